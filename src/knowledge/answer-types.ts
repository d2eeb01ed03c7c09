/** What is asked of the library and what it gives back: facts with their words, never sentences. */
import type { Aid } from './aid.ts';
import type { Plan, TimingKind } from './plan.ts';

export interface Turn {
  role: 'user' | 'assistant';
  text: string;
}

export interface Question {
  text: string;
  /** Name of the asker's unit. */
  unit: string | null;
  /** Plan the asker works under. */
  planScope: string | null;
  history: Turn[];
  /** Ids kept from the last answer instead of its words. */
  thread?: Record<string, string>;
  /** `YYYY-MM-DD`. */
  today: string;
  /** The document with which the asker's unit has already done a duty. */
  done?: (planId: string, dutyId: string) => Done | null;
  /** Set by the library alone (`nearest`). */
  aid?: Aid;
}

export interface Done {
  number: string;
  date: string;
}

/** A clause and words that stand in it, letter for letter. */
export interface Citation {
  plan: string;
  clause: string;
  quote: string;
}

/** Why nothing is answered. */
export type Why =
  | 'injection'
  | 'off-topic'
  | 'no-such-plan'
  | 'other-year'
  | 'other-place'
  | 'unknown-document'
  | 'not-in-plan'
  | 'no-value'
  | 'no-date';

export type Status =
  | { is: 'overdue'; days: number }
  | { is: 'today' }
  | { is: 'left'; days: number }
  | { is: 'done'; document: Done };

/** How a plan is named in an answer. */
export interface PlanName {
  id: string;
  shortName: string;
  year: number;
}

/** Words of a clause and where they stand. `subject` is the unit the clause is about when the words do not name it. */
export interface Source {
  plan: PlanName;
  clause: string;
  quote: string;
  subject: string | null;
}

export type Fact =
  | {
      kind: 'deadline';
      source: Source;
      /** What is due ("báo cáo năm"); null when the words do not name it shortly. */
      what: string | null;
      /** The limit as printed ("trước ngày 20/11/2026"). */
      printed: string;
      timing: TimingKind | null;
      /** Last good day; for yearly limits of an older plan the day of the current year. */
      lastDay: string | null;
      /** True when `lastDay` stands only if the older plan still applies. */
      ifStillInForce: boolean;
      status: Status | null;
      lead: string[];
      recipient: string | null;
      via: string | null;
    }
  | { kind: 'time'; source: Source; printed: string; timing: TimingKind | null }
  | { kind: 'people'; source: Source; role: 'lead' | 'coordinate' | 'recipient'; names: string }
  | { kind: 'verdict'; holds: boolean | null; claimed: string | null; found: string | null }
  | { kind: 'no-day'; source: Source; printed: string | null }
  | { kind: 'missing'; wanted: string; source: Source | null }
  /** The words asked for stand nowhere; what follows comes nearest. */
  | { kind: 'nearest'; plan: PlanName }
  | { kind: 'unit-not-named'; unit: string; plan: PlanName }
  /** One of several plans, or the plan for a part of the question, prints nothing of what is asked. */
  | { kind: 'silent'; plan: PlanName; why: Why; wanted?: string }
  | { kind: 'plans'; plans: PlanName[] }
  | { kind: 'children'; source: Source; items: { clause: string; heading: string; quote: string }[] }
  | { kind: 'words'; source: Source };

export type Warning =
  | { kind: 'expired'; plan: PlanName; issuedYear: number }
  | { kind: 'level-abolished'; plan: PlanName }
  | { kind: 'damaged-text'; plan: PlanName };

export interface Answer {
  abstained: boolean;
  why: Why | null;
  facts: Fact[];
  citations: Citation[];
  warnings: Warning[];
  /** Slips of the printed text, as the plan's data words them. */
  notes: { plan: string; clause: string; text: string }[];
  /** Ids for the next question: plan, clause, duty, intent. */
  thread: Record<string, string>;
}

/** A plan kept under half a name, its issuer unknown, goes by its title. */
export const nameOf = (plan: Plan): PlanName => ({
  id: plan.id,
  shortName: /(?:^|\s)của\s*$/u.test(plan.shortName) ? plan.title : plan.shortName,
  year: plan.year,
});
