/** What is learned while running and told by `doctor`: kept aside from the webhook's way, written now and then. */
import type { Clock } from '#src/clock.ts';

export interface Sign {
  what: string;
  value: string;
  atMs: number;
}

/** Where signs are kept, for all workers. */
export interface SignStore {
  save(signs: Sign[]): Promise<void>;
  read(): Promise<Map<string, { value: string; atMs: number }>>;
}

/** The same sign is written again only after so long. */
const SAME_FOR_MS = 3_600_000;

export interface Signs {
  note(what: string, value: string): void;
  /** Writes what is new; signs it could not write are new still. */
  flush(): Promise<void>;
}

export function createSigns(clock: Clock, save: SignStore['save']): Signs {
  const noted = new Map<string, Sign>();
  let fresh = new Map<string, Sign>();
  return {
    note(what, value) {
      const before = noted.get(what);
      const atMs = clock.nowMs();
      if (before && before.value === value && atMs - before.atMs < SAME_FOR_MS) return;
      const sign = { what, value, atMs };
      noted.set(what, sign);
      fresh.set(what, sign);
    },
    async flush() {
      if (fresh.size === 0) return;
      const taken = fresh;
      fresh = new Map();
      try {
        await save([...taken.values()]);
      } catch (error) {
        fresh = new Map([...taken, ...fresh]);
        throw error;
      }
    },
  };
}
