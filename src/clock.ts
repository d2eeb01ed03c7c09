/**
 * The only place that knows what time it is and that makes a calendar day from an instant.
 * Việt Nam is UTC+7 all year (Asia/Ho_Chi_Minh, no daylight saving), so a day is an offset and a division.
 */

const OFFSET_MS = 7 * 3_600_000;
export const DAY_MS = 86_400_000;

/** Where instants come from. Handed to whoever needs it; nothing else reads the machine's clock. */
export interface Clock {
  /** Milliseconds since the epoch. */
  nowMs(): number;
}

export const systemClock: Clock = { nowMs: () => Date.now() };

/** A clock that starts at the given instant and runs on (demonstration and tests by hand). */
export function clockStartingAt(startMs: number): Clock {
  const shiftMs = startMs - Date.now();
  return { nowMs: () => Date.now() + shiftMs };
}

/** A clock that stands still until it is moved (tests). */
export function fakeClock(iso: string): Clock & { advance(ms: number): void; set(iso: string): void } {
  let at = Date.parse(iso);
  return {
    nowMs: () => at,
    advance: (ms) => {
      at += ms;
    },
    set: (next) => {
      at = Date.parse(next);
    },
  };
}

/** The Vietnamese calendar day of an instant, `YYYY-MM-DD`. */
export function dayOf(atMs: number): string {
  return new Date(atMs + OFFSET_MS).toISOString().slice(0, 10);
}

/** The Vietnamese wall-clock time of an instant, `HH:MM`. */
export function timeOf(atMs: number): string {
  return new Date(atMs + OFFSET_MS).toISOString().slice(11, 16);
}

/** The instant of a Vietnamese day and time (`HH:MM`), in milliseconds. */
export function instantOf(day: string, time = '00:00'): number {
  return Date.parse(`${day}T${time}:00.000Z`) - OFFSET_MS;
}
