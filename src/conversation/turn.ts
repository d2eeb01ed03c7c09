/**
 * A turn: a claimed event becomes a Scene, a handler makes of it an Outcome, and one transaction writes it all
 * (design.md 4.2, 4.3). Many conversations' turns share a transaction; when it fails, each is run again alone.
 */
import type { Triage } from '#src/cases/kinds.ts';
import { type Clock, dayOf } from '#src/clock.ts';
import type { Authority } from '#src/data.ts';
import type { Calendar } from '#src/dates/calendar.ts';
import { type Claimed, type Inbox, insertEvents } from '#src/delivery/inbox.ts';
import { keepingFrom } from '#src/delivery/keeping.ts';
import { type Addressed, insertLetters, menuAfter } from '#src/delivery/outbox.ts';
import type { Steps } from '#src/delivery/steps.ts';
import { releaseWaiting } from '#src/delivery/waiting.ts';
import { insertWork } from '#src/delivery/work.ts';
import { FlowState } from '#src/flow.ts';
import type { Library } from '#src/knowledge/library.ts';
import { errorFields, type Log } from '#src/log.ts';
import { breathe, createBreather } from '#src/loop.ts';
import { Choice, type Incoming, isInteraction, type Letter, type PlatformName } from '#src/messages.ts';
import type { Meter } from '#src/metrics.ts';
import type { Person } from '#src/people/person.ts';
import type { Windows } from '#src/reach.ts';
import type { Sealer } from '#src/seal.ts';
import { dropAttachments } from '#src/storage/attachments.ts';
import { type Database, json, type Sql } from '#src/storage/database.ts';
import { isOutage, Overtaken } from '#src/storage/outage.ts';
import { markSeen, personsOf } from '#src/storage/people.ts';
import { type StateRecord, type StateStore, stateAt } from '#src/storage/state.ts';
import { clean } from '#src/text.ts';
import { applyChange, lettersFor, type Write } from './apply.ts';
import {
  choose,
  chosenByPress,
  chosenByText,
  chosenFromOlder,
  type Menu,
  mayNameOlder,
  stateForRelease,
  WITHOUT_BUTTONS,
} from './choose.ts';
import type { Handler, Lookups, Outcome, Scene } from './handler.ts';
import { createTraffic } from './traffic.ts';

/** Failures after which an event is parked, so that it never blocks the person's next one. */
const MAX_FAILURES = 3;
/** So many claims without a failure of its own (outages, other workers) are taken for one after all. */
const MAX_ATTEMPTS = 20;
/** PGlite works in this very thread: a big batch would keep webhooks waiting. */
const BATCH = { postgres: 300, pglite: 50 };
/** So many letters back a choice can be named by its words. */
const OLDER_MENUS = 20;
/** A handler that has not decided by then has failed; shorter than a claim. */
const HANDLER_MS = 10_000;

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
  /** Can a model help to find just now? Never, where none is configured. */
  modelHelps?: () => boolean;
  /** True for words that must never be kept, not even parked. */
  neverKept: (text: string) => boolean;
  /** The windows of a platform that has any. */
  windows: (platform: PlatformName) => Windows | undefined;
  parkedWords: ParkedWords;
  /** Said when a new release cannot go on with a form that was being filled in. */
  restartedWords: () => Letter;
  /** Told of the letters of every commit, and how many events it stored. */
  said?: (letters: Addressed[], events: number) => void;
  meter?: Meter | undefined;
  step?: Steps | undefined;
}

/** A conversation as it stands, opened only inside its own turn: damage in one must not touch the others. */
interface StoredConversation {
  id: string;
  turn: string | null;
  draft: unknown;
  menu_letter: string | null;
  menu_fresh: boolean;
  asking: string | null;
  owner: string | null;
  last_interaction_at: Date | null;
  floor_since: Date | null;
  floor_until: Date | null;
  choices: unknown;
  shown: boolean | null;
  menu_at: Date | null;
  sealed: Uint8Array | null;
}

