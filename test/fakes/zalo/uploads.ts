/** Files laid with the fake Zalo (reference/zalo.md A4, Uploads): strict about kind and size, forgotten after seven days. */
import type { Clock } from '#src/clock.ts';
import type { FormFile } from '../multipart.ts';

export interface Upload extends FormFile {
  kind: 'image' | 'file';
  handle: string;
  atMs: number;
}

const MB = 1024 * 1024;
const KEPT_MS = 7 * 86_400_000;
const IMAGES = ['ffd8ff', '89504e47'];
const FILES: Record<string, { magic: string; type: RegExp }> = {
  pdf: { magic: '25504446', type: /^application\/pdf$/ },
  doc: { magic: 'd0cf11e0', type: /msword/ },
  docx: { magic: '504b0304', type: /wordprocessingml/ },
};

/** Is it what the sheet takes? An error code, or 0. */
function errorOf(kind: Upload['kind'], { name, type, bytes }: FormFile): number {
  const begins = (magic: string) => bytes.subarray(0, magic.length / 2).toString('hex') === magic;
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const wanted = FILES[ending];
  const isTaken =
    kind === 'image'
      ? IMAGES.some(begins) && type.startsWith('image/')
      : wanted !== undefined && begins(wanted.magic) && wanted.type.test(type);
  if (!isTaken) return -201;
  return bytes.length > (kind === 'image' ? 1 : 5) * MB ? -210 : 0;
}

type Message = { text?: string; attachment?: unknown };
interface Attachment {
  type?: string;
  payload?: {
    token?: string;
    template_type?: string;
    elements?: { media_type?: string; attachment_id?: string }[];
  };
}

export function createUploads(clock: Clock) {
  const all: Upload[] = [];
  return {
    all: () => all,
    take(kind: Upload['kind'], file: FormFile | null): { error: number } | { data: Record<string, string> } {
      if (!file) return { error: -201 };
      const error = errorOf(kind, file);
      if (error !== 0) return { error };
      const handle = `${kind === 'image' ? 'IMG' : 'TOK'}_${all.length + 1}_zyxwvu`;
      all.push({ ...file, kind, handle, atMs: clock.nowMs() });
      return { data: kind === 'image' ? { attachment_id: handle } : { token: handle } };
    },
    /** What a message's attachment names; the form for contact names nothing. */
    named(message: Message): { error: number } | { upload: Upload | null } {
      const { type, payload } = message.attachment as Attachment;
      if (type === 'template' && payload?.template_type === 'request_user_info') return { upload: null };
      const element = payload?.elements?.length === 1 ? payload.elements[0] : undefined;
      const isImage = type === 'template' && payload?.template_type === 'media' && element?.media_type === 'image';
      // The sheet's form of a file has no text.
      if (!isImage && (type !== 'file' || message.text !== undefined)) return { error: -201 };
      const handle = isImage ? element.attachment_id : payload?.token;
      const upload = all.find((one) => one.handle === handle && one.kind === (isImage ? 'image' : 'file'));
      if (!upload) return { error: -201 };
      return clock.nowMs() - upload.atMs > KEPT_MS ? { error: -100 } : { upload };
    },
  };
}
