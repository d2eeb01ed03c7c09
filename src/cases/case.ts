import type { Field, Kind, Triage } from './kinds.ts';
import type { OutcomeName } from './rules.ts';

/** `asking` = its clock stands still while the resident is asked something. */
export type CaseState = 'open' | 'taken' | 'asking' | 'closed';

export interface CaseView {
  id: string;
  code: string;
  conversation: string;
  /** Whose it is: the sender's conversations by their own code, or that one conversation. */
  owner: string;
  kind: Kind;
  field: Field;
  place: string | null;
  words: string;
  urgency: Triage['urgency'];
  anonymous: boolean;
  deskId: string;
  state: CaseState;
  outcome: OutcomeName | null;
  /** The newest answer shown to the resident, an interim one too. */
  answer: string | null;
  /** The photo or file that went with it, by its attachment's id. */
  answerFile: string | null;
  version: number;
  openedAtMs: number;
  noticeDue: string;
  noticeGivenAtMs: number | null;
  /** The desk's own aim, by the rules of the day it was opened. */
  due: string;
  /** A calendar that was not settled made the days. */
  tentative: boolean;
  takenBy: string | null;
  /** When somebody it lies with opened it; null = nobody yet. */
  seenAtMs: number | null;
  deskSinceMs: number;
  /** 0 the desk's people, 1 its head too, 2 the coordinators too. */
  risen: number;
  risenAtMs: number | null;
  moves: number;
  notDesks: string[];
  notPersons: string[];
  /** Where the sender stood or pointed to, as it came. */
  spot: Spot | null;
  /** The sender took it back. */
  withdrawnAtMs: number | null;
  /** The sender had their account taken off it: nobody can be written to any more. */
  senderRemoved: boolean;
  askedAtMs: number | null;
  askUntil: string | null;
  /** Working days its clock stood for earlier questions. */
  pausedDays: number;
  parentId: string | null;
  /** The officer who entered it for somebody at the counter. */
  enteredBy: string | null;
  contact: string | null;
  document: string | null;
  closedAtMs: number | null;
  closedBy: string | null;
  reopened: boolean;
}

/** Degrees, WGS 84. */
export interface Spot {
  lat: number;
  lon: number;
}

/** What can be kept with a case beside words. A voice note is kept, and nobody promises to listen. */
export type AttachedKind = 'photo' | 'file' | 'voice';

/** One of them that has arrived; `ref` is the stored file. */
export interface Attached {
  id: string;
  kind: AttachedKind;
  ref: string;
  /** As we found it: "jpg", "pdf". */
  type: string;
  sizeBytes: number;
}

/** Why a photo or file was not taken. */
export type FileRefusal = 'type' | 'moving' | 'damaged' | 'too-large' | 'not-fetched' | 'no-room' | 'given-up';

/** The day that presses now: that of the notice until it is given, then the desk's own aim. */
export function limitOf(one: Pick<CaseView, 'noticeDue' | 'noticeGivenAtMs' | 'due'>): string {
  return one.noticeGivenAtMs === null && one.noticeDue < one.due ? one.noticeDue : one.due;
}

export interface NewCase {
  id: string;
  code: string;
  pin: string;
  kind: Kind;
  field: Field;
  place: string | null;
  words: string;
  urgency: Triage['urgency'];
  anonymous: boolean;
  sensitive: boolean;
  deskId: string;
  noticeDue: string;
  notDesks: string[];
  spot?: Spot | null;
  /** Frozen by the rules of the day. */
  clock: { version: string; due: string; tentative: boolean };
  /** By an officer for somebody without a messenger; its conversation is nobody's. */
  entered?: { by: string; contact: string | null };
}

/** What was done with a case, for its history. */
export interface CaseEvent {
  kind: string;
  atMs: number;
  personId: string | null;
  words: string | null;
  detail: string | null;
  /** What went to the resident with the words. */
  file: AttachedKind | null;
}

/** What is done with a case at work; `file` is the id of what goes along; `words` that the resident reads are in ask, move, interim and close. */
export type CaseWork =
  | { do: 'take' }
  | { do: 'release' }
  /** The officer has to do with the matter and never reads it again. */
  | { do: 'recuse' }
  /** `until` null = the pauses are used up, the clock goes on meanwhile. */
  | { do: 'ask'; words: string; until: string | null; file?: string | null }
  /** The clock runs on, `due` moved by the days it stood; `words` are the resident's reply. */
  | { do: 'resume'; words: string | null; due: string; stood: number }
  | { do: 'note'; words: string }
  | { do: 'interim'; words: string; file?: string | null }
  | { do: 'move'; deskId: string; words: string }
  /** The moves are used up: the coordinators decide. */
  | { do: 'hand-up'; words: string }
  | {
      do: 'close';
      outcome: OutcomeName;
      words: string;
      document: string | null;
      parentId: string | null;
      file?: string | null;
    }
  /** By the resident; whoever closed it is kept out. */
  | { do: 'reopen'; words: string; due: string; notPerson: string | null; toCoordinators: boolean }
  /** By the sender. */
  | { do: 'withdraw'; words: string | null }
  /**
   * By the sender: where it is, as it stands now; `words` name what stood there before. `to` = the desk that is
   * responsible there, when nobody has taken it yet: its days go on from the first opening. `notDesks` = all desks kept
   * out from now on.
   */
  | {
      do: 'correct';
      words: string;
      place: string | null;
      spot: Spot | null;
      to: string | null;
      notDesks: string[];
    }
  /** The sender's account and contact are taken off; code and PIN still open it. */
  | { do: 'remove-sender'; words?: string }
  /** Whoever reads it is told that the sender wants to be hidden. */
  | { do: 'hide-sender' }
  | { do: 'stayed'; good: boolean }
  | { do: 'review'; words: string };

/** Conversations of cases whose sender had their account taken off. */
export const REMOVED = 'removed:';

/** Conversations of cases entered at the counter: there is nobody to write to, they are called. */
export const PAPER = 'paper:';
export const isPaper = (one: { conversation: string }): boolean => one.conversation.startsWith(PAPER);

/** Somebody without a messenger is to be called about this. */
export interface CaseCall {
  id: string;
  caseId: string;
  what: string;
  atMs: number;
}

/** What the sender said of a closed case: 3 satisfied, 2 so-so, 1 not. */
export interface CaseRating {
  score: 1 | 2 | 3;
  reason: RatingReason | null;
  words: string | null;
}
export type RatingReason = 'slow' | 'unfinished' | 'unclear' | 'manners';

/** One desk's figures; ratings are counts. */
export interface DeskFigures {
  deskId: string;
  open: number;
  unseen: number;
  late: number;
  asking: number;
  opened: number;
  closed: Partial<Record<OutcomeName, number>>;
  reopened: number;
  ratings: [number, number, number];
  stayed: { good: number; bad: number };
}
