/** A loop that works when woken and, behind that, at a slow poll; stops after the round in progress. A leaf. */
import type { Clock } from './clock.ts';
import { errorFields, type Log } from './log.ts';

export interface Loop {
  /** Something may be waiting: look now. */
  wake(): void;
  /** Resolves when the round in progress is over; no other is begun. */
  stop(): Promise<void>;
}

const AFTER_ERROR_MS = 1_000;

/** Resolves when everything that has already arrived (requests, answers, due timers) has had its turn. */
export const breathe = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/**
 * What `work` gives; its signal aborts after `ms`. `AbortSignal.timeout` does the same, but its timer outlives the work and
 * holds on to it through every young collection: thousands a second fill the memory (measured).
 */
export async function within<T>(ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(new DOMException('Too late', 'TimeoutError')), ms);
  try {
    return await work(limit.signal);
  } finally {
    clearTimeout(timer);
  }
}

/** To be awaited between the pieces of long work: lets others (webhooks) have their turn when this has had its stretch. */
export function createBreather(clock: Clock, stretchMs: number): () => Promise<void> | undefined {
  let since = clock.nowMs();
  return () => {
    if (clock.nowMs() - since < stretchMs) return undefined;
    return breathe().then(() => {
      since = clock.nowMs();
    });
  };
}

/**
 * Runs `round` again and again; it gives the milliseconds to rest (0 = there is more), at most `pollMs`. After a round that
 * found work what comes gathers for `gatherMs`, whoever rings.
 */
export function startLoop(name: string, pollMs: number, log: Log, round: () => Promise<number>, gatherMs = 0): Loop {
  let stopped = false;
  let woken = false;
  let rouse: (() => void) | null = null;

  function rest(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(done, ms);
      function done(): void {
        clearTimeout(timer);
        rouse = null;
        resolve();
      }
      rouse = done;
    });
  }

  const gather = () => new Promise((resolve) => void setTimeout(resolve, gatherMs));

  async function run(): Promise<void> {
    while (!stopped) {
      woken = false;
      const restMs = await round().catch((error: unknown) => {
        log.error({ where: name, ...errorFields(error) }, 'loop');
        return AFTER_ERROR_MS;
      });
      // PGlite's awaited queries never leave the microtask queue: without this, webhooks and timers would starve.
      await breathe();
      if (!stopped && restMs === 0 && gatherMs > 0) await gather();
      if (!stopped && !woken && restMs > 0) await rest(Math.min(restMs, pollMs));
    }
  }

  const running = run();
  return {
    wake() {
      woken = true;
      rouse?.();
    },
    stop() {
      stopped = true;
      rouse?.();
      return running;
    },
  };
}
