/** What the Bot API refuses of a message, in its own words (reference/engineering.md section 1). */
import sharp from 'sharp';

/** An error answer of the Bot API. */
export class Refused extends Error {
  readonly code: number;
  readonly parameters: Record<string, unknown> | undefined;
  constructor(code: number, description: string, parameters?: Record<string, unknown>) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

const bad = (description: string) => new Refused(400, `Bad Request: ${description}`);

const TAGS = [
  'b',
  'strong',
  'i',
  'em',
  'u',
  'ins',
  's',
  'strike',
  'del',
  'code',
  'pre',
  'a',
  'blockquote',
  'tg-spoiler',
];
const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };

/** The visible text of Telegram's HTML; refuses unknown, unclosed and crossed tags. */
export function visibleText(html: string): string {
  const open: string[] = [];
  let visible = '';
  for (const [token] of html.matchAll(/<[^>]*>?|&[a-z#0-9]*;?|[^<&]+/gi)) {
    const tag = /^<(\/?)([a-z-]+)([^<>]*)>$/i.exec(token);
    if (tag) {
      const name = tag[2]!.toLowerCase();
      if (!TAGS.includes(name)) throw bad(`can't parse entities: Unsupported start tag "${name}"`);
      if (!tag[1]) open.push(name);
      else if (open.pop() !== name) throw bad(`can't parse entities: Unmatched end tag`);
    } else if (token.startsWith('<')) {
      throw bad(`can't parse entities: Unclosed start tag`);
    } else {
      visible += token.startsWith('&') ? (ENTITIES[token.toLowerCase()] ?? token) : token;
    }
  }
  if (open.length > 0)
    throw bad(`can't parse entities: Can't find end tag corresponding to start tag "${open.at(-1)}"`);
  return visible;
}

export interface Button {
  text: string;
  callback_data: string;
}

/** The text as it will be seen, or a refusal. Length counts characters, after the markup is gone. */
export function checkText(body: Record<string, unknown>): string {
  if (typeof body.text !== 'string') throw bad('message text is empty');
  if (Buffer.byteLength(body.text) > 32_768) throw bad('message is too long');
  if (body.parse_mode !== undefined && body.parse_mode !== 'HTML') throw bad('unsupported parse_mode');
  const text = body.parse_mode === 'HTML' ? visibleText(body.text) : body.text;
  if (text.trim() === '') throw bad('message text is empty');
  if ([...text].length > 4_096) throw bad('message is too long');
  return text;
}

const MB = 1024 * 1024;

/** Words under a file: none, or as strict as a text of 1,024 characters. */
export function checkCaption(body: Record<string, unknown>): string {
  if (body.caption === undefined) return '';
  if (typeof body.caption !== 'string') throw bad('caption must be a string');
  if (body.parse_mode !== undefined) throw bad('unsupported parse_mode');
  if ([...body.caption].length > 1_024) throw bad('message caption is too long');
  return body.caption;
}

/** A photo as Telegram shows it: up to 10 MB, its sides together 10,000, one at most 20 times the other. */
export async function checkPhoto(bytes: Uint8Array): Promise<void> {
  if (bytes.length > 10 * MB) throw new Refused(413, 'Request Entity Too Large');
  const { width = 0, height = 0 } = await sharp(bytes)
    .metadata()
    .catch(() => ({ width: 0, height: 0 }));
  if (width === 0) throw bad('IMAGE_PROCESS_FAILED');
  if (width + height > 10_000 || Math.max(width / height, height / width) > 20) throw bad('PHOTO_INVALID_DIMENSIONS');
}

export function checkDocument(bytes: Uint8Array): void {
  if (bytes.length === 0) throw bad('file must be non-empty');
  if (bytes.length > 50 * MB) throw new Refused(413, 'Request Entity Too Large');
}

export function checkKeyboard(markup: unknown): Button[][] {
  if (markup === undefined) return [];
  const rows = (markup as { inline_keyboard?: unknown }).inline_keyboard;
  if (!Array.isArray(rows) || !rows.every(Array.isArray)) throw bad(`can't parse reply markup JSON object`);
  const buttons = rows.flat() as Partial<Button>[];
  if (buttons.length > 100) throw bad('reply markup is too long');
  for (const { text, callback_data: data } of buttons) {
    if (typeof text !== 'string' || text.trim() === '') throw bad(`can't parse inline keyboard button: Text is empty`);
    const bytes = typeof data === 'string' ? Buffer.byteLength(data) : 0;
    if (bytes < 1 || bytes > 64) throw bad('BUTTON_DATA_INVALID');
  }
  return rows as Button[][];
}
