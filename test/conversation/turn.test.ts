/** Turns when something goes wrong (design.md 4.2-4.4, 4.8), on the whole service with handlers made for it. */
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeClock } from '#src/clock.ts';
import { readConfig } from '#src/config.ts';
import type { Handler, Scene } from '#src/conversation/handler.ts';
import { silentLog } from '#src/log.ts';
import type { Incoming } from '#src/messages.ts';
import type { Platform } from '#src/platforms/platform.ts';
import { openService, type Service } from '#src/service.ts';
import type { Database, Sql } from '#src/storage/database.ts';
import { grant } from '#src/storage/people.ts';
import type { StateStore } from '#src/storage/state.ts';
import { createMemoryState } from '#src/storage/state-memory.ts';
import { DATABASE_KINDS, type DatabaseKind, freshDatabase } from '../fixtures.ts';

const START = '2026-11-20T08:00:00+07:00';
const config = readConfig({ DATA_DIR: 'data', DATA_KEY: Buffer.alloc(32, 7).toString('base64') });

interface House {
  service: Service;
  clock: ReturnType<typeof fakeClock>;
  heard: { chat: string; text: string }[];
  say(who: string, text: string): Promise<string>;
  /** Lets time pass and work be done, as often. */
  pass(ms: number, times?: number): Promise<void>;
}

function messenger(heard: House['heard']): Platform {
  return {
    name: 'telegram',
    maxChars: 4_000,
    buttons: true,
    idempotent: false,
    verify: () => false,
    parse: () => [],
    async send({ chat, text, id }) {
      heard.push({ chat, text });
      return id;
    },
    fetch: async () => new Uint8Array(),
  };
}

let events = 0;
function message(who: string, text: string): Incoming {
  return {
    eventId: `event-${++events}`,
    address: { platform: 'telegram', chat: who, sender: who },
    group: false,
    atMs: 0,
    content: { type: 'message', text, attachments: [], forwarded: false, edited: false },
  };
}

async function house(
  handlers: readonly Handler[],
  parts: { database: Database; states?: StateStore; heard?: House['heard'] },
): Promise<House> {
  const clock = fakeClock(START);
  const heard = parts.heard ?? [];
  const states = parts.states ?? createMemoryState();
  const service = await openService({
    config,
    log: silentLog,
    clock,
    database: parts.database,
    states,
    platforms: [messenger(heard)],
    handlers,
  });
  return {
    service,
    clock,
    heard,
    async say(who, text) {
      const incoming = { ...message(who, text), atMs: clock.nowMs() };
      await service.inbox.accept(incoming);
      return incoming.eventId;
    },
    async pass(ms, times = 1) {
      for (let round = 0; round < times; round++) {
        await service.settle();
        clock.advance(ms);
      }
      await service.settle();
    },
  };
}

/** Answers with the number of the message, kept in the state. */
const counter = (handle?: (scene: Scene) => void): Handler => ({
  name: 'count',
  version: 1,
  wants: () => true,
  handle(scene) {
    handle?.(scene);
    const n = Number(scene.state?.ids.n ?? 0) + 1;
    const state = { flow: 'count', step: 'on', version: 1, form: true, ids: { n: String(n) } };
    return { say: [{ text: `${scene.text} ${n}` }], state, draft: scene.text };
  },
});
const texts = (at: House, chat = 'an') => at.heard.filter((one) => one.chat === chat).map((one) => one.text);

