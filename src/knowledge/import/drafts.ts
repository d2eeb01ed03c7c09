/** Tasks of one clause as draft duties: the frame around them gives what they do not say themselves. */
import type { Timing } from '../plan.ts';
import { type Piece, toPieces } from './pieces.ts';
import { type Recipient, readRecipient } from './recipients.ts';
import { type FoundTiming, findTimings, noTiming, readTiming, type When } from './timing.ts';
import { titleOf } from './titles.ts';
import type { Item } from './tree.ts';
import { readCoordinators } from './units.ts';

/** What is known around a task: from labels, from the heading of a unit, from elsewhere in the plan. */
export type Frame = {
  lead: string[];
  leadSource: string | null;
  coordinate: string[];
  /** Words behind a time label. */
  timing: string | null;
  timingSource: string | null;
  result: string | null;
};

export type Draft = {
  clause: string;
  title: string;
  what: string;
  lead: string[];
  leadSource: string | null;
  actor: string[];
  coordinate: string[];
  recipient: Recipient | null;
  timing: Timing;
};

export type DraftOptions = {
  when: When;
  /** The paragraphs are one labelled task, not several. */
  whole: boolean;
  /** Who carries the plan out, for sentences of an entry that name nobody. */
  executors?: Frame;
};

/** "báo cáo 6 tháng trước ngày ..., báo cáo năm trước ngày ...": the report each date belongs to. */
function reportBefore(text: string, found: FoundTiming): string | null {
  const before = text.slice(0, found.start);
  const named = /(?:^|[\s(,;])((?:báo cáo|sơ kết|tổng kết|đợt|kỳ|lần)\s+[\p{L}\d ]{1,40}?)\s*[(:]?\s*$/iu.exec(
    before.split(/[,;(]/).at(-1)!,
  );
  return named ? named[1]!.charAt(0).toLocaleUpperCase('vi') + named[1]!.slice(1) : null;
}

const saysDay = (found: FoundTiming): boolean => found.certain && (found.dueDate !== null || found.recurrence !== null);

/** The times of a piece that each make a duty of their own. */
function separateTimes(piece: Piece): FoundTiming[] {
  const telling = piece.timings.filter(saysDay).sort((a, b) => a.start - b.start);
  const distinct = telling.filter((t, i) => telling.findIndex((other) => other.text === t.text) === i);
  return distinct.length > 1 ? distinct : [];
}

function timingOf(found: FoundTiming, clause: string): Timing {
  const { start: _start, end: _end, certain: _certain, ...timing } = found;
  return { ...timing, source: clause };
}

/** A label's time holds unless the task names a telling one itself ("mỗi năm một lần"). */
function chooseTiming(piece: Piece, frame: Frame, clause: string, when: When): Timing {
  const own = piece.timings.find((found) => found.certain) ?? null;
  if (frame.timing !== null) {
    const labelled = { ...readTiming(frame.timing, when), source: frame.timingSource };
    const better = own !== null && labelled.dueDate === null && saysDay(own);
    return better ? timingOf(own, clause) : labelled;
  }
  const any = own ?? piece.timings[0] ?? null;
  return any ? timingOf(any, clause) : noTiming();
}

/** A sentence that names its own doer with "chủ trì" leads itself; otherwise the label's unit leads and it is the actor. */
function chooseLead(piece: Piece, frame: Frame, clause: string): Pick<Draft, 'lead' | 'leadSource' | 'actor'> {
  const own = piece.subject?.units ?? [];
  const labelled = frame.lead.length > 0 && frame.leadSource !== null;
  if (own.length === 0) return { lead: frame.lead, leadSource: frame.leadSource, actor: [] };
  const leadsItself = /^chủ trì/iu.test(piece.subject!.rest) || !labelled || frame.timing === null;
  return leadsItself
    ? { lead: own, leadSource: clause, actor: [] }
    : { lead: frame.lead, leadSource: frame.leadSource, actor: own };
}

function toDraft(piece: Piece, clause: string, frame: Frame, when: When): Draft {
  const own = readCoordinators(piece.text);
  return {
    clause,
    title: titleOf(piece.text),
    what: piece.text,
    ...chooseLead(piece, frame, clause),
    coordinate: frame.coordinate.length > 0 ? frame.coordinate : own,
    recipient: readRecipient(piece.text) ?? (frame.result ? readRecipient(frame.result) : null),
    timing: chooseTiming(piece, frame, clause, when),
  };
}

/** One piece as one duty, or one for each deadline it sets. */
function fromPiece(piece: Piece, clause: string, frame: Frame, when: When): Draft[] {
  const draft = toDraft(piece, clause, frame, when);
  const times = frame.timing === null ? separateTimes(piece) : [];
  if (times.length === 0) return [draft];
  return times.map((found) => ({
    ...draft,
    title: reportBefore(piece.text, found) ?? draft.title,
    timing: timingOf(found, clause),
  }));
}

/** All paragraphs of a labelled task as one piece. */
function wholePiece(items: Item[], when: When): Piece[] {
  const text = items
    .filter((item) => !item.row)
    .map((item) => item.text)
    .join('\n');
  if (text === '') return [];
  return [{ text, subject: toPieces(items.slice(0, 1), when)[0]?.subject ?? null, timings: findTimings(text, when) }];
}

/** Drafts of one clause. */
export function drafts(clause: string, items: Item[], frame: Frame, options: DraftOptions): Draft[] {
  const pieces = options.whole ? wholePiece(items, options.when) : toPieces(items, options.when);
  return pieces.flatMap((piece) => {
    const nobody = piece.subject === null && frame.lead.length === 0;
    return fromPiece(piece, clause, nobody && options.executors ? options.executors : frame, options.when);
  });
}
