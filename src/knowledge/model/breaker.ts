/** Leaves a model alone after failures in a row; after a rest one call tries whether it is back. Pure but for its count. */
import type { Clock } from '#src/clock.ts';

export interface Breaker {
  /** False while the model is left alone. */
  ready(): boolean;
  /** Takes leave to call; of a model at rest only one call at a time is tried. */
  enter(): boolean;
  succeeded(): void;
  failed(): void;
}

export function createBreaker(clock: Clock, limits: { failures: number; restMs: number }): Breaker {
  let failures = 0;
  let restsUntilMs = 0;
  let probing = false;
  const isOpen = () => failures >= limits.failures;
  const ready = () => !isOpen() || (!probing && clock.nowMs() >= restsUntilMs);
  return {
    ready,
    enter() {
      if (!ready()) return false;
      probing = isOpen();
      return true;
    },
    succeeded() {
      failures = 0;
      probing = false;
    },
    failed() {
      failures += 1;
      probing = false;
      if (isOpen()) restsUntilMs = clock.nowMs() + limits.restMs;
    },
  };
}
