/** What every database behind src/storage/database.ts must do. A new kind is added to DATABASE_KINDS in fixtures.ts. */
import { once } from 'node:events';
import { createServer, connect as dial, type Socket } from 'node:net';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Database, json } from '#src/storage/database.ts';
import { migrate } from '#src/storage/migrate.ts';
import { openPglite } from '#src/storage/pglite.ts';
import { openPostgres } from '#src/storage/postgres.ts';
import { closeLater, DATABASE_KINDS, freshDatabase, freshPostgresUrl, pgliteImage } from '../fixtures.ts';

describe.each(DATABASE_KINDS)('%s', (kind) => {
  let database: Database;
  const names = async (): Promise<string[]> =>
    (await database.query<{ name: string }>('select name from thing order by name', [])).rows.map((row) => row.name);

  beforeAll(async () => {
    database = await freshDatabase(kind);
    await database.query('create table thing (name text primary key, n int not null default 0)');
  });
  beforeEach(async () => {
    await database.query('delete from thing');
  });

  test('says what it is', () => {
    expect(database.kind).toBe(kind);
  });

  describe('transactions', () => {
    test('write everything', async () => {
      const given = await database.tx(async (sql) => {
        await sql.query('insert into thing (name) values ($1)', ['a']);
        await sql.query('insert into thing (name) values ($1)', ['b']);
        return 'given back';
      });
      expect(given).toBe('given back');
      expect(await names()).toEqual(['a', 'b']);
    });

    test('or nothing, when the work throws', async () => {
      const failure = new Error('after the write');
      const work = database.tx(async (sql) => {
        await sql.query('insert into thing (name) values ($1)', ['a']);
        throw failure;
      });
      await expect(work).rejects.toBe(failure);
      expect(await names()).toEqual([]);
    });

    test('or nothing, when a statement is refused and the error is swallowed', async () => {
      await database.query('insert into thing (name) values ($1)', ['a']);
      const work = database.tx(async (sql) => {
        await sql.query('insert into thing (name) values ($1)', ['b']);
        await sql.query('insert into thing (name) values ($1)', ['a']).catch(() => {});
        await sql.query('insert into thing (name) values ($1)', ['c']);
      });
      await expect(work).rejects.toMatchObject({ code: '25P02' });
      expect(await names()).toEqual(['a']);
    });

    test('are usable again after a failure', async () => {
      await expect(database.tx((sql) => sql.query('select 1 / 0 as a', []))).rejects.toMatchObject({ code: '22012' });
      await database.tx((sql) => sql.query('insert into thing (name) values ($1)', ['a']));
      expect(await names()).toEqual(['a']);
    });

    test('do not lose each other’s updates', async () => {
      await database.query('insert into thing (name) values ($1)', ['counter']);
      const add = () =>
        database.tx(async (sql) => {
          const { rows } = await sql.query<{ n: number }>('select n from thing where name = $1 for update', [
            'counter',
          ]);
          await sql.query('update thing set n = $2 where name = $1', ['counter', rows[0]!.n + 1]);
        });
      await Promise.all(Array.from({ length: 40 }, add));
      const { rows } = await database.query('select n from thing', []);
      expect(rows).toEqual([{ n: 40 }]);
    });

    test('are not seen from outside before they end', async () => {
      const other = Promise.withResolvers<void>();
      const written = Promise.withResolvers<void>();
      const work = database.tx(async (sql) => {
        await sql.query('insert into thing (name) values ($1)', ['a']);
        written.resolve();
        await other.promise;
        throw new Error('left');
      });
      await written.promise;
      const seen = names(); // PGlite waits for the transaction, PostgreSQL answers at once: neither may see the row
      other.resolve();
      await expect(work).rejects.toThrow('left');
      expect(await seen).toEqual([]);
    });
  });

  describe('values', () => {
    const one = async (text: string, values: unknown[]): Promise<unknown> =>
      (await database.query<{ v: unknown }>(text, values)).rows[0]?.v;

    test('a date is text, whatever the time zone', async () => {
      expect(await one('select $1::date as v', ['2026-03-01'])).toBe('2026-03-01');
      expect(await one(`select date '0044-03-15' as v`, [])).toBe('0044-03-15');
    });

    test('an instant is a Date', async () => {
      const at = new Date('2026-11-20T08:00:00.123+07:00');
      expect(await one('select $1::timestamptz as v', [at])).toEqual(at);
      expect(await one('select $1::timestamptz as v', [at.toISOString()])).toEqual(at);
    });

    test('int8 and counts are numbers', async () => {
      expect(await one('select $1::int8 as v', [9_007_199_254_740_991])).toBe(9_007_199_254_740_991);
      expect(await one('select count(*) as v from thing', [])).toBe(0);
      expect(await one('select 7::int as v', [])).toBe(7);
    });

    test('jsonb goes in as text and comes out as a value', async () => {
      const value = { list: ['đ', 'd', 1, null], deep: { ý: true } };
      expect(await one('select $1::jsonb as v', [json(value)])).toEqual(value);
      expect(await one('select $1::jsonb as v', [json(['a', 'b'])])).toEqual(['a', 'b']);
    });

    test('bytes come back as they went', async () => {
      const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
      const given = await one('select $1::bytea as v', [bytes]);
      expect(given).toBeInstanceOf(Uint8Array);
      expect([...(given as Uint8Array)]).toEqual([...bytes]);
      expect([...((await one('select $1::bytea as v', [Buffer.from(bytes)])) as Uint8Array)]).toEqual([...bytes]);
    });

    test('text, lists, truth and nothing', async () => {
      expect(await one('select $1::text as v', ['Đã nhận: “đơn” 🌾\n\\'])).toBe('Đã nhận: “đơn” 🌾\n\\');
      expect(await one('select $1::text[] as v', [['a,b', '"c"', '{d}', 'NULL', '']])).toEqual([
        'a,b',
        '"c"',
        '{d}',
        'NULL',
        '',
      ]);
      expect(await one('select $1::boolean as v', [true])).toBe(true);
      expect(await one('select $1::text as v', [null])).toBeNull();
    });
  });

  describe('statements', () => {
    test('count the rows they touched', async () => {
      const insert = await database.query(`insert into thing (name) select unnest($1::text[])`, [['a', 'b', 'c']]);
      expect(insert).toEqual({ rows: [], count: 3 });
      const update = await database.query(`update thing set n = 1 where name > $1 returning name`, ['a']);
      expect(update.count).toBe(2);
      expect(update.rows).toHaveLength(2);
      expect((await database.query(`update thing set n = 1 where name = $1`, ['z'])).count).toBe(0);
      expect((await database.query(`delete from thing`, [])).count).toBe(3);
    });

    test('give the same rows when asked again with other values', async () => {
      for (const name of ['a', 'b', 'a']) {
        const { rows } = await database.query('select $1::text as name', [name]);
        expect(rows).toEqual([{ name }]);
      }
    });

    test('several at once without values: the rows are the last one’s', async () => {
      const { rows, count } = await database.query(
        `insert into thing (name) values ('a'); update thing set n = 5; select n, date '2026-01-02' as d from thing;`,
      );
      expect(rows).toEqual([{ n: 5, d: '2026-01-02' }]);
      expect(count).toBeTypeOf('number');
    });

    test('tell by code what was refused', async () => {
      await database.query('insert into thing (name) values ($1)', ['a']);
      await expect(database.query('insert into thing (name) values ($1)', ['a'])).rejects.toMatchObject({
        code: '23505',
      });
      await expect(database.query('select nothing from nowhere', [])).rejects.toMatchObject({ code: '42P01' });
    });

    test('a claim skips what another transaction holds', async () => {
      await database.query(`insert into thing (name) values ('a'), ('b')`);
      const claim = 'select name from thing order by name limit 1 for update skip locked';
      const { rows } = await database.tx((sql) => sql.query(claim, []));
      expect(rows).toEqual([{ name: 'a' }]);
    });
  });

  describe('listening', () => {
    test('hears its channel only, until it stops', async () => {
      let heard = 0;
      let otherHeard = 0;
      const stop = await database.listen('one_channel', () => void heard++);
      const stopOther = await database.listen('other_channel', () => void otherHeard++);
      [heard, otherHeard] = [0, 0]; // a listener may be woken once when it is set up
      await database.notify('one_channel');
      await vi.waitFor(() => expect(heard).toBe(1));
      await database.tx((sql) => sql.query(`select pg_notify($1, '')`, ['one_channel']));
      await vi.waitFor(() => expect(heard).toBe(2));
      await stop();
      await database.notify('one_channel');
      await database.notify('other_channel');
      await vi.waitFor(() => expect(otherHeard).toBe(1));
      expect(heard).toBe(2);
      await stopOther();
    });

    test('hears nothing of a transaction that was left', async () => {
      let heard = 0;
      const stop = await database.listen('left_channel', () => void heard++);
      heard = 0;
      const left = database.tx(async (sql) => {
        await sql.query(`select pg_notify('left_channel', '')`, []);
        throw new Error('left');
      });
      await expect(left).rejects.toThrow('left');
      await database.notify('left_channel');
      await vi.waitFor(() => expect(heard).toBe(1));
      await stop();
    });
  });

  test('migrations started four times at once run once', async () => {
    const open = async (): Promise<Database[]> => {
      if (kind === 'pglite') {
        const only = await openPglite('memory://', await pgliteImage());
        return [only, only, only, only];
      }
      const url = await freshPostgresUrl({ migrated: false });
      return Promise.all([1, 2, 3, 4].map(() => openPostgres(url, 1)));
    };
    const databases = await open();
    for (const each of new Set(databases)) closeLater(() => each.close());
    const ran = await Promise.all(databases.map((each) => migrate(each)));
    expect(ran.filter((files) => files.length > 0)).toHaveLength(1);
    expect(ran.flat()[0]).toBe('001-first.sql');
    expect(await migrate(databases[0]!)).toEqual([]);
    const { rows } = await databases[0]!.query('select count(*) as n from inbox', []);
    expect(rows).toEqual([{ n: 0 }]);
  });
});

