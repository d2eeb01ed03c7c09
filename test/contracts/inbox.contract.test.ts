/** What the inbox promises (design.md 4.1, 4.2, 4.8) on every database: nothing lost, nothing twice, in order. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fakeClock } from '#src/clock.ts';
import { type Claimed, createInbox, type Inbox, insertEvents } from '#src/delivery/inbox.ts';
import { breathe } from '#src/loop.ts';
import { type Address, conversationId, type Incoming } from '#src/messages.ts';
import { createSealer } from '#src/seal.ts';
import type { Database } from '#src/storage/database.ts';
import { DATABASE_KINDS, freshDatabase } from '../fixtures.ts';

const HOUR_MS = 3_600_000;
const LAPSED_MS = 30_001;
const START = '2026-11-20T08:00:00+07:00';
const sealer = createSealer(new Uint8Array(32).fill(7));
const clock = fakeClock(START);

const who = (name: string): Address => ({ platform: 'telegram', chat: name, sender: name });

/** A message of `name`; its text tells which. */
function message(name: string, number: number, text = `${name} ${number}`): Incoming {
  return {
    eventId: `telegram:${name}:${number}`,
    address: who(name),
    group: false,
    atMs: clock.nowMs(),
    content: { type: 'message', text, attachments: [], forwarded: false, edited: false },
  };
}

const textOf = (claimed: Claimed): string =>
  claimed.incoming.content.type === 'message' ? claimed.incoming.content.text : '';
const texts = (claimed: Claimed[]): string[] => claimed.map(textOf).sort();

