/**
 * The outbox: every letter has a row before it goes out, in the transaction of the turn that said it. States move
 * created -> sending -> sent | failed | uncertain | waiting, and waiting -> created when the person writes again; the body
 * is emptied when the letter is sent or given up (design.md 4.5).
 */
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { Clock } from '#src/clock.ts';
import { breathe } from '#src/loop.ts';
import { Choice, type Letter, type LetterClass, LetterFile, TemplateOrder } from '#src/messages.ts';
import type { Sealer } from '#src/seal.ts';
import { type Database, json, type Sql } from '#src/storage/database.ts';
import { isOutage } from '#src/storage/outage.ts';
import type { Standing } from './leave.ts';
import { createRecent } from './recent.ts';
import type { Steps } from './steps.ts';

export const OUTBOX_CHANNEL = 'outbox';
/** A send that takes longer than this is taken for dead and its letter for uncertain. */
const SENDING_MS = 60_000;
/** Only so many of the most urgent letters are looked at, so that a look costs the same however many wait. */
const WINDOW = 600;
/** What a send came to is told to the database for this long, should it be away; then the letter counts as lost. */
const END_WITHIN_MS = 45_000;
const END_AGAIN_MS = 250;
/** A letter that found no open page (or no platform) for so long is given up and its body emptied. */
const EXPIRES_MS = 30 * 86_400_000;
/** How long an ended letter can still be pressed on. */
const KEEP_MS = 90 * 86_400_000;
const SWEEP_AT_ONCE = 5_000;

export const CLASS_ORDER: Record<LetterClass, number> = { alert: 0, reply: 1, reminder: 2, broadcast: 3 };
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
  textIfKept?: string | undefined;
  choices: Choice[];
  deletes: string | null;
  attempts: number;
  /** Until then it is this sender's. Names this very try: a try that does not count leaves its number to the next. */
  untilMs: number;
  createdAtMs: number;
  /** It waited for the person to write again. */
  waited: boolean;
  asksContact?: boolean | undefined;
  template?: TemplateOrder | undefined;
  files?: LetterFile[] | undefined;
  /** Kinds of files that stayed behind before `part`: still to be told. */
  left?: LetterFile['kind'][] | undefined;
  /**
   * Which of its messages comes next; null = the first, and with files nothing was on the wire yet. Below 0: so many
   * senders died while a file was made ready.
   */
  part: number | null;
}

/** How a send ended, for the letter's row. */
export type Ending =
  | { state: 'sent'; platformMessageId: string; charged?: boolean }
  | { state: 'failed'; failure: string }
  | { state: 'uncertain' }
  /** Nothing goes to this person before an interaction later than the one that was known. */
  | { state: 'waiting'; failure: string; seenMs: number | null }
  | { state: 'again'; notBeforeMs: number; countsAsAttempt: boolean; resent: boolean };

/** The words of a letter as they are sealed in its row. */
const Body = z.object({
  text: z.string(),
  textIfKept: z.string().optional(),
  asksContact: z.boolean().optional(),
  template: TemplateOrder.optional(),
  files: z.array(LetterFile).optional(),
  left: z.array(LetterFile.shape.kind).optional(),
});

type Body = z.infer<typeof Body>;

const wordsOf = ({ text, textIfKept, asksContact, template, files }: Body): Body => ({
  text,
  textIfKept,
  asksContact,
  template,
  files,
});

const INSERT = `insert into letter (id, platform, chat, conversation, class, about, body, choices, deletes, not_before, created_at)
  select i, p, c, v, k, a, decode(b, 'base64'), h::jsonb, d, $9::timestamptz, $9::timestamptz
  from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::int[], $6::text[], $7::text[], $8::text[], $10::text[])
    with ordinality as t(i, p, c, v, k, a, b, h, d, n)
  order by n on conflict (id) do nothing`;
const INSERT_AND_TELL = `with fresh as (${INSERT} returning 1)
  select pg_notify('${OUTBOX_CHANNEL}', '') from (select 1 from fresh limit 1) any_fresh`;

/**
 * Stores letters, in the caller's transaction, and makes the newest one with choices its conversation's menu, but for
 * conversations in `moved`, whose row the turn itself writes (see `menuAfter`) and whose turn rings the bell itself.
 */