describe('postgres alone', () => {
  test('prepares a statement once per connection', async () => {
    const database = await freshDatabase('postgres', { connections: 1 });
    const { rows } = await database.tx(async (sql) => {
      for (const n of [1, 2, 3]) await sql.query('select $1::int + 1 as a', [n]);
      return sql.query(`select statement from pg_prepared_statements where statement like '%int + 1 as a'`, []);
    });
    expect(rows).toHaveLength(1);
  });

  test('outlives the loss of a connection inside a transaction', async () => {
    const database = await freshDatabase('postgres', { connections: 2 });
    const work = database.tx(async (sql) => {
      const { rows } = await sql.query<{ pid: number }>('select pg_backend_pid() as pid', []);
      await database.query('select pg_terminate_backend($1, 5000)', [rows[0]!.pid]);
      await sql.query('select 1', []);
    });
    await expect(work).rejects.toThrow();
    expect((await database.query('select 1 as a', [])).rows).toEqual([{ a: 1 }]);
    expect((await database.tx((sql) => sql.query('select 2 as a', []))).rows).toEqual([{ a: 2 }]);
  });

  test('listens again after the server was away for more than one try', async () => {
    const url = new URL(await freshPostgresUrl());
    const serverPort = Number(url.port);
    let away = false;
    let refused = 0;
    const sockets = new Set<Socket>();
    const gate = createServer((socket) => {
      sockets.add(socket.on('error', () => {}));
      if (away) {
        refused++;
        socket.destroy();
        return;
      }
      const server = dial(serverPort, '127.0.0.1').on('error', () => {});
      socket.pipe(server).pipe(socket);
    });
    gate.listen(0, '127.0.0.1');
    await once(gate, 'listening');
    url.port = String((gate.address() as { port: number }).port);
    const database = await openPostgres(url.href, 2);
    let heard = 0;
    const stop = await database.listen('inbox', () => void heard++);

    away = true;
    for (const socket of sockets) socket.destroy();
    await vi.waitFor(() => expect(refused).toBeGreaterThanOrEqual(2), { timeout: 15_000 });
    heard = 0;
    away = false;
    await vi.waitFor(() => expect(heard).toBe(1), { timeout: 15_000 }); // woken, as something may have been missed
    await database.notify('inbox');
    await vi.waitFor(() => expect(heard).toBe(2));

    await stop();
    await database.close();
    gate.close();
  });
});
