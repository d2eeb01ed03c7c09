/**
 * Makes the known questions of the plans shipped (data/plans/<plan>/asked.jsonl) of files that people wrote ahead:
 * `node scripts/answers/keep-asked.ts bank-1.jsonl …`, lines of `{"q", "plan", "unit", "clauses": ["<plan>#<clause>"],
 * "answerable"}`. Left out: what names no clause of its plan, what was said twice, and what comes near a question of the
 * evaluation sets or of a file given as `--unlike=FILE`, which must stay unseen. Who wrote a question is kept (the place
 * of its file): training judges nobody by their own questions.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Known, stampOf } from '#src/knowledge/asked.ts';
import { Plan } from '#src/knowledge/plan.ts';
import { saidWords } from '#src/knowledge/sayings.ts';
import { nearTo, TESTED } from './near-tested.ts';

interface Written {
  q: string;
  plan: string;
  unit: string | null;
  clauses: string[];
  answerable: boolean;
  /** Number of its author: the place of the file. */
  by: number;
}

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'data', 'plans');
const out = (line: string): void => void process.stdout.write(`${line}\n`);
const UNLIKE = '--unlike=';
const linesOf = (file: string, n: number): Written[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ ...JSON.parse(line), by: n + 1 }));

const given = process.argv.slice(2);
const written = given.filter((one) => !one.startsWith(UNLIKE)).flatMap(linesOf);
const unlike = given.filter((one) => one.startsWith(UNLIKE)).map((one) => one.slice(UNLIKE.length));
const nearOnes = [TESTED, ...unlike.map((file) => [file])].map(nearTo);
const isTooNear = (question: string): boolean => nearOnes.some((isNear) => isNear(question));
for (const id of readdirSync(folder).filter((name) => existsSync(join(folder, name, 'plan.json')))) {
  const plan = Plan.parse(JSON.parse(readFileSync(join(folder, id, 'plan.json'), 'utf8')));
  const paths = new Map(plan.clauses.map(({ path }) => [path.normalize('NFC').toLowerCase(), path]));
  const left = { 'no such clause': 0, 'said twice': 0, 'near a test': 0 };
  const kept: Known[] = [];
  const said = new Set<string>();
  for (const one of written.filter(({ plan }) => plan === id)) {
    const clauses = one.clauses.map((clause) => paths.get(clause.split('#')[1]!.normalize('NFC').toLowerCase()));
    const key = saidWords(one.q).join(' ');
    if (clauses.includes(undefined) || (one.answerable && clauses.length === 0)) left['no such clause'] += 1;
    else if (said.has(key)) left['said twice'] += 1;
    else if (isTooNear(one.q)) left['near a test'] += 1;
    else {
      const known = { clauses: clauses as string[], answerable: one.answerable, by: one.by };
      kept.push({ plan: id, question: one.q.normalize('NFC'), unit: one.unit, ...known, of: stampOf(plan, known) });
    }
    said.add(key);
  }
  if (kept.length === 0) continue;
  const lines = kept.map(({ plan: _, unit, ...rest }) => JSON.stringify(unit ? { ...rest, unit } : rest));
  writeFileSync(join(folder, id, 'asked.jsonl'), `${lines.join('\n')}\n`);
  out(`${id}: ${kept.length} kept, ${JSON.stringify(left)}`);
}