describe.each(DATABASE_KINDS)('on %s', (kind: DatabaseKind) => {
  let database: Database;
  beforeEach(async () => {
    database = await freshDatabase(kind);
  });
  const states = async () =>
    (
      await database.query<{ event_id: string; state: string; body: Uint8Array | null }>(
        'select event_id, state, body from inbox order by seq',
        [],
      )
    ).rows;

  describe('a message that cannot be handled', () => {
    const choosy = counter(({ text }) => {
      if (text.startsWith('bad')) throw new Error('no');
    });

    test('is set aside after three tries, both sides are told, the next ones go on', async () => {
      const at = await house([choosy], { database });
      await database.tx((sql) =>
        grant(
          sql,
          { platform: 'telegram', chat: 'boss', sender: 'boss' },
          'boss',
          { role: 'coordinator', unitId: null, deskId: null },
          0,
        ),
      );
      await at.say('an', 'good');
      const bad = await at.say('an', 'bad');
      await at.say('an', 'after');
      await at.say('binh', 'other');
      await at.pass(2_000, 8);
      expect(texts(at)).toEqual(['good 1', expect.stringContaining('nhắn lại'), 'after 2']);
      expect(texts(at, 'binh')).toEqual(['other 1']);
      expect(texts(at, 'boss')).toEqual([expect.stringContaining(bad)]);
      const row = (await states()).find((one) => one.event_id === bad)!;
      expect(row.state).toBe('parked');
      expect(at.service.sealer.open(row.body!, bad)).toContain('bad');
    });

    test('keeps no text that looks like a denunciation', async () => {
      const at = await house([choosy], { database });
      const bad = await at.say('an', 'bad: tôi tố cáo ông trưởng thôn nhận hối lộ');
      await at.pass(6_000, 4);
      expect(await states()).toMatchObject([{ event_id: bad, state: 'parked', body: null }]);
    });

    test('in a group says nothing to the group', async () => {
      const at = await house([choosy], { database });
      await at.service.inbox.accept({ ...message('-100', 'bad'), group: true, atMs: at.clock.nowMs() });
      await at.pass(6_000, 4);
      expect(await states()).toMatchObject([{ state: 'parked' }]);
      expect(at.heard).toEqual([]);
    });

    test('because its bytes are damaged is told too', async () => {
      const at = await house([choosy], { database });
      const damaged = await at.say('an', 'good');
      await at.say('an', 'after');
      await database.query(`update inbox set body = decode('00', 'hex') where event_id = $1`, [damaged]);
      const again = await house([choosy], { database, heard: at.heard });
      await again.pass(31_000, 5);
      expect(texts(at)).toEqual([expect.stringContaining('nhắn lại'), 'after 1']);
    });
  });

  test('a conversation whose rows are damaged begins again; the others do not notice', async () => {
    const at = await house([counter()], { database });
    for (const who of ['an', 'binh', 'chi']) await at.say(who, 'one');
    await at.pass(0);
    await database.query(`update conversation set draft = '{"step": 1}' where chat = 'an'`, []);
    await database.query(`update draft set sealed = decode('00', 'hex') where conversation like '%binh%'`, []);
    const fresh = await house([counter()], { database, heard: at.heard });
    for (const who of ['an', 'binh', 'chi']) await fresh.say(who, 'two');
    await fresh.pass(0);
    expect([texts(at), texts(at, 'binh'), texts(at, 'chi')]).toEqual([
      ['one 1', 'two 1'],
      ['one 1', 'two 2'],
      ['one 1', 'two 2'],
    ]);
  });

  test('a commit whose outcome is unknown leaves the state of what was committed', async () => {
    let breaks = false;
    const lying: Database = {
      ...database,
      // Committed, but the answer never came.
      async tx<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
        const result = await database.tx(work);
        if (!breaks) return result;
        breaks = false;
        throw new Error('lost after the commit');
      },
    };
    const at = await house([counter()], { database: lying });
    await at.say('an', 'one');
    await at.pass(0);
    breaks = true;
    await at.say('an', 'two');
    await at.say('binh', 'two'); // a batch of two is split, and each is decided again
    await at.pass(6_000, 6);
    await at.say('an', 'three');
    await at.pass(0);
    expect(texts(at)).toEqual(['one 1', 'two 2', 'three 3']);
    expect(texts(at, 'binh')).toEqual(['two 1']);
    expect((await states()).map((row) => row.state)).toEqual(['done', 'done', 'done', 'done']);
  });

  test('an outage counts as nobody’s failure, however often', async () => {
    let down = 0;
    const flaky: Database = {
      ...database,
      tx: (work) =>
        down-- > 0 ? Promise.reject(Object.assign(new Error('gone'), { code: '57P01' })) : database.tx(work),
    };
    const at = await house([counter()], { database: flaky });
    for (let number = 0; number < 5; number++) await at.say(`p${number}`, 'one');
    down = 6;
    await at.pass(10_000, 12);
    expect(at.heard).toHaveLength(5);
    expect((await states()).every((row) => row.state === 'done')).toBe(true);
  });

  describe('a new release', () => {
    /** Asks for a place and then a name; the newer one asks for a day in between. */
    const form = (version: number, steps: string[], migrate?: Handler['migrate']): Handler => ({
      name: 'form',
      version,
      ...(migrate ? { migrate } : {}),
      wants: () => true,
      handle(scene) {
        const answers = scene.draft ? (JSON.parse(scene.draft) as Record<string, string>) : {};
        const at = scene.state ? steps.indexOf(scene.state.step) : -1;
        if (at >= 0) answers[steps[at]!] = scene.text;
        const next = steps[at + 1];
        if (!next) return { say: [{ text: JSON.stringify(answers) }], state: null, draft: null };
        const state = { flow: 'form', step: next, version, form: true, ids: {} };
        return { say: [{ text: `${next}?` }], state, draft: JSON.stringify(answers) };
      },
    });
    const OLD = ['place', 'name'];
    const NEW = ['place', 'day', 'name'];

    test('with a question more begins the form again and says so: no answer is taken for another’s', async () => {
      const old = await house([form(1, OLD)], { database });
      for (const text of ['hello', 'at home']) await old.say('an', text);
      await old.pass(0, 3);
      expect(texts(old)).toEqual(['place?', 'name?']);
      const fresh = await house([form(2, NEW)], { database, heard: old.heard });
      for (const text of ['Lan', 'at home', 'monday', 'Lan']) {
        await fresh.say('an', text);
        await fresh.pass(0, 2);
      }
      expect(texts(old).slice(2)).toEqual([
        expect.stringContaining('cập nhật'),
        'place?',
        'day?',
        'name?',
        JSON.stringify({ place: 'at home', day: 'monday', name: 'Lan' }),
      ]);
      const { rows } = await database.query('select * from draft', []);
      expect(rows).toEqual([]);
    });

    test('that knows the older steps goes on', async () => {
      const old = await house([form(1, OLD)], { database });
      for (const text of ['hello', 'at home']) await old.say('an', text);
      await old.pass(0, 3);
      const fresh = await house([form(2, NEW, (state) => ({ ...state, version: 2 }))], { database, heard: old.heard });
      await fresh.say('an', 'Lan');
      await fresh.pass(0, 2);
      expect(texts(old).slice(2)).toEqual([JSON.stringify({ place: 'at home', name: 'Lan' })]);
    });

    test('of a version alike changes nothing, without the flow it begins again', async () => {
      const old = await house([form(1, OLD)], { database });
      await old.say('an', 'hello');
      await old.pass(0, 2);
      const same = await house([form(1, OLD)], { database, heard: old.heard });
      await same.say('an', 'at home');
      await same.pass(0, 2);
      const without = await house([counter()], { database, heard: old.heard });
      await without.say('an', 'Lan');
      await without.pass(0, 2);
      expect(texts(old)).toEqual(['place?', 'name?', expect.stringContaining('cập nhật'), 'Lan 1']);
    });
  });
});

