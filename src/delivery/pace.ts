/** How fast letters may leave: GCRA (a token bucket that remembers one instant per key). Here the one of this process. */
import type { Clock } from '#src/clock.ts';
import type { LetterClass } from '#src/messages.ts';

/** `perSecond` on the long run, `burst` at once. */
export interface Rate {
  perSecond: number;
  burst: number;
}

/** Limits of one platform: the whole bot, one chat, one group, and broadcasts (which must leave room for replies). */
export interface Pacing {
  all: Rate;
  broadcast: Rate;
  chat: Rate;
  group: Rate;
  isGroup(chat: string): boolean;
}

export interface Ask {
  chat: string;
  class: LetterClass;
}

export interface Pace {
  /** For each letter, in order: 0 when it may leave now (its tokens are taken), else the milliseconds to wait (nothing is taken). */
  take(asks: Ask[]): Promise<number[]>;
  /** A 429 pauses the whole bot: parallel tries lengthen the penalty (reference/engineering.md section 1). */
  pause(ms: number): Promise<void>;
}

/**
 * Telegram: ~30/s over all (25 + 5 at most in any second), broadcasts without burst, 1/s in a chat with a burst of 3 for
 * replies, 20 a minute in a group (17 + 3 at most in any minute). Groups have negative ids.
 */
export const TELEGRAM_PACING: Pacing = {
  all: { perSecond: 25, burst: 5 },
  broadcast: { perSecond: 25, burst: 1 },
  chat: { perSecond: 1, burst: 3 },
  group: { perSecond: 17 / 60, burst: 3 },
  isGroup: (chat) => chat.startsWith('-'),
};

/** Zalo: what an OA may is its package's and not published (reference/zalo.md A6): slow unless the settings say otherwise. */
export function zaloPacing(perSecond: number): Pacing {
  return {
    all: { perSecond, burst: 2 },
    broadcast: { perSecond, burst: 1 },
    chat: { perSecond: 1, burst: 3 },
    group: { perSecond: 17 / 60, burst: 3 },
    isGroup: () => false,
  };
}

export const intervalMs = (rate: Rate) => 1_000 / rate.perSecond;

/** The keys a letter spends from; a group's own rate stands in for the chat's. */
export function keysOf(pacing: Pacing, ask: Ask): [string, Rate][] {
  const keys: [string, Rate][] = [
    ['all', pacing.all],
    [`chat:${ask.chat}`, pacing.isGroup(ask.chat) ? pacing.group : pacing.chat],
  ];
  if (ask.class === 'broadcast') keys.push(['broadcast', pacing.broadcast]);
  return keys;
}

const FORGET_OVER = 20_000;

export interface MemoryPace extends Pace {
  /** Takes the tokens of a letter another pacer let go, so that this one can stand in for it without a burst. */
  spend(ask: Ask): void;
}

/** A pacer for one process. Unlimited when no pacing is given (the web page). */
export function createMemoryPace(clock: Clock, pacing: Pacing | null): MemoryPace {
  /** When the next token of a key is due (GCRA's theoretical arrival time), in milliseconds. */
  const due = new Map<string, number>();
  let pausedUntil = 0;

  /** A due time further off than a full bucket was written by a clock that ran ahead. */
  function dueOf(key: string, rate: Rate, now: number): number {
    return Math.min(due.get(key) ?? 0, now + intervalMs(rate) * rate.burst);
  }

  function spendAt(keys: [string, Rate][], now: number): void {
    if (due.size > FORGET_OVER) for (const [key, at] of due) if (at < now) due.delete(key);
    for (const [key, rate] of keys) due.set(key, Math.max(dueOf(key, rate, now), now) + intervalMs(rate));
  }

  function takeOne(ask: Ask, now: number): number {
    if (now < pausedUntil) return pausedUntil - now;
    if (!pacing) return 0;
    const keys = keysOf(pacing, ask);
    const waits = keys.map(([key, rate]) =>
      Math.ceil(dueOf(key, rate, now) - intervalMs(rate) * (rate.burst - 1) - now),
    );
    const wait = Math.max(0, ...waits);
    if (wait === 0) spendAt(keys, now);
    return wait;
  }

  return {
    async take(asks) {
      const now = clock.nowMs();
      return asks.map((ask) => takeOne(ask, now));
    },
    async pause(ms) {
      pausedUntil = Math.max(pausedUntil, clock.nowMs() + ms);
    },
    spend(ask) {
      if (pacing) spendAt(keysOf(pacing, ask), clock.nowMs());
    },
  };
}
