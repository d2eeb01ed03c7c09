/** What was learned of a platform while it ran, for `doctor`: names and instants, never anything of a person. */
import type { Sql } from './database.ts';

export interface Sign {
  what: string;
  value: string;
  atMs: number;
}

export async function saveSigns(sql: Sql, platform: string, signs: Sign[]): Promise<void> {
  if (signs.length === 0) return;
  await sql.query(
    `insert into platform_sign (platform, what, value, at)
     select $1, t.what, t.value, t.at from unnest($2::text[], $3::text[], $4::timestamptz[]) as t(what, value, at)
     on conflict (platform, what) do update set value = excluded.value, at = greatest(platform_sign.at, excluded.at)`,
    [
      platform,
      signs.map((sign) => sign.what),
      signs.map((sign) => sign.value),
      signs.map((sign) => new Date(sign.atMs).toISOString()),
    ],
  );
}

export async function signsOf(sql: Sql, platform: string): Promise<Map<string, { value: string; atMs: number }>> {
  const { rows } = await sql.query<{ what: string; value: string; at: Date }>(
    'select what, value, at from platform_sign where platform = $1',
    [platform],
  );
  return new Map(rows.map((row) => [row.what, { value: row.value, atMs: row.at.getTime() }]));
}
