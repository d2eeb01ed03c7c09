/** Counts what a process asks of its database, by statement: how often, how many rows came back or were touched, how long. */
import type { Database, Sql } from '#src/storage/database.ts';

export interface Tallied {
  statement: string;
  calls: number;
  rows: number;
  ms: number;
}

/** The table and the verb of a statement, enough to know it by. */
function nameOf(text: string): string {
  const words = text.replaceAll(/\s+/g, ' ').trim();
  const verb = /\b(insert into|update|delete from)\s+(\w+)/i.exec(words) ?? /\b(from)\s+(\w+)/i.exec(words);
  return `${words.split(' ', 1)[0]} ${verb?.[0] ?? words.slice(0, 30)}`.slice(0, 44);
}

export function tallied(database: Database): { database: Database; take(): Tallied[] } {
  let tally = new Map<string, Tallied>();
  function add(statement: string, rows: number, startedMs: number): void {
    const one = tally.get(statement) ?? { statement, calls: 0, rows: 0, ms: 0 };
    one.calls++;
    one.rows += rows;
    one.ms += performance.now() - startedMs;
    tally.set(statement, one);
  }
  const counting =
    (sql: Sql): Sql['query'] =>
    async (text, values) => {
      const startedMs = performance.now();
      const result = await sql.query<never>(text, values);
      add(nameOf(text), Math.max(result.count, result.rows.length), startedMs);
      return result;
    };
  return {
    database: {
      ...database,
      query: counting(database),
      async tx(work) {
        const startedMs = performance.now();
        const result = await database.tx((sql) => work({ query: counting(sql) }));
        add('transaction', 1, startedMs);
        return result;
      },
    },
    take() {
      const taken = [...tally.values()].sort((one, other) => other.ms - one.ms);
      tally = new Map();
      return taken;
    },
  };
}
