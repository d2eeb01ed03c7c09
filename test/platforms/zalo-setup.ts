/** A Zalo platform on the strict fake, without a service behind it. */
import { fakeClock } from '#src/clock.ts';
import type { Sign } from '#src/platforms/zalo/signs.ts';
import { createZalo, type ZaloDeps } from '#src/platforms/zalo.ts';
import type { TokenPair, TokenRecord, TokenStore, TokenTrouble } from '#src/platforms/zalo-token.ts';
import { createSealer } from '#src/seal.ts';
import { APP_ID, APP_SECRET, OA_ID, OA_KEY } from '../fakes/zalo/webhook.ts';
import { startFakeZalo } from '../fakes/zalo.ts';
import { closeLater } from '../fixtures.ts';
import { recordingLog } from './telegram-setup.ts';

/** A store in memory with the contract of the one in the database (test/contracts/zalo-token.contract.test.ts). */
export function memoryTokens(first: TokenPair | null): TokenStore & { row(): TokenRecord | null } {
  let record: TokenRecord | null = first && { pair: first, trouble: null };
  let tries = 0;
  let leased = false;
  const is = (spent: string) => record?.pair.refresh === spent;
  const set = (pair: TokenPair) => {
    record = { pair, trouble: null };
    tries = 0;
    leased = false;
  };
  return {
    row: () => record,
    read: async () => record,
    put: async (pair) => set(pair),
    seed: async (pair) => {
      if (!record) set(pair);
    },
    async claim(spent) {
      if (!is(spent) || leased || record?.trouble) return null;
      leased = true;
      return ++tries;
    },
    async release(_spent, unspent) {
      leased = false;
      if (unspent) tries--;
    },
    async succeed(spent, pair) {
      if (!is(spent)) return false;
      set(pair);
      return true;
    },
    async fail(spent, trouble) {
      if (!is(spent) || !record || record.trouble) return false;
      record = { ...record, trouble };
      leased = false;
      return true;
    },
  };
}

export async function zaloRig(more: Partial<ZaloDeps> = {}, server: { quota?: boolean; perMinute?: number } = {}) {
  const clock = fakeClock('2026-11-20T15:00:00+07:00');
  const fake = await startFakeZalo({ clock, ...server });
  closeLater(() => fake.close());
  const log = recordingLog();
  const told: TokenTrouble[] = [];
  const signs: Sign[] = [];
  const asides: string[] = [];
  const pair = fake.newPair();
  const tokens = memoryTokens({ ...pair, issuedAtMs: clock.nowMs(), expiresAtMs: clock.nowMs() + 90_000_000 });
  const zalo = createZalo({
    appId: APP_ID,
    appSecret: APP_SECRET,
    oaId: OA_ID,
    oaKey: OA_KEY,
    bases: fake.bases,
    mediaHosts: ['zdn.vn', '127.0.0.1'],
    fileEndings: ['pdf', 'doc', 'docx'],
    captionChars: 1_000,
    tokens,
    lock: (_name, _holdMs, work) => work(),
    signs: { save: async (fresh) => void signs.push(...fresh), read: async () => new Map() },
    sealer: createSealer(new Uint8Array(32).fill(9)),
    clock,
    log,
    meter: { aside: (_platform, kind) => void asides.push(kind) },
    tell: async (trouble) => void told.push(trouble),
    authorityName: 'UBND xã Ví Dụ',
    tokenHttpMs: 300,
    ...more,
  });
  closeLater(() => zalo.stop());
  return { zalo, fake, clock, log, told, signs, asides, tokens };
}
export type ZaloRig = Awaited<ReturnType<typeof zaloRig>>;
