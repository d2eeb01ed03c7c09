/**
 * A turn: a claimed event becomes a Scene, a handler makes of it an Outcome, and one transaction writes it all
 * (design.md 4.2, 4.3). Many conversations' turns share a transaction; when it fails, each is run again alone.
 */
import type { Triage } from '#src/cases/kinds.ts';
import { dayOf } from '#src/clock.ts';
import type { Calendar } from '#src/dates/calendar.ts';
import type { Claimed } from '#src/delivery/inbox.ts';
import { type Addressed, insertLetters } from '#src/delivery/outbox.ts';
import { FlowState } from '#src/flow.ts';
import type { Library } from '#src/knowledge/library.ts';
import { errorFields, type Log } from '#src/log.ts';
import { breathe, createBreather } from '#src/loop.ts';
import { Choice, type Incoming, type Letter } from '#src/messages.ts';
import type { Meter } from '#src/metrics.ts';
import type { Sql } from '#src/storage/database.ts';
import { isOutage, Overtaken } from '#src/storage/outage.ts';
import { stateAt } from '#src/storage/state.ts';
import { clean } from '#src/text.ts';
import { lettersFor } from './apply.ts';
import { choose, chosenByPress, chosenByText, chosenFromOlder, type Menu, stateForRelease } from './choose.ts';
import { type CommitDeps, createCommit, digitsFrom, idFrom, type Turn } from './commit.ts';
import type { Handler, Lookups, Outcome, Scene } from './handler.ts';
import { createReadings, type PressedLetter, type Readings, type StoredConversation } from './readings.ts';
import { createTraffic } from './traffic.ts';

/** Failures after which an event is parked, so that it never blocks the person's next one. */
const MAX_FAILURES = 3;
/** So many claims without a failure of its own (outages, other workers) are taken for one after all. */
const MAX_ATTEMPTS = 20;
/** PGlite works in this very thread: a big batch would keep webhooks waiting. */
const BATCH = { postgres: 300, pglite: 150 };
/** Deciding is interrupted as often: a message may take milliseconds to read. */
const STRETCH_MS = 2;
/** A handler that has not decided by then has failed; shorter than a claim. */
const HANDLER_MS = 10_000;

/** What is said when an event had to be parked: to the person what to do now, to the coordinator the id only. */
export interface ParkedWords {
  person(): Letter;
  coordinator(eventId: string): Letter;
}

export interface TurnDeps extends CommitDeps {
  log: Log;
  handlers: readonly Handler[];
  lookups: (sql: Sql) => Lookups;
  calendar: Calendar;
  library: () => Library;
  triage: (text: string) => Triage;
  /** Can a model help to find just now? Never, where none is configured. */
  modelHelps?: () => boolean;
  /** True for words that must never be kept, not even parked. */
  neverKept: (text: string) => boolean;
  parkedWords: ParkedWords;
  /** Said when a new release cannot go on with a form that was being filled in. */
  restartedWords: () => Letter;
  meter?: Meter | undefined;
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
  const { database, inbox, sealer, clock, log, step } = deps;
  const readAll = createReadings(deps);
  const { commit, writeOf, replyTo } = createCommit(deps);
  const traffic = createTraffic();
  const read = deps.lookups(database);
  let tries = 0;
  /** Claims to be given back as soon as the database answers again. */
  let owed: Claimed[] = [];

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
      read,
      authority: deps.authority,
      library: deps.library(),
      calendar: deps.calendar,
      modelHelps: deps.modelHelps?.() ?? false,
      triage: once(deps.triage),
      newId: (name) => idFrom(sealer, incoming.eventId, name),
      newDigits: (name, length) => digitsFrom(sealer, incoming.eventId, name, length),
    };
  }

  function floorOf(row: StoredConversation | undefined, nowMs: number): Scene['floor'] {
    if (!row?.floor_until || !row.floor_since) return null;
    const wrote = row.last_interaction_at !== null && row.last_interaction_at > row.floor_since;
    return { untilMs: row.floor_until.getTime(), on: nowMs < row.floor_until.getTime(), wrote };
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
    const mayRest = createBreather(clock, STRETCH_MS);
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
