/**
 * A turn: a claimed event becomes a Scene, a handler makes of it an Outcome, and one transaction writes it all
 * (design.md 4.2, 4.3). Many conversations' turns share a transaction; when it fails, each is run again alone.
 */
import type { Triage } from '#src/cases/kinds.ts';
import { type Clock, dayOf } from '#src/clock.ts';
import type { Authority } from '#src/data.ts';
import type { Calendar } from '#src/dates/calendar.ts';
import { type Claimed, INBOX_CHANNEL, type Inbox, insertEvents } from '#src/delivery/inbox.ts';
import { type Addressed, insertLetters, OUTBOX_CHANNEL } from '#src/delivery/outbox.ts';
import { FlowState } from '#src/flow.ts';
import type { Library } from '#src/knowledge/library.ts';
import { errorFields, type Log } from '#src/log.ts';
import { Choice, type Incoming, type Letter } from '#src/messages.ts';
import type { Person } from '#src/people/person.ts';
import type { Sealer } from '#src/seal.ts';
import { type Database, json, type Sql } from '#src/storage/database.ts';
import { markSeen, personsOf } from '#src/storage/people.ts';
import { type StateRecord, type StateStore, stateAt } from '#src/storage/state.ts';
import { clean } from '#src/text.ts';
import { applyChange, lettersFor, type Write } from './apply.ts';
import { choose, chosenByPress, chosenByText, type Menu } from './choose.ts';
import type { Handler, Lookups, Outcome, Scene } from './handler.ts';

/** Tries before an event is parked, so that it never blocks the person's next one. */
const MAX_ATTEMPTS = 3;
const BATCH = 50;

/** What is said when an event had to be parked: to the person what to do now, to the coordinator the id only. */
export interface ParkedWords {
  person(): Letter;
  coordinator(eventId: string): Letter;
}

export interface TurnDeps {
  database: Database;
  inbox: Inbox;
  states: StateStore;
  sealer: Sealer;
  clock: Clock;
  log: Log;
  handlers: readonly Handler[];
  lookups: (sql: Sql) => Lookups;
  authority: Authority;
  calendar: Calendar;
  library: () => Library;
  triage: (text: string) => Triage;
  /** True for words that must never be kept, not even parked. */
  neverKept: (text: string) => boolean;
  parkedWords: ParkedWords;
}

interface ConversationRow {
  id: string;
  turn: string | null;
  draft: FlowState | null;
  menu: Menu | null;
}

/** One event with everything its handler and its commit need. */
interface Turn {
  claimed: Claimed;
  row: ConversationRow;
  scene: Scene;
  outcome: Outcome;
}

export interface Turns {
  /** Handles what is waiting, once; gives how many events were claimed. */
  runOnce(): Promise<number>;
}

export function textOf(incoming: Incoming): string {
  return incoming.content.type === 'message' ? clean(incoming.content.text).trim() : '';
}

