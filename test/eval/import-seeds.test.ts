/** Gate: the five seeds. Clauses exact; duties, leads and times as in the hand-made list; plan.json as freshly imported. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Duty, Plan } from '#src/knowledge/plan.ts';
import { fold } from '#src/text.ts';
import { importSeed, planJson, SEEDS } from '../../scripts/import-seeds.ts';

const ROOT = join(import.meta.dirname, '../..');
const OFFICIALS = join(ROOT, 'test/eval/officials');

type GoldClauses = Record<string, { seed: string; clauses: { path: string; text: string }[] }>;
type GoldDuty = {
  plan: string;
  clause: string;
  title: string;
  lead: string[];
  timing: { kind: string; text: string | null; dueDate: string | null };
};

const clauses: GoldClauses = JSON.parse(readFileSync(join(OFFICIALS, 'clauses.json'), 'utf8'));
const duties: GoldDuty[] = JSON.parse(readFileSync(join(OFFICIALS, 'duties.json'), 'utf8'));
const plans = new Map<string, Plan>(SEEDS.map((seed) => [seed.overrides.id, importSeed(seed)]));

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe.each(Object.keys(clauses))('%s', (id) => {
  const plan = plans.get(id)!;

  test('every clause path and text is exact', () => {
    const gold = clauses[id]!.clauses;
    expect(plan.clauses.map((clause) => clause.path).sort()).toEqual(gold.map((clause) => clause.path).sort());
    for (const { path, text } of gold) {
      expect(oneLine(plan.clauses.find((clause) => clause.path === path)!.text), path).toBe(oneLine(text));
    }
  });

  test('plan.json is what the importer makes of the source', () => {
    const folder = join(ROOT, 'data/plans', id);
    expect(readFileSync(join(folder, 'source.txt'), 'utf8')).toBe(
      readFileSync(join(ROOT, 'test/seeds', clauses[id]!.seed), 'utf8'),
    );
    expect(readFileSync(join(folder, 'plan.json'), 'utf8')).toBe(planJson(plan));
  });

  test('every duty has its own id and stands in a clause of the plan', () => {
    const paths = new Set(plan.clauses.map((clause) => clause.path));
    expect(new Set(plan.duties.map((duty) => duty.id)).size).toBe(plan.duties.length);
    for (const duty of plan.duties) expect(paths.has(duty.clause), duty.id).toBe(true);
  });

  test('what a duty says is printed in its clause', () => {
    for (const duty of plan.duties) {
      const text = oneLine(plan.clauses.find((clause) => clause.path === duty.clause)!.text);
      for (const part of duty.what.split('\n')) expect(text, duty.id).toContain(oneLine(part.replace(/^\+ /, '')));
    }
  });
});

const LITTLE = new Set(['cac', 'va', 'cua', 'nhung']);
const words = (names: string[]): Set<string> =>
  new Set(
    fold(names.join(' '))
      .replace(/uy ban nhan dan/g, 'ubnd')
      .match(/[a-z0-9]+/g)
      ?.filter((word) => !LITTLE.has(word)),
  );

/** A lead printed in another part of the plan, or not as a lead at all, is only implied. */
const isImplied = (duty: Duty): boolean => duty.leadSource?.split('/')[0] !== duty.clause.split('/')[0];

function sameLead(duty: Duty, gold: GoldDuty): boolean {
  if (gold.lead.length === 0) return duty.lead.length === 0 || isImplied(duty);
  const [mine, theirs] = [words(duty.lead), words(gold.lead)];
  const both = [...theirs].filter((word) => mine.has(word)).length;
  return both === theirs.size || both / new Set([...mine, ...theirs]).size >= 0.6;
}

/** Same last day; the kinds that set no day may differ, "năm 2026" is in-year here and yearly there. */
function sameTime(duty: Duty, gold: GoldDuty): boolean {
  const { timing } = duty;
  if (timing.dueDate !== gold.timing.dueDate) return false;
  if (timing.kind === gold.timing.kind || (timing.kind === 'in-year' && gold.timing.kind === 'yearly')) return true;
  const dayless = [null, 'ongoing', 'on-request'];
  return dayless.includes(timing.kind) && dayless.includes(gold.timing.kind);
}

test('the hand-made duties are found with lead and time', () => {
  const rows = duties.map((gold) => {
    const mine = plans.get(gold.plan)!.duties.filter((duty) => duty.clause === gold.clause);
    return {
      gold,
      found: mine.length > 0,
      lead: mine.some((duty) => sameLead(duty, gold)),
      time: mine.some((duty) => sameTime(duty, gold)),
      all: mine.some((duty) => sameLead(duty, gold) && sameTime(duty, gold)),
    };
  });
  const share = (key: 'found' | 'lead' | 'time' | 'all'): number => rows.filter((row) => row[key]).length / rows.length;
  process.stdout.write(`seeds duties: found ${share('found')} lead ${share('lead')} time ${share('time')} all ${share('all')}\n`);
  expect(share('found')).toBe(1);
  expect(share('lead')).toBeGreaterThanOrEqual(0.97);
  expect(share('time')).toBeGreaterThanOrEqual(0.98);
  expect(share('all')).toBeGreaterThanOrEqual(0.97);
});

test('every printed deadline of the seeds, and no other, is a dated duty', () => {
  const gold = new Set(duties.filter((duty) => duty.timing.dueDate).map((duty) => `${duty.plan} ${duty.clause} ${duty.timing.dueDate}`));
  const mine = [...plans.values()].flatMap((plan) =>
    plan.duties.filter((duty) => duty.timing.dueDate).map((duty) => `${plan.id} ${duty.clause} ${duty.timing.dueDate}`),
  );
  expect([...new Set(mine)].sort()).toEqual([...gold].sort());
});

test('slips are noted, the damaged title warned of, nothing called garbled', () => {
  const notesOf = (id: string, path: string): string =>
    plans.get(id)!.clauses.find((clause) => clause.path === path)!.notes.join(' ');
  expect(notesOf('thuy-hung-2024', 'III/1')).toContain('năm 2023');
  expect(notesOf('thuy-hung-2024', 'III/4')).toContain('Mặt Tổ quốc');
  expect(plans.get('vp-ubnd-tinh-2026')!.warnings.join(' ')).toContain('Kӂ HOҤCH');
  expect(plans.get('dai-loc-2024')!.warnings.join(' ')).toContain('IV');
  expect([...plans.values()].map((plan) => plan.garbled)).toEqual([false, false, false, false, false]);
});
