/** May this letter leave now? The one place that decides it, before anything goes on the wire and after a refusal. */
import { type ReachRules, type Windows, windowAt } from '#src/reach.ts';
import type { Ending, Sending } from './outbox.ts';

/** What is known of the person at the other end. */
export interface Standing {
  lastInteractionMs: number | null;
  /** Until when a human of the authority has the floor. */
  floorUntilMs: number | null;
}

export type Leave = { leaves: true; charged: boolean } | { leaves: false; ending: Ending };

/** Letters a person asked for, or that are about life and limb; the others wait while the platform charges. */
const PRESSING = new Set<Sending['class']>(['alert', 'reply']);

/** An alert that comes days later alarms for nothing: it fails at once, everything else waits for the person. */
export function waits(letter: Sending, { lastInteractionMs }: Standing, failure: string): Ending {
  if (letter.class === 'alert') return { state: 'failed', failure };
  return { state: 'waiting', failure, seenMs: lastInteractionMs };
}

export function mayLeave(
  letter: Sending,
  standing: Standing,
  rules: { windows: Windows; reach: ReachRules },
  nowMs: number,
): Leave {
  const { floorUntilMs } = standing;
  if (floorUntilMs !== null && floorUntilMs > nowMs && letter.class !== 'alert') {
    const ending = { state: 'again', notBeforeMs: floorUntilMs, countsAsAttempt: false, resent: false } as const;
    return { leaves: false, ending };
  }
  if (letter.template) return { leaves: true, charged: true };
  const window = windowAt(rules.windows, standing.lastInteractionMs, nowMs);
  if (window === 'closed') return { leaves: false, ending: waits(letter, standing, 'windowClosed') };
  const charged = window === 'charged';
  const held = charged && rules.reach.holdCharged && !PRESSING.has(letter.class);
  return held ? { leaves: false, ending: waits(letter, standing, 'windowCharged') } : { leaves: true, charged };
}