/** What a batch reads before its handlers decide. */
interface Readings {
  rows: Map<string, StoredConversation>;
  records: Map<string, StateRecord>;
  persons: Map<string, Person>;
  /** Letters that were pressed on, by id. */
  pressed: Map<string, PressedLetter>;
  /** What was shown with choices before, newest first, by conversation; only of those that may name one. */
  older: Map<string, PressedLetter[]>;
}

interface PressedLetter {
  id: string;
  conversation: string;
  choices: unknown;
  created_at: Date;
}

/** One event with everything its handler and its commit need. */
interface Turn {
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

export interface Turns {
  /** Handles what is waiting, once; gives how many events were claimed. */
  runOnce(): Promise<number>;
}

export function textOf(incoming: Incoming): string {
  return incoming.content.type === 'message' ? clean(incoming.content.text).trim() : '';
}

/** `work`'s result, or an error when it takes longer than a handler may. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error('The handler took too long')), HANDLER_MS);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** The same question is answered once in a turn: several handlers look at the same words before one takes them. */
function once<T>(ask: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const answer = known.get(text) ?? ask(text);
    known.set(text, answer);
    return answer;
  };
}

export function createTurns(deps: TurnDeps): Turns {
  const { database, inbox, states, sealer, clock, log, step } = deps;
  const traffic = createTraffic();
  let tries = 0;
  /** Claims to be given back as soon as the database answers again. */
  let owed: Claimed[] = [];

  async function conversations(ids: string[]): Promise<Map<string, StoredConversation>> {
    const { rows } = await database.query<StoredConversation>(
      `select c.id, c.turn, c.draft, c.menu_letter, c.menu_fresh, c.asking,
         c.owner, c.last_interaction_at, c.floor_since, c.floor_until, l.choices, l.created_at as menu_at,
         l.state not in ('waiting', 'failed') as shown, d.sealed
       from conversation c
       left join letter l on l.id = c.menu_letter
       left join draft d on d.conversation = c.id and d.expires_at > $2
       where c.id = any($1)`,
      [ids, new Date(clock.nowMs())],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  async function pressedLetters(batch: Claimed[]): Promise<Readings['pressed']> {
    const ids = batch.flatMap(({ incoming: { content } }) => (content.type === 'press' ? [content.letter] : []));
    if (ids.length === 0) return new Map();
    const { rows } = await database.query<PressedLetter>(
      'select id, conversation, choices, created_at from letter where id = any($1)',
      [ids],
    );
    return new Map(rows.map((letter) => [letter.id, letter]));
  }

  async function olderLetters(batch: Claimed[]): Promise<Readings['older']> {
    const ids = batch
      .filter(({ incoming: { address, content } }) => mayNameOlder(address.platform, content))
      .map((one) => one.conversation);
    if (ids.length === 0) return new Map();
    const { rows } = await database.query<PressedLetter>(
      `select l.id, l.conversation, l.choices, l.created_at from unnest($1::text[]) as asked(conversation)
       cross join lateral (
         select * from letter where letter.conversation = asked.conversation and platform = '${WITHOUT_BUTTONS}'
           and choices <> '[]' and state in ('sending', 'sent', 'uncertain')
         order by seq desc limit ${OLDER_MENUS}) l
       order by l.seq desc`,
      [[...new Set(ids)]],
    );
    return Map.groupBy(rows, (row) => row.conversation);
  }

  async function readAll(batch: Claimed[]): Promise<Readings> {
    const ids = [...new Set(batch.map((one) => one.conversation))];
    const addresses = batch.map((one) => one.incoming.address);
    const [rows, records, persons, pressed, older] = await Promise.all([
      conversations(ids),
      states.read(ids),
      personsOf(database, addresses),
      pressedLetters(batch),
      olderLetters(batch),
    ]);
    step?.('read');
    return { rows, records, persons, pressed, older };
  }

  /** What cannot be read any more (another version, another key) counts as absent: better begun again than stuck. */
  function lenient<T>(what: string, claimed: Claimed, read: () => T): T | null {
    try {
      return read();
    } catch (error) {
      log.error({ where: what, conversation: claimed.conversation, ...errorFields(error) }, 'not readable');
      return null;
    }
  }

  const oldMenu = ({ id, choices, created_at }: PressedLetter): Menu => ({
    letter: id,
    choices: Choice.array().parse(choices),
    fresh: false,
    atMs: created_at.getTime(),
  });

  /** The last menu, when the person can have seen it: a letter that waits for them has shown nothing. */
  function menuOf(row: StoredConversation | undefined): Menu | null {
    if (!row?.menu_letter || row.shown === false) return null;
    const choices = Choice.array().parse(row.choices ?? []);
    return { letter: row.menu_letter, choices, fresh: row.menu_fresh, atMs: row.menu_at?.getTime() ?? 0 };
  }

  /** The letter a button stood under, when it is one of this conversation's. */
  function pressedMenu(claimed: Claimed, menu: Menu | null, pressed: Readings['pressed']): Menu | null {
    const { content } = claimed.incoming;
    if (content.type !== 'press') return null;
    if (menu?.letter === content.letter) return menu;
    const letter = pressed.get(content.letter);
    if (letter?.conversation !== claimed.conversation) return null;
    return oldMenu(letter);
  }

  function choiceOf(claimed: Claimed, menu: Menu | null, text: string, state: FlowState | null, readings: Readings) {
    const { content } = claimed.incoming;
    if (content.type === 'press') {
      const pressed = pressedMenu(claimed, menu, readings.pressed);
      return pressed && chosenByPress(pressed, content.index);
    }
    const answersMenu = content.type === 'message' && !content.forwarded && !content.edited;
    if (!answersMenu) return null;
    if (state?.form) return chosenByText(menu?.fresh ? menu : null, text);
    const older = lenient('menus', claimed, () => (readings.older.get(claimed.conversation) ?? []).map(oldMenu)) ?? [];
    return chosenByText(menu ?? older[0] ?? null, text) ?? chosenFromOlder(older, text);
  }

  function sceneOf(claimed: Claimed, state: FlowState | null, keepsDraft: boolean, readings: Readings): Scene {
    const { incoming, conversation } = claimed;
    const row = readings.rows.get(conversation);
    const menu = lenient('menu', claimed, () => menuOf(row));
    const text = textOf(incoming);
    const choice = choiceOf(claimed, menu, text, state, readings);
    const { platform, sender } = incoming.address;
    const sealed = keepsDraft ? row?.sealed : null;
    const nowMs = clock.nowMs();
    return {
      incoming,
      conversation,
      owner: row?.owner ?? conversation,
      floor: floorOf(row, nowMs),
      windows: deps.windows(platform),
      text,
      ownText: incoming.content.type === 'message' && incoming.content.forwarded ? '' : text,
      person: readings.persons.get(`${platform}:${sender}`) ?? null,
      state,
      draft: sealed ? lenient('draft', claimed, () => sealer.open(sealed, conversation)) : null,
      choice,
      askedCase: row?.asking ?? null,
      traffic: traffic.of(conversation, nowMs),
      staleChoice: incoming.content.type === 'press' && choice === null,
      nowMs,
      today: dayOf(nowMs),
      read: deps.lookups(database),
      authority: deps.authority,
      library: deps.library(),
      calendar: deps.calendar,
      modelHelps: deps.modelHelps?.() ?? false,
      triage: once(deps.triage),
      newId: (name) => idFrom(incoming.eventId, name),
      newDigits: (name, length) => digitsFrom(incoming.eventId, name, length),
    };
  }

  function floorOf(row: StoredConversation | undefined, nowMs: number): Scene['floor'] {
    if (!row?.floor_until || !row.floor_since) return null;
    const wrote = row.last_interaction_at !== null && row.last_interaction_at > row.floor_since;
    return { untilMs: row.floor_until.getTime(), on: nowMs < row.floor_until.getTime(), wrote };
  }

  function idFrom(eventId: string, name: string): string {
    return sealer.digest(`${eventId}:${name}`).toString('base64url').slice(0, 16);
  }

  function digitsFrom(eventId: string, name: string, length: number): string {
    const number = sealer.digest(`${eventId}:${name}`).readBigUInt64BE() % 10n ** BigInt(length);
    return number.toString().padStart(length, '0');
  }

  /** Lets one handler decide. Everything that can go wrong with one conversation goes wrong in here. */
  async function decideOne(claimed: Claimed, readings: Readings): Promise<Turn> {
    if (claimed.unreadable) throw new Error('The event cannot be read');
    const row = readings.rows.get(claimed.conversation);
    const seen = row?.turn ?? null;
    const draft = lenient('state', claimed, () => FlowState.nullable().parse(row?.draft ?? null));
    const before = stateAt({ turn: seen, draft }, readings.records.get(claimed.conversation));
    const { state, restarted } = stateForRelease(deps.handlers, before);
    if (claimed.attempt === 1 && claimed.incoming.content.type !== 'later')
      traffic.note(claimed.conversation, clock.nowMs());
    const scene = sceneOf(claimed, state, !restarted, readings);
    const handler = choose(deps.handlers, scene);
    const started = clock.nowMs();
    const decided = handler.handle(scene);
    const outcome = decided instanceof Promise ? await inTime(decided) : decided;
    const ms = clock.nowMs() - started;
    deps.meter?.turn(handler.name, ms);
    log.info({ conversation: claimed.conversation, handler: handler.name, ms }, 'turn');
    const token = `${claimed.turn}:${++tries}`;
    return { claimed, token, seen, before, scene, outcome: restarted ? afterRestart(scene, outcome) : outcome };
  }

  /** The person is told that the form starts again, and what was filled in so far is gone with it. */
  function afterRestart(scene: Scene, outcome: Outcome): Outcome {
    const told = scene.incoming.group ? [] : [deps.restartedWords()];
    return {
      ...outcome,
      say: [...told, ...(outcome.say ?? [])],
      state: outcome.state === undefined ? null : outcome.state,
      draft: outcome.draft === undefined ? null : outcome.draft,
    };
  }

  /** Reads what the batch needs in few queries and lets every handler decide; failures are set aside. */
  async function decide(batch: Claimed[]): Promise<Turn[]> {
    const readings = await readAll(batch);
    const deciding: Promise<Turn | null>[] = [];
    const mayRest = createBreather(clock);
    for (const claimed of batch) {
      const one = decideOne(claimed, readings).catch(async (error: unknown) => {
        await failed(claimed, error);
        return null;
      });
      deciding.push(one);
      await mayRest();
    }
    const turns = await Promise.all(deciding);
    step?.('decided');
    return turns.filter((turn) => turn !== null);
  }

  /** What becomes of an event whose turn did not come to its end. Never throws: what cannot be told now is owed. */
  async function failed(claimed: Claimed, error: unknown): Promise<void> {
    const { conversation, attempt } = claimed;
    const passing = (isOutage(error) || error instanceof Overtaken) && attempt < MAX_ATTEMPTS;
    log[passing ? 'warn' : 'error']({ conversation, attempt, ...errorFields(error) }, 'turn failed');
    const failures = claimed.onTrial ? claimed.failures : claimed.failures + 1;
    try {
      if (passing) await inbox.release([claimed]);
      else if (failures < MAX_FAILURES) {
        await inbox.retry(claimed);
        deps.meter?.failed('retry');
      } else await park(claimed);
    } catch (cause) {
      log.error({ conversation, attempt, ...errorFields(cause) }, 'failure not recorded');
      owed.push(claimed);
    }
  }

  async function park(claimed: Claimed): Promise<void> {
    const keepText = !deps.neverKept(textOf(claimed.incoming));
    const { conversation, attempt } = claimed;
    try {
      await database.tx(async (sql) => {
        await inbox.park(sql, claimed, keepText);
        step?.('parking');
        await insertLetters(sql, sealer, clock.nowMs(), await parkedLetters(sql, claimed));
      });
    } catch (error) {
      if (error instanceof Overtaken) return; // somebody else finished or parked it
      if (isOutage(error)) throw error;
      // Telling failed for good: out of the way it must be nevertheless.
      log.error({ conversation, attempt, ...errorFields(error) }, 'parked without telling');
      await database.tx((sql) => inbox.park(sql, claimed, keepText));
    }
    deps.meter?.failed('parked');
    log.error({ conversation, attempt }, 'parked');
  }

  /** The person is told what to do now (not in a group, and not of our own clock's events), the coordinator the id. */
  async function parkedLetters(sql: Sql, claimed: Claimed): Promise<Addressed[]> {
    const { incoming } = claimed;
    const letters: Addressed[] = [];
    if (!incoming.group && incoming.content.type !== 'later') {
      letters.push(replyTo(claimed, deps.parkedWords.person(), 'parked', 'reply'));
    }
    const told = {
      to: { kind: 'role', role: 'coordinator' },
      letter: deps.parkedWords.coordinator(incoming.eventId),
      class: 'alert',
    } as const;
    return [...letters, ...(await lettersFor(writeOf(sql, claimed), told, 'parked-coordinator'))];
  }

  function writeOf(sql: Sql, claimed: Claimed): Write {
    return {
      sql,
      sealer,
      nowMs: clock.nowMs(),
      incoming: claimed.incoming,
      conversation: claimed.conversation,
      keeping: keepingFrom(deps.authority, clock.nowMs()),
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

  const stateAfter = ({ outcome, scene }: Turn): FlowState | null =>
    outcome.state === undefined ? scene.state : outcome.state;

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
      for (const turn of turns) letters.push(...(await writeTurn(sql, turn)));
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

  /** Commits the batch at once; when the database refuses, each turn is decided and committed alone. */
  async function commitOrSplit(turns: Turn[]): Promise<void> {
    if (turns.length === 0) return;
    try {
      await commit(turns);
    } catch (error) {
      if (turns.length === 1) return failed(turns[0]!.claimed, error);
      if (isOutage(error)) return giveBack(turns.map((turn) => turn.claimed));
      for (const turn of turns) await alone(turn.claimed);
    }
  }

  /** One event in a transaction of its own. */
  async function alone(claimed: Claimed): Promise<void> {
    try {
      const [turn] = await decide([claimed]);
      if (turn) await commit([turn]);
    } catch (error) {
      await failed(claimed, error);
    }
    // PGlite's awaited queries never leave the microtask queue: webhooks and timers get their turn between events.
    await breathe();
  }

  /**
   * An event that was claimed before: its worker died, or it failed. It may be what killed the worker, so it runs alone
   * and its failure is written down beforehand; those that merely shared its batch are not parked with it.
   */
  async function again(claimed: Claimed): Promise<void> {
    if (claimed.failures >= MAX_FAILURES) return failed(claimed, new Error('Workers died on this event'));
    const tried = await inbox.trial(claimed);
    if (tried) await alone(tried);
  }

  async function giveBack(claimed: Claimed[]): Promise<void> {
    try {
      await inbox.release(claimed);
    } catch {
      owed.push(...claimed);
    }
  }

  async function runClaimed(claimed: Claimed[]): Promise<void> {
    const left = new Set(claimed);
    try {
      const first = claimed.filter((one) => one.attempt === 1);
      if (first.length > 0) await commitOrSplit(await decide(first));
      for (const one of first) left.delete(one);
      const others = claimed.filter((one) => one.attempt > 1).sort((one, other) => one.failures - other.failures);
      for (const one of others) {
        await again(one);
        left.delete(one);
      }
    } catch (error) {
      await giveBack([...left]);
      throw error;
    }
  }

  return {
    async runOnce() {
      if (owed.length > 0) {
        const due = owed;
        await inbox.release(due);
        owed = owed.filter((one) => !due.includes(one));
      }
      const claimed = await inbox.claim(BATCH[database.kind]);
      await runClaimed(claimed);
      return claimed.length;
    },
  };
}
