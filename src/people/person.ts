/** People and what they may do: unit + function, never a name (law.md section 6: ask only what is needed). */
import { z } from 'zod';

export const Role = z.enum(['official', 'desk', 'coordinator']);
export type Role = z.infer<typeof Role>;

export interface Unit {
  id: string;
  name: string;
  aliases: string[];
  planId: string;
}

export interface Post {
  role: Role;
  unit: Unit | null;
  deskId: string | null;
}

export interface Person {
  id: string;
  posts: Post[];
  /** Topics switched off with /tat. */
  muted: string[];
}

/** Has the person this function (at this desk)? */
export function holds(person: Person | null, role: Role, deskId?: string): boolean {
  return Boolean(person?.posts.some((post) => post.role === role && (!deskId || post.deskId === deskId)));
}

export function unitsOf(person: Person | null): Unit[] {
  return (person?.posts ?? []).flatMap((post) => (post.unit ? [post.unit] : []));
}

/** People to be told something, resolved to accounts when the turn commits. */
export type Audience =
  /** Whoever has this conversation, in the one they used last. */
  | { kind: 'conversation'; conversation: string }
  /** This conversation and no other of the person. */
  | { kind: 'exactly'; conversation: string }
  | { kind: 'person'; personId: string }
  /** `except` = persons kept from what it is about, `only` = these of its people. */
  | { kind: 'desk'; deskId: string; except?: string[]; only?: string[] }
  /** Everybody who follows a case beside its sender. */
  | { kind: 'followers'; caseId: string }
  | { kind: 'role'; role: Role; except?: string[] }
  | { kind: 'persons'; personIds: string[] }
  | { kind: 'units'; unitIds: string[] };

/** One of an audience; `personId` null = nobody is linked for the unit, `platform` null = they blocked us everywhere. */
export interface Recipient {
  personId: string | null;
  unitName: string;
  platform: string | null;
}

/** Who of a broadcast received it and who said so. */
export interface BroadcastBoard {
  id: string;
  lines: {
    unitName: string;
    personId: string | null;
    /** `held` = the platform takes nothing until the person writes. */
    state: 'unlinked' | 'blocked' | 'waiting' | 'held' | 'sent' | 'failed' | 'uncertain' | 'acknowledged';
    /** The failure by its name, where there was one. */
    failure: string | null;
  }[];
}
