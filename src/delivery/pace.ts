/** How fast letters may leave. GCRA (a token bucket that remembers one instant per key), in this process. */
import type { Clock } from '#src/clock.ts';
import type { LetterClass } from '#src/messages.ts';

/** `perSecond` on the long run, `burst` at once. */
export interface Rate {
  perSecond: number;
  burst: number;
}

/** Limits of one platform: the whole bot, one chat, and broadcasts (which must leave room for replies). */
export interface Pacing {
  all: Rate;
  broadcast: Rate;
  chat: Rate;
}

export interface Pace {
  /** 0 when the letter may leave now (its tokens are taken), else the milliseconds to wait (nothing is taken). */
  take(chat: string, letterClass: LetterClass): Promise<number>;
  /** A 429 pauses the whole bot: parallel tries lengthen the penalty (reference/engineering.md section 1). */
  pause(ms: number): Promise<void>;
}

/** Telegram: ~30/s over all (25 kept), broadcasts without burst, 1/s in a chat with a burst of 3 for replies. */
export const TELEGRAM_PACING: Pacing = {
  all: { perSecond: 25, burst: 5 },
  broadcast: { perSecond: 25, burst: 1 },
  chat: { perSecond: 1, burst: 3 },
};

/** When the next token of a key is due (GCRA's theoretical arrival time), in milliseconds. */
type Due = Map<string, number>;

function waitMs(due: Due, key: string, rate: Rate, nowMs: number): number {
  const intervalMs = 1_000 / rate.perSecond;
  const allowedAt = (due.get(key) ?? 0) - intervalMs * (rate.burst - 1);
  return Math.max(0, Math.ceil(allowedAt - nowMs));
}

function spend(due: Due, key: string, rate: Rate, nowMs: number): void {
  due.set(key, Math.max(due.get(key) ?? 0, nowMs) + 1_000 / rate.perSecond);
}

const FORGET_OVER = 20_000;

/** A pacer for one process. Unlimited when no pacing is given (the web page). */
export function createMemoryPace(clock: Clock, pacing: Pacing | null): Pace {
  const due: Due = new Map();
  let pausedUntil = 0;
  return {
    async take(chat, letterClass) {
      const now = clock.nowMs();
      if (now < pausedUntil) return pausedUntil - now;
      if (!pacing) return 0;
      const keys: [string, Rate][] = [
        ['all', pacing.all],
        [`chat:${chat}`, pacing.chat],
      ];
      if (letterClass === 'broadcast') keys.push(['broadcast', pacing.broadcast]);
      const wait = Math.max(...keys.map(([key, rate]) => waitMs(due, key, rate, now)));
      if (wait > 0) return wait;
      if (due.size > FORGET_OVER) for (const [key, at] of due) if (at < now) due.delete(key);
      for (const [key, rate] of keys) spend(due, key, rate, now);
      return 0;
    },
    async pause(ms) {
      pausedUntil = Math.max(pausedUntil, clock.nowMs() + ms);
    },
  };
}
