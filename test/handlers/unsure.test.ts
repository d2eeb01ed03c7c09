/** When triage is unsure: one question with two answers, never where an emergency is one of them. Triage is a given here. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportHandler } from '#handlers/report.ts';
import { EMPTY } from '#handlers/shared/report-draft.ts';
import { settle } from '#handlers/shared/report-settle.ts';
import type { Triage } from '#src/cases/kinds.ts';
import type { Scene } from '#src/conversation/handler.ts';
import { Authority, readData } from '#src/data.ts';
import { calendarOf } from '#src/install.ts';

const DATA = join(import.meta.dirname, '../../data');
const authority = readData(join(DATA, 'examples/authority.json'), Authority);
const calendar = calendarOf(DATA);
const WORDS = 'ông Bình xây tường sang đất nhà tôi mà xã không giải quyết';
const TOLD = { ...EMPTY, fragments: [{ id: null, text: WORDS }] };

const sceneOf = (triage: Partial<Triage>, over: Partial<Scene> = {}): Scene =>
  ({
    incoming: { address: { platform: 'telegram' }, content: { type: 'later', name: 'report.settle', arg: '1' } },
    text: '',
    ownText: '',
    person: null,
    state: null,
    choice: null,
    nowMs: Date.parse('2026-11-16T02:00:00Z'),
    today: '2026-11-16',
    traffic: { mine: 1, all: 1 },
    authority: { ...authority, channels: { residents: 'open' } },
    calendar,
    conversation: 'telegram:1:1',
    owner: 'telegram:1:1',
    read: { casesOf: async () => [], waitingInField: async () => [] },
    triage: () => ({
      kind: 'phan_anh',
      field: 'dat_dai',
      urgency: 'normal',
      anonymousRequest: false,
      sensitive: false,
      location: 'thôn Nà Mu',
      accusedRole: null,
      namedRoles: [],
      emergency: null,
      confidence: 0.4,
      others: ['khieu_nai', 'tranh_chap'],
      unsure: true,
      ...triage,
    }),
    ...over,
  }) as unknown as Scene;

const labelsOf = async (triage: Partial<Triage>, decided = false) =>
  (await settle(sceneOf(triage), { ...TOLD, decided, kind: decided ? 'phan_anh' : null })).say
    ?.at(-1)
    ?.choices?.map((one) => one.arg ?? one.act);

test('one question, the two likeliest answers', async () => {
  expect(await labelsOf({})).toEqual(['phan_anh', 'khieu_nai']);
  expect(await labelsOf({ kind: 'hoi_dap', others: ['kien_nghi', 'khieu_nai'] })).toEqual(['hoi_dap', 'phan_anh']);
});

test('what may be a denunciation is always one of the two', async () => {
  expect(await labelsOf({ others: ['khieu_nai', 'to_cao'] })).toEqual(['phan_anh', 'to_cao']);
});

test.each<[string, Partial<Triage>]>([
  ['triage is sure', { unsure: false }],
  ['an emergency may be meant', { others: ['khan_cap'] }],
  ['both get the same answer', { others: ['kien_nghi', 'khen'] }],
])('nothing is asked when %s', async (_, triage) => {
  expect(await labelsOf(triage)).toContain('report.send');
});

test('asked once: what the person said is not asked again', async () => {
  expect(await labelsOf({}, true)).toContain('report.send');
});

test('the answer of a denunciation stops at once and keeps nothing', async () => {
  const choice = { act: 'report.kind', arg: 'to_cao', via: 'number' as const, fresh: true };
  const draft = JSON.stringify({ ...TOLD, kind: 'phan_anh' });
  const scene = sceneOf(
    {},
    { choice, draft, incoming: { ...sceneOf({}).incoming, content: { type: 'message' } as never } },
  );
  const outcome = await reportHandler.handle(scene);
  expect(outcome).toMatchObject({ state: null, draft: null });
  expect(outcome.say?.[0]?.text).toContain('xin dừng ở đây');
});
