/** How much comes in, counted in this process: two spans of ten minutes, the older fading out. */

const SPAN_MS = 600_000;

export interface Traffic {
  note(conversation: string, nowMs: number): void;
  of(conversation: string, nowMs: number): { mine: number; all: number };
}

export function createTraffic(): Traffic {
  let span = 0;
  let now = new Map<string, number>();
  let before = new Map<string, number>();
  let all = 0;
  let allBefore = 0;

  function turn(nowMs: number): void {
    const current = Math.floor(nowMs / SPAN_MS);
    if (current === span) return;
    const follows = current === span + 1;
    before = follows ? now : new Map();
    allBefore = follows ? all : 0;
    now = new Map();
    all = 0;
    span = current;
  }

  return {
    note(conversation, nowMs) {
      turn(nowMs);
      now.set(conversation, (now.get(conversation) ?? 0) + 1);
      all++;
    },
    of(conversation, nowMs) {
      turn(nowMs);
      const left = 1 - (nowMs % SPAN_MS) / SPAN_MS;
      return {
        mine: (now.get(conversation) ?? 0) + Math.floor((before.get(conversation) ?? 0) * left),
        all: all + Math.floor(allBefore * left),
      };
    },
  };
}
