/** How fast one session, and all of them together, may send: GCRA in memory. */
import type { Clock } from '#src/clock.ts';

export interface Rate {
  /** This many at once … */
  count: number;
  /** … and as many again in this time. */
  perMs: number;
}

const SWEEP_ABOVE = 10_000;

/** Gives `take(key)`: 0 when it may pass, otherwise how many milliseconds to wait. */
export function createRateLimit(clock: Clock, rate: Rate): (key: string) => number {
  const stepMs = rate.perMs / rate.count;
  const fullAt = new Map<string, number>();

  const sweep = (nowMs: number): void => {
    for (const [key, at] of fullAt) if (at <= nowMs) fullAt.delete(key);
  };

  return (key) => {
    const nowMs = clock.nowMs();
    if (fullAt.size > SWEEP_ABOVE) sweep(nowMs);
    const next = Math.max(fullAt.get(key) ?? 0, nowMs) + stepMs;
    const waitMs = next - rate.perMs - nowMs;
    if (waitMs > 0) return waitMs;
    fullAt.set(key, next);
    return 0;
  };
}
