/** Workers that all need a new token at once while Zalo's OAuth misbehaves: the token races of the tests and the soak. */
import { systemClock } from '#src/clock.ts';
import { silentLog } from '#src/log.ts';
import { createHttp } from '#src/platforms/zalo-http.ts';
import { createTokenKeeper, type Lock, type TokenTrouble } from '#src/platforms/zalo-token.ts';
import { createSealer } from '#src/seal.ts';
import type { Database } from '#src/storage/database.ts';
import { createTokenStore } from '#src/storage/zalo-token.ts';
import { type OAuthFault, startFakeZalo } from '../zalo.ts';
import { APP_ID, APP_SECRET, OA_ID } from './webhook.ts';

const HTTP_MS = 250;
/** Half of the rounds go well. */
const PLAN: OAuthFault[][] = [
  [],
  [],
  [],
  [],
  ['dropped-before'],
  ['hang'],
  ['dropped-after-rotating'],
  ['late-after-rotating'],
];

export interface RaceResult {
  refreshed: number;
  /** Rounds after which a person had to bring a pair. */
  told: number;
  wrong: string[];
}

/** Small and repeatable; what is drawn here decides nothing but the order of the faults. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

export async function raceRounds(race: {
  database: Database;
  /** One per worker. */
  locks: Lock[];
  rounds: number;
  seed: number;
}): Promise<RaceResult> {
  const clock = systemClock;
  const fake = await startFakeZalo({ clock });
  const sealer = createSealer(new Uint8Array(32).fill(5));
  const store = createTokenStore({ database: race.database, sealer, clock, oaId: OA_ID });
  const told: TokenTrouble[] = [];
  const keepers = race.locks.map((lock) =>
    createTokenKeeper({
      http: createHttp(undefined),
      oauthBase: fake.url,
      appId: APP_ID,
      appSecret: APP_SECRET,
      store: createTokenStore({ database: race.database, sealer, clock, oaId: OA_ID }),
      lock,
      clock,
      log: silentLog,
      tell: async (trouble) => void told.push(trouble),
      httpMs: HTTP_MS,
    }),
  );
  const roll = dice(race.seed);
  const result: RaceResult = { refreshed: 0, told: 0, wrong: [] };
  const bring = () => store.put({ ...fake.newPair(), issuedAtMs: clock.nowMs(), expiresAtMs: clock.nowMs() + 9e7 });
  await bring();
  // Warm first: a first request on a busy machine may take longer than HTTP_MS, and that is a fault nobody planned.
  for (let cold = true; cold; ) {
    const fresh = await store.read();
    cold = !(await keepers[0]!.renew(fresh!.pair.access).catch(() => null));
    await bring();
  }
  told.length = 0;
  try {
    for (let round = 0; round < race.rounds; round++) {
      const before = (await store.read())!.pair;
      const faults = PLAN[roll(PLAN.length)]!;
      fake.failOAuth(...faults);
      const ends = await Promise.all(
        keepers.map((keeper) => keeper.renew(before.access).catch(() => null as string | null)),
      );
      const after = (await store.read())!;
      const asked = fake.asked().get(before.refresh) ?? 0;
      const say = (what: string) => result.wrong.push(`round ${round} (${faults.join()}): ${what}`);
      // A doubtful refresh may be tried once more with the same token; a good one never.
      const mayAsk = faults.length > 0 ? 2 : 1;
      if (asked > mayAsk) say(`one token was sent ${asked} times`);
      const tellings = told.splice(0).length;
      if (after.trouble) {
        result.told++;
        if (tellings !== 1) say(`${tellings} tellings`);
        if (!faults.some((fault) => fault.endsWith('after-rotating'))) say(`trouble ${after.trouble}`);
        await bring();
        continue;
      }
      result.refreshed++;
      if (tellings > 0) say('somebody was told for nothing');
      if (after.pair.refresh !== fake.newest().refresh) say('the pair of Zalo was lost');
      if (ends.some((access) => access !== after.pair.access)) say('a worker has another token');
    }
  } finally {
    await fake.close();
  }
  return result;
}
