/** Writes what the handlers of a batch decided, all of it in one transaction or nothing (design.md 4.3). */
import type { Clock } from '#src/clock.ts';
import type { Authority } from '#src/data.ts';
import { type Claimed, type Inbox, insertEvents } from '#src/delivery/inbox.ts';
import { keepingFrom } from '#src/delivery/keeping.ts';
import { type Addressed, insertLetters, menuAfter } from '#src/delivery/outbox.ts';
import type { Steps } from '#src/delivery/steps.ts';
import { releaseWaiting } from '#src/delivery/waiting.ts';
import { insertWork } from '#src/delivery/work.ts';
import type { FlowState } from '#src/flow.ts';
import { createBreather } from '#src/loop.ts';
import { type Incoming, isInteraction, type Letter, type PlatformName } from '#src/messages.ts';
import type { Windows } from '#src/reach.ts';
import type { Sealer } from '#src/seal.ts';
import { dropAttachments } from '#src/storage/attachments.ts';
import { type Database, json, type Sql } from '#src/storage/database.ts';
import { Overtaken } from '#src/storage/outage.ts';
import { markSeen } from '#src/storage/people.ts';
import type { StateRecord, StateStore } from '#src/storage/state.ts';
import { applyChange, lettersFor, type Write } from './apply.ts';
import type { Outcome, Scene } from './handler.ts';

/** Writing many turns is interrupted as often, for the webhooks. */
const STRETCH_MS = 2;

/** One event with everything its handler and its commit need. */
export interface Turn {
  claimed: Claimed;
  /**
   * Names this try alone. The same claim decided twice has two tokens: when the first commit's outcome is unknown, a
   * second record under the same name would put another state behind the first one's effects.
   */
  token: string;
  /** The turn the conversation's row was read at. */
  seen: string | null;
  /** The state as it was read, before any migration. */
  before: FlowState | null;
  scene: Scene;
  outcome: Outcome;
}

/** Made from an event and the install's key: the same when it is decided again, guessed by nobody. */
export function idFrom(sealer: Sealer, eventId: string, name: string): string {
  return sealer.digest(`${eventId}:${name}`).toString('base64url').slice(0, 16);
}

/** So many digits in the same manner. */
export function digitsFrom(sealer: Sealer, eventId: string, name: string, length: number): string {
  const number = sealer.digest(`${eventId}:${name}`).readBigUInt64BE() % 10n ** BigInt(length);
  return number.toString().padStart(length, '0');
}

const stateAfter = ({ outcome, scene }: Turn): FlowState | null =>
  outcome.state === undefined ? scene.state : outcome.state;

export interface CommitDeps {
  database: Database;
  inbox: Inbox;
  states: StateStore;
  sealer: Sealer;
  clock: Clock;
  authority: Authority;
  /** The windows of a platform that has any. */
  windows: (platform: PlatformName) => Windows | undefined;
  /** Told of the letters of every commit, and how many events it stored. */
  said?: (letters: Addressed[], events: number) => void;
  step?: Steps | undefined;
}

export interface Commit {
  /** Writes the turns, all or none; throws Overtaken when another worker was quicker. */
  commit(turns: Turn[]): Promise<void>;
  /** What the changes and letters of one event are written with. */
  writeOf(sql: Sql, claimed: Claimed): Write;
  /** A letter to whoever an event is from; `name` tells it from the others of the same event. */
  replyTo(claimed: Claimed, letter: Letter, name: string, letterClass: Addressed['class']): Addressed;
}