export async function insertLetters(
  sql: Sql,
  sealer: Sealer,
  nowMs: number,
  letters: Addressed[],
  moved: ReadonlySet<string> | null = null,
): Promise<void> {
  if (letters.length === 0) return;
  const now = new Date(nowMs).toISOString();
  await sql.query(moved ? INSERT : INSERT_AND_TELL, [
    letters.map((one) => one.id),
    letters.map((one) => one.platform),
    letters.map((one) => one.chat),
    letters.map((one) => one.conversation),
    letters.map((one) => CLASS_ORDER[one.class]),
    letters.map((one) => one.letter.about ?? null),
    letters.map((one) => sealer.seal(JSON.stringify(wordsOf(one.letter)), one.id).toString('base64')),
    letters.map((one) => json(one.letter.choices ?? [])),
    now,
    letters.map((one) => one.letter.deletes ?? null),
  ]);
  const last = new Map(letters.map((one) => [one.conversation, one]));
  // In one order, so that two workers writing to the same people do not wait for each other.
  const shown = [...last.values()]
    .filter((one) => !moved?.has(one.conversation))
    .sort((one, other) => (one.conversation < other.conversation ? -1 : 1));
  if (shown.length === 0) return;
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
      shown.map((one) => menuAfter([one])!.letter),
    ],
  );
}

/** What letters to one conversation do to its menu: null leaves it alone, a null letter makes it old. */
export function menuAfter(letters: Addressed[]): { letter: string | null } | null {
  const last = letters.at(-1);
  return last ? { letter: last.letter.choices?.length ? last.id : null } : null;
}

export interface Outbox {
  /** Keeps letters this process has just committed at hand, so that claiming them need not read them again. */
  remember(letters: Addressed[]): void;
  /**
   * The next letter of each chat, most urgent first; only chats in `present` when it is given, and none of `resting`
   * (those the pacer holds back or that have a letter on the wire).
   */
  candidates(
    platform: string,
    chats: { present: string[] | undefined; resting: string[] },
    limit: number,
  ): Promise<Candidate[]>;
  /** Takes letters for sending, in the order given; those another worker took meanwhile are left out. */
  claim(ids: string[]): Promise<Sending[]>;
  /**
   * Of a letter's messages those before `part` are with the person, this one goes on the wire now, and the letter is this
   * sender's for another while. False when it is no longer. Holds on while the database is away. `left`: kinds of files
   * that stayed behind before it.
   */
  begin(letter: Sending, part: number, left?: LetterFile['kind'][]): Promise<boolean>;
  /** What is known of the persons letters go to, by letter. */
  standings(ids: string[]): Promise<Map<string, Standing>>;
  /** Writes how a send ended; holds on while the database is away. Ignored when the letter is no longer that send's. */
  end(letter: Sending, ending: Ending): Promise<void>;
  /** Letters whose sender died on the wire: nobody knows whether they went out. */
  lost(platform: string): Promise<Sending[]>;
  /** Makes what a dead process had on the wire lost at once; only where no other can be alive. */
  recover(): Promise<number>;
  /** Gives up letters nobody could be reached for in 30 days, forgets those that ended 90 days ago. Gives how many. */
  sweep(): Promise<number>;
}

const SendingRow = z.object({
  id: z.string(),
  chat: z.string(),
  conversation: z.string(),
  class: z.number(),
  choices: z.array(Choice),
  deletes: z.string().nullable(),
  attempts: z.number(),
  not_before: z.date(),
  body: z.instanceof(Uint8Array),
  created_at: z.date(),
  waiting_since: z.date().nullable(),
  part: z.number().nullable(),
});

const COLUMNS =
  'id, chat, conversation, class, choices, deletes, attempts, not_before, body, created_at, waiting_since, part';

interface ClaimedLetter {
  id: string;
  attempts: number;
  not_before: Date;
  created_at: Date;
  waiting_since: Date | null;
  part: number | null;
}

interface Ended {
  letter: Sending;
  ending: Ending;
  resolve: () => void;
  reject: (error: unknown) => void;
}

