/** Something the coordinators must know that no turn and no deadline says: one letter each, once per `about`. */
import { insertLetters } from '#src/delivery/outbox.ts';
import type { Letter, LetterClass } from '#src/messages.ts';
import { COORDINATORS } from '#src/people/responsible.ts';
import type { Sealer } from '#src/seal.ts';
import type { Sql } from '#src/storage/database.ts';
import { accountsOf } from '#src/storage/people.ts';
import { conversationOf } from './form-open.ts';

/** Gives how many letters were written; none when it was told before. */
export async function tellCoordinators(
  sql: Sql,
  sealer: Sealer,
  nowMs: number,
  told: { about: string; class: LetterClass; letter: Letter },
): Promise<number> {
  const { about } = told;
  const before = await sql.query('select 1 from letter where about = $1 limit 1', [about]);
  if (before.rows.length > 0) return 0;
  const accounts = await accountsOf(sql, COORDINATORS);
  const letters = accounts.map(({ personId, ...account }) => ({
    id: sealer.digest(`${about}:${personId}`).toString('base64url').slice(0, 16),
    conversation: conversationOf(account),
    ...account,
    class: told.class,
    letter: { ...told.letter, about },
  }));
  await insertLetters(sql, sealer, nowMs, letters);
  return letters.length;
}
