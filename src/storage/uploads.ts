/** Stored files a platform holds too: by its handle for as long as it keeps them, so that one is laid there once. */
import type { Sql } from './database.ts';

/** The handle, or null when the platform has none that is still good at this instant. */
export async function uploadOf(sql: Sql, platform: string, ref: string, nowMs: number): Promise<string | null> {
  const { rows } = await sql.query<{ handle: string }>(
    'select handle from platform_upload where platform = $1 and ref = $2 and expires_at > $3',
    [platform, ref, new Date(nowMs)],
  );
  return rows[0]?.handle ?? null;
}

export interface Upload {
  platform: string;
  ref: string;
  handle: string;
  expiresAtMs: number;
}

/** The newest handle counts. */
export async function keepUpload(sql: Sql, { platform, ref, handle, expiresAtMs }: Upload): Promise<void> {
  await sql.query(
    `insert into platform_upload (platform, ref, handle, expires_at) values ($1, $2, $3, $4)
     on conflict (platform, ref) do update set handle = excluded.handle, expires_at = excluded.expires_at`,
    [platform, ref, handle, new Date(expiresAtMs)],
  );
}

/** The platform no longer knows this handle. */
export async function forgetUpload(sql: Sql, platform: string, handle: string): Promise<void> {
  await sql.query('delete from platform_upload where platform = $1 and handle = $2', [platform, handle]);
}