export function createOutbox(deps: {
  database: Database;
  sealer: Sealer;
  clock: Clock;
  step?: Steps | undefined;
}): Outbox {
  const { database, sealer, clock, step } = deps;
  const now = () => new Date(clock.nowMs());
  let ended: Ended[] = [];
  let writing = false;
  /** Letters said here mostly leave from here, a moment later. */
  const recent = createRecent<Addressed>(clock);

  function open(raw: unknown): Sending | null {
    const row = SendingRow.safeParse(raw);
    if (!row.success) return null;
    try {
      return {
        ...row.data,
        class: CLASS_NAMES[row.data.class]!,
        untilMs: row.data.not_before.getTime(),
        createdAtMs: row.data.created_at.getTime(),
        waited: row.data.waiting_since !== null,
        ...Body.parse(JSON.parse(sealer.open(row.data.body, row.data.id))),
      };
    } catch {
      return null;
    }
  }

  /** A claimed letter as it was said; null when this process does not remember it, or another has sent some of it. */
  function recall({ id, attempts, not_before, created_at, waiting_since, part }: ClaimedLetter): Sending | null {
    const known = recent.take(id);
    if (!known || part !== null) return null;
    const { chat, conversation, letter } = known;
    return {
      ...{ id, chat, conversation, attempts, part, class: known.class },
      untilMs: not_before.getTime(),
      createdAtMs: created_at.getTime(),
      waited: waiting_since !== null,
      ...wordsOf(letter),
      choices: letter.choices ?? [],
      deletes: letter.deletes ?? null,
    };
  }

  /** Those that can be read; one that cannot (another key, damage) is given up, so that it holds up no other. */
  async function readable(rows: Record<string, unknown>[]): Promise<Sending[]> {
    const letters = rows.map(open);
    const broken = rows.filter((_, index) => letters[index] === null).map((row) => row.id);
    if (broken.length > 0) {
      await database.query(
        `update letter set state = 'failed', failure = 'unreadable', body = null where id = any($1)`,
        [broken],
      );
    }
    return letters.filter((letter) => letter !== null);
  }

  /** Claimed letters with their words. */
  async function opened(rows: ClaimedLetter[]): Promise<Map<string, Sending>> {
    const letters = rows.map(recall).filter((letter) => letter !== null);
    const known = new Set(letters.map((letter) => letter.id));
    const unknown = rows.filter((row) => !known.has(row.id)).map((row) => row.id);
    if (unknown.length > 0) {
      const { rows: stored } = await database.query(`select ${COLUMNS} from letter where id = any($1)`, [unknown]);
      letters.push(...(await readable(stored)));
    }
    return new Map(letters.map((letter) => [letter.id, letter]));
  }

  async function writeEnds(all: Ended[]): Promise<void> {
    const again = ({ ending }: Ended) => (ending.state === 'again' ? ending : null);
    await database.query(
      `update letter l set
         state = t.state,
         body = case when t.state in ('created', 'waiting') then l.body end,
         failure = case when t.state = 'created' then coalesce(t.failure, l.failure) else t.failure end,
         platform_message_id = t.message,
         not_before = coalesce(t.not_before::timestamptz, l.not_before),
         attempts = l.attempts - t.back,
         sent_at = case when t.state = 'sent' then $8::timestamptz end,
         charged = t.charged,
         waiting_since = case when t.state = 'waiting' then $8::timestamptz else l.waiting_since end,
         interaction_seen = case when t.state = 'waiting' then t.seen::timestamptz else l.interaction_seen end
       from unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[], $9::bool[], $10::text[],
         $11::text[]) as t(id, attempts, state, failure, message, not_before, back, charged, seen, until)
       where l.id = t.id and l.attempts = t.attempts
         -- A late "sent" still counts for a letter already given back as doubtful: it must not go out again.
         and (l.state = 'sending' and l.not_before = t.until::timestamptz
           or t.state = 'sent' and l.state in ('sending', 'created', 'uncertain'))`,
      [
        all.map(({ letter }) => letter.id),
        all.map(({ letter }) => letter.attempts),
        all.map(({ ending }) => (ending.state === 'again' ? 'created' : ending.state)),
        all.map((one) => ('failure' in one.ending ? one.ending.failure : again(one)?.resent ? 'resent' : null)),
        all.map(({ ending }) => (ending.state === 'sent' ? ending.platformMessageId : null)),
        all.map((one) => {
          const rests = again(one);
          return rests ? new Date(rests.notBeforeMs).toISOString() : null;
        }),
        all.map((one) => (one.ending.state === 'waiting' || again(one)?.countsAsAttempt === false ? 1 : 0)),
        now(),
        all.map(({ ending }) => ending.state === 'sent' && ending.charged === true),
        all.map(({ ending }) =>
          ending.state === 'waiting' && ending.seenMs !== null ? new Date(ending.seenMs).toISOString() : null,
        ),
        all.map(({ letter }) => new Date(letter.untilMs).toISOString()),
      ],
    );
  }

  async function persistently<T>(write: () => Promise<T>): Promise<T> {
    for (let leftMs = END_WITHIN_MS; ; leftMs -= END_AGAIN_MS) {
      try {
        return await write();
      } catch (error) {
        if (leftMs <= 0 || !isOutage(error)) throw error;
        await pause(END_AGAIN_MS);
      }
    }
  }

  /** Ends that come while others are being written go together in the next statement. */
  async function drain(): Promise<void> {
    if (writing) return;
    writing = true;
    while (ended.length > 0) {
      await breathe(); // what else has been answered by now goes into the same statement
      const all = ended;
      ended = [];
      try {
        await persistently(() => writeEnds(all));
        step?.('letter-ended');
        for (const one of all) one.resolve();
      } catch (error) {
        for (const one of all) one.reject(error);
      }
    }
    writing = false;
  }

  /**
   * The next letter of each chat. `front`: the waiting letters that may be looked at, the most urgent of a messenger or
   * those of the open pages; chats at rest or with a letter on the wire are left out before it is cut. `head`: a resting
   * letter holds back later ones of its own class in its chat, so that replies keep their order.
   */
  const heads = (where: string) => `with busy as materialized (
      select chat from letter where state = 'sending' and platform = $1
      union all select unnest($3::text[])
    ), front as materialized (
      select id, chat, class, seq, not_before from letter
      where state = 'created' and ${where} and chat not in (select chat from busy) order by class, seq limit ${WINDOW}
    ), head as (
      select distinct on (chat, class) id, chat, class, seq, not_before from front order by chat, class, seq
    ), next as (
      select distinct on (chat) id, chat, class, seq from head where not_before <= $2 order by chat, class, seq
    ) select id, chat, class from next order by class, seq limit $4`;
  const OF_ALL = heads('platform = $1');
  const OF_PRESENT = heads('platform = $1 and chat = any($5)');

  return {
    remember: (letters) => recent.add(new Map(letters.map((one) => [one.id, one]))),

    async candidates(platform, { present, resting }, limit) {
      if (present?.length === 0) return [];
      const values = [platform, now(), resting, limit];
      const { rows } = await database.query<{ id: string; chat: string; class: number }>(
        present ? OF_PRESENT : OF_ALL,
        present ? [...values, present] : values,
      );
      return rows.map((row) => ({ id: row.id, chat: row.chat, class: CLASS_NAMES[row.class]! }));
    },

    async claim(ids) {
      if (ids.length === 0) return [];
      const { rows } = await database.query<ClaimedLetter>(
        `update letter set state = 'sending', attempts = attempts + 1, not_before = $2
         where id in (select id from letter where id = any($1) and state = 'created' for update skip locked)
         returning id, attempts, not_before, created_at, waiting_since, part`,
        [ids, new Date(clock.nowMs() + SENDING_MS)],
      );
      step?.('letter-claimed');
      const letters = await opened(rows);
      return ids.flatMap((id) => letters.get(id) ?? []);
    },

    async begin(letter, part, left = []) {
      const { id, attempts, untilMs } = letter;
      const words = left.length > 0 ? sealer.seal(JSON.stringify({ ...wordsOf(letter), left }), id) : null;
      const until = new Date(clock.nowMs() + SENDING_MS);
      const from = new Date(untilMs);
      let found = from;
      const { count } = await persistently(() => {
        const written = database.query(
          `update letter set part = $3, not_before = $4, body = coalesce(decode($5, 'base64'), body)
           where id = $1 and attempts = $2 and state = 'sending' and not_before in ($6, $7)`,
          [id, attempts, part, until, words?.toString('base64') ?? null, from, found],
        );
        found = until; // told again because the answer was lost, it may find what it wrote itself
        return written;
      });
      if (count === 1) letter.untilMs = until.getTime();
      return count === 1;
    },

    async standings(ids) {
      const { rows } = await database.query<{ id: string; last_interaction_at: Date | null; floor_until: Date | null }>(
        `select l.id, c.last_interaction_at, c.floor_until from letter l
         left join conversation c on c.id = l.conversation where l.id = any($1)`,
        [ids],
      );
      return new Map(
        rows.map((row) => [
          row.id,
          {
            lastInteractionMs: row.last_interaction_at?.getTime() ?? null,
            floorUntilMs: row.floor_until?.getTime() ?? null,
          },
        ]),
      );
    },

    end(letter, ending) {
      return new Promise((resolve, reject) => {
        ended.push({ letter, ending, resolve, reject });
        void drain();
      });
    },

    async lost(platform) {
      const { rows } = await database.query(
        `select ${COLUMNS} from letter where platform = $1 and state = 'sending' and not_before <= $2`,
        [platform, now()],
      );
      return readable(rows);
    },

    async recover() {
      const { count } = await database.query(`update letter set not_before = $1 where state = 'sending'`, [now()]);
      return count;
    },

    async sweep() {
      const expired = await database.query(
        `update letter set state = 'failed', failure = 'expired', body = null where id in (
           select id from letter where state = 'created' and created_at < $1
             and (waiting_since is null or not_before < $1) limit ${SWEEP_AT_ONCE})`,
        [new Date(clock.nowMs() - EXPIRES_MS)],
      );
      const forgotten = await database.query(
        `delete from letter where id in (
           select id from letter l where state in ('sent', 'failed', 'uncertain') and created_at < $1
             and not exists (select 1 from conversation c where c.menu_letter = l.id)
             and not exists (select 1 from broadcast_recipient r where r.letter_id = l.id)
           limit ${SWEEP_AT_ONCE})`,
        [new Date(clock.nowMs() - KEEP_MS)],
      );
      return expired.count + forgotten.count;
    },
  };
}
