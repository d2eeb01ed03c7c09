/**
 * The contract of everything a person can do. A handler reads a Scene and returns an Outcome: it decides, it does not
 * act. It cannot send, save, read the clock or the environment; the turn commits what it returned.
 */
import type {
  Attached,
  AttachedKind,
  CaseCall,
  CaseEvent,
  CaseRating,
  CaseView,
  CaseWork,
  DeskFigures,
  FileRefusal,
  NewCase,
} from '#src/cases/case.ts';
import type { Field, Triage } from '#src/cases/kinds.ts';
import type { Authority } from '#src/data.ts';
import type { Calendar } from '#src/dates/calendar.ts';
import type { ObligationView } from '#src/deadlines/obligations.ts';
import type { FlowState } from '#src/flow.ts';
import type { Searched } from '#src/knowledge/aid.ts';
import type { PlanReading } from '#src/knowledge/draft.ts';
import type { AnswerFeedback } from '#src/knowledge/feedback.ts';
import type { Gap, GapOutcome } from '#src/knowledge/gap.ts';
import type { Library } from '#src/knowledge/library.ts';
import type { Plan } from '#src/knowledge/plan.ts';
import type { Choice, Incoming, Letter, LetterClass, PlatformName, WorkItem } from '#src/messages.ts';
import type { Audience, BroadcastBoard, Person, Recipient, Role, Unit } from '#src/people/person.ts';
import type { Windows } from '#src/reach.ts';

/** A choice of the last menu, however it was made. */
export interface Chosen {
  act: string;
  arg: string | undefined;
  via: 'press' | 'number' | 'words';
  /** False when another letter came after the menu: nothing irreversible is done on a bare number then. */
  fresh: boolean;
  /** Several older letters have these words, newest first: which one is meant has to be asked. */
  among?: { choice: Choice; atMs: number }[];
}

/** Read-only questions to the database. */
export interface Lookups {
  caseByCode(code: string): Promise<CaseView | null>;
  caseById(id: string): Promise<CaseView | null>;
  casesOf(conversation: string): Promise<CaseView[]>;
  /** Cases somebody follows without having sent them. */
  casesFollowedBy(conversation: string): Promise<CaseView[]>;
  /** Waiting cases a person may read: of their desks, risen to them, not kept from them. */
  casesToWork(reading: {
    personId: string;
    deskIds: string[];
    headOf: string[];
    coordinator: boolean;
  }): Promise<CaseView[]>;
  caseEvents(caseId: string): Promise<CaseEvent[]>;
  /** Photos, files and voice notes of a case that are there. */
  attachmentsOf(caseId: string): Promise<Attached[]>;
  /** What a coordinator sent to go along with the broadcast that is being written, once it is there. */
  broadcastFile(conversation: string, id: string): Promise<Attached | null>;
  /** Why the file of this slow work was not taken; null when it was, or is not there yet. */
  fileRefusal(workId: string): Promise<FileRefusal | null>;
  /** Waiting cases of a field opened since an instant, whoever sent them: never to be shown, only told apart. */
  waitingInField(field: Field, sinceMs: number): Promise<CaseView[]>;
  /** News that could not be written to the sender and that nobody was called about yet. */
  waitingCalls(): Promise<CaseCall[]>;
  /** What the sender said of a closed case; for the coordinators only. */
  ratingOf(caseId: string): Promise<CaseRating | null>;
  caseFigures(since: string): Promise<DeskFigures[]>;
  reviewsWaiting(): Promise<CaseView[]>;
  /** True when the 4-digit PIN fits; the caller records the try. */
  pinFits(caseId: string, pin: string): Promise<boolean>;
  pinLockedUntilMs(conversation: string): Promise<number | null>;
  /** Who offered this code to link accounts and waits for it to be brought. */
  linkOffered(named: { code: string } | { id: string }): Promise<{ id: string; conversation: string } | null>;
  /** The conversation that brought this one's code. */
  linkClaimed(id: string, conversation: string): Promise<string | null>;
  /** Platforms of the person's other conversations. */
  otherPlatforms(conversation: string): Promise<PlatformName[]>;
  obligation(id: string): Promise<ObligationView | null>;
  obligationsOfUnits(unitIds: string[]): Promise<ObligationView[]>;
  /** Every obligation of a plan, whatever its state. */
  obligationsOfPlan(planId: string): Promise<ObligationView[]>;
  /** What came of the slow work that read a plan (its id is the draft's), or null while nothing has. */
  planReading(workId: string): Promise<PlanReading | null>;
  /** An official's question given to a search by meaning, and what came of it; null once it was told. */
  searched(workId: string): Promise<Searched | null>;
  /** The version in use. */
  livePlan(planId: string): Promise<Plan | null>;
  invitation(token: string): Promise<{ role: Role; unitId: string | null; deskId: string | null } | null>;
  /** People of a desk by their name on its duty roster. */
  onRoster(deskId: string): Promise<{ personId: string; duty: string }[]>;
  /** Who an audience is: linked people and units nobody is linked for. */
  recipients(audience: Audience): Promise<Recipient[]>;
  /** Of an audience the persons a letter finds now, on a messenger that is open to it. */
  foundNow(audience: Audience): Promise<string[]>;
  /** The unit directory, of one plan or whole. */
  units(planId: string | null): Promise<Unit[]>;
  broadcastBoard(personId: string): Promise<BroadcastBoard | null>;
  gap(id: string): Promise<Gap | null>;
  /** Questions no one has settled, of one plan or of all, oldest first. */
  waitingGaps(planId: string | null): Promise<Gap[]>;
  /** Answered questions of a plan, newest first. */
  gapEntries(planId: string): Promise<Gap[]>;
  /** What was said of answers between two days (inclusive). */
  feedbackBetween(from: string, to: string): Promise<AnswerFeedback[]>;
}

