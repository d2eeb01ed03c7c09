/**
 * Whether the plans are silent on a question after all, whatever the rules made of it: learned from questions of many
 * authors, by the words of the question, what was found for it and what the rules would say. Where they would answer
 * what is not printed it refuses; where they would refuse what is printed the words of the clause are told.
 */
import learned from '../../data/lexicon/silence.json' with { type: 'json' };
import type { Fact, Why } from './answer-types.ts';
import { foundSigns } from './doubt.ts';
import type { Found, Search } from './find.ts';
import { type Odds, oddsFrom, runsOf } from './lexicon/odds.ts';
import { SILENCE_WEIGHTS } from './lexicon/silence-weights.ts';
import type { Reading } from './question.ts';
import { surelyElsewhere } from './refuse.ts';
import type { Told } from './told.ts';

/** A question, what was found for it, and what the rules would say. */
export interface Settled {
  search: Search;
  top: Found;
  reading: Reading;
  /** It goes on about the clause spoken of before. */
  continues: boolean;
  told: Told;
  /** A rule refused it, not the doubt: that stays. */
  isFinal: boolean;
}

/** An answer is refused above the one, a refusal answers below the other; chosen on authors the weights had not seen. */
export const REFUSED_ABOVE = 0.3;
export const ANSWERED_BELOW = 0.05;
/** Where more of the matter stands nowhere in the plans, a refusal stays. */
const MOST_MISSING = 0.5;

const REASONS: readonly Why[] = ['not-in-plan', 'no-value', 'no-date'];
const KINDS: readonly Fact['kind'][] = [
  'words',
  'deadline',
  'time',
  'people',
  'verdict',
  'no-day',
  'missing',
  'nearest',
  'unit-not-named',
];
/** What is weighed beside the runs of the question; the order is that of the weights. */
export function settledSigns({ search, top, reading, continues, told }: Settled): number[] {
  const isSure = surelyElsewhere(top, reading, continues);
  return [
    ...foundSigns(search, top, reading),
    Number(told.why !== null),
    ...REASONS.map((why) => Number(told.why === why)),
    ...KINDS.map((kind) => Number(told.facts.some((fact) => fact.kind === kind))),
    Number(isSure === false),
    Number(isSure === true),
  ];
}

let runs: Odds | undefined;

/** Reads the learned weights of runs (data/lexicon/silence.json), when first needed. */
export function silenceRuns(): Odds {
  runs ??= oddsFrom(learned);
  return runs;
}

/** Between 0 (surely printed) and 1. */
export function silenceOf(settled: Settled): number {
  const weights = silenceRuns();
  let sum = 0;
  for (const [n, sign] of settledSigns(settled).entries()) sum += sign * SILENCE_WEIGHTS[n]!;
  for (const run of runsOf(settled.reading.words)) sum += weights.get(run) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** Are the plans silent, all in all? */
export function isSilent(settled: Settled): boolean {
  const { told, search, isFinal } = settled;
  if (isFinal) return true;
  if (told.why === null) return silenceOf(settled) > REFUSED_ABOVE;
  return search.missing > MOST_MISSING || silenceOf(settled) > ANSWERED_BELOW;
}
