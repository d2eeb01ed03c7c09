/** A resident's case: always somebody's (a desk), with a code, a clock and an honest outcome. */
import type { Field, Kind, Triage } from './kinds.ts';

export interface CaseView {
  id: string;
  code: string;
  conversation: string;
  kind: Kind;
  field: Field;
  place: string | null;
  words: string;
  deskId: string;
  state: 'open' | 'taken' | 'answered' | 'closed';
  outcome: string | null;
  /** The newest answer shown to the resident. */
  answer: string | null;
  version: number;
  openedAtMs: number;
  noticeDue: string;
  takenBy: string | null;
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
}
