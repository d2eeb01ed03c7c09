/** What becomes of obligations when a plan's version changes, as a table. */
import { describe, expect, test } from 'vitest';
import { carryOver } from '#src/deadlines/carry.ts';
import type { Obligation, ObligationView } from '#src/deadlines/obligations.ts';

/** "a 06-14 done": duty, day of 2026, state. */
const was = (line: string): ObligationView => {
  const [dutyId = '', day = '', state = 'open'] = line.split(' ');
  return {
    id: line,
    planId: 'p',
    dutyId,
    clause: 'I',
    title: dutyId.replace('gone:', ''),
    unitId: 'u',
    unitName: 'U',
    due: `2026-${day}`,
    state: state as ObligationView['state'],
    documentNumber: null,
    documentDate: null,
    doneAtMs: null,
  };
};
const now = (line: string): Obligation => {
  const { unitName: _n, state: _s, documentNumber: _d, documentDate: _t, doneAtMs: _m, ...rest } = was(line);
  return rest;
};
const same = (pairs: string) =>
  new Map(
    pairs
      .split(' ')
      .filter(Boolean)
      .map((pair) => pair.split('=') as [string, string]),
  );

/** New version's duty = old one's. */
const CASES: [what: string, before: string[], after: string[], duties: string, ends: Record<string, string[]>][] = [
  ['the same', ['a 06-14'], ['a 06-14'], 'a=a', { kept: ['a 06-14 → a 06-14'] }],
  ['renumbered', ['a 06-14'], ['b 06-14'], 'b=a', { kept: ['a 06-14 → b 06-14'] }],
  [
    'two duties that changed places',
    ['a 06-14', 'b 06-20'],
    ['a 06-20', 'b 06-14'],
    'a=b b=a',
    { kept: ['b 06-20 → a 06-20', 'a 06-14 → b 06-14'] },
  ],
  ['moved', ['a 06-14'], ['a 06-21'], 'a=a', { moved: ['a 06-14 → a 06-21'] }],
  [
    'both of two days moved',
    ['a 06-14', 'a 12-15'],
    ['a 06-21', 'a 12-20'],
    'a=a',
    { moved: ['a 06-14 → a 06-21', 'a 12-15 → a 12-20'] },
  ],
  [
    'one of two days moved',
    ['a 06-14', 'a 12-15'],
    ['a 12-15', 'a 06-21'],
    'a=a',
    { kept: ['a 12-15 → a 12-15'], moved: ['a 06-14 → a 06-21'] },
  ],
  ['a day more', ['a 06-14'], ['a 06-14', 'a 12-15'], 'a=a', { kept: ['a 06-14 → a 06-14'], added: ['a 12-15'] }],
  ['a day less', ['a 06-14', 'a 12-15'], ['a 12-15'], 'a=a', { kept: ['a 12-15 → a 12-15'], gone: ['a 06-14'] }],
  [
    'a new duty where another stood',
    ['a 06-14'],
    ['a 06-14'],
    '',
    { added: ['a 06-14'], gone: ['a 06-14'], repointed: ['gone:a'] },
  ],
  ['done stays done', ['a 06-14 done'], ['a 06-21'], 'a=a', { added: ['a 06-21'] }],
  ['done follows its duty', ['a 06-14 done'], ['b 06-21'], 'b=a', { added: ['b 06-21'], repointed: ['b'] }],
  ['cancelled is taken up again', ['a 06-14 cancelled'], ['a 06-14'], 'a=a', { kept: ['a 06-14 cancelled → a 06-14'] }],
  ['cancelled is not moved', ['a 06-14 cancelled'], ['a 06-21'], 'a=a', { added: ['a 06-21'] }],
  ['dropped and named again', ['gone:a 06-14 done'], ['a 06-14'], '', { kept: ['gone:a 06-14 done → a 06-14'] }],
];

describe('carried over', () => {
  test.each(CASES)('%s', (_what, before, after, duties, ends) => {
    const carried = carryOver(before.map(was), after.map(now), same(duties));
    const pair = (one: { before: ObligationView; after: Obligation }) => `${one.before.id} → ${one.after.id}`;
    expect({
      kept: carried.kept.map(pair),
      moved: carried.moved.map(pair),
      added: carried.added.map((one) => one.id),
      gone: carried.gone.map((one) => one.id),
      repointed: carried.repointed.map((one) => one.dutyId),
    }).toEqual({ kept: [], moved: [], added: [], gone: [], repointed: [], ...ends });
  });
});
