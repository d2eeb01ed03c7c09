/**
 * The post takes letters from the outbox to their platform: pacer first, then exactly the letters that may leave are
 * claimed, so that a crash leaves in doubt only what was on the wire (design.md 4.5).
 */
import { setTimeout as pause } from 'node:timers/promises';
import { type Clock, dayOf } from '#src/clock.ts';
import { errorFields, type Log } from '#src/log.ts';
import { createBreather, within } from '#src/loop.ts';
import type { LetterClass, LetterFile, TemplateOrder } from '#src/messages.ts';
import type { Meter } from '#src/metrics.ts';
import {
  type OutgoingFile,
  type Platform,
  type Sendable,
  SendError,
  type SendFailure,
} from '#src/platforms/platform.ts';
import type { ReachRules } from '#src/reach.ts';
import { mayLeave, type Standing, waits } from './leave.ts';
import type { Candidate, Ending, Outbox, Sending } from './outbox.ts';
import type { OutgoingFiles } from './outgoing-files.ts';
import type { Pace } from './pace.ts';
import { type Part, partsOf } from './parts.ts';
import type { Steps } from './steps.ts';

/** For one message of a letter, making a file ready, and waiting for the pacer: together shorter than the outbox takes a sender for alive. */
const PART_TIMEOUT_MS = 15_000;
const FILE_PART_TIMEOUT_MS = 25_000;
const READY_TIMEOUT_MS = 20_000;
const FOLLOW_TIMEOUT_MS = 10_000;
/** A file that kills whoever makes it ready stays behind. */
const MAX_DEATHS = 3;
/**
 * A file that cannot be laid with the platform is tried again; then the words go without it. A reply or an alert, which
 * somebody waits for and others wait behind, for two minutes; the others for half an hour.
 */
const NOT_LAID_RETRY_MS = 60_000;
const NOT_LAID_TRIES: Record<LetterClass, number> = { alert: 3, reply: 3, reminder: 30, broadcast: 30 };
const UNREACHABLE_RETRY_MS = 2_000;
const UNCERTAIN_RETRY_MS = 5_000;
/** A wrong token is our fault, not the letter's: it waits until somebody has mended the settings. */
const BAD_CONFIG_RETRY_MS = 60_000;
const LOST_EVERY_MS = 1_000;
const MAX_ATTEMPTS = 2;
/** Beginning many sends is interrupted as often; oftener would hold the letters back where the database is in this thread. */
const STRETCH_MS = 10;
/** Letters on the wire at once: a slow API must not stop the others. */
const AT_ONCE = 200;

/** What a doubtful send means for each class (design.md 4.5): an alert again, a reply or reminder once more, a broadcast never. */
export function endingOfUncertain(letter: Sending, idempotent: boolean, nowMs: number): Ending {
  if (letter.template) return { state: 'uncertain' }; // it costs money: never twice
  const again = { state: 'again', notBeforeMs: nowMs + UNCERTAIN_RETRY_MS, countsAsAttempt: true } as const;
  if (idempotent) return { ...again, resent: false };
  if (letter.class === 'alert') return { ...again, resent: true };
  if (letter.class !== 'broadcast' && letter.attempts < MAX_ATTEMPTS) return { ...again, resent: true };
  return { state: 'uncertain' };
}

/** The message that comes next; the last one at the latest, should the platform's limits be others by now. */
const nextOf = ({ part }: Sending, parts: Part[]): number => Math.max(0, Math.min(part ?? 0, parts.length - 1));

/** Senders that died while a file of the letter was made ready: nobody has seen anything of it. */
const deathsBefore = ({ files, part }: Sending): number | null => {
  if (!files?.length || (part !== null && part >= 0)) return null;
  return -(part ?? 0);
};

/** Its sender died. A letter whose file was still being made ready has shown nobody anything. */
function endingOfLost(letter: Sending, idempotent: boolean, nowMs: number): Ending {
  if (deathsBefore(letter) !== null)
    return { state: 'again', notBeforeMs: nowMs, countsAsAttempt: false, resent: false };
  return endingOfUncertain(letter, idempotent, nowMs);
}

