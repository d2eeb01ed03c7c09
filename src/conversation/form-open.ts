/** Is somebody in the middle of a form? Then what the tick has to say waits a little. */
import { conversationId } from '#src/messages.ts';
import type { Sql } from '#src/storage/database.ts';
import type { AccountRow } from '#src/storage/people.ts';

/** A reminder waits while somebody is in the middle of a form, but not longer than this after their last message. */
const FORM_OPEN_MS = 30 * 60_000;

export async function isFillingIn(sql: Sql, conversation: string, nowMs: number): Promise<boolean> {
  const { rows } = await sql.query<{ id: string }>(
    `select id from conversation where id = $1 and (draft->>'form')::boolean and moved_at > $2`,
    [conversation, new Date(nowMs - FORM_OPEN_MS)],
  );
  return rows.length > 0;
}

export function conversationOf(account: Omit<AccountRow, 'personId'>): string {
  return conversationId({ platform: account.platform as 'web', chat: account.chat, sender: account.sender });
}
