/** Things with a name or number in a text: documents, days, quarters, years, places of a clause. */
import { fold } from '#src/text.ts';

export interface DocumentRef {
  number: string;
  /** First part of the symbol, folded: `qd`, `ct`, `nq`; null when only a number was given. */
  kind: string | null;
  /** Whole symbol, folded, when given: `qd/tu`. */
  symbol: string | null;
  year: string | null;
  at: number;
  end: number;
}

export interface PrintedDate {
  day: number;
  month: number;
  year: number | null;
  at: number;
  end: number;
}

/** Names of kinds of documents -> the first part of their symbols. */
const KINDS: Record<string, readonly string[]> = {
  'quyet dinh': ['qd'],
  'chi thi': ['ct'],
  'nghi quyet': ['nq', 'qh'],
  'nghi dinh': ['nd'],
  'ket luan': ['kl'],
  'ke hoach': ['kh'],
  'quy dinh': ['qdi', 'qd'],
  'de an': ['da'],
  'thong tu': ['tt'],
  'huong dan': ['hd'],
  'cong van': ['cv'],
  luat: ['qh'],
};

const SYMBOL = String.raw`(?:qdi|qd|ct|nq|nd|kl|kh|tt|da|hd|tb|bc|cv|cd|l|qh)(?:\d+)?(?:\s*[-/]\s*[a-zđ&]+\d*)*`;
const FULL = new RegExp(String.raw`(?<![\d/])(\d{1,4})\s*(?:/\s*((?:19|20)\d\d)\s*)?[-/]\s*(${SYMBOL})(?![a-z])`, 'g');
const NAMED = new RegExp(
  String.raw`(?<![a-z])(${Object.keys(KINDS).join('|')}|qd|ct|nq|kl|(?:kh|nd)(?=\s+(?:so\s+)?\d\d))\s+(?:so\s*:?\s*)?(\d{1,4})(?:/((?:19|20)\d\d))?(?![\d/]|\s*(?:thang|nam(?!\s+(?:19|20)\d\d)|ngay(?!\s+(?:may|nao|bao|thang|ban|ky|gi))|[-–]\s*\d))`,
  'g',
);
const IS_YEAR = /^(?:19|20)\d\d$/;

/** Documents named in a text, with or without their symbol. */
export function documentsIn(text: string): DocumentRef[] {
  const folded = fold(text);
  const found: DocumentRef[] = [];
  for (const m of folded.matchAll(FULL)) {
    const symbol = m[3]!.replace(/\s+/g, '');
    const kind = /^[a-z]+/.exec(symbol)![0];
    found.push({ number: plain(m[1]!), kind, symbol, year: m[2] ?? null, at: m.index, end: m.index + m[0].length });
  }
  for (const m of folded.matchAll(NAMED)) {
    const end = m.index + m[0].length;
    if (IS_YEAR.test(m[2]!) || found.some((d) => d.at < end && d.end > m.index)) continue;
    found.push({ number: plain(m[2]!), kind: m[1]!, symbol: null, year: m[3] ?? null, at: m.index, end });
  }
  return found.sort((a, b) => a.at - b.at);
}

const plain = (digits: string): string => digits.replace(/^0+(?=\d)/, '');
const bare = (symbol: string): string => symbol.replace(/[^a-z0-9]/g, '');

/** True when the document asked for can be the printed one. */
export function isSameDocument(asked: DocumentRef, printed: DocumentRef): boolean {
  if (asked.number !== printed.number) return false;
  if (asked.year && printed.year && asked.year !== printed.year) return false;
  if (asked.symbol && printed.symbol) return bare(printed.symbol).startsWith(bare(asked.symbol));
  const kinds = KINDS[asked.kind ?? ''] ?? (asked.kind ? [asked.kind] : []);
  if (printed.symbol === null) return asked.symbol === null && asked.kind === printed.kind;
  return kinds.length === 0 || kinds.some((kind) => printed.kind === kind);
}

const DATE =
  /(?<![\d/.-])(\d{1,2})\s*(?:[/.]|-(?=\d)|\s+thang\s+)\s*(\d{1,2})(?:\s*(?:[/.]|-(?=\d{4})|,?\s*nam\s+)\s*(\d{4}))?(?![\d/]|\.\d)/g;

/** Days printed in a text, with or without a year. */
export function datesIn(text: string): PrintedDate[] {
  const out: PrintedDate[] = [];
  for (const m of fold(text).matchAll(DATE)) {
    const [day, month] = [Number(m[1]), Number(m[2])];
    if (day < 1 || day > 31 || month < 1 || month > 12) continue;
    if (!m[3] && /^\d+\s*\./.test(m[0])) continue;
    out.push({ day, month, year: m[3] ? Number(m[3]) : null, at: m.index, end: m.index + m[0].length });
  }
  return out;
}