export interface Told {
  to: Audience;
  letter: Letter;
  class: LetterClass;
}

/** What a turn may change in the record of truth. Each is written by src/conversation/apply.ts. */
export type Change =
  | { type: 'open-case'; case: NewCase }
  | { type: 'take-case'; id: string; version: number; personId: string }
  /** `version` is the one that was read: when somebody was quicker, the turn decides again. */
  | { type: 'work-case'; id: string; version: number; personId: string | null; work: CaseWork }
  /** Somebody a case lies with has opened it. */
  | { type: 'see-case'; id: string; personId: string }
  /** This conversation (or the one named) is told what becomes of the case. */
  | { type: 'follow-case'; id: string; conversation?: string }
  /** Said again, the newer counts; what was said more stays. A low score opens a review. */
  | { type: 'rate-case'; id: string; deskId: string; rating: CaseRating }
  | { type: 'call-done'; call: CaseCall; personId: string }
  | {
      type: 'answer-obligation';
      id: string;
      personId: string;
      answer: 'received' | 'doing' | 'done' | 'question';
      document?: { number: string | null; date: string | null };
    }
  | {
      type: 'open-gap';
      id: string;
      planId: string;
      planVersion: number | null;
      clause: string | null;
      unitId: string | null;
      question: string;
    }
  | { type: 'join-gap'; id: string }
  | {
      type: 'propose-gap-reply';
      id: string;
      version: number;
      personId: string;
      authorUnit: string;
      outcome: GapOutcome;
      words: string;
    }
  | { type: 'return-gap'; id: string; version: number }
  /** `letter` goes to everybody who asked. */
  | { type: 'settle-gap'; id: string; version: number; reviewerId: string | null; letter: Letter }
  | { type: 'rate-answer'; feedback: AnswerFeedback }
  | { type: 'correct-plan-draft'; id: string; revision: number; plan: Plan }
  | { type: 'drop-plan-draft'; id: string }
  /** `revision` and `base` (the version in use, 0 = none) are what the person was shown. */
  | { type: 'approve-plan'; id: string; revision: number; base: number; personId: string }
  /** Slow work whose result was told: nothing of it is kept. */
  | { type: 'forget-work'; id: string }
  /** Written beside the order to fetch it (`id` is the work's); null = of the form that is being filled in. */
  | { type: 'expect-attachment'; id: string; caseId: string | null; kind: AttachedKind }
  /** The files of this conversation's form belong to the case. Whatever is not attached goes with the form. */
  | { type: 'attach'; caseId: string }
  /** The form goes on, and so do its files. */
  | { type: 'hold-attachments' }
  /** A coordinator's file for the broadcast that is being written, apart from those of forms; it leaves with it or goes. */
  | { type: 'expect-broadcast-file'; id: string; kind: 'photo' | 'file' }
  | { type: 'send-broadcast-file' }
  | { type: 'drop-broadcast-file' }
  /** The files of this conversation's form are not wanted. */
  | { type: 'drop-attachments' }
  /** A stored file nobody needs. */
  | { type: 'drop-file'; ref: string }
  | { type: 'send-broadcast'; id: string; personId: string; audience: Audience; letter: Letter }
  | { type: 'acknowledge-broadcast'; id: string; personId: string }
  | { type: 'use-invitation'; token: string }
  /** `key` keeps tries of another sort apart; `caseId` is the case whose PIN it was, when there is such a code. */
  | { type: 'try-pin'; fits: boolean; key?: string; caseId?: string | null }
  /** A human of the authority has the floor until then; null gives it back. */
  | { type: 'give-floor'; untilMs: number | null }
  | { type: 'offer-link'; id: string; code: string; expiresAtMs: number }
  | { type: 'claim-link'; id: string }
  | { type: 'end-link'; id: string }
  /** This conversation and the one that brought its code are one person's. */
  | { type: 'join-accounts'; linkId: string; owner: string }
  | { type: 'leave-accounts' }
  /** Everything that names this person goes. */
  | { type: 'withdraw' }
  /** A number to call back about one case, of its own sender; null takes it away. */
  | { type: 'leave-contact'; id: string; phone: string | null }
  | { type: 'mute'; personId: string; topics: string[] }
  | { type: 'audit'; what: string; about?: string; personId?: string };

