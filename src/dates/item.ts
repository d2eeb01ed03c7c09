/** What the reader of a text finds in it: items in order, each with its place. */
import type { Cadence } from './cadence.ts';
import type { Mode } from './cues.ts';
import type { Point } from './place.ts';
import type { Relative } from './relative.ts';
import type { Setting } from './resolve.ts';
import type { Rule } from './rule.ts';
import type { Scan } from './scan.ts';

/** Start of a range. */
export type From = { type: 'point'; point: Point } | { type: 'issue' } | { type: 'unknown' };

interface Place {
  /** Tokens from `at` up to `next`. */
  at: number;
  next: number;
}

export type Item = Place &
  (
    | {
        type: 'dated';
        mode: Mode;
        points: Point[];
        time: string | null;
        from: From | null;
        cadences: Cadence[];
        hyphen: boolean;
        alone: boolean;
        appositive: boolean;
      }
    | { type: 'rule'; mode: Mode; rule: Rule; time: string | null; alone: boolean }
    /** A range with a start only, or with an event as its end. */
    | { type: 'open'; from: From; alone: boolean }
    | { type: 'cadence'; cadences: Cadence[]; time: string | null; alone: boolean }
    | { type: 'relative'; relative: Relative; alone: boolean }
    | { type: 'ongoing'; weak: boolean; alone: boolean }
    | { type: 'request'; alone: boolean }
    /** "và các năm tiếp theo": a year printed before it is no end. */
    | { type: 'onward' }
    /** "báo cáo tháng": tells which period a day without month belongs to. */
    | { type: 'label'; every: Cadence['every'] }
  );

export interface Env {
  scan: Scan;
  setting: Setting;
  names: readonly string[];
}