/** Quarters named by folded words with figures: "quy 1", "quy 1 va quy 2", "quy 3 4". */
export function quartersIn(words: readonly string[]): Set<number> {
  const quarters = new Set<number>();
  for (const [n, word] of words.entries()) {
    if (word !== 'quy') continue;
    const first = words[n + 1] === 'dau' ? ({ hai: 2, ba: 3, 2: 2, 3: 3 }[words[n - 1] ?? ''] ?? 0) : 0;
    for (let q = 1; q <= first; q++) quarters.add(q);
    for (let at = n + 1; at < words.length && /^(?:[1-4]|va|den|toi|quy)$/.test(words[at]!); at++) {
      const [before, until] = [Number(words[at - 1] === 'quy' ? words[at - 3] : words[at - 2]), Number(words[at])];
      const isRange = /^(?:den|toi)$/.test(words[words[at - 1] === 'quy' ? at - 2 : at - 1] ?? '');
      if (until && isRange && before < until) for (let q = before; q < until; q++) quarters.add(q);
      if (/^[1-4]$/.test(words[at]!)) quarters.add(until);
    }
  }
  return quarters;
}

/** Years named in a text, outside the numbers of documents. */
export function yearsIn(text: string): Set<number> {
  const documents = documentsIn(text);
  const years = [...text.matchAll(/(?<!\d)(20[0-4]\d)(?!\d)/g)];
  const free = years.filter((m) => !documents.some((d) => d.at <= m.index && d.end > m.index));
  return new Set(free.map((m) => Number(m[1])));
}

/** A place of a plan named in a question ("mục III.1", "điểm đ khoản 2.1 mục II", "chú thích 2"): path parts to look for. */
export function placesIn(text: string): string[] {
  const places: string[] = [];
  for (const m of text.matchAll(/(?:chú thích|chu thich|footnote|cước chú)\s+(?:số\s+|so\s+)?(\d)/giu))
    places.push(`fn${m[1]}`);
  const dotted =
    /(?<![\p{L}\d])(?:mục|muc|phần|phan|section|khoản|khoan)\s+([IVX]+)((?:[./,]\s?[\da-zđ]+(?:\.\d+)?)*)(?![\p{L}])/giu;
  for (const m of text.matchAll(dotted)) {
    const rest = m[2]!.split(/[./,]\s?/).filter((part) => part !== '');
    places.push([m[1]!.toUpperCase(), ...rest].join('/'));
  }
  const inside = /(?:điểm|diem)\s+([a-zđ])(?![\p{L}])(?:[ ,]+(?:khoản|khoan|mục|muc)\s+(\d(?:\.\d)?))?/iu.exec(text);
  if (inside && places.length > 0 && !places[0]!.startsWith('fn')) {
    places[0] = [places[0], inside[2], inside[1]].filter(Boolean).join('/');
  } else {
    const item = /(?:khoản|khoan|mục|muc|ý)\s+(\d(?:\.\d)?)(?![\d/])/iu.exec(text);
    if (item && places.length > 0 && !places[0]!.includes('/') && !places[0]!.startsWith('fn'))
      places[0] += `/${item[1]}`;
  }
  return places;
}

/** A place without the part it stands in: "mục 2", "khoản c", "điểm a mục 2.1". */
export interface LoosePlace {
  number: string | null;
  letter: string | null;
  /** Its words in the text. */
  spans: readonly { at: number; end: number }[];
}

const LOOSE =
  /(?<![\p{L}\d])(?:mục|muc|khoản|khoan|phần|phan|điểm|diem|ý)\s+(?:số\s+|so\s+|thứ\s+|thu\s+)?(\d(?:\.\d)*|[a-hđ]|một|hai|ba|bốn|sáu|bảy)(?![\p{L}\d%/]|\.\d|\s+(?:trăm|tram|nghìn|nghin|hay|hoặc)(?!\p{L}))/giu;

const COUNTING: Record<string, string> = { một: '1', hai: '2', ba: '3', bốn: '4', sáu: '6', bảy: '7' };

/** The loose place a text names; null where it names none, or several. */
export function looseIn(text: string): LoosePlace | null {
  const found = [...text.matchAll(LOOSE)];
  const isNumber = ({ 1: sign }: RegExpExecArray) => sign!.length > 1 || /\d/.test(sign!);
  const [number, otherNumber] = found.filter(isNumber);
  const [letter, otherLetter] = found.filter((m) => !isNumber(m));
  if (found.length === 0 || otherNumber || otherLetter) return null;
  return {
    number: number ? (COUNTING[number[1]!.toLowerCase()] ?? number[1]!) : null,
    letter: letter?.[1]?.toLowerCase() ?? null,
    spans: found.map((m) => ({ at: m.index, end: m.index + m[0].length })),
  };
}

const KIND_ASKED = new RegExp(
  String.raw`(?<!phap )\b(${Object.keys(KINDS).join('|')}|van ban) (?:(?:nao|gi)\b|(?:(?!ngay|phong|don|co|so|ai|nay|lam|phai|duoc|noi|bao|giao)\S+ ){1,2}(?:nao|gi)\b|(?:\S+ ){0,14}?(?:so may|so bao nhieu|la so)\b)`,
  'g',
);

/** Kinds of documents asked for by folded words ("quyết định nào"): first parts of symbols; `*` = any document. */
export function kindsAsked(words: string): string[] {
  return [...words.matchAll(KIND_ASKED)].flatMap((m) => KINDS[m[1]!] ?? ['*']);
}

/** Does a text name a document of one of the kinds? */
export const holdsKind = (text: string, kinds: readonly string[]): boolean =>
  documentsIn(text).some((d) => kinds.includes('*') || kinds.includes(KINDS[d.kind ?? '']?.[0] ?? d.kind ?? ''));
