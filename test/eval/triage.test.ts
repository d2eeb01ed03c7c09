/** Gate: triage on the development messages and on our own topics that were never trained on. The floors are the level reached. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Field, Kind, Triage } from '#src/cases/kinds.ts';
import { loadRoutes, routeTo } from '#src/cases/route.ts';
import { createTriage, loadTriageModel } from '#src/cases/triage.ts';
import { words } from '#src/text.ts';
import { dice } from '../../scripts/triage/dice.ts';
import { TRAINING_FILES } from '../../scripts/triage/message.ts';
import { noMarks, regional } from '../../scripts/triage/styles.ts';

const ROOT = join(import.meta.dirname, '../..');
const load = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const lines = <T>(path: string): T[] =>
  readFileSync(join(ROOT, path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

interface Gold {
  id: string;
  text: string;
  style?: string;
  kind: Kind;
  kind_acceptable?: Kind[];
  field: Field;
  field_acceptable?: Field[];
  urgency: Triage['urgency'];
  anonymous_request?: boolean;
  must_not_route_to?: string[];
}

const triage = createTriage(loadTriageModel(load('data/triage/model.json')));
const routes = loadRoutes(load('data/examples/routes.json'));

interface Judged {
  gold: Gold;
  found: Triage;
  right: boolean;
}
const judge = (gold: Gold): Judged => {
  const found = triage(gold.text);
  return { gold, found, right: [gold.kind, ...(gold.kind_acceptable ?? [])].includes(found.kind) };
};
const share = <T>(list: readonly T[], yes: (item: T) => boolean): number => list.filter(yes).length / list.length;
const recall = (all: readonly Judged[], kind: Kind): number =>
  share(
    all.filter((j) => j.gold.kind === kind),
    (j) => j.right && (kind !== 'khan_cap' || j.found.urgency === 'now'),
  );
const falsely = (all: readonly Judged[], kind: Kind): number => all.filter((j) => !j.right && j.found.kind === kind).length / all.length;
const HARMLESS = new Set<Kind>(['hoi_dap', 'tra_cuu', 'khen', 'khong_lien_quan']);
const GRAVE = new Set<Kind>(['khan_cap', 'to_cao', 'khieu_nai', 'tin_bao_toi_pham']);
const lost = (all: readonly Judged[]): string[] =>
  all.filter((j) => !j.right && GRAVE.has(j.gold.kind) && HARMLESS.has(j.found.kind)).map((j) => j.gold.id);
const fieldRight = ({ gold, found }: Judged): boolean => [gold.field, ...(gold.field_acceptable ?? [])].includes(found.field);
const routable = (all: readonly Judged[]): Judged[] =>
  all.filter((j) => j.gold.kind !== 'khan_cap' && j.gold.kind !== 'khong_lien_quan');

describe('development messages', () => {
  const all = lines<Gold>('test/eval/citizens/messages-dev.jsonl').map(judge);

  test('kind and field', () => {
    expect(share(all, (j) => j.right)).toBeGreaterThanOrEqual(0.93);
    expect(share(routable(all), fieldRight)).toBeGreaterThanOrEqual(0.9);
  });

  test('nothing grave is missed or lost, and few false alarms', () => {
    expect(recall(all, 'khan_cap')).toBe(1);
    expect(recall(all, 'to_cao')).toBeGreaterThanOrEqual(0.97);
    expect(recall(all, 'tin_bao_toi_pham')).toBeGreaterThanOrEqual(0.9);
    expect(recall(all, 'khieu_nai')).toBeGreaterThanOrEqual(0.97);
    expect(lost(all)).toEqual([]);
    expect(falsely(all, 'khan_cap')).toBeLessThanOrEqual(0.02);
  });

  test('without marks it is within seven points of with them', () => {
    const of = (style: string): number => share(all.filter((j) => j.gold.style === style), (j) => j.right);
    expect(of('no-diacritics')).toBeGreaterThanOrEqual(of('casual') - 0.07);
    expect(of('dialect')).toBeGreaterThanOrEqual(of('casual') - 0.07);
  });

  test('a wish to be hidden is heard', () => {
    expect(share(all.filter((j) => j.gold.anonymous_request), (j) => j.found.anonymousRequest)).toBeGreaterThanOrEqual(0.9);
  });

  test('no accused office receives the accusation', () => {
    const wrong = all.filter((j) => routeTo(routes, j.found).some((r) => j.gold.must_not_route_to?.includes(r)));
    expect(wrong.map((j) => j.gold.id)).toEqual([]);
  });
});

/** Written by somebody who had not seen the code, never trained on; what the first taught was mended by general means. */
describe.each([
  { file: 'exam-a', kind: 0.94, field: 0.88, falseAlarms: 0.02 },
  { file: 'exam-b', kind: 0.9, field: 0.88, falseAlarms: 0.021 },
  { file: 'exam-f', kind: 0.93, field: 0.9, falseAlarms: 0.01 },
])('an examination written elsewhere, $file', (least) => {
  const all = lines<Gold>(`data/triage/${least.file}.jsonl`).map(judge);

  test('kind and field', () => {
    expect(share(all, (j) => j.right)).toBeGreaterThanOrEqual(least.kind);
    expect(share(routable(all), fieldRight)).toBeGreaterThanOrEqual(least.field);
  });

  test('nothing grave is missed, and few false alarms', () => {
    expect(recall(all, 'khan_cap')).toBe(1);
    expect(recall(all, 'to_cao')).toBeGreaterThanOrEqual(0.92);
    expect(recall(all, 'tin_bao_toi_pham')).toBeGreaterThanOrEqual(0.88);
    expect(recall(all, 'khieu_nai')).toBeGreaterThanOrEqual(0.97);
    expect(lost(all)).toEqual([]);
    expect(falsely(all, 'khan_cap')).toBeLessThanOrEqual(least.falseAlarms);
  });

  test('a wish to be hidden is heard', () => {
    expect(share(all.filter((j) => j.gold.anonymous_request), (j) => j.found.anonymousRequest)).toBeGreaterThanOrEqual(0.9);
  });

  test('no accused office receives the accusation', () => {
    const wrong = all.filter((j) => routeTo(routes, j.found).some((r) => j.gold.must_not_route_to?.includes(r)));
    expect(wrong.map((j) => j.gold.id)).toEqual([]);
  });
});

