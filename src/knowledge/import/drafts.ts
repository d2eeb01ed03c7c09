/** Tasks of one clause as draft duties: the frame around them gives what they do not say themselves. */
import type { Timing } from '../plan.ts';
import { chooseTiming, type OuterTime, separateTimes, timingOf } from './choose-timing.ts';
import { type Piece, toPieces } from './pieces.ts';
import { type Recipient, readRecipient } from './recipients.ts';
import { type FoundTiming, findTimings, type When } from './timing.ts';
import { titleOf } from './titles.ts';
import type { Item } from './tree.ts';
import { openingTime, readCoordinators, type Subject } from './units.ts';

/** What is known around a task: from labels, from the heading of a unit, from elsewhere in the plan. */
export type Frame = {
  lead: string[];
  leadSource: string | null;
  /** The lead stands behind a label, so a unit the task names itself is only the actor. */
  leadLabelled: boolean;
  coordinate: string[];
  time: OuterTime | null;
  /** What stands after "Kết quả:". */
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
  /** Who carries the plan out, for sentences that name nobody. */
  executors?: Frame;
};

export const emptyFrame = (): Frame => ({
  lead: [],
  leadSource: null,
  leadLabelled: false,
  coordinate: [],
  time: null,
  result: null,
});

/** "báo cáo 6 tháng trước ngày ..., báo cáo năm trước ngày ...": the report each date belongs to. */
function reportBefore(text: string, found: FoundTiming): string | null {
  const near = text.slice(0, found.start).split(/[,;(]/).at(-1)!;
  const named = /(?:^|\s)((?:báo cáo|sơ kết|tổng kết|đợt|kỳ|lần)\s+[\p{L}\d ]{1,40}?)\s*:?\s*$/iu.exec(near);
  return named ? named[1]!.charAt(0).toLocaleUpperCase('vi') + named[1]!.slice(1) : null;
}

/** A sentence that names its own doer with "chủ trì" leads itself; otherwise the label's unit leads and it is the actor. */
function chooseLead(
  subject: Subject | null,
  frame: Frame,
  clause: string,
): Pick<Draft, 'lead' | 'leadSource' | 'actor'> {
  if (!subject) return { lead: frame.lead, leadSource: frame.leadSource, actor: [] };
  if (frame.leadLabelled && !/^chủ trì/iu.test(subject.rest)) {
    return { lead: frame.lead, leadSource: frame.leadSource, actor: subject.units };
  }
  return { lead: subject.units, leadSource: clause, actor: [] };
}

function ownCoordinators(piece: Piece, frame: Frame): string[] {
  const own = readCoordinators(piece.text.split('\n')[0]!);
  return own.length > 0 ? own : frame.coordinate;
}

/** One piece as one duty, or one for each deadline it sets. */
function fromPiece(piece: Piece, clause: string, frame: Frame, when: When): Draft[] {
  const draft: Draft = {
    clause,
    title: titleOf(piece.text),
    what: piece.text,
    ...chooseLead(piece.subject, frame, clause),
    coordinate: frame.leadLabelled && frame.coordinate.length > 0 ? frame.coordinate : ownCoordinators(piece, frame),
    recipient: readRecipient(piece.text) ?? (frame.result ? readRecipient(frame.result) : null),
    timing: chooseTiming(piece.timings, frame.time, clause, when),
  };
  const times = frame.time?.labelled ? [] : separateTimes(piece.timings);
  if (times.length === 0) return [draft];
  return times.map((found) => ({
    ...draft,
    title: reportBefore(piece.text, found) ?? draft.title,
    timing: timingOf(found, clause),
  }));
}

/** All paragraphs of a labelled task as one piece. */
function wholePiece(items: Item[], when: When): Piece[] {
  const texts = items.filter((item) => !item.row).map((item) => item.text);
  const text = texts.join('\n');
  if (text === '') return [];
  const [first] = toPieces(items.slice(0, 1), when);
  return [{ text, subject: first?.subject ?? null, timings: findTimings(text, when) }];
}

/** "Quý I, quý II ... cấp ủy ... thực hiện ...": time and doer of the first paragraph hold for those below it. */
function carried(pieces: Piece[], frame: Frame, clause: string): Frame {
  const opening = pieces[0] && frame.time === null ? openingTime(pieces[0].text) : null;
  if (opening === null) return frame;
  const subject = pieces[0]!.subject;
  const lead = subject ? { lead: subject.units, leadSource: clause } : {};
  return { ...frame, ...lead, time: { text: opening, source: clause, labelled: false } };
}

/** Drafts of one clause. */
export function drafts(clause: string, items: Item[], frame: Frame, options: DraftOptions): Draft[] {
  const pieces = options.whole ? wholePiece(items, options.when) : toPieces(items, options.when);
  const around = options.whole ? frame : carried(pieces, frame, clause);
  return pieces.flatMap((piece) => {
    const nobody = piece.subject === null && (around.lead.length === 0 || /^trong quá trình/iu.test(piece.text));
    return fromPiece(piece, clause, nobody && options.executors ? options.executors : around, options.when);
  });
}
