/**
 * Trains the last word on whether the plans answer a question (src/knowledge/silence.ts) from data/questions and from
 * what is known to be asked of the plans shipped: `npm run train:silence`; same questions, same weights; a minute. To be
 * run after every change of the rules. Every figure printed is of an author whose questions taught nothing that judges
 * them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ANSWERED_BELOW, REFUSED_ABOVE } from '#src/knowledge/silence.ts';
import { learnSilence, type Settled, silenceBy } from './answers/learn-silence.ts';
import { readSettled } from './answers/settled.ts';

const LIMITS = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5];
/** Weights below say nothing. */
const LEAST = 0.02;
const root = join(import.meta.dirname, '..');
const out = (line: string): void => void process.stdout.write(`${line}\n`);

const cases = readSettled();
const authors = [...new Set(cases.map((one) => one.author))];
const judged = new Map<Settled, number>();
for (const author of authors) {
  const learned = learnSilence(cases.filter((one) => one.author !== author));
  for (const one of cases.filter((each) => each.author === author)) judged.set(one, silenceBy(learned, one));
}

const share = (list: readonly Settled[], is: (one: Settled) => boolean): string =>
  (list.filter(is).length / Math.max(1, list.length)).toFixed(3);
function report(name: string, own: readonly Settled[]): void {
  const silent = own.filter((one) => one.isSilent);
  const told = own.filter((one) => !one.isSilent);
  const figures = (is: (one: Settled) => boolean) => `${share(silent, is)}/${share(told, is)}`;
  const at = (limit: number) => `${limit}: ${figures((one) => judged.get(one)! > limit)}`;
  const chosen = figures((one) => judged.get(one)! > (one.isRefused ? ANSWERED_BELOW : REFUSED_ABOVE));
  out(
    `${name} (${silent.length} silent, ${told.length} not), refused of each: by rules ${figures((one) => one.isRefused)}, as set ${chosen}; at ${LIMITS.map(at).join(', ')}`,
  );
}
report('all', cases);
for (const author of authors)
  report(
    author,
    cases.filter((one) => one.author === author),
  );

const { signs, runs } = learnSilence(cases);
const lines = [...runs]
  .filter(([, weight]) => Math.abs(weight) >= LEAST)
  .map(([run, weight]) => `${run}=${Math.round(100 * weight)}`)
  .sort();
writeFileSync(join(root, 'data/lexicon/silence.json'), `${JSON.stringify(lines, null, 2)}\n`);
writeFileSync(
  join(root, 'src/knowledge/lexicon/silence-weights.ts'),
  `/** Made by \`npm run train:silence\`; in the order of \`settledSigns\`. */
export const SILENCE_WEIGHTS: readonly number[] = [
  ${signs.map((one) => Number(one.toFixed(3))).join(', ')},
];
`,
);