function endingOf(
  failure: SendFailure,
  letter: Sending,
  platform: Platform,
  standing: Standing | null,
  nowMs: number,
): Ending {
  switch (failure.kind) {
    case 'throttled':
      return { state: 'again', notBeforeMs: nowMs + failure.retryAfterMs, countsAsAttempt: false, resent: false };
    case 'fileNotLaid':
      return { state: 'again', notBeforeMs: nowMs + NOT_LAID_RETRY_MS, countsAsAttempt: false, resent: false };
    case 'unreachable':
      return { state: 'again', notBeforeMs: nowMs + UNREACHABLE_RETRY_MS, countsAsAttempt: false, resent: false };
    case 'badConfig':
      return { state: 'again', notBeforeMs: nowMs + BAD_CONFIG_RETRY_MS, countsAsAttempt: false, resent: false };
    case 'uncertain':
      return endingOfUncertain(letter, platform.idempotent, nowMs);
    case 'windowClosed':
      if (standing && !letter.template) return waits(letter, standing, failure.kind);
      return { state: 'failed', failure: failure.kind };
    default:
      return { state: 'failed', failure: failure.kind };
  }
}

export interface Post {
  /** Starts sending what may leave now; gives how many were started and, when the pacer held some back, for how long. */
  runOnce(): Promise<{ started: number; waitMs: number | null }>;
  /** Resolves when nothing is on the wire. */
  settled(): Promise<void>;
}

export interface PostDeps {
  outbox: Outbox;
  platform: Platform;
  pace: Pace;
  clock: Clock;
  log: Log;
  /** Put before a text that may have been sent already ("(gửi lại)"). */
  resentMark: string;
  /** Put before a text that waited for the person, with the day it is from. */
  waitedMark: (day: string) => string;
  /** Put after a text whose file stayed behind. */
  leftBehind: (kind: LetterFile['kind'], letterClass: LetterClass) => string;
  files: OutgoingFiles;
  reach: ReachRules;
  blocked: (platform: string, chat: string) => Promise<void>;
  /** A letter left the wire: the chat's next one may follow. */
  sent?: () => void;
  meter?: Meter | undefined;
  step?: Steps | undefined;
}

