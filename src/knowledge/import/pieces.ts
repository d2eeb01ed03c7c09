/** Paragraphs of a clause cut into separate tasks: another doer, another time, a report. */
import { toSentences } from './sentences.ts';
import { type FoundTiming, findTimings, type When } from './timing.ts';
import type { Item } from './tree.ts';
import { readSubject, readSubjectAfterTitle, type Subject } from './units.ts';

export type Piece = {
  text: string;
  subject: Subject | null;
  /** Wording of time met in it, telling ones first. */
  timings: FoundTiming[];
};

/** Sentences that close a plan and ask for nothing in particular. */
const CLOSING =
  /^(?:trên đây là|yêu cầu (?:các|thủ trưởng)[^.]*(?:nghiêm túc|thực hiện)|(?:\S+\s+){1,6}đề nghị các[^.]*quan tâm|(?:\S+\s+){2,9}yêu cầu (?:các|thủ trưởng)\s[^.]*(?:nghiêm túc|triển khai|thực hiện)|kế hoạch này (?:được|có hiệu lực|thay thế))/iu;
const WHEN = '(?:(?:định kỳ|hằng|hàng|thường xuyên)(?:\\s+(?:năm|quý|tháng))?,?\\s+)?';
/** A sentence or part of one that asks for a report. */
const REPORTS = new RegExp(
  `^(?:đồng thời,?\\s+)?${WHEN}(?:tổng hợp,?\\s+)?(?:tham mưu\\s+(?:cho\\s+)?(?:\\S+\\s+){1,8}?)?(?:tổng hợp\\s+)?báo cáo(?!\\s+(?:chuyên đề|viên))`,
  'iu',
);
const PARTNERS = /^phối hợp\s+với\s/iu;

const isTelling = (found: FoundTiming): boolean =>
  found.dueDate !== null || found.recurrence !== null || found.kind === 'relative';

/** Times in order of what they say: dated, repeated, the rest. */
function byWeight(found: FoundTiming[]): FoundTiming[] {
  const weight = (t: FoundTiming): number =>
    t.dueDate !== null ? 0 : t.recurrence !== null ? 1 : t.kind === 'relative' ? 2 : 3;
  return [...found].sort((a, b) => weight(a) - weight(b) || a.start - b.start);
}

function toPiece(text: string, when: When): Piece {
  return {
    text,
    subject: readSubject(text) ?? readSubjectAfterTitle(text),
    timings: byWeight(findTimings(text, when)),
  };
}

/** Must this sentence be told apart from what stands before it in the paragraph? */
const standsAlone = (piece: Piece, open: Piece | undefined): boolean =>
  open === undefined || piece.subject !== null || REPORTS.test(piece.text) || piece.timings.some(isTelling);

/** Parts of a sentence after a semicolon that are tasks of another kind: a report, something done with others. */
function partsOf(sentence: string): string[] {
  const parts: string[] = [];
  for (const part of sentence.split(/(?<=;)\s+/)) {
    const apart = REPORTS.test(part) || PARTNERS.test(part) || readSubject(part) !== null;
    if (parts.length === 0 || apart) parts.push(part);
    else parts[parts.length - 1] += ` ${part}`;
  }
  return parts;
}

/** "Củng cố hợp tác xã. Ủy ban nhân dân xã rà soát ...": the first sentence only names the task. */
const isTitlePiece = ([first, second]: Piece[]): boolean =>
  first !== undefined &&
  first.subject === null &&
  first.timings.length === 0 &&
  first.text.length < 70 &&
  second !== undefined &&
  second.subject !== null;

function sentencesOf(text: string, when: When): Piece[] {
  const pieces: Piece[] = [];
  for (const sentence of toSentences(text).flatMap(partsOf)) {
    if (CLOSING.test(sentence)) continue;
    const piece = toPiece(sentence, when);
    const open = pieces.at(-1);
    if (standsAlone(piece, open)) pieces.push(piece);
    else Object.assign(open!, toPiece(`${open!.text} ${sentence}`, when));
  }
  if (isTitlePiece(pieces)) pieces.shift();
  return pieces.map((piece, i) => (piece.subject || i === 0 ? piece : { ...piece, subject: pieces[0]!.subject }));
}

/** Cuts the paragraphs; sub-bullets (`+`) that name no doer and what a colon announces stay with those above them. */
export function toPieces(items: Item[], when: When): Piece[] {
  const paragraphs: string[] = [];
  let announced = false;
  for (const item of items) {
    if (item.row) continue;
    const below = item.bullet === '+' && (readSubject(item.text)?.rest ?? '') === '';
    const hangs = paragraphs.length > 0 && (below || (announced && item.bullet === ''));
    if (hangs) paragraphs[paragraphs.length - 1] += `\n${item.bullet === '+' ? '+ ' : ''}${item.text}`;
    else paragraphs.push(item.text);
    if (item.bullet !== '+') announced = /:\s*$/.test(item.text);
  }
  return paragraphs.flatMap((text) => sentencesOf(text, when));
}
