/**
 * Speed of officials' answers: five plans as shipped, and a thousand made by varying them; beside MiniSearch and Orama
 * with their default settings on the same questions. `node --expose-gc bench/answers.ts [plans]`
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, insertMultiple, search } from '@orama/orama';
import MiniSearch from 'minisearch';
import { askedIn } from '#src/install.ts';
import { createLibrary, type Library } from '#src/knowledge/library.ts';
import { Plan } from '#src/knowledge/plan.ts';

const root = join(import.meta.dirname, '..');
const MANY = Number(process.argv[2] ?? 1_000);
const TODAY = '2026-11-20';

interface Asked {
  question: string;
  unit: string | null;
  plan_scope: string | null;
  history: { role: 'user' | 'assistant'; text: string }[];
  answerable: boolean;
  gold_clauses: string[];
}

const questions = [
  ['test', 'eval', 'officials', 'questions-dev.jsonl'],
  ['data', 'questions', 'exam-a.jsonl'],
].flatMap((path) =>
  readFileSync(join(root, ...path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Asked),
);

const seeds = readdirSync(join(root, 'data', 'plans'))
  .filter((id) => /-20\d\d$/.test(id))
  .map((id) => Plan.parse(JSON.parse(readFileSync(join(root, 'data', 'plans', id, 'plan.json'), 'utf8'))));

const SYLLABLES =
  'An Bình Cao Đông Giang Hòa Khánh Long Minh Nam Phú Quang Sơn Tân Vĩnh Xuân Yên Thạch Hương Lâm'.split(' ');

/** A plan of another place: its own names, years and some words changed, so that vocabularies grow as they do in life. */
function varied(plan: Plan, n: number): Plan {
  const place = `${SYLLABLES[n % 20]} ${SYLLABLES[Math.floor(n / 20) % 20]}${n % 7 === 0 ? ` ${SYLLABLES[(n * 3) % 20]}` : ''}`;
  const change = (text: string) =>
    text
      .replaceAll(/Lợi Bác|Thụy Hùng|Đại Lộc|Cao Lộc|Lạng Sơn/g, place)
      .replaceAll(/(\d{2,4})(?=-QĐ|\/QĐ|-KH|\/KH)/g, (d) => String((Number(d) * 7 + n) % 3000));
  return {
    ...plan,
    id: `${plan.id}-${n}`,
    issuer: `${change(plan.issuer)} ${place}`,
    shortName: `${change(plan.shortName)} ${place}`,
    clauses: plan.clauses.map((clause) => ({ ...clause, text: change(clause.text) })),
    duties: [],
  };
}

const millis = (from: bigint): number => Number(process.hrtime.bigint() - from) / 1e6;
const quantile = (sorted: number[], q: number): string =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))]!.toFixed(2);

function timeAll(rounds: number, run: (asked: Asked) => void, asking = questions): string {
  for (const asked of asking) run(asked);
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round++) {
    for (const asked of asking) {
      const from = process.hrtime.bigint();
      run(asked);
      times.push(millis(from));
    }
  }
  const used = process.cpuUsage(before);
  const cpu = (used.user + used.system) / 1000 / times.length;
  times.sort((a, b) => a - b);
  return `p50 ${quantile(times, 0.5)} ms, p99 ${quantile(times, 0.99)} ms, ${cpu.toFixed(2)} ms of processor each`;
}

const ask = (library: Library, scoped: boolean) => (q: Asked) =>
  library.answer({
    text: q.question,
    unit: scoped ? q.unit : null,
    planScope: scoped ? q.plan_scope : null,
    history: q.history,
    today: TODAY,
  });

function build(plans: Plan[]): { library: Library; line: string } {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const from = process.hrtime.bigint();
  const library = createLibrary(plans, () => askedIn(join(root, 'data')));
  library.warm();
  const ms = millis(from);
  globalThis.gc?.();
  const megabytes = (process.memoryUsage().heapUsed - before) / 1e6;
  return { library, line: `built in ${ms.toFixed(0)} ms, ${megabytes.toFixed(0)} MB` };
}

const out = (line: string): void => void process.stdout.write(`${line}\n`);

interface Row {
  id: string;
  plan: string;
  text: string;
}

const rowsOf = (plans: Plan[]): Row[] =>
  plans.flatMap((p) => p.clauses.map((c) => ({ id: `${p.id}#${c.path}`, plan: p.id, text: c.text })));

/** Share of answerable questions whose first hit is the gold clause or one below it; nothing is ever refused. */
function firstRight(first: (q: Asked) => string | undefined, asking = questions): string {
  const answerable = asking.filter((q) => q.answerable);
  const right = answerable.filter((q) => q.gold_clauses.some((g) => first(q) === g || first(q)?.startsWith(`${g}/`)));
  return `first clause right ${((100 * right.length) / answerable.length).toFixed(0)} %, refuses 0 %`;
}

function besideMiniSearch(plans: Plan[]): void {
  const from = process.hrtime.bigint();
  const index = new MiniSearch<Row>({ fields: ['text'], storeFields: ['plan'] });
  index.addAll(rowsOf(plans));
  const built = millis(from);
  const first = (q: Asked): string | undefined =>
    index.search(q.question, q.plan_scope ? { filter: (hit) => hit['plan'] === q.plan_scope } : {})[0]?.id;
  out(`  MiniSearch: built in ${built.toFixed(0)} ms; ${timeAll(1, first)}; ${firstRight(first)}`);
}

/** Over many plans a question takes it seconds: each tenth stands for them. */
function besideOrama(plans: Plan[]): void {
  const asking = plans.length > 100 ? questions.filter((_, n) => n % 10 === 0) : questions;
  const from = process.hrtime.bigint();
  const index = create({ schema: { id: 'string', plan: 'enum', text: 'string' } as const });
  insertMultiple(index, rowsOf(plans));
  const built = millis(from);
  const first = (q: Asked): string | undefined => {
    const found = search(index, {
      term: q.question,
      properties: ['text'],
      limit: 1,
      ...(q.plan_scope ? { where: { plan: { eq: q.plan_scope } } } : {}),
    });
    return 'hits' in found ? (found.hits[0]?.document as Row | undefined)?.id : undefined;
  };
  out(`  Orama: built in ${built.toFixed(0)} ms; ${timeAll(1, first, asking)}; ${firstRight(first, asking)}`);
}

function beside(plans: Plan[]): void {
  besideMiniSearch(plans);
  besideOrama(plans);
}

const five = build(seeds);
out(`${seeds.length} plans: ${five.line}; ${timeAll(5, ask(five.library, true))}`);
const right = questions.filter((q) => q.answerable).map((q) => ({ q, answer: ask(five.library, true)(q) }));
const hits = right.filter(({ q, answer }) =>
  answer.citations.some((c) =>
    q.gold_clauses.some((g) => g === `${c.plan}#${c.clause}` || `${c.plan}#${c.clause}`.startsWith(`${g}/`)),
  ),
);
out(`  cited clause right ${((100 * hits.length) / right.length).toFixed(0)} %`);
beside(seeds);
const many = Array.from({ length: MANY - seeds.length }, (_, n) => varied(seeds[n % seeds.length]!, n));
const thousand = build([...seeds, ...many]);
out(`${MANY} plans: ${thousand.line}`);
out(`  asker's plan known: ${timeAll(1, ask(thousand.library, true))}`);
out(`  plan unknown: ${timeAll(1, ask(thousand.library, false))}`);
beside([...seeds, ...many]);
