/**
 * The post takes letters from the outbox to their platform: pacer first, then exactly the letters that may leave are
 * claimed, so that a crash leaves in doubt only what was on the wire (design.md 4.5).
 */
import type { Clock } from '#src/clock.ts';
import { errorFields, type Log } from '#src/log.ts';
import { type Platform, SendError, type SendFailure, split } from '#src/platforms/platform.ts';
import type { Candidate, Ending, Outbox, Sending } from './outbox.ts';
import type { Pace } from './pace.ts';

const SEND_TIMEOUT_MS = 15_000;
const UNREACHABLE_RETRY_MS = 2_000;
const UNCERTAIN_RETRY_MS = 5_000;
const MAX_ATTEMPTS = 2;
/** Letters on the wire at once: a slow API must not stop the others. */
const AT_ONCE = 200;

/** What a doubtful send means for each class (design.md 4.5): an alert again, a reply or reminder once more, a broadcast never. */
export function endingOfUncertain(letter: Sending, idempotent: boolean, nowMs: number): Ending {
  const again = { state: 'again', notBeforeMs: nowMs + UNCERTAIN_RETRY_MS, countsAsAttempt: true } as const;
  if (idempotent) return { ...again, resent: false };
  if (letter.class === 'alert') return { ...again, resent: true };
  if (letter.class !== 'broadcast' && letter.attempts < MAX_ATTEMPTS) return { ...again, resent: true };
  return { state: 'uncertain' };
}

function endingOf(failure: SendFailure, letter: Sending, platform: Platform, nowMs: number): Ending {
  switch (failure.kind) {
    case 'throttled':
      return { state: 'again', notBeforeMs: nowMs + failure.retryAfterMs, countsAsAttempt: false, resent: false };
    case 'unreachable':
      return { state: 'again', notBeforeMs: nowMs + UNREACHABLE_RETRY_MS, countsAsAttempt: false, resent: false };
    case 'uncertain':
      return endingOfUncertain(letter, platform.idempotent, nowMs);
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

export function createPost(deps: {
  outbox: Outbox;
  platform: Platform;
  pace: Pace;
  clock: Clock;
  log: Log;
  /** Put before a text that may have been sent already ("(gửi lại)"). */
  resentMark: string;
  blocked: (platform: string, chat: string) => Promise<void>;
  /** A letter left the wire: the chat's next one may follow. */
  sent?: () => void;
}): Post {
  const { outbox, platform, pace, clock, log } = deps;

  const onTheWire = new Set<Promise<void>>();

  function track(sending: Promise<void>): void {
    const watched = sending
      .catch((error: unknown) => log.error({ platform: platform.name, ...errorFields(error) }, 'letter not recorded'))
      .finally(() => {
        onTheWire.delete(watched);
        deps.sent?.();
      });
    onTheWire.add(watched);
  }

  async function sendOne(letter: Sending): Promise<void> {
    const started = clock.nowMs();
    const ending = await trySend(letter);
    await outbox.end(letter.id, ending);
    const failure = ending.state === 'failed' ? ending.failure : undefined;
    log.info(
      { platform: platform.name, class: letter.class, state: ending.state, failure, ms: clock.nowMs() - started },
      'letter',
    );
  }

  async function trySend(letter: Sending): Promise<Ending> {
    const resent = letter.attempts > 1 && !platform.idempotent;
    const pieces = split(resent ? `${deps.resentMark} ${letter.text}` : letter.text, platform.maxChars);
    try {
      let platformMessageId = '';
      for (const [index, text] of pieces.entries()) {
        const isLast = index === pieces.length - 1;
        platformMessageId = await platform.send(
          {
            // The piece with the choices keeps the letter's own id: a press names it.
            id: isLast ? letter.id : `${letter.id}.${index}`,
            chat: letter.chat,
            text,
            choices: isLast ? letter.choices : [],
            deletes: index === 0 ? letter.deletes : null,
          },
          AbortSignal.timeout(SEND_TIMEOUT_MS),
        );
      }
      return { state: 'sent', platformMessageId };
    } catch (error) {
      const failure: SendFailure = error instanceof SendError ? error.failure : { kind: 'uncertain' };
      if (!(error instanceof SendError)) log.error({ platform: platform.name, ...errorFields(error) }, 'send failed');
      if (failure.kind === 'throttled') await pace.pause(failure.retryAfterMs);
      if (failure.kind === 'blocked') await deps.blocked(platform.name, letter.chat);
      return endingOf(failure, letter, platform, clock.nowMs());
    }
  }

  async function admit(candidates: Candidate[]): Promise<{ ids: string[]; waitMs: number | null }> {
    const ids: string[] = [];
    let waitMs: number | null = null;
    for (const candidate of candidates) {
      const wait = await pace.take(candidate.chat, candidate.class);
      if (wait === 0) ids.push(candidate.id);
      else waitMs = Math.min(waitMs ?? wait, wait);
    }
    return { ids, waitMs };
  }

  return {
    async runOnce() {
      for (const letter of await outbox.lost(platform.name)) {
        await outbox.end(letter.id, endingOfUncertain(letter, platform.idempotent, clock.nowMs()));
      }
      const room = AT_ONCE - onTheWire.size;
      const candidates = room > 0 ? await outbox.candidates(platform.name, platform.present?.(), room) : [];
      const { ids, waitMs } = await admit(candidates);
      const letters = await outbox.claim(ids);
      for (const letter of letters) track(sendOne(letter));
      return { started: letters.length, waitMs };
    },
    async settled() {
      while (onTheWire.size > 0) await Promise.all(onTheWire);
    },
  };
}
