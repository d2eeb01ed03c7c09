/** Whether answers were right, as their readers say: counted by reason and place, never by person. Pure. */
import { z } from 'zod';

export const FeedbackReason = z.enum(['wrong-clause', 'incomplete', 'wrong-day', 'other-matter', 'other']);
export type FeedbackReason = z.infer<typeof FeedbackReason>;

/** What was said of one answer. `gapId` = the answer was an entry of the gap book. */
export interface AnswerFeedback {
  id: string;
  planId: string | null;
  clause: string | null;
  gapId: string | null;
  /** `YYYY-MM-DD`. */
  day: string;
  verdict: 'right' | 'wrong';
  reason: FeedbackReason | null;
  words: string | null;
}

/** An answer's place in a plan and what was said of it. */
export interface FeedbackPlace {
  planId: string | null;
  clause: string | null;
  isEntry: boolean;
  right: number;
  wrong: number;
  reasons: FeedbackReason[];
}

export interface FeedbackSummary {
  right: number;
  wrong: number;
  /** How often each reason was given, most often first. */
  reasons: { reason: FeedbackReason; count: number }[];
  /** Places somebody called wrong, most often first. */
  places: FeedbackPlace[];
  words: string[];
}

/** The counts of a list; `id`s and days are left behind. */
export function summarise(all: readonly AnswerFeedback[]): FeedbackSummary {
  const wrong = all.filter((one) => one.verdict === 'wrong');
  const reasons = FeedbackReason.options
    .map((reason) => ({ reason, count: wrong.filter((one) => one.reason === reason).length }))
    .filter((one) => one.count > 0)
    .sort((one, other) => other.count - one.count);
  return {
    right: all.length - wrong.length,
    wrong: wrong.length,
    reasons,
    places: placesOf(all),
    words: wrong.flatMap((one) => one.words ?? []),
  };
}

function placesOf(all: readonly AnswerFeedback[]): FeedbackPlace[] {
  const places = new Map<string, FeedbackPlace>();
  for (const one of all) {
    const isEntry = one.gapId !== null;
    const key = `${one.planId}#${one.clause}#${isEntry}`;
    const before = { planId: one.planId, clause: one.clause, isEntry, right: 0, wrong: 0, reasons: [] };
    const place = places.get(key) ?? before;
    place[one.verdict] += 1;
    if (one.reason && !place.reasons.includes(one.reason)) place.reasons.push(one.reason);
    places.set(key, place);
  }
  return [...places.values()].filter((one) => one.wrong > 0).sort((one, other) => other.wrong - one.wrong);
}
