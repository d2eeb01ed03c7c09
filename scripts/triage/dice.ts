/** Seeded chance, so that composing and training give the same files every time. */
export interface Dice {
  /** 0 <= x < 1. */
  roll(): number;
  pick<T>(list: readonly T[]): T;
  chance(p: number): boolean;
}

/** mulberry32. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const roll = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    roll,
    pick: (list) => list[Math.floor(roll() * list.length)]!,
    chance: (p) => roll() < p,
  };
}