test.each(['accused', 'accused-h'])('a hundred messages about offices, %s: none goes to the office it blames', (file) => {
  const wrong = lines<Gold>(`data/triage/${file}.jsonl`)
    .map(judge)
    .filter((j) => routeTo(routes, j.found).some((r) => j.gold.must_not_route_to?.includes(r)));
  expect(wrong.map((j) => j.gold.id)).toEqual([]);
});

/** Word pairs of a message, to see whether two are nearly the same. */
const wordPairs = (text: string): Set<string> => {
  const list = words(text);
  return new Set(list.slice(1).map((w, i) => `${list[i]} ${w}`));
};
/** Fewer words than this say nothing of where a message comes from: "alo", "đèn hỏng". */
const TELLING = 8;
const NEARLY_THE_SAME = 0.5;

test('no message of the examinations is nearly the same as one that is trained on', () => {
  const byPair = new Map<string, number[]>();
  const trained = TRAINING_FILES.flatMap((file) => lines<Gold>(`data/triage/${file}`));
  const pairs = trained.map(({ text }) => wordPairs(text));
  for (const [i, own] of pairs.entries()) for (const pair of own) byPair.set(pair, [...(byPair.get(pair) ?? []), i]);
  const close = ['data/triage/aside.jsonl', 'data/triage/aside-c.jsonl', 'data/triage/exam-a.jsonl', 'data/triage/exam-b.jsonl', 'data/triage/exam-f.jsonl', 'data/triage/accused.jsonl', 'data/triage/accused-h.jsonl', 'test/eval/citizens/messages-dev.jsonl']
    .flatMap((file) => lines<Gold>(file))
    .filter(({ text }) => words(text).length >= TELLING)
    .flatMap(({ id, text }) => {
      const own = wordPairs(text);
      const shared = new Map<number, number>();
      for (const i of [...own].flatMap((pair) => byPair.get(pair) ?? [])) shared.set(i, (shared.get(i) ?? 0) + 1);
      return [...shared]
        .filter(([i, n]) => n / (own.size + pairs[i]!.size - n) >= NEARLY_THE_SAME)
        .map(([i]) => `${id} ${trained[i]!.id}`);
    });
  expect(close).toEqual([]);
});

/** Labels without second answers: lower than an examination that has them. */
describe.each([
  { file: 'aside', of: 'our own', kind: 0.9, field: 0.78, tip: 0.75, toCao: 0.92, complaint: 0.97, alarms: 0 },
  { file: 'aside-c', of: "another author's", kind: 0.87, field: 0.69, tip: 0.75, toCao: 0.8, complaint: 0.92, alarms: 2 },
])('$of topics, never trained on', (least) => {
  const all = lines<Gold>(`data/triage/${least.file}.jsonl`).map(judge);

  test('kind and grave kinds', () => {
    expect(share(all, (j) => j.right)).toBeGreaterThanOrEqual(least.kind);
    expect(share(routable(all), fieldRight)).toBeGreaterThanOrEqual(least.field);
    expect(all.filter((j) => j.gold.kind === 'khan_cap' && j.found.urgency !== 'now').length).toBeLessThanOrEqual(least.alarms);
    expect(recall(all, 'to_cao')).toBeGreaterThanOrEqual(least.toCao);
    expect(recall(all, 'khieu_nai')).toBeGreaterThanOrEqual(least.complaint);
    expect(recall(all, 'tin_bao_toi_pham')).toBeGreaterThanOrEqual(least.tip);
    expect(lost(all)).toEqual([]);
    expect(falsely(all, 'khan_cap')).toBeLessThanOrEqual(0.025);
  });

  test('stated confidence is close to the share that is right', () => {
    const stated = all.reduce((sum, j) => sum + j.found.confidence, 0) / all.length;
    expect(Math.abs(stated - share(all, (j) => j.right))).toBeLessThanOrEqual(0.06);
  });
});

test('typed without marks or in the words of a region it is within seven points', () => {
  const all = ['exam-a', 'aside', 'aside-c'].flatMap((file) => lines<Gold>(`data/triage/${file}.jsonl`));
  const chance = dice(20261128);
  const of = (typed: (text: string) => string): number =>
    share(all, (gold) => judge({ ...gold, text: typed(gold.text) }).right);
  const plain = of((text) => text);
  expect(of((text) => noMarks(text, chance))).toBeGreaterThanOrEqual(plain - 0.07);
  expect(of((text) => regional(text, chance))).toBeGreaterThanOrEqual(plain - 0.07);
});
