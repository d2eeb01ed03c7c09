/**
 * The post takes letters from the outbox to their platform: pacer first, then exactly the letters that may leave are
 * claimed, so that a crash leaves in doubt only what was on the wire (design.md 4.5).
 */
import { setTimeout as pause } from 'node:timers/promises';
import { type Clock, dayOf } from '#src/clock.ts';
import { errorFields, type Log } from '#src/log.ts';
import type { TemplateOrder } from '#src/messages.ts';
import type { Meter } from '#src/metrics.ts';
import { type Platform, SendError, type SendFailure, split } from '#src/platforms/platform.ts';
import type { ReachRules } from '#src/reach.ts';
import { mayLeave, type Standing, waits } from './leave.ts';
import type { Candidate, Ending, Outbox, Sending } from './outbox.ts';
import type { Pace } from './pace.ts';
import type { Steps } from './steps.ts';

/** For one piece of a letter, and for all of it: shorter than the outbox takes a sender for alive. */
const PIECE_TIMEOUT_MS = 15_000;
const SEND_TIMEOUT_MS = 40_000;
const UNREACHABLE_RETRY_MS = 2_000;
const UNCERTAIN_RETRY_MS = 5_000;
/** A wrong token is our fault, not the letter's: it waits until somebody has mended the settings. */
const BAD_CONFIG_RETRY_MS = 60_000;
const LOST_EVERY_MS = 1_000;
const MAX_ATTEMPTS = 2;
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
  let lostLookedAt = Number.NEGATIVE_INFINITY;

  function track(letter: Sending): void {
    const watched = sendOne(letter)
      .catch((error: unknown) => log.error({ platform: platform.name, ...errorFields(error) }, 'letter not recorded'))
      .finally(() => {
        onTheWire.delete(letter.chat);
        deps.sent?.();
      });
    onTheWire.set(letter.chat, watched);
  }

  async function sendOne(letter: Sending): Promise<void> {
    const started = clock.nowMs();
    const ending = await attempt(letter);
    deps.step?.('letter-sent');
    await outbox.end(letter, ending);
    const failure = 'failure' in ending ? ending.failure : undefined;
    const ms = clock.nowMs() - started;
    deps.meter?.letter(letter.class, ending.state);
    if (ending.state === 'sent' && ending.charged) deps.meter?.charged(letter.class);
    log.info({ platform: platform.name, class: letter.class, state: ending.state, failure, ms }, 'letter');
  }

  /** Asks first whether it may leave at all, where the platform has windows. */
  async function attempt(letter: Sending): Promise<Ending> {
    const { windows } = platform;
    if (!windows) return trySend(letter, null, false);
    const standing = await outbox.standing(letter.conversation);
    const leave = mayLeave(letter, standing, { windows, reach: deps.reach }, clock.nowMs());
    return leave.leaves ? trySend(letter, standing, leave.charged) : leave.ending;
  }

  /** A long letter's further pieces are messages of their own for the platform's limits. */
  async function mayFollow(letter: Sending, signal: AbortSignal): Promise<void> {
    for (;;) {
      const [waitMs] = await pace.take([letter]);
      if (!waitMs) return;
      await pause(waitMs, undefined, { signal });
    }
  }

  async function sendPieces(letter: Sending): Promise<string> {
    const resent = letter.attempts > 1 && !platform.idempotent;
    const marks = [
      ...(resent ? [deps.resentMark] : []),
      ...(letter.waited ? [deps.waitedMark(dayOf(letter.createdAtMs))] : []),
    ];
    const pieces = split([...marks, letter.text].join(' '), platform.maxChars);
    const whole = AbortSignal.timeout(SEND_TIMEOUT_MS);
    let platformMessageId = '';
    for (const [index, text] of pieces.entries()) {
      const isLast = index === pieces.length - 1;
      if (index > 0) await mayFollow(letter, whole);
      platformMessageId = await platform.send(
        {
          // The piece with the choices keeps the letter's own id: a press names it.
          id: isLast ? letter.id : `${letter.id}.${index}`,
          chat: letter.chat,
          text,
          choices: isLast ? letter.choices : [],
          deletes: index === 0 ? letter.deletes : null,
          ...(letter.textIfKept === undefined ? {} : { textIfKept: letter.textIfKept }),
          ...(isLast && letter.asksContact ? { asksContact: true } : {}),
        },
        pieces.length === 1
          ? AbortSignal.timeout(PIECE_TIMEOUT_MS)
          : AbortSignal.any([whole, AbortSignal.timeout(PIECE_TIMEOUT_MS)]),
      );
    }
    return platformMessageId;
  }

  async function sendTemplate(letter: Sending, { templateId, phone, data }: TemplateOrder): Promise<string> {
    if (!platform.sendTemplate) throw new SendError({ kind: 'refused' });
    const to = phone === null ? { chat: letter.chat } : { phone };
    return platform.sendTemplate({ id: letter.id, to, templateId, data }, AbortSignal.timeout(PIECE_TIMEOUT_MS));
  }

  async function trySend(letter: Sending, standing: Standing | null, charged: boolean): Promise<Ending> {
    const { template } = letter;
    try {
      const platformMessageId = await (template ? sendTemplate(letter, template) : sendPieces(letter));
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
      const ending = endingOfUncertain(letter, platform.idempotent, clock.nowMs());
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
      const letters = await outbox.claim(ids);
      for (const letter of letters) track(letter);
      const waits = [waitMs, rest.waitMs].filter((ms) => ms !== null);
      return { started: letters.length, waitMs: waits.length > 0 ? Math.min(...waits) : null };
    },
    async settled() {
      while (onTheWire.size > 0) await Promise.all(onTheWire.values());
    },
  };
}