describe.each(DATABASE_KINDS)('%s', (kind) => {
  let database: Database;
  let inbox: Inbox;
  let other: Inbox;

  const worker = (name: string, seal = sealer): Inbox => createInbox({ database, sealer: seal, clock, worker: name });
  const finish = (by: Inbox, claimed: Claimed[]): Promise<void> => database.tx((sql) => by.finish(sql, claimed));
  const rows = async (): Promise<Record<string, unknown>[]> =>
    (await database.query('select * from inbox order by seq', [])).rows;
  const acceptAll = (by: Inbox, events: Incoming[]): Promise<boolean[]> =>
    Promise.all(events.map((event) => by.accept(event)));

  beforeAll(async () => {
    database = await freshDatabase(kind);
  });
  beforeEach(async () => {
    await database.query('delete from inbox');
    clock.set(START);
    inbox = worker('one');
    other = worker('two');
  });

  describe('the same event', () => {
    test('three times is one row', async () => {
      expect(await inbox.accept(message('an', 1))).toBe(true);
      expect(await inbox.accept(message('an', 1))).toBe(false);
      expect(await other.accept(message('an', 1))).toBe(false);
      expect(await rows()).toHaveLength(1);
    });

    test('three times at once is one row and one “new”', async () => {
      const fresh = await acceptAll(inbox, [message('an', 1), message('an', 1), message('binh', 1), message('an', 1)]);
      expect(fresh).toEqual([true, false, true, false]);
      expect(await rows()).toHaveLength(2);
    });

    test('twice inside one waiting batch is one “new”', async () => {
      const first = inbox.accept(message('an', 0)); // on its way; the next ones wait together
      const fresh = await acceptAll(inbox, [message('an', 1), message('an', 1), message('an', 1)]);
      expect(await first).toBe(true);
      expect(fresh).toEqual([true, false, false]);
      expect(await rows()).toHaveLength(2);
    });

    test('at two workers at once is one “new”', async () => {
      const fresh = await Promise.all([inbox.accept(message('an', 1)), other.accept(message('an', 1))]);
      expect(fresh.filter(Boolean)).toHaveLength(1);
    });

    test('again after it was handled is not handled again', async () => {
      await inbox.accept(message('an', 1));
      await finish(inbox, await inbox.claim(10));
      expect(await inbox.accept(message('an', 1))).toBe(false);
      expect(await inbox.claim(10)).toEqual([]);
    });
  });

  describe('order', () => {
    test('of one conversation is the order of arrival', async () => {
      await acceptAll(inbox, [message('an', 2), message('an', 1), message('an', 3)]);
      const seen: string[] = [];
      for (let left = 3; left > 0; left--) {
        const claimed = await inbox.claim(10);
        seen.push(...claimed.map(textOf));
        await finish(inbox, claimed);
      }
      expect(seen).toEqual(['an 2', 'an 1', 'an 3']);
    });

    test('one at a time per conversation, different ones together', async () => {
      await acceptAll(inbox, [message('an', 1), message('an', 2), message('binh', 1), message('binh', 2)]);
      expect(texts(await inbox.claim(10))).toEqual(['an 1', 'binh 1']);
      expect(await inbox.claim(10)).toEqual([]);
      expect(await other.claim(10)).toEqual([]);
    });

    test('no more than asked for', async () => {
      await acceptAll(inbox, [message('an', 1), message('binh', 1), message('chi', 1)]);
      expect(await inbox.claim(2)).toHaveLength(2);
      expect(await other.claim(2)).toHaveLength(1);
    });

    test('an event stored by a slower transaction does not run beside a later one', async () => {
      await inbox.accept(message('an', 2));
      const [second] = await inbox.claim(1);
      await database.query(
        `insert into inbox (event_id, seq, conversation, received_at, ready_at, body) overriding system value
         select $1, seq - 1, conversation, received_at, ready_at, $2 from inbox where event_id = $3`,
        ['telegram:an:1', sealer.seal(JSON.stringify(message('an', 1)), 'telegram:an:1'), 'telegram:an:2'],
      );
      expect(await other.claim(10)).toEqual([]);
      await finish(inbox, [second!]);
      expect(texts(await other.claim(10))).toEqual(['an 1']);
    });

    test('two workers handle everything once, in order, never two of a person at once', async () => {
      const people = Array.from({ length: 12 }, (_, index) => `p${index}`);
      const events = Array.from({ length: 15 }, (_, number) => people.map((name) => message(name, number))).flat();
      await Promise.all([
        acceptAll(
          inbox,
          events.filter((_, index) => index % 12 < 6),
        ),
        acceptAll(
          other,
          events.filter((_, index) => index % 12 >= 6),
        ),
      ]);
      const handled = new Map<string, number[]>();
      const running = new Set<string>();
      const overlaps: string[] = [];
      let done = 0;
      const work = async (by: Inbox): Promise<void> => {
        while (done < events.length) {
          const claimed = await by.claim(5);
          for (const { conversation, incoming } of claimed) {
            if (running.has(conversation)) overlaps.push(incoming.eventId);
            running.add(conversation);
            const numbers = handled.get(conversation) ?? [];
            handled.set(conversation, [...numbers, Number(incoming.eventId.split(':')[2])]);
          }
          await database.tx(async (sql) => {
            // Free before the commit is seen by the other worker, so that no false overlap is told.
            await by.finish(sql, claimed);
            for (const { conversation } of claimed) running.delete(conversation);
          });
          done += claimed.length;
        }
      };
      await Promise.all([work(inbox), work(other)]);
      expect(overlaps).toEqual([]);
      expect(handled.size).toBe(people.length);
      for (const numbers of handled.values()) expect(numbers).toEqual(Array.from({ length: 15 }, (_, n) => n));
    });

    test('events for later come when it is time, and do not hold up the others', async () => {
      await inbox.accept(message('an', 1), clock.nowMs() + 60_000);
      await inbox.accept(message('an', 2));
      const [now] = await inbox.claim(10);
      expect(textOf(now!)).toBe('an 2');
      await finish(inbox, [now!]);
      expect(await inbox.claim(10)).toEqual([]);
      clock.advance(60_000);
      expect(texts(await inbox.claim(10))).toEqual(['an 1']);
    });

    test('a person with hundreds waiting does not keep the others waiting', async () => {
      const flood = Array.from({ length: 700 }, (_, number) => message('flood', number));
      await acceptAll(inbox, flood);
      await inbox.accept(message('an', 1));
      await inbox.claim(1); // the first of the flood is being handled, or failed and rests
      expect(texts(await inbox.claim(1))).toEqual(['an 1']);
    });
  });

  describe('a claim', () => {
    test('lapses to another worker, whose turn has another name', async () => {
      await inbox.accept(message('an', 1));
      const [first] = await inbox.claim(1);
      clock.advance(LAPSED_MS);
      const [second] = await other.claim(1);
      expect([first!.attempt, second!.attempt]).toEqual([1, 2]);
      expect(second!.turn).not.toBe(first!.turn);
      expect(textOf(second!)).toBe('an 1');
    });

    test('does not lapse before its time', async () => {
      await inbox.accept(message('an', 1));
      await inbox.claim(1);
      clock.advance(29_999);
      expect(await other.claim(1)).toEqual([]);
    });

    test('that lapsed cannot be finished, and what the stale worker wrote is undone', async () => {
      await inbox.accept(message('an', 1));
      const stale = await inbox.claim(1);
      clock.advance(LAPSED_MS);
      const mine = await other.claim(1);
      const late = database.tx(async (sql) => {
        await insertEvents(sql, sealer, [{ incoming: message('an', 9), readyAtMs: clock.nowMs() }]);
        await inbox.finish(sql, stale);
      });
      await expect(late).rejects.toThrow('no longer ours');
      expect(await rows()).toHaveLength(1);
      await finish(other, mine);
      await expect(finish(other, mine)).rejects.toThrow('no longer ours');
    });

    test('that lapsed and went back to the same worker cannot be finished under its old name', async () => {
      await inbox.accept(message('an', 1));
      const stale = await inbox.claim(1);
      clock.advance(LAPSED_MS);
      const mine = await inbox.claim(1);
      await expect(finish(inbox, stale)).rejects.toThrow('no longer ours');
      await finish(inbox, mine);
    });

    test('one stale event in a batch undoes the batch', async () => {
      await acceptAll(inbox, [message('an', 1)]);
      const stale = await inbox.claim(1);
      clock.advance(LAPSED_MS);
      await other.claim(1);
      await inbox.accept(message('binh', 1));
      const fresh = await inbox.claim(1);
      await expect(finish(inbox, [...stale, ...fresh])).rejects.toThrow('no longer ours');
      expect((await rows()).map((row) => row.state)).toEqual(['waiting', 'waiting']);
      await finish(inbox, fresh);
    });

    test('of nothing is finished as nothing', async () => {
      await finish(inbox, []);
      expect(await rows()).toEqual([]);
    });
  });

  describe('an event that fails', () => {
    test('rests longer each time and blocks only its own conversation', async () => {
      await acceptAll(inbox, [message('an', 1), message('an', 2), message('binh', 1)]);
      const claimed = await inbox.claim(10);
      await inbox.retry(claimed.find((one) => textOf(one) === 'an 1')!);
      await finish(
        inbox,
        claimed.filter((one) => textOf(one) === 'binh 1'),
      );
      await inbox.accept(message('binh', 2));
      expect(texts(await inbox.claim(10))).toEqual(['binh 2']);

      clock.advance(999);
      expect(await inbox.claim(10)).toEqual([]);
      clock.advance(1);
      const [second] = await inbox.claim(10);
      expect([textOf(second!), second!.attempt]).toEqual(['an 1', 2]);
      await inbox.retry(second!);
      clock.advance(4_999);
      expect(await inbox.claim(10)).toEqual([]);
      clock.advance(1);
      expect((await inbox.claim(10))[0]).toMatchObject({ attempt: 3 });
    });

    test('is not given back by a worker that lost it', async () => {
      await inbox.accept(message('an', 1));
      const [stale] = await inbox.claim(1);
      clock.advance(LAPSED_MS);
      const mine = await other.claim(1);
      await inbox.retry(stale!);
      clock.advance(1_000);
      expect(await inbox.claim(1)).toEqual([]);
      await finish(other, mine);
    });

    test('is parked, and the person’s next one goes on', async () => {
      await acceptAll(inbox, [message('an', 1), message('an', 2)]);
      const [failed] = await inbox.claim(1);
      await database.tx((sql) => inbox.park(sql, failed!, true));
      expect(texts(await inbox.claim(1))).toEqual(['an 2']);
      const [row] = await rows();
      expect(row).toMatchObject({ state: 'parked', claimed_by: null });
      expect(sealer.open(row!.body as Uint8Array, 'telegram:an:1')).toContain('an 1');
      expect(await inbox.accept(message('an', 1))).toBe(false);
    });

    test('is parked without its text when that may hurt', async () => {
      await inbox.accept(message('an', 1));
      const [failed] = await inbox.claim(1);
      await database.tx((sql) => inbox.park(sql, failed!, false));
      expect(await rows()).toMatchObject([{ state: 'parked', body: null }]);
    });

    test('is not parked by a worker that lost it', async () => {
      await inbox.accept(message('an', 1));
      const [stale] = await inbox.claim(1);
      clock.advance(LAPSED_MS);
      const mine = await other.claim(1);
      await expect(database.tx((sql) => inbox.park(sql, stale!, true))).rejects.toThrow('no longer ours');
      await finish(other, mine);
      await expect(database.tx((sql) => inbox.park(sql, stale!, true))).rejects.toThrow('no longer ours');
      expect(await rows()).toMatchObject([{ state: 'done' }]);
    });

    test('and cannot even be read holds up nobody else and is given out to be parked in the end', async () => {
      await acceptAll(inbox, [message('an', 1), message('an', 2), message('binh', 1)]);
      await database.query(`update inbox set body = decode('00', 'hex') where event_id = $1`, ['telegram:an:1']);
      inbox = worker('one'); // started again: it remembers nothing
      expect(texts(await inbox.claim(10))).toEqual(['binh 1']);
      clock.advance(LAPSED_MS);
      expect(texts(await inbox.claim(10))).toEqual(['binh 1']);
      clock.advance(LAPSED_MS);
      const broken = (await inbox.claim(10)).find((one) => one.unreadable);
      expect(broken).toMatchObject({ conversation: conversationId(who('an')), incoming: { address: who('an') } });
      await database.tx((sql) => inbox.park(sql, broken!, true));
      expect(texts(await inbox.claim(10))).toEqual(['an 2']);
      expect((await rows())[0]).toMatchObject({ event_id: 'telegram:an:1', state: 'parked' });
    });

    test('on trial is found out when its worker dies; given back, the trial is taken back', async () => {
      await inbox.accept(message('an', 1));
      await inbox.claim(1);
      for (let died = 1; died <= 3; died++) {
        clock.advance(LAPSED_MS);
        const [again] = await other.claim(1);
        expect(again!.failures).toBe(died - 1);
        expect(await other.trial(again!)).toMatchObject({ failures: died, onTrial: true });
      }
      clock.advance(LAPSED_MS);
      const [again] = await other.claim(1);
      const tried = await other.trial(again!);
      expect(tried!.failures).toBe(4);
      await other.release([tried!]);
      expect((await rows())[0]).toMatchObject({ failures: 3, claimed_by: null, state: 'waiting' });
      expect(await inbox.trial(again!)).toBeNull();
    });

    test('is given back without counting when it was not its fault', async () => {
      await acceptAll(inbox, [message('an', 1), message('binh', 1)]);
      await inbox.release(await inbox.claim(10));
      expect(await inbox.claim(10)).toEqual([]);
      clock.advance(1_000);
      const claimed = await inbox.claim(10);
      expect(claimed.map((one) => [one.attempt, one.failures])).toEqual([
        [2, 0],
        [2, 0],
      ]);
    });

    test('of a dead process is free at once where no other can be alive', async () => {
      await inbox.accept(message('an', 1));
      await inbox.claim(1);
      expect(await other.recover()).toBe(1);
      expect(texts(await other.claim(1))).toEqual(['an 1']);
    });

    test('and cannot be stored does not take its neighbours along', async () => {
      const bad = message('an', 1);
      bad.eventId = 'telegram:\0';
      const first = inbox.accept(message('an', 0));
      const results = await Promise.allSettled([
        inbox.accept(message('an', 2)),
        inbox.accept(bad),
        inbox.accept(message('binh', 1)),
      ]);
      await first;
      expect(results.map((each) => each.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect((await rows()).map((row) => row.event_id)).toEqual(['telegram:an:0', 'telegram:an:2', 'telegram:binh:1']);
    });
  });

  describe('what was written', () => {
    const secret = 'Tôi tố cáo ông trưởng thôn nhận tiền';

    /** Every column of every row, as text and as the bytes of text. */
    async function everything(): Promise<string> {
      const { rows: all } = await database.query<{ whole: string; body: Uint8Array | null }>(
        'select inbox::text as whole, body from inbox',
        [],
      );
      return all.map(({ whole, body }) => `${whole}\n${Buffer.from(body ?? []).toString('utf8')}`).join('\n');
    }

    test('stands in no column in the clear', async () => {
      await inbox.accept(message('an', 1, secret));
      const stored = await everything();
      for (const word of [
        'tố cáo',
        'trưởng thôn',
        Buffer.from('tố cáo').toString('hex'),
        Buffer.from(secret).toString('base64'),
      ]) {
        expect(stored).not.toContain(word);
      }
      expect(textOf((await other.claim(1))[0]!)).toBe(secret);
    });

    test('is the same for who stored it and for who reads it', async () => {
      const full: Incoming = {
        ...message('an', 1),
        content: {
          type: 'message',
          text: secret,
          attachments: [{ kind: 'location', lat: 21.5, lon: 106.6 }],
          forwarded: true,
          messageId: '7',
          edited: true,
          album: 'a',
        },
      };
      await inbox.accept(full);
      const own = (await inbox.claim(1))[0]!;
      expect(own.incoming).toEqual(full);
      await inbox.release([own]);
      clock.advance(LAPSED_MS);
      expect((await inbox.claim(1))[0]!.incoming).toEqual(full);
    });

    test('is wiped when the turn is over; the event id stays', async () => {
      await inbox.accept(message('an', 1, secret));
      await finish(inbox, await inbox.claim(1));
      expect(await rows()).toMatchObject([
        { event_id: 'telegram:an:1', state: 'done', body: null, claimed_by: null, claimed_until: null },
      ]);
    });

    test('stays when the turn was undone', async () => {
      await inbox.accept(message('an', 1, secret));
      const claimed = await inbox.claim(1);
      const undone = database.tx(async (sql) => {
        await inbox.finish(sql, claimed);
        throw new Error('undone');
      });
      await expect(undone).rejects.toThrow('undone');
      clock.advance(LAPSED_MS);
      expect(textOf((await other.claim(1))[0]!)).toBe(secret);
    });

    test('cannot be moved to another event', async () => {
      await acceptAll(inbox, [message('an', 1, secret), message('binh', 1)]);
      await database.query(
        `update inbox set body = (select body from inbox where event_id = 'telegram:an:1') where event_id = 'telegram:binh:1'`,
      );
      expect(texts(await other.claim(10))).toEqual([secret]);
    });
  });

  describe('while an insert is slow', () => {
    /** An inbox whose inserts wait to be let through; gives how many are waiting, each to be let go. */
    function slowInbox() {
      const held: (() => void)[] = [];
      let holding = true;
      const slow: Database = {
        ...database,
        async query<T>(text: string, values?: unknown[]) {
          if (holding && text.startsWith('insert into inbox'))
            await new Promise<void>((letGo) => void held.push(letGo));
          return database.query<T>(text, values);
        },
      };
      return {
        inbox: createInbox({ database: slow, sealer, clock, worker: 'slow' }),
        held,
        async free(): Promise<void> {
          holding = false;
          for (const letGo of held.splice(0)) letGo();
        },
      };
    }
    /** Whatever can still happen without an insert being let through has happened after so many rounds of the loop. */
    const quiet = async (): Promise<void> => {
      for (let round = 0; round < 20; round++) await breathe();
    };

    test('only its own conversation waits for it, and keeps its order', async () => {
      const slow = slowInbox();
      const first = slow.inbox.accept(message('an', 1));
      await quiet();
      const others = [slow.inbox.accept(message('an', 2)), slow.inbox.accept(message('binh', 1))];
      await quiet();
      // PGlite does one thing at a time anyway.
      expect(slow.held).toHaveLength(kind === 'pglite' ? 1 : 2);
      slow.held.splice(1).forEach((letGo) => void letGo()); // the later insert overtakes
      if (kind === 'postgres') await others[1];
      expect((await rows()).map((row) => row.event_id)).toEqual(kind === 'pglite' ? [] : ['telegram:binh:1']);
      await slow.free();
      await Promise.all([first, ...others]);
      await slow.inbox.settled();
      const ofAn = (await rows()).map((row) => row.event_id).filter((id) => String(id).startsWith('telegram:an'));
      expect(ofAn).toEqual(['telegram:an:1', 'telegram:an:2']);
    });

    test('no more than a few are under way, and all are stored in the end', async () => {
      const slow = slowInbox();
      const all: Promise<boolean>[] = [];
      for (let number = 0; number < 20; number++) {
        all.push(slow.inbox.accept(message(`p${number}`, 1)));
        await quiet();
      }
      expect(slow.held).toHaveLength(kind === 'pglite' ? 1 : 8);
      await slow.free();
      expect(await Promise.all(all)).toEqual(Array.from({ length: 20 }, () => true));
      await slow.inbox.settled();
      expect(await rows()).toHaveLength(20);
    });

    test('what stands in one that fails is told, and the rest goes on', async () => {
      let broken = true;
      const failing: Database = {
        ...database,
        async query<T>(text: string, values?: unknown[]) {
          if (broken && text.startsWith('insert into inbox')) throw new Error('no connection');
          return database.query<T>(text, values);
        },
      };
      const shaky = createInbox({ database: failing, sealer, clock, worker: 'shaky' });
      await expect(shaky.accept(message('an', 1))).rejects.toThrow('no connection');
      broken = false;
      expect(await shaky.accept(message('an', 1))).toBe(true);
      await shaky.settled();
    });
  });

  test('the bell rings when something new was stored, not for repeats', async () => {
    let rung = 0;
    const ringing = createInbox({ database, sealer, clock, worker: 'bell', bell: () => void rung++ });
    await ringing.accept(message('an', 1));
    expect(rung).toBe(1);
    await ringing.accept(message('an', 1));
    expect(rung).toBe(1);
  });

  describe('the sweep', () => {
    test('forgets what was handled 48 hours ago, and nothing else', async () => {
      await acceptAll(inbox, [message('handled', 1), message('parked', 1)]);
      const claimed = await inbox.claim(10);
      await finish(
        inbox,
        claimed.filter((one) => textOf(one) === 'handled 1'),
      );
      await database.tx((sql) => inbox.park(sql, claimed.find((one) => textOf(one) === 'parked 1')!, true));
      await inbox.accept(message('waiting', 1));
      clock.advance(48 * HOUR_MS);
      expect(await inbox.sweep()).toBe(0);
      clock.advance(1);
      expect(await inbox.sweep()).toBe(1);
      expect((await rows()).map((row) => row.conversation)).toEqual([
        conversationId(who('parked')),
        conversationId(who('waiting')),
      ]);
    });

    test('forgets what was set aside after 30 days', async () => {
      await inbox.accept(message('parked', 1));
      const [claimed] = await inbox.claim(1);
      await database.tx((sql) => inbox.park(sql, claimed!, true));
      clock.advance(30 * 24 * HOUR_MS);
      expect(await inbox.sweep()).toBe(0);
      clock.advance(1);
      expect(await inbox.sweep()).toBe(1);
      expect(await rows()).toEqual([]);
    });
  });

  describe('with a thousand waiting', () => {
    const thousand = (name: string) => Array.from({ length: 1_000 }, (_, number) => message(`${name}${number}`, 1));
    beforeEach(async () => {
      await acceptAll(inbox, thousand('p'));
    });

    test('storing waits for room, and goes on when there is some', async () => {
      let stored = false;
      const late = inbox.accept(message('late', 1)).then(() => {
        stored = true;
      });
      await other.claim(1);
      expect(stored).toBe(false);
      await database.query(`update inbox set state = 'done', body = null`, []);
      await late;
      await inbox.settled();
    });

    test('one person with thousands waiting keeps nobody waiting at the claim either', async () => {
      await database.query('delete from inbox', []);
      await acceptAll(
        inbox,
        Array.from({ length: 700 }, (_, number) => message('flood', number)),
      );
      await acceptAll(inbox, [message('an', 1), message('binh', 1)]);
      expect(texts(await inbox.claim(10))).toEqual(['an 1', 'binh 1', 'flood 0']);
    });

    test('one person with thousands waiting keeps nobody out', async () => {
      await database.query('delete from inbox', []);
      const flood = Array.from({ length: 1_500 }, (_, number) => message('flood', number));
      expect((await acceptAll(inbox, flood)).every(Boolean)).toBe(true);
      expect(await inbox.accept(message('late', 1))).toBe(true);
      await inbox.settled();
    });

    test('who waits too long is told so, and may come again', async () => {
      await expect(inbox.accept(message('late', 1))).rejects.toThrow('in time');
      await database.query('delete from inbox', []);
      expect(await inbox.accept(message('late', 1))).toBe(true);
    });
  });

  test('events written in somebody’s transaction come with it or not at all', async () => {
    const later = message('an', 1);
    const undone = database.tx(async (sql) => {
      await insertEvents(sql, sealer, [{ incoming: later, readyAtMs: clock.nowMs() }]);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await inbox.claim(1)).toEqual([]);
    const written = await database.tx((sql) =>
      insertEvents(sql, sealer, [{ incoming: later, readyAtMs: clock.nowMs() }]),
    );
    expect(written).toEqual(['telegram:an:1']);
    expect(await database.tx((sql) => insertEvents(sql, sealer, []))).toEqual([]);
    expect(texts(await inbox.claim(1))).toEqual(['an 1']);
  });
});