test('counts and times are told', async () => {
  const database = await freshDatabase('pglite');
  const at = await house(
    [
      counter(({ text }) => {
        if (text === 'bad') throw new Error('no');
      }),
    ],
    { database },
  );
  await at.say('an', 'one');
  await at.say('binh', 'bad');
  await at.pass(6_000, 4);
  await at.say('chi', 'waits');
  at.clock.advance(5_000);
  const { text } = await at.service.metrics.page(await at.service.standing());
  expect(text).toContain('cau_noi_turns_total{handler="count"} 1');
  expect(text).toContain('cau_noi_turn_failures_total{how="parked"} 1');
  expect(text).toContain('cau_noi_inbox_parked 1');
  expect(text).toContain('cau_noi_inbox_waiting 1');
  expect(text).toContain('cau_noi_inbox_oldest_waiting_seconds 5');
  expect(text).toContain('cau_noi_letters_ended_total{class="reply",state="sent"} 2');
  expect(text).not.toContain('binh');
});

test('a handler that never decides fails like one that throws, and holds up nobody for long', async () => {
  const database = await freshDatabase('postgres');
  const silent: Handler = {
    ...counter(),
    wants: ({ text }) => text === 'silence',
    handle: () => new Promise(() => {}),
  };
  const at = await house([{ ...silent, name: 'silent' }, counter()], { database });
  await at.say('an', 'silence');
  await at.service.turns.runOnce(); // the ten seconds a handler has
  await at.say('binh', 'one');
  await at.service.turns.runOnce();
  const { rows } = await database.query('select state, failures from inbox order by seq', []);
  expect(rows).toEqual([
    { state: 'waiting', failures: 1 },
    { state: 'done', failures: 0 },
  ]);
});
