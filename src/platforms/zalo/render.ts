/** A letter in Zalo's manner: text alone, choices as a numbered list. */
import type { Choice } from '#src/messages.ts';
import { numbered, type OutgoingFile } from '../platform.ts';

/** Zalo takes 2,000 characters; whether it counts as we do is not sure (reference/zalo.md A4), so a little below. */
export const MAX_TEXT_CHARS = 1_990;
/** Room under a text for its choices in full. */
export const ROOM_FOR_CHOICES = 590;
const SHORTEST_LABEL_CHARS = 12;

const cut = (label: string, max: number): string => {
  if (label.length <= max) return label;
  const head = [...label].reduce((kept, char) => (kept.length + char.length < max ? kept + char : kept), '');
  return `${head.trimEnd()}…`;
};

/** Labels are cut, all to one length, only where the whole would not be taken; their numbers answer all the same. */
export function render(text: string, choices: Choice[]): string {
  const whole = numbered(text, choices);
  if (whole.length <= MAX_TEXT_CHARS || choices.length === 0) return whole;
  const room =
    MAX_TEXT_CHARS -
    numbered(
      text,
      choices.map((choice) => ({ ...choice, label: '' })),
    ).length;
  const each = Math.max(SHORTEST_LABEL_CHARS, Math.floor(room / choices.length));
  return numbered(
    text,
    choices.map((choice) => ({ ...choice, label: cut(choice.label, each) })),
  );
}

/** What the sheet lets be uploaded (A4, Uploads); counted in the smaller megabytes. */
export const MAX_IMAGE_BYTES = 1_000_000;
export const MAX_FILE_BYTES = 5_000_000;
/** How long an upload can be named. */
export const UPLOAD_MS = 7 * 24 * 3_600_000;

const TYPES: Record<string, string> = {
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv',
};

/** The type of a file as its ending says: what is uploaded without one may be refused. */
export const typeOfName = (name: string): string =>
  TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';

/** A message with an uploaded file: text may stand with a picture only. */
export function withFile(text: string, file: OutgoingFile & { by: 'handle' }): object {
  if (file.kind === 'file') return { attachment: { type: 'file', payload: { token: file.handle } } };
  const element = { media_type: 'image', attachment_id: file.handle };
  const attachment = { type: 'template', payload: { template_type: 'media', elements: [element] } };
  return { ...(text === '' ? {} : { text }), attachment };
}

const MAX_TITLE_CHARS = 100;
const MAX_SUBTITLE_CHARS = 500;

/** Zalo's own form for name and phone: the person sees who asks and why, and agrees there or does not. */
export function contactForm(authorityName: string, why: string): object {
  const element = { title: cut(authorityName, MAX_TITLE_CHARS), subtitle: cut(why, MAX_SUBTITLE_CHARS) };
  return { attachment: { type: 'template', payload: { template_type: 'request_user_info', elements: [element] } } };
}

/** "0900 000 001" as Zalo wants it: "84900000001". */
export function internationalPhone(phone: string): string {
  return phone.replace(/\D/g, '').replace(/^0/, '84');
}