export function createCommit(deps: CommitDeps): Commit {
  const { database, inbox, states, sealer, clock, step } = deps;

  function writeOf(sql: Sql, claimed: Claimed): Write {
    return {
      sql,
      sealer,
      nowMs: clock.nowMs(),
      incoming: claimed.incoming,
      conversation: claimed.conversation,
      keeping: keepingFrom(deps.authority, clock.nowMs()),
      newId: (name) => idFrom(sealer, claimed.incoming.eventId, name),
    };
  }

  function replyTo(claimed: Claimed, letter: Letter, name: string, letterClass: Addressed['class']): Addressed {
    return {
      id: idFrom(sealer, claimed.incoming.eventId, name),
      conversation: claimed.conversation,
      ...claimed.incoming.address,
      class: letterClass,
      letter,
    };
  }

  /** Writes the turns to the state store: both halves, so that whichever the row names is there. */
  async function writeStates(turns: Turn[]): Promise<void> {
    const records = new Map<string, StateRecord>();
    for (const turn of turns) {
      const prev = { turn: turn.seen, state: turn.before };
      records.set(turn.claimed.conversation, { turn: turn.token, after: stateAfter(turn), prev });
    }
    await states.write(records);
    step?.('state-written');
  }

  /**
   * Moves the conversations' rows from the turn they were read at to this one, with the menu their letters make; throws
   * when another worker was there.
   */
  async function moveRows(sql: Sql, turns: Turn[], letters: Addressed[]): Promise<void> {
    const lettersOf = Map.groupBy(letters, (letter) => letter.conversation);
    const menus = turns.map((turn) => menuAfter(lettersOf.get(turn.claimed.conversation) ?? []));
    const values = [
      turns.map((turn) => turn.claimed.conversation),
      turns.map((turn) => turn.token),
      turns.map((turn) => {
        const state = stateAfter(turn);
        return state ? json(state) : null;
      }),
      menus.map((menu) => menu?.letter ?? null),
      menus.map((menu) => menu !== null),
      new Date(clock.nowMs()),
      turns.map(({ claimed: { incoming } }) =>
        isInteraction(incoming) ? new Date(incoming.atMs).toISOString() : null,
      ),
    ];
    const { count } = await sql.query(
      `update conversation c set turn = t.turn, draft = t.draft::jsonb, moved_at = $6::timestamptz,
         last_interaction_at = greatest(c.last_interaction_at, t.acted::timestamptz),
         menu_letter = coalesce(t.menu, c.menu_letter),
         menu_fresh = case when t.spoke then t.menu is not null else c.menu_fresh end
       from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bool[], $7::text[], $8::text[])
         as t(id, turn, draft, menu, spoke, acted, seen)
       where c.id = t.id and c.turn is not distinct from t.seen`,
      [...values, turns.map((turn) => turn.seen)],
    );
    if (count === turns.length) return;
    const { count: begun } = await sql.query(
      `insert into conversation (id, turn, draft, menu_letter, menu_fresh, moved_at, last_interaction_at, platform, chat, sender)
       select t.id, t.turn, t.draft::jsonb, t.menu, t.spoke and t.menu is not null, $6::timestamptz, t.acted::timestamptz,
         t.platform, t.chat, t.sender
       from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bool[], $7::text[], $8::text[], $9::text[], $10::text[])
         as t(id, turn, draft, menu, spoke, acted, platform, chat, sender)
       on conflict (id) do nothing`,
      [
        ...values,
        turns.map((turn) => turn.claimed.incoming.address.platform),
        turns.map((turn) => turn.claimed.incoming.address.chat),
        turns.map((turn) => turn.claimed.incoming.address.sender),
      ],
    );
    if (count + begun !== turns.length) throw new Overtaken('A conversation was moved by another worker');
  }

  async function writeDrafts(sql: Sql, turns: Turn[]): Promise<void> {
    const gone = turns.filter((turn) => turn.outcome.draft === null);
    if (gone.length > 0) {
      const ids = gone.map((turn) => turn.claimed.conversation);
      await sql.query('delete from draft where conversation = any($1)', [ids]);
      await dropAttachments(sql, ids, clock.nowMs());
    }
    const kept = turns.flatMap(({ claimed: { conversation: id }, outcome: { draft } }) =>
      typeof draft === 'string' ? [{ id, sealed: sealer.seal(draft, id).toString('base64') }] : [],
    );
    if (kept.length === 0) return;
    await sql.query(
      `insert into draft (conversation, sealed, expires_at)
       select t.id, decode(t.sealed, 'base64'), $3::timestamptz from unnest($1::text[], $2::text[]) as t(id, sealed)
       on conflict (conversation) do update set sealed = excluded.sealed,
         expires_at = case when draft.conversation = any($4) then draft.expires_at else excluded.expires_at end`,
      [
        kept.map(({ id }) => id),
        kept.map(({ sealed }) => sealed),
        keepingFrom(deps.authority, clock.nowMs()).draft,
        // What the clock says to a form does not make it last longer.
        turns.flatMap(({ claimed }) => (claimed.incoming.content.type === 'later' ? [claimed.conversation] : [])),
      ],
    );
  }

  /** Writes the changes of one turn; gives all its letters. */
  async function writeTurn(sql: Sql, turn: Turn): Promise<Addressed[]> {
    const { claimed, outcome } = turn;
    const write = writeOf(sql, claimed);
    const letters = (outcome.say ?? []).map((letter, index) =>
      replyTo(
        claimed,
        letter,
        `say:${index}`,
        letter.safety && turn.scene.floor?.on ? 'alert' : (outcome.class ?? 'reply'),
      ),
    );
    for (const change of outcome.changes ?? []) letters.push(...(await applyChange(write, change)));
    for (const [index, told] of (outcome.tell ?? []).entries())
      letters.push(...(await lettersFor(write, told, `tell:${index}`)));
    await insertWork(sql, sealer, claimed.incoming, outcome.work ?? [], write.newId, clock.nowMs());
    return letters;
  }

  /** What handlers asked to be told later. */
  function laterEvents({ claimed: { incoming }, outcome }: Turn): { readyAtMs: number; incoming: Incoming }[] {
    return (outcome.later ?? []).map((item, index) => ({
      readyAtMs: clock.nowMs() + item.afterMs,
      incoming: {
        eventId: `${incoming.eventId}:later:${index}`,
        address: incoming.address,
        group: incoming.group,
        atMs: clock.nowMs(),
        content: { type: 'later' as const, name: item.name, arg: item.arg },
      },
    }));
  }

  async function commit(turns: Turn[]): Promise<void> {
    // Beside the transaction, but over before it commits: a state may be ahead of its effects only under a turn nobody names.
    const stated = writeStates(turns);
    stated.catch(() => {});
    const claimed = turns.map((turn) => turn.claimed);
    const later = turns.flatMap(laterEvents);
    const said = await database.tx(async (sql) => {
      await inbox.finish(sql, claimed);
      step?.('finished');
      const known = turns.filter((turn) => turn.scene.person).map((turn) => turn.claimed.incoming.address);
      await markSeen(sql, known, clock.nowMs());
      const letters: Addressed[] = [];
      const mayRest = createBreather(clock, STRETCH_MS);
      for (const turn of turns) {
        letters.push(...(await writeTurn(sql, turn)));
        await mayRest();
      }
      await writeDrafts(sql, turns);
      if (later.length > 0) await insertEvents(sql, sealer, later, false);
      await moveRows(sql, turns, letters);
      await releaseTo(sql, turns);
      step?.('effects');
      await insertLetters(sql, sealer, clock.nowMs(), letters, new Set(claimed.map((one) => one.conversation)));
      step?.('letters');
      await stated;
      return letters;
    });
    step?.('committed');
    deps.said?.(said, later.length);
  }

  /** What waited for these people leaves now, before what is said to them in this turn. */
  async function releaseTo(sql: Sql, turns: Turn[]): Promise<void> {
    const opened = turns.filter(
      ({ claimed: { incoming } }) => isInteraction(incoming) && deps.windows(incoming.address.platform),
    );
    if (opened.length === 0) return;
    const ids = opened.map((turn) => turn.claimed.conversation);
    await releaseWaiting(sql, clock.nowMs(), ids);
  }

  return { commit, writeOf, replyTo };
}
