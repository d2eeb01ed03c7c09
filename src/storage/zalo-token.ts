/** The OA's token pair in one encrypted row; every change compares the refresh token it was made from. */
import { z } from 'zod';
import type { Clock } from '#src/clock.ts';
import type { TokenPair, TokenStore } from '#src/platforms/zalo-token.ts';
import type { Sealer } from '#src/seal.ts';
import type { Database } from './database.ts';

const Pair = z.object({ access: z.string(), refresh: z.string(), issuedAtMs: z.number(), expiresAtMs: z.number() });

export function createTokenStore(deps: { database: Database; sealer: Sealer; clock: Clock; oaId: string }): TokenStore {
  const { database, sealer, clock, oaId } = deps;
  const about = `zalo-token:${oaId}`;
  const seal = (pair: TokenPair) => sealer.seal(JSON.stringify(pair), about);
  const hash = (token: string) => sealer.digest(`${about}:${token}`);
  const now = () => new Date(clock.nowMs());

  async function put(pair: TokenPair, seeded: Buffer | null): Promise<void> {
    await database.query(
      `insert into zalo_token (oa_id, sealed, refresh_hash, seeded_hash) values ($1, $2, $3, $4)
       on conflict (oa_id) do update set previous = zalo_token.sealed, sealed = excluded.sealed,
         refresh_hash = excluded.refresh_hash, seeded_hash = coalesce(excluded.seeded_hash, zalo_token.seeded_hash),
         tries = 0, lease_until = null, trouble = null, trouble_at = null
       where $4::bytea is null or zalo_token.seeded_hash is distinct from $4`,
      [oaId, seal(pair), hash(pair.refresh), seeded],
    );
  }

  return {
    async read() {
      const { rows } = await database.query<{ sealed: Uint8Array; trouble: string | null }>(
        'select sealed, trouble from zalo_token where oa_id = $1',
        [oaId],
      );
      if (!rows[0]) return null;
      const trouble = z.enum(['none', 'refused', 'doubtful']).nullable().parse(rows[0].trouble);
      return { pair: Pair.parse(JSON.parse(sealer.open(rows[0].sealed, about))), trouble };
    },
    put: (pair) => put(pair, null),
    seed: (pair) => put(pair, hash(pair.refresh)),
    async claim(spent, leaseMs) {
      const { rows } = await database.query<{ tries: number }>(
        `update zalo_token set tries = tries + 1, lease_until = $3
         where oa_id = $1 and refresh_hash = $2 and trouble is null and (lease_until is null or lease_until <= $4)
         returning tries`,
        [oaId, hash(spent), new Date(clock.nowMs() + leaseMs), now()],
      );
      return rows[0]?.tries ?? null;
    },
    async release(spent, unspent) {
      await database.query(
        'update zalo_token set lease_until = null, tries = tries - $3 where oa_id = $1 and refresh_hash = $2',
        [oaId, hash(spent), unspent ? 1 : 0],
      );
    },
    async succeed(spent, pair) {
      const { count } = await database.query(
        `update zalo_token set previous = sealed, sealed = $3, refresh_hash = $4, tries = 0, lease_until = null,
           trouble = null, trouble_at = null
         where oa_id = $1 and refresh_hash = $2`,
        [oaId, hash(spent), seal(pair), hash(pair.refresh)],
      );
      return count > 0;
    },
    async fail(spent, trouble) {
      const { count } = await database.query(
        `update zalo_token set trouble = $3, trouble_at = $4, lease_until = null
         where oa_id = $1 and refresh_hash = $2 and trouble is null`,
        [oaId, hash(spent), trouble, now()],
      );
      return count > 0;
    },
  };
}
