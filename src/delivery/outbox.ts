/**
 * The outbox: every letter has a row before it goes out, in the transaction of the turn that said it. States move
 * created -> sending -> sent | failed | uncertain; the body is emptied when the letter is sent or given up (design.md 4.5).
 */
import { z } from 'zod';
import type { Clock } from '#src/clock.ts';
import { Choice, type Letter, type LetterClass } from '#src/messages.ts';
import type { Sealer } from '#src/seal.ts';
import { type Database, json, type Sql } from '#src/storage/database.ts';

export const OUTBOX_CHANNEL = 'outbox';
/** A send that takes longer than this is taken for dead and its letter for uncertain. */
const SENDING_MS = 60_000;

const CLASS_ORDER: Record<LetterClass, number> = { alert: 0, reply: 1, reminder: 2, broadcast: 3 };
const CLASS_NAMES: LetterClass[] = ['alert', 'reply', 'reminder', 'broadcast'];

/** A letter with its address, ready to be stored. */
export interface Addressed {
  id: string;
  conversation: string;
  platform: string;
  chat: string;
  sender: string;
  class: LetterClass;
  letter: Letter;
}

/** A letter whose turn it may be: enough to ask the pacer. */
export interface Candidate {
  id: string;
  chat: string;
  class: LetterClass;
}

export interface Sending extends Candidate {
  conversation: string;
  text: string;
  choices: Choice[];
  deletes: string | null;
  attempts: number;
}

/** How a send ended, for the letter's row. */
export type Ending =
  | { state: 'sent'; platformMessageId: string }
  | { state: 'failed'; failure: string }
  | { state: 'uncertain' }
  | { state: 'again'; notBeforeMs: number; countsAsAttempt: boolean; resent: boolean };

/** Stores letters and makes the newest one with choices the conversation's menu, in the caller's transaction. */
export async function insertLetters(sql: Sql, sealer: Sealer, nowMs: number, letters: Addressed[]): Promise<void> {
  if (letters.length === 0) return;
  const now = new Date(nowMs).toISOString();
  await sql.query(
    `insert into letter (id, platform, chat, conversation, class, about, body, choices, deletes, not_before, created_at)
     select i, p, c, v, k, a, decode(b, 'base64'), h::jsonb, d, $9::timestamptz, $9::timestamptz
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::int[], $6::text[], $7::text[], $8::text[], $10::text[])
       with ordinality as t(i, p, c, v, k, a, b, h, d, n)
     order by n on conflict (id) do nothing`,
    [
      letters.map((one) => one.id),
      letters.map((one) => one.platform),
      letters.map((one) => one.chat),
      letters.map((one) => one.conversation),
      letters.map((one) => CLASS_ORDER[one.class]),
      letters.map((one) => one.letter.about ?? null),
      letters.map((one) => sealer.seal(one.letter.text, one.id).toString('base64')),
      letters.map((one) => json(one.letter.choices ?? [])),
      now,
      letters.map((one) => one.letter.deletes ?? null),
    ],
  );
  const last = new Map(letters.map((one) => [one.conversation, one]));
  const shown = [...last.values()];
  const menuOf = (one: Addressed) => (one.letter.choices?.length ? one.id : null);
  await sql.query(
    `insert into conversation (id, platform, chat, sender, menu_letter, menu_fresh)
     select v, p, c, s, m, m is not null from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) as t(v, p, c, s, m)
     on conflict (id) do update set
       menu_letter = coalesce(excluded.menu_letter, conversation.menu_letter),
       menu_fresh = excluded.menu_fresh`,
    [
      shown.map((one) => one.conversation),
      shown.map((one) => one.platform),
      shown.map((one) => one.chat),
      shown.map((one) => one.sender),
      shown.map(menuOf),
    ],
  );
}

export interface Outbox {
  /** The next letter of each chat, most urgent first; only chats in `present` when it is given. */
  candidates(platform: string, present: string[] | undefined, limit: number): Promise<Candidate[]>;
  /** Takes letters for sending; those another worker took meanwhile are left out. */
  claim(ids: string[]): Promise<Sending[]>;
  end(id: string, ending: Ending): Promise<void>;
  /** Letters whose sender died on the wire: nobody knows whether they went out. */
  lost(platform: string): Promise<Sending[]>;
}

const SendingRow = z.object({
  id: z.string(),
  chat: z.string(),
  conversation: z.string(),
  class: z.number(),
  choices: z.array(Choice),
  deletes: z.string().nullable(),
  attempts: z.number(),
  body: z.instanceof(Uint8Array),
});

const COLUMNS = 'id, chat, conversation, class, choices, deletes, attempts, body';

export function createOutbox(deps: { database: Database; sealer: Sealer; clock: Clock }): Outbox {
  const { database, sealer, clock } = deps;
  const now = () => new Date(clock.nowMs());

  function open(raw: unknown): Sending {
    const row = SendingRow.parse(raw);
    return { ...row, class: CLASS_NAMES[row.class]!, text: sealer.open(row.body, row.id) };
  }

  return {
    async candidates(platform, present, limit) {
      if (present?.length === 0) return [];
      const { rows } = await database.query<{ id: string; chat: string; class: number }>(
        `select id, chat, class from (
           select distinct on (chat) id, chat, class, seq from letter l
           where platform = $1 and state = 'created' and not_before <= $2 and ($3::text[] is null or chat = any($3))
             and not exists (select 1 from letter s where s.platform = $1 and s.chat = l.chat and s.state = 'sending')
           order by chat, class, seq
         ) next order by class, seq limit $4`,
        [platform, now(), present ?? null, limit],
      );
      return rows.map((row) => ({ id: row.id, chat: row.chat, class: CLASS_NAMES[row.class]! }));
    },

    async claim(ids) {
      if (ids.length === 0) return [];
      const { rows } = await database.query(
        `update letter set state = 'sending', attempts = attempts + 1, not_before = $2
         where id in (select id from letter where id = any($1) and state = 'created' for update skip locked)
         returning ${COLUMNS}`,
        [ids, new Date(clock.nowMs() + SENDING_MS)],
      );
      return rows.map(open);
    },

    async end(id, ending) {
      if (ending.state === 'again') {
        await database.query(
          `update letter set state = 'created', not_before = $2, attempts = attempts - $3,
             failure = case when $4 then 'resent' else failure end
           where id = $1 and state = 'sending'`,
          [id, new Date(ending.notBeforeMs), ending.countsAsAttempt ? 0 : 1, ending.resent],
        );
        return;
      }
      await database.query(
        `update letter set state = $2, body = null, failure = $3, platform_message_id = $4, sent_at = $5
         where id = $1 and state = 'sending'`,
        [
          id,
          ending.state,
          ending.state === 'failed' ? ending.failure : null,
          ending.state === 'sent' ? ending.platformMessageId : null,
          ending.state === 'sent' ? now() : null,
        ],
      );
    },

    async lost(platform) {
      const { rows } = await database.query(
        `select ${COLUMNS} from letter where platform = $1 and state = 'sending' and not_before <= $2`,
        [platform, now()],
      );
      return rows.map(open);
    },
  };
}