export function createTurns(deps: TurnDeps): Turns {
  const { database, inbox, states, sealer, clock, log } = deps;

  async function conversations(ids: string[]): Promise<Map<string, ConversationRow>> {
    const { rows } = await database.query<{
      id: string;
      turn: string | null;
      draft: unknown;
      menu_letter: string | null;
      menu_fresh: boolean;
      choices: unknown;
    }>(
      `select c.id, c.turn, c.draft, c.menu_letter, c.menu_fresh, l.choices
       from conversation c left join letter l on l.id = c.menu_letter where c.id = any($1)`,
      [ids],
    );
    return new Map(
      rows.map((row) => {
        const menu = row.menu_letter
          ? { letter: row.menu_letter, choices: Choice.array().parse(row.choices ?? []), fresh: row.menu_fresh }
          : null;
        return [row.id, { id: row.id, turn: row.turn, draft: FlowState.nullable().parse(row.draft), menu }];
      }),
    );
  }

  async function drafts(ids: string[]): Promise<Map<string, string>> {
    const { rows } = await database.query<{ conversation: string; sealed: Uint8Array }>(
      'select conversation, sealed from draft where conversation = any($1) and expires_at > $2',
      [ids, new Date(clock.nowMs())],
    );
    return new Map(rows.map((row) => [row.conversation, sealer.open(row.sealed, row.conversation)]));
  }

  /** The letter a button stood under, when it is one of this conversation's. */
  async function pressedMenu(claimed: Claimed, row: ConversationRow): Promise<Menu | null> {
    const { content } = claimed.incoming;
    if (content.type !== 'press') return null;
    if (row.menu?.letter === content.letter) return row.menu;
    const { rows } = await database.query<{ choices: unknown }>(
      'select choices from letter where id = $1 and conversation = $2',
      [content.letter, claimed.conversation],
    );
    return rows[0] ? { letter: content.letter, choices: Choice.array().parse(rows[0].choices), fresh: false } : null;
  }

  async function sceneOf(
    claimed: Claimed,
    row: ConversationRow,
    state: FlowState | null,
    draft: string | null,
    person: Person | null,
  ): Promise<Scene> {
    const { incoming } = claimed;
    const { content } = incoming;
    const text = textOf(incoming);
    const pressed = await pressedMenu(claimed, row);
    const answersMenu = content.type === 'message' && !content.forwarded && !content.edited;
    const menu = row.menu && (row.menu.fresh || !state?.form) ? row.menu : null;
    const choice =
      content.type === 'press'
        ? pressed && chosenByPress(pressed, content.index)
        : answersMenu
          ? chosenByText(menu, text)
          : null;
    const nowMs = clock.nowMs();
    return {
      incoming,
      conversation: claimed.conversation,
      text,
      person,
      state,
      draft,
      choice,
      staleChoice: content.type === 'press' && choice === null,
      nowMs,
      today: dayOf(nowMs),
      read: deps.lookups(database),
      authority: deps.authority,
      library: deps.library(),
      calendar: deps.calendar,
      triage: deps.triage,
      newId: (name) => idFrom(incoming.eventId, name),
      newDigits: (name, length) => digitsFrom(incoming.eventId, name, length),
    };
  }

  function idFrom(eventId: string, name: string): string {
    return sealer.digest(`${eventId}:${name}`).toString('base64url').slice(0, 16);
  }

  function digitsFrom(eventId: string, name: string, length: number): string {
    const number = sealer.digest(`${eventId}:${name}`).readBigUInt64BE() % 10n ** BigInt(length);
    return number.toString().padStart(length, '0');
  }

  /** Reads what the batch needs in few queries and lets every handler decide; failures are set aside. */
  async function decide(batch: Claimed[]): Promise<Turn[]> {
    const ids = [...new Set(batch.map((one) => one.conversation))];
    const [rows, records, words, persons] = await Promise.all([
      conversations(ids),
      states.read(ids),
      drafts(ids),
      personsOf(
        database,
        batch.map((one) => one.incoming.address),
      ),
    ]);
    const turns = await Promise.all(
      batch.map(async (claimed): Promise<Turn | null> => {
        const row = rows.get(claimed.conversation) ?? { id: claimed.conversation, turn: null, draft: null, menu: null };
        const state = stateAt(row, records.get(claimed.conversation));
        const { platform, sender } = claimed.incoming.address;
        const person = persons.get(`${platform}:${sender}`) ?? null;
        try {
          const scene = await sceneOf(claimed, row, state, words.get(claimed.conversation) ?? null, person);
          const handler = choose(deps.handlers, scene);
          const started = clock.nowMs();
          const outcome = await handler.handle(scene);
          log.info({ conversation: claimed.conversation, handler: handler.name, ms: clock.nowMs() - started }, 'turn');
          return { claimed, row, scene, outcome };
        } catch (error) {
          await failed(claimed, error);
          return null;
        }
      }),
    );
    return turns.filter((turn) => turn !== null);
  }

  async function failed(claimed: Claimed, error: unknown): Promise<void> {
    log.error({ conversation: claimed.conversation, attempt: claimed.attempt, ...errorFields(error) }, 'turn failed');
    if (claimed.attempt < MAX_ATTEMPTS) return inbox.retry(claimed);
    const text = textOf(claimed.incoming);
    await database.tx(async (sql) => {
      await inbox.park(sql, claimed, !deps.neverKept(text));
      const write = writeOf(sql, claimed);
      const letters = [
        replyTo(claimed, deps.parkedWords.person(), 'parked', 'reply'),
        ...(await lettersFor(
          write,
          {
            to: { kind: 'role', role: 'coordinator' },
            letter: deps.parkedWords.coordinator(claimed.incoming.eventId),
            class: 'alert',
          },
          'parked-coordinator',
        )),
      ];
      await insertLetters(sql, sealer, clock.nowMs(), letters);
    });
    await database.notify(OUTBOX_CHANNEL);
  }

  function writeOf(sql: Sql, claimed: Claimed): Write {
    return {
      sql,
      sealer,
      nowMs: clock.nowMs(),
      incoming: claimed.incoming,
      conversation: claimed.conversation,
      newId: (name) => idFrom(claimed.incoming.eventId, name),
    };
  }

  function replyTo(claimed: Claimed, letter: Letter, name: string, letterClass: Addressed['class']): Addressed {
    return {
      id: idFrom(claimed.incoming.eventId, name),
      conversation: claimed.conversation,
      ...claimed.incoming.address,
      class: letterClass,
      letter,
    };
  }

  /** Writes the turns to the state store: both halves, so that whichever the row names is there. */
  async function writeStates(turns: Turn[]): Promise<void> {
    const records = new Map<string, StateRecord>();
    for (const { claimed, row, scene, outcome } of turns) {
      records.set(claimed.conversation, {
        turn: claimed.turn,
        after: outcome.state === undefined ? scene.state : outcome.state,
        prev: { turn: row.turn, state: scene.state },
      });
    }
    await states.write(records);
  }

  /** Moves the conversations' rows from the turn they were read at to this one; throws when another worker was there. */
  async function moveRows(sql: Sql, turns: Turn[]): Promise<void> {
    await sql.query(
      `insert into conversation (id, platform, chat, sender)
       select * from unnest($1::text[], $2::text[], $3::text[], $4::text[]) on conflict do nothing`,
      [
        turns.map((turn) => turn.claimed.conversation),
        turns.map((turn) => turn.claimed.incoming.address.platform),
        turns.map((turn) => turn.claimed.incoming.address.chat),
        turns.map((turn) => turn.claimed.incoming.address.sender),
      ],
    );
    const { count } = await sql.query(
      `update conversation c set turn = t.turn, draft = t.draft::jsonb, moved_at = $5
       from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as t(id, turn, draft, seen)
       where c.id = t.id and c.turn is not distinct from t.seen`,
      [
        turns.map((turn) => turn.claimed.conversation),
        turns.map((turn) => turn.claimed.turn),
        turns.map(({ outcome, scene }) => {
          const state = outcome.state === undefined ? scene.state : outcome.state;
          return state ? json(state) : null;
        }),
        turns.map((turn) => turn.row.turn),
        new Date(clock.nowMs()),
      ],
    );
    if (count !== turns.length) throw new Error('A conversation was moved by another worker');
  }

  async function writeDraft(sql: Sql, turn: Turn): Promise<void> {
    const { draft } = turn.outcome;
    if (draft === undefined) return;
    const id = turn.claimed.conversation;
    if (draft === null) {
      await sql.query('delete from draft where conversation = $1', [id]);
      return;
    }
    const expires = new Date(clock.nowMs() + deps.authority.draftDays * 86_400_000);
    await sql.query(
      `insert into draft (conversation, sealed, expires_at) values ($1, $2, $3)
       on conflict (conversation) do update set sealed = excluded.sealed, expires_at = excluded.expires_at`,
      [id, sealer.seal(draft, id), expires],
    );
  }

  async function writeTurn(sql: Sql, turn: Turn): Promise<Addressed[]> {
    const { claimed, outcome } = turn;
    const write = writeOf(sql, claimed);
    await writeDraft(sql, turn);
    const letters = (outcome.say ?? []).map((letter, index) =>
      replyTo(claimed, letter, `say:${index}`, outcome.class ?? 'reply'),
    );
    for (const change of outcome.changes ?? []) letters.push(...(await applyChange(write, change)));
    for (const [index, told] of (outcome.tell ?? []).entries())
      letters.push(...(await lettersFor(write, told, `tell:${index}`)));
    const later = (outcome.later ?? []).map((item, index) => ({
      readyAtMs: clock.nowMs() + item.afterMs,
      incoming: {
        eventId: `${claimed.incoming.eventId}:later:${index}`,
        address: claimed.incoming.address,
        group: claimed.incoming.group,
        atMs: clock.nowMs(),
        content: { type: 'later' as const, name: item.name, arg: item.arg },
      },
    }));
    if (later.length > 0) await insertEvents(sql, sealer, later);
    return letters;
  }

  async function commit(turns: Turn[]): Promise<void> {
    await writeStates(turns);
    await database.tx(async (sql) => {
      await inbox.finish(
        sql,
        turns.map((turn) => turn.claimed),
      );
      await moveRows(sql, turns);
      await markSeen(
        sql,
        turns.filter((turn) => turn.scene.person).map((turn) => turn.claimed.incoming.address),
        clock.nowMs(),
      );
      const letters: Addressed[] = [];
      for (const turn of turns) letters.push(...(await writeTurn(sql, turn)));
      await insertLetters(sql, sealer, clock.nowMs(), letters);
    });
    await Promise.all([database.notify(OUTBOX_CHANNEL), database.notify(INBOX_CHANNEL)]);
  }

  /** Commits the batch at once; when the database refuses, each turn is decided and committed alone. */
  async function commitOrSplit(turns: Turn[]): Promise<void> {
    if (turns.length === 0) return;
    try {
      await commit(turns);
    } catch (error) {
      if (turns.length === 1) return failed(turns[0]!.claimed, error);
      for (const turn of turns) {
        const [again] = await decide([turn.claimed]);
        if (again) await commit([again]).catch((cause: unknown) => failed(turn.claimed, cause));
      }
    }
  }

  return {
    async runOnce() {
      const claimed = await inbox.claim(BATCH);
      const worn = claimed.filter((one) => one.attempt > MAX_ATTEMPTS);
      for (const one of worn) await failed(one, new Error('Workers died on this event'));
      await commitOrSplit(await decide(claimed.filter((one) => one.attempt <= MAX_ATTEMPTS)));
      return claimed.length;
    },
  };
}