export interface Scene {
  readonly incoming: Incoming;
  readonly conversation: string;
  /** Whose conversation it is: shared by those one person linked by their own code. */
  readonly owner: string;
  /** A human of the authority spoke in the platform's inbox; `on` while the assistant is silent, `wrote` = the person did after. */
  readonly floor: { untilMs: number; on: boolean; wrote: boolean } | null;
  /** When the platform takes letters at all; undefined where always. */
  readonly windows: Windows | undefined;
  /** The message's cleaned text, "" when there is none. */
  readonly text: string;
  /** The same when the person typed it, "" when it was forwarded: what commands, consents and refusals are read from (design.md 4.9). */
  readonly ownText: string;
  /** Null for a resident. */
  readonly person: Person | null;
  readonly state: FlowState | null;
  /** Decrypted words of the unfinished form, as the handler left them. */
  readonly draft: string | null;
  readonly choice: Chosen | null;
  /** The case whose desk asked something of the person here and waits for the answer. */
  readonly askedCase: string | null;
  /** A button of a letter that is no longer the last menu and whose act cannot be told any more. */
  readonly staleChoice: boolean;
  /** Messages within the last ten minutes: of this conversation, of all together. Counted by this process. */
  readonly traffic: { mine: number; all: number };
  readonly nowMs: number;
  readonly today: string;
  readonly read: Lookups;
  readonly authority: Authority;
  readonly library: Library;
  readonly calendar: Calendar;
  /** A model is configured and answers: slow work "find-with-model" may help. */
  readonly modelHelps: boolean;
  triage(text: string): Triage;
  /** An id made from the event, so that a turn run twice writes the same rows. */
  newId(name: string): string;
  /** Decimal digits made from the event (codes and PINs), `length` of them. */
  newDigits(name: string, length: number): string;
}

export interface Outcome {
  say?: Letter[];
  /** Class of `say`; a reply unless said otherwise. */
  class?: LetterClass;
  /** Undefined leaves the state as it is, null ends the flow. */
  state?: FlowState | null;
  /** Undefined leaves the draft, null deletes it, a string (what was typed so far, as JSON) is stored encrypted. */
  draft?: string | null;
  changes?: Change[];
  tell?: Told[];
  /** Slow work to start; its id is `newId('work:<place in this list>')` and comes back as the arg of a `later` event. */
  work?: WorkItem[];
  /** Come back to me after a while: arrives as an Incoming of type `later` named `<handler>.<what>`. */
  later?: { afterMs: number; name: string; arg: string }[];
}

export interface Handler {
  /** Owns the acts and the flow of this name. */
  readonly name: string;
  /** Looked at before menus and flows (emergencies, denunciations, stop words). */
  readonly interrupts?: boolean;
  /** Speaks also while a human has the floor. */
  readonly duringFloor?: boolean;
  /** Of the flow's steps: raised when they change. A state of another version is migrated or dropped, never shifted. */
  readonly version?: number;
  /** Leads a state of an older version over; null begins again. */
  migrate?(state: FlowState): FlowState | null;
  /** Is this for me? Quick and pure. Asked in the order of handlers/index.ts when no menu or flow decides. */
  wants(scene: Scene): boolean;
  handle(scene: Scene): Outcome | Promise<Outcome>;
}