export function createPost(deps: PostDeps): Post {
  const { outbox, platform, pace, clock, log } = deps;
  const onTheWire = new Map<string, Promise<void>>();
  /** Chats the pacer holds back, and until when. */
  const held = new Map<string, number>();
  /** Letters whose file could not be laid with the platform, and how often. */
  const notLaid = new Map<string, number>();
  let lostLookedAt = Number.NEGATIVE_INFINITY;

  function track(letter: Sending, standing: Standing | null): void {
    const watched = sendOne(letter, standing)
      .catch((error: unknown) => log.error({ platform: platform.name, ...errorFields(error) }, 'letter not recorded'))
      .finally(() => {
        onTheWire.delete(letter.chat);
        deps.sent?.();
      });
    onTheWire.set(letter.chat, watched);
  }

  async function sendOne(letter: Sending, standing: Standing | null): Promise<void> {
    const started = clock.nowMs();
    const ending = await attempt(letter, standing);
    deps.step?.('letter-sent');
    if (ending.state !== 'again') notLaid.delete(letter.id);
    await outbox.end(letter, ending);
    const failure = 'failure' in ending ? ending.failure : undefined;
    const ms = clock.nowMs() - started;
    deps.meter?.letter(letter.class, ending.state);
    if (ending.state === 'sent' && ending.charged) deps.meter?.charged(letter.class);
    log.info({ platform: platform.name, class: letter.class, state: ending.state, failure, ms }, 'letter');
  }

  /** Asks first whether it may leave at all, where the platform has windows. */
  async function attempt(letter: Sending, standing: Standing | null): Promise<Ending> {
    const { windows } = platform;
    if (!windows || !standing) return trySend(letter, null, false);
    const leave = mayLeave(letter, standing, { windows, reach: deps.reach }, clock.nowMs());
    return leave.leaves ? trySend(letter, standing, leave.charged) : leave.ending;
  }

  /** A long letter's further messages count for the platform's limits like others. */
  async function mayFollow(letter: Sending): Promise<void> {
    const signal = AbortSignal.timeout(FOLLOW_TIMEOUT_MS);
    for (;;) {
      const [waitMs] = await pace.take([letter]);
      if (!waitMs) return;
      await pause(waitMs, undefined, { signal }).catch(() => {
        throw new SendError({ kind: 'unreachable' });
      });
    }
  }

  /** Null = the file stays behind. Whatever goes wrong here, nobody has seen anything yet. */
  async function ready(letter: Sending, file: LetterFile): Promise<OutgoingFile | null> {
    if ((deathsBefore(letter) ?? 0) >= MAX_DEATHS) return null;
    try {
      return await within(READY_TIMEOUT_MS, (signal) => deps.files.ready(platform, file, signal));
    } catch (error) {
      if (!(error instanceof SendError))
        log.error({ platform: platform.name, ...errorFields(error) }, 'file not ready');
      const failure: SendFailure = error instanceof SendError ? error.failure : { kind: 'fileNotLaid' };
      if (failure.kind !== 'fileNotLaid' && failure.kind !== 'badConfig') throw error;
      const tries = (notLaid.get(letter.id) ?? 0) + 1;
      notLaid.set(letter.id, tries);
      if (tries >= NOT_LAID_TRIES[letter.class]) return null;
      throw new SendError(failure, { cause: error });
    }
  }

  async function begin(letter: Sending, part: number, left?: Set<LetterFile['kind']>): Promise<void> {
    const isOurs = await outbox.begin(letter, part, left && [...left]);
    if (!isOurs) throw new SendError({ kind: 'uncertain' }); // another has it: its end counts
  }

  /** One message. A file the platform does not take, or no longer knows, leaves nothing with the person: told as null. */
  async function sendPart(part: Sendable): Promise<string | null> {
    const timeoutMs = part.file ? FILE_PART_TIMEOUT_MS : PART_TIMEOUT_MS;
    try {
      return await within(timeoutMs, (signal) => platform.send(part, signal));
    } catch (error) {
      const kind = error instanceof SendError ? error.failure.kind : null;
      if (!part.file || (kind !== 'fileRefused' && kind !== 'handleExpired')) throw error;
      log.warn({ platform: platform.name, failure: kind }, 'file not taken');
      await deps.files.expired(platform, part.file); // also one that is refused may only be old
      return null;
    }
  }

  /** With its file, laid again once where the platform has forgotten it; null = the file stays behind. */
  async function sendWithFile(letter: Sending, index: number, part: Sendable, file: LetterFile, made: OutgoingFile) {
    const id = await sendPart({ ...part, file: made });
    if (id !== null || made.by !== 'handle') return id;
    const again = await ready(letter, file);
    await begin(letter, index);
    return again && sendPart({ ...part, file: again });
  }

  /** What is put before a message: that it may have come already, and the day of a letter that waited. */
  function marked(letter: Sending, parts: Part[], index: number): string {
    const { text, file } = parts[index]!;
    if (text === null && file && !platform.files?.captionChars[file.kind]) return '';
    const resent = index === nextOf(letter, parts) && letter.attempts > 1 && !platform.idempotent;
    const waited = letter.waited && index === parts.findIndex((part) => part.text !== null);
    return [
      ...(resent ? [deps.resentMark] : []),
      ...(waited ? [deps.waitedMark(dayOf(letter.createdAtMs))] : []),
      ...(text === null ? [] : [text]),
    ].join(' ');
  }

  function sendableOf(letter: Sending, parts: Part[], index: number): Sendable {
    const isLast = index === parts.length - 1;
    return {
      // The message with the choices keeps the letter's own id: a press names it.
      id: isLast ? letter.id : `${letter.id}.${index}`,
      chat: letter.chat,
      text: marked(letter, parts, index),
      choices: isLast ? letter.choices : [],
      deletes: index === 0 ? letter.deletes : null,
      ...(letter.textIfKept === undefined ? {} : { textIfKept: letter.textIfKept }),
      ...(isLast && letter.asksContact ? { asksContact: true } : {}),
    };
  }

  /** One message of a letter with files. A file that stays behind is told of under the last words. */
  async function sendFilePart(letter: Sending, parts: Part[], index: number, left: Set<LetterFile['kind']>) {
    const { text, file } = parts[index]!;
    if (index > 0) await begin(letter, index, left);
    const made = file && (await ready(letter, file));
    deps.step?.('file-ready');
    if (index === 0) await begin(letter, index);
    else await mayFollow(letter);
    const part = sendableOf(letter, parts, index);
    const id = file && made ? await sendWithFile(letter, index, part, file, made) : null;
    if (file && id === null) {
      left.add(file.kind);
      log.warn({ platform: platform.name, class: letter.class, kind: file.kind }, 'file left behind');
    }
    if (id !== null || text === null) return id ?? '';
    if (file) await begin(letter, index);
    const notes = index === parts.length - 1 ? [...left].map((kind) => `\n${deps.leftBehind(kind, letter.class)}`) : [];
    const told = { ...part, text: [part.text, ...notes].join('') };
    return within(PART_TIMEOUT_MS, (signal) => platform.send(told, signal));
  }

  async function sendTextPart(letter: Sending, parts: Part[], index: number): Promise<string> {
    if (index > 0) {
      await begin(letter, index);
      await mayFollow(letter);
    }
    const part = sendableOf(letter, parts, index);
    return within(PART_TIMEOUT_MS, (signal) => platform.send(part, signal));
  }

  /** Its messages in their order, from the one that comes next; those before it are with the person already. */
  async function sendParts(letter: Sending): Promise<string> {
    const parts = partsOf(letter, platform);
    const left = new Set(letter.left);
    let platformMessageId = '';
    for (let index = nextOf(letter, parts); index < parts.length; index++) {
      platformMessageId = letter.files?.length
        ? await sendFilePart(letter, parts, index, left)
        : await sendTextPart(letter, parts, index);
    }
    return platformMessageId;
  }

  async function sendTemplate(letter: Sending, { templateId, phone, data }: TemplateOrder): Promise<string> {
    const send = platform.sendTemplate;
    if (!send) throw new SendError({ kind: 'refused' });
    const to = phone === null ? { chat: letter.chat } : { phone };
    const order = { id: letter.id, to, templateId, data };
    return within(PART_TIMEOUT_MS, (signal) => send(order, signal));
  }

  async function trySend(letter: Sending, standing: Standing | null, charged: boolean): Promise<Ending> {
    const { template } = letter;
    try {
      const platformMessageId = await (template ? sendTemplate(letter, template) : sendParts(letter));
      return { state: 'sent', platformMessageId, charged };
    } catch (error) {
      const failure: SendFailure = error instanceof SendError ? error.failure : { kind: 'uncertain' };
      if (!(error instanceof SendError)) log.error({ platform: platform.name, ...errorFields(error) }, 'send failed');
      if (failure.kind === 'badConfig') log.error({ platform: platform.name, failure: failure.kind }, 'send refused');
      if (failure.kind === 'throttled') await pace.pause(failure.retryAfterMs);
      if (failure.kind === 'blocked') {
        await deps
          .blocked(platform.name, letter.chat)
          .catch((cause: unknown) => log.error(errorFields(cause), 'block not recorded'));
      }
      return endingOf(failure, letter, platform, standing, clock.nowMs());
    }
  }

  /** Asks the pacer for all of them; those it holds back are not looked at again before their time. */
  async function admit(candidates: Candidate[]): Promise<{ ids: string[]; waitMs: number | null }> {
    const waits = await pace.take(candidates);
    const now = clock.nowMs();
    const ids: string[] = [];
    let waitMs: number | null = null;
    for (const [index, { id, chat }] of candidates.entries()) {
      const wait = waits[index] ?? 0;
      if (wait === 0) ids.push(id);
      else {
        held.set(chat, now + wait);
        waitMs = Math.min(waitMs ?? wait, wait);
      }
    }
    return { ids, waitMs };
  }

  /** Chats not worth looking at now, and how long until the first of those held back may be. */
  function resting(): { chats: string[]; waitMs: number | null } {
    const now = clock.nowMs();
    let waitMs: number | null = null;
    for (const [chat, until] of held) {
      if (until <= now) held.delete(chat);
      else waitMs = Math.min(waitMs ?? until - now, until - now);
    }
    return { chats: [...onTheWire.keys(), ...held.keys()], waitMs };
  }

  async function resolveLost(): Promise<void> {
    if (clock.nowMs() - lostLookedAt < LOST_EVERY_MS) return;
    lostLookedAt = clock.nowMs();
    for (const letter of await outbox.lost(platform.name)) {
      if (onTheWire.has(letter.chat)) continue; // ours, and alive: its end is only late
      const deaths = deathsBefore(letter);
      if (deaths !== null && !(await outbox.begin(letter, -(deaths + 1)))) continue; // its sender lives after all
      const ending = endingOfLost(letter, platform.idempotent, clock.nowMs());
      await outbox.end(letter, ending);
      deps.meter?.letter(letter.class, ending.state);
      log.warn({ platform: platform.name, class: letter.class, state: ending.state }, 'letter lost on the wire');
    }
  }

  return {
    async runOnce() {
      await resolveLost();
      const room = AT_ONCE - onTheWire.size;
      if (room <= 0) return { started: 0, waitMs: null };
      const rest = resting();
      const chats = { present: platform.present?.(), resting: rest.chats };
      const candidates = await outbox.candidates(platform.name, chats, room);
      if (candidates.length === 0) return { started: 0, waitMs: rest.waitMs };
      const { ids, waitMs } = await admit(candidates);
      // Read before the claim: a failure leaves nothing in doubt.
      const standings = platform.windows && ids.length > 0 ? await outbox.standings(ids) : null;
      const letters = await outbox.claim(ids);
      const mayRest = createBreather(clock, STRETCH_MS);
      for (const letter of letters) {
        track(letter, standings?.get(letter.id) ?? null);
        await mayRest();
      }
      const waits = [waitMs, rest.waitMs].filter((ms) => ms !== null);
      return { started: letters.length, waitMs: waits.length > 0 ? Math.min(...waits) : null };
    },
    async settled() {
      while (onTheWire.size > 0) await Promise.all(onTheWire.values());
    },
  };
}
