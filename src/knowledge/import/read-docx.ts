/** A Word file's text: paragraphs a line each, table rows between bars, automatic numbers printed again. */
import mammoth from 'mammoth';

/** Places of the counters of automatic lists, by depth; a typed heading ("II. ...") starts them anew. */
type Counters = number[];

const LETTERS = 'abcdđeghiklmnopqrstuvxy';
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

const plain = (html: string): string =>
  html
    .replace(/<br\s*\/?>/g, ' ')
    .replace(/<sup>\s*<a[^>]*>\[?(\d+)\]?<\/a>\s*<\/sup>/g, '<sup>$1</sup>')
    .replace(/<(?!\/?sup\b)[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** Numbers of a list as Vietnamese documents print them: 1. 2. outside, a) b) inside, dashes below. */
function numberOf(depth: number, count: number): string {
  if (depth === 1) return `${count}. `;
  return depth === 2 ? `${LETTERS[count - 1] ?? count}) ` : '- ';
}

const TYPED = /^(?:[IVXL]+|\d{1,2}(?:\.\d{1,2})*|[A-ZĐa-zđ])\s*[.)/-]/u;

type State = { lists: ('ol' | 'ul')[]; counters: Counters; row: string[] | null; cell: string[] | null; out: string[] };

function addText(state: State, text: string): void {
  if (text === '') return;
  if (state.cell) {
    state.cell.push(text);
    return;
  }
  if (/^[IVXL]+\s*[.-]/u.test(text)) state.counters = [];
  state.out.push('', text);
}

function addItem(state: State, text: string): void {
  const list = state.lists.at(-1);
  if (text === '' || list === undefined || TYPED.test(text)) {
    addText(state, text);
    return;
  }
  if (list === 'ul') {
    addText(state, `- ${text}`);
    return;
  }
  const depth = state.lists.filter((kind) => kind === 'ol').length;
  state.counters.length = Math.max(state.counters.length, depth);
  state.counters[depth - 1] = (state.counters[depth - 1] ?? 0) + 1;
  state.counters.length = depth;
  addText(state, numberOf(depth, state.counters[depth - 1]!) + text);
}

function moveList(state: State, kind: 'ol' | 'ul', opens: boolean): void {
  if (opens) state.lists.push(kind);
  else state.lists.pop();
}

function moveRow(state: State, opens: boolean): void {
  if (!opens && state.row) state.out.push(`| ${state.row.join(' | ')} |`);
  state.row = opens ? [] : null;
}

function moveCell(state: State, opens: boolean): void {
  if (!opens) state.row?.push((state.cell ?? []).join(' '));
  state.cell = opens ? [] : null;
}

/** Footnotes come last, each with its number as a superscript. */
function footnotesOf(html: string): { body: string; notes: string[] } {
  const notes = [...html.matchAll(/<li id="[^"]*footnote-(\d+)">([\s\S]*?)<\/li>/g)].map(
    (m) => `<sup>${m[1]}</sup> ${plain(m[2]!.replace(/<a href="#[^"]*footnote-ref[^>]*>.*?<\/a>/g, ''))}`,
  );
  return { body: html.replace(/<ol>(?:<li id="[^"]*footnote-\d+">[\s\S]*?<\/li>)+<\/ol>/g, ''), notes };
}

/** Walks mammoth's flat, well-formed HTML. */
export function htmlToText(html: string): string {
  const { body, notes } = footnotesOf(html);
  const state: State = { lists: [], counters: [], row: null, cell: null, out: [] };
  let text = '';
  let inItem = false;
  const flush = (): void => {
    const line = plain(text);
    text = '';
    if (inItem) addItem(state, line);
    else addText(state, line);
    inItem = inItem && line === '';
  };
  for (const token of body.match(/<[^>]+>|[^<]+/g) ?? []) {
    const tag = /^<(\/?)(ol|ul|li|p|h[1-6]|table|tr|td|th)\b/.exec(token);
    if (!tag) {
      text += token;
      continue;
    }
    flush();
    const [, closing, name] = tag;
    if (name === 'ol' || name === 'ul') moveList(state, name, closing === '');
    if (name === 'li') inItem = closing === '';
    if (name === 'tr') moveRow(state, closing === '');
    if (name === 'td' || name === 'th') moveCell(state, closing === '');
  }
  flush();
  return [...state.out, ...notes.flatMap((note) => ['', note])].join('\n').trim();
}

/** Reads a Word file that `checkZip` let through; nothing outside the file is followed. */
export async function readDocx(bytes: Buffer): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { buffer: bytes },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false, idPrefix: '' },
  );
  return htmlToText(value);
}
