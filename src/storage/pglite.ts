/**
 * PGlite: PostgreSQL in this process, for a trial. It never fsyncs (a power cut can lose the last seconds) and has no
 * lock of its own: two processes on one folder lose rows silently (measured), so a lock file keeps the second one out.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messages, PGlite, protocol } from '@electric-sql/pglite';
import type { Database, Rows, Sql } from './database.ts';

const INT8 = 20;
const DATE = 1082;

/** Another live process holds the folder. */
export class DatabaseInUse extends Error {
  readonly pid: number;
  constructor(dir: string, pid: number) {
    super(`${dir} is in use by process ${pid}`);
    this.name = 'DatabaseInUse';
    this.pid = pid;
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Takes the folder's lock, or throws DatabaseInUse. A lock whose process is gone is taken over. */
function lock(dir: string): () => void {
  const file = join(dir, 'cau-noi.lock');
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const pid = Number(readFileSync(file, 'utf8'));
      if (pid && pid !== process.pid && alive(pid)) throw new DatabaseInUse(dir, pid);
      rmSync(file, { force: true });
    }
  }
  throw new DatabaseInUse(dir, 0);
}

/** A statement Postgres has parsed: what its values are and what its rows hold. */
interface Prepared {
  name: string;
  parameters: number[];
  fields: { name: string; dataTypeID: number }[];
}

/** What a statement gave, with Postgres's own word for it ("COMMIT", "INSERT 0 3"). */
interface Outcome<T> extends Rows<T> {
  tag: string;
}

const { serialize } = protocol;

function joined(parts: Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * PGlite's own `query` parses and plans the text anew and crosses into it six times; here a text is parsed once and then
 * run by its name in one crossing (60 % of a turn was spent in there). The caller sees to it that nobody else is in.
 */
function createStatements(db: PGlite) {
  const known = new Map<string, Prepared>();
  const ask = (...parts: Uint8Array[]) => db.execProtocolStream(joined(parts), { syncToFs: false });

  async function prepare(text: string): Promise<Prepared> {
    const name = `s${known.size}`;
    const answers = await ask(
      serialize.parse({ name, text }),
      serialize.describe({ type: 'S', name }),
      serialize.sync(),
    );
    const prepared: Prepared = { name, parameters: [], fields: [] };
    for (const answer of answers) {
      if (answer instanceof messages.ParameterDescriptionMessage) prepared.parameters = answer.dataTypeIDs;
      else if (answer instanceof messages.RowDescriptionMessage) prepared.fields = answer.fields;
    }
    known.set(text, prepared);
    return prepared;
  }

  function bound(value: unknown, type: number | undefined): string | null {
    if (value === null || value === undefined) return null;
    const write = type === undefined ? undefined : db.serializers[type];
    return write ? write(value) : String(value);
  }

  return async function run<T>(text: string, values?: unknown[]): Promise<Outcome<T>> {
    if (!values) return lastOf<T>(await ask(serialize.query(text)), [], db);
    const { name, parameters, fields } = known.get(text) ?? (await prepare(text));
    const answers = await ask(
      serialize.bind({ statement: name, values: values.map((value, index) => bound(value, parameters[index])) }),
      serialize.execute({}),
      serialize.sync(),
    );
    return lastOf<T>(answers, fields, db);
  };
}

/** Rows and count of the last statement of an answer. */
function lastOf<T>(answers: messages.BackendMessage[], known: Prepared['fields'], db: PGlite): Outcome<T> {
  let fields = known;
  let rows: T[] = [];
  let last: Outcome<T> = { rows: [], count: 0, tag: '' };
  for (const answer of answers) {
    if (answer instanceof messages.RowDescriptionMessage) fields = answer.fields;
    else if (answer instanceof messages.DataRowMessage) rows.push(rowOf(answer.fields, fields, db) as T);
    else if (answer instanceof messages.CommandCompleteMessage) {
      last = { rows, count: Number(answer.text.split(' ').at(-1)) || 0, tag: answer.text };
      rows = [];
    }
  }
  return last;
}

function rowOf(values: (string | null)[], fields: Prepared['fields'], db: PGlite): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const [index, { name, dataTypeID }] of fields.entries()) {
    const value = values[index] ?? null;
    const parse = db.parsers[dataTypeID];
    row[name] = value === null || !parse ? value : parse(value, dataTypeID);
  }
  return row;
}

/** Opens (or makes) the database in `dir`; `memory://` keeps it in memory, there as a copy of `image` (tests). */
export async function openPglite(dir: string, image?: Blob): Promise<Database> {
  const inMemory = dir.startsWith('memory://');
  if (!inMemory) mkdirSync(dir, { recursive: true });
  const unlock = inMemory ? () => {} : lock(dir);
  const parsers = { [DATE]: (value: string) => value, [INT8]: Number };
  const options = image ? { parsers, loadDataDir: image } : { parsers };
  const db = await PGlite.create(inMemory ? dir : join(dir, 'pglite'), options).catch((error: unknown) => {
    unlock();
    throw error;
  });
  const run = createStatements(db);
  // Nobody gathers statistics here: a plan kept from when a table was empty would stay (planning anew costs nothing measurable).
  await run('set plan_cache_mode = force_custom_plan');
  /** One at a time: a transaction is not to be mixed with what others ask meanwhile. */
  let last: Promise<unknown> = Promise.resolve();
  function alone<T>(work: () => Promise<T>): Promise<T> {
    const mine = last.then(work, work);
    last = mine.catch(() => {});
    return mine;
  }
  const asked: Sql['query'] = async <T>(text: string, values?: unknown[]) => {
    const { rows, count } = await run<T>(text, values);
    return { rows, count };
  };
  const query: Sql['query'] = (text, values) => alone(() => asked(text, values));
  return {
    kind: 'pglite',
    query,
    tx: (work) =>
      alone(async () => {
        await run('begin');
        try {
          const result = await work({ query: asked });
          const { tag } = await run('commit');
          if (tag === 'ROLLBACK') throw new Error('The transaction had failed and was rolled back');
          return result;
        } catch (error) {
          await run('rollback'); // outside a transaction it only warns
          throw error;
        }
      }),
    listen: (channel, heard) => alone(() => db.listen(channel, heard)),
    async notify(channel) {
      await query('select pg_notify($1, $2)', [channel, '']);
    },
    async close() {
      await last;
      if (!db.closed) await db.close();
      unlock();
    },
  };
}
