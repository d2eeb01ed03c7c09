/** Whether a document's lines were cut at a width, and where its paragraphs therefore end. */
import { isBareLabel, readBullet, readLabels } from './labels.ts';
import { type Line, markAtStart } from './lines.ts';

export type Layout = {
  /** Lines were cut at a width. */
  wrapped: boolean;
  /** An empty line stands between nearly all lines, so it says nothing. */
  doubleSpaced: boolean;
  /** Empty lines mark paragraphs. */
  gapped: boolean;
  /** No paragraph starts without an empty line before it. */
  strict: boolean;
  /** Usual length of a full line. */
  width: number;
};

const ENDS = /[.:;!?…][”"’)*\]]*$/;

/** The text closes a sentence, a list item or an introduction. */
export const endsSentence = (text: string): boolean => ENDS.test(text);

/** Starts with a small letter: it can only go on from the line before. */
export const goesOn = (text: string): boolean => /^[*“"(]?\p{Ll}/u.test(text) || /^[,;.)]/.test(text);

/** All its letters are capitals: a heading. */
export function isHeading(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  return letters.length >= 3 && capitals.length >= letters.length * 0.8;
}

/** Ends in a word or sign that no sentence and no heading ends in. */
const dangles = (text: string): boolean =>
  /(?:,|(?<!\p{L})(?:của|và|về|với|cho|từ|do|tại|theo|các|những|là|để|trong|trên|đến|bằng|hoặc|như|số|ngày|tháng|năm|khoản|điểm|Điều))$/u.test(
    text,
  );

/** "... theo điểm / a) khoản 2 Điều 5": the marker belongs to a law that is cited. */
const refers = (text: string): boolean =>
  /(?:^|[\s(])(?:(?:theo|tại|của|và|,)\s+điểm|[Kk]hoản|[Tt]iết|Điều)$/u.test(text);

/** A label such as "Đơn vị chủ trì:" always opens a paragraph. */
const FIELD =
  /^[*\s-]*(?:Đơn vị|Cơ quan|Thời gian|Thời hạn|Tiến độ|Hoàn thành|Chủ trì|Phối hợp|Kết quả|Sản phẩm|Nơi nhận|Kính gửi)(?!\p{L})[^.;]{0,60}:/u;

const opensField = (text: string): boolean => FIELD.test(text);

function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Reads the layout from the lengths of the lines. */
export function readLayout(lines: Line[]): Layout {
  const prose = lines.filter((line) => !line.row && !isBareLabel(line.text));
  const width = quantile(
    prose.map((line) => line.text.length),
    0.9,
  );
  const full = prose.filter((line) => line.text.length >= width * 0.75);
  const open = full.filter((line) => !endsSentence(line.text));
  const tight = prose.filter((line) => !line.spaced);
  const cut = tight.filter((line) => goesOn(line.text) && readLabels(line.text).length === 0);
  const filled = full.length >= prose.length * 0.3 && open.length >= full.length * 0.45;
  const wrapped = prose.length >= 8 && width <= 140 && (filled || cut.length >= prose.length * 0.15);
  const goingOn = prose.filter((line) => goesOn(line.text) && readLabels(line.text).length === 0);
  const doubleSpaced = wrapped && goingOn.filter((line) => line.spaced).length > goingOn.length * 0.5;
  const gaps = prose.filter((line) => line.spaced).length;
  const gapped = !doubleSpaced && gaps > prose.length * 0.1;
  const openers = tight.filter((line) => opensItem(line.text));
  const strict = wrapped && gapped && cut.length >= 10 && openers.length <= tight.length * 0.12;
  return { wrapped, doubleSpaced, gapped, strict, width };
}

const opensItem = (text: string): boolean =>
  readLabels(text).length > 0 || readBullet(text) !== null || isBareLabel(text);

/** A marker with a capital behind it can hardly be the middle of a sentence. */
const opensClause = (text: string): boolean => readLabels(text).some((label) => /^[“"(*]?\p{Lu}/u.test(label.rest));

/** In a document cut at a width: does a new paragraph start at `next`? */
function breaksWrapped(text: string, last: Line, next: Line, layout: Layout): boolean {
  const firstWord = next.text.split(' ')[0]!.length;
  const short = last.text.length + 1 + firstWord <= layout.width * 0.92;
  const gap = next.spaced && layout.gapped;
  if (refers(text) || (dangles(text) && !opensItem(next.text))) return false;
  if (!dangles(text) && opensClause(next.text)) return true;
  if (opensItem(next.text)) return gap || endsSentence(text) || short || isHeading(text);
  if (goesOn(next.text)) return gap && endsSentence(text);
  if (gap) return true;
  if (isHeading(text) !== isHeading(next.text)) return true;
  if (layout.strict) return false;
  if (!layout.gapped && last.text.length < layout.width * 0.6) return true;
  return endsSentence(text) && short;
}

/** In a document with one paragraph a line: is `next` a paragraph of its own, not the rest of a cut one? */
function breaksPlain(text: string, next: Line): boolean {
  if (opensItem(next.text)) return !refers(text);
  return !goesOn(next.text) && (!dangles(text) || text.length < 100 || isHeading(next.text));
}

/** Does a new paragraph start at `next`, when `text` has been read so far and `last` was its last line? */
export function breaksBefore(text: string, last: Line, next: Line, layout: Layout): boolean {
  if (last.row || next.row) return true;
  if (isBareLabel(text)) return false;
  if (markAtStart(next.text)) return true;
  if (opensField(next.text)) return true;
  return layout.wrapped ? breaksWrapped(text, last, next, layout) : breaksPlain(text, next);
}
