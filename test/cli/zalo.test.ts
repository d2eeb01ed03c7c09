/** What the command line does for Zalo: the first pair, the check-up, a scripted conversation. Zalo is the strict fake. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { zalo as say } from '#prompts/zalo.ts';
import { converse } from '#src/cli/converse.ts';
import { doctorCommand } from '#src/cli/doctor.ts';
import { readPasted, zaloLoginCommand } from '#src/cli/zalo-login.ts';
import { systemClock } from '#src/clock.ts';
import { type Config, readConfig } from '#src/config.ts';
import { createSealer } from '#src/seal.ts';
import type { Database } from '#src/storage/database.ts';
import { saveSigns } from '#src/storage/platform-signs.ts';
import { openPostgres } from '#src/storage/postgres.ts';
import { createTokenStore } from '#src/storage/zalo-token.ts';
import { openData } from '../e2e/telegram-service.ts';
import { APP_ID, APP_SECRET, OA_ID, OA_KEY } from '../fakes/zalo/webhook.ts';
import { type FakeZalo, startFakeZalo } from '../fakes/zalo.ts';
import { closeLater, freshDatabase, freshPostgresUrl } from '../fixtures.ts';

const KEY = Buffer.alloc(32, 7);

let fake: FakeZalo;
let config: Config;
let database: Database;

beforeEach(async () => {
  fake = await startFakeZalo({ clock: systemClock });
  closeLater(() => fake.close());
  const url = await freshPostgresUrl();
  database = await openPostgres(url, 2);
  closeLater(() => database.close());
  const varDir = mkdtempSync(join(tmpdir(), 'cau-noi-cli-'));
  closeLater(async () => rmSync(varDir, { recursive: true, force: true }));
  config = readConfig({
    ZALO_APP_ID: APP_ID,
    ZALO_APP_SECRET: APP_SECRET,
    ZALO_OA_ID: OA_ID,
    ZALO_OA_SECRET_KEY: OA_KEY,
    ZALO_OPENAPI_BASE: fake.bases.openapi,
    ZALO_BUSINESS_BASE: fake.bases.business,
    ZALO_OAUTH_BASE: fake.bases.oauth,
    PUBLIC_URL: 'https://bot.example.vn',
    DATABASE_URL: url,
    VAR_DIR: varDir,
    DATA_DIR: openData(),
    DATA_KEY: KEY.toString('base64'),
    TRIAL: 'yes',
  });
});

/** Runs a command with this pasted into it; gives its exit code and all it wrote. */
async function run(command: () => Promise<number>, pasted = ''): Promise<{ code: number; wrote: string }> {
  let wrote = '';
  const catching = (chunk: unknown) => {
    wrote += String(chunk);
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(catching),
    vi.spyOn(process.stderr, 'write').mockImplementation(catching),
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([Buffer.from(pasted)]) as typeof process.stdin),
  ];
  try {
    return { code: await command(), wrote };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

const login = (pasted: string) => run(() => zaloLoginCommand([], config), pasted);
const doctor = (...args: string[]) => run(() => doctorCommand(args, config));
const stored = async () =>
  (await createTokenStore({ database, sealer: createSealer(KEY), clock: systemClock, oaId: OA_ID }).read())?.pair ??
  null;

describe('zalo-login', () => {
  test.each<[string, (pair: { access: string; refresh: string }) => string]>([
    ['two lines', ({ access, refresh }) => `${access}\n${refresh}\n`],
    [
      'JSON',
      ({ access, refresh }) => JSON.stringify({ access_token: access, refresh_token: refresh, expires_in: '90000' }),
    ],
  ])('%s: the pair is kept, encrypted, changed for a new one at once, and Zalo names the OA', async (_, paste) => {
    const pair = fake.newPair();
    const { code, wrote } = await login(paste(pair));
    expect(code).toBe(0);
    expect(wrote).toContain(say.login.stored('UBND xã Ví Dụ'));
    expect(await stored()).toMatchObject(fake.newest());
    for (const secret of [...Object.values(pair), ...Object.values(fake.newest())]) {
      expect(wrote).not.toContain(secret);
      const { rows } = await database.query('select 1 from zalo_token t where position($1 in t::text) > 0', [secret]);
      expect(rows).toEqual([]);
    }
  });

  test('the address of the consent page: its code is exchanged once', async () => {
    const address = `https://bot.example.vn/?oa_id=${OA_ID}&code=${fake.code()}`;
    expect(await login(address)).toMatchObject({ code: 0 });
    const kept = await stored();
    expect(kept).toMatchObject(fake.newest());
    const again = await login(address);
    expect(again.code).toBe(2);
    expect(again.wrote).toContain(say.login.refused);
    expect(await stored()).toEqual(kept);
  });

  test.each([
    ['nothing of use', 'xin chào', say.login.usage],
    ['half a JSON', '{"access_token":', say.login.usage],
    ['another OA', 'https://bot.example.vn/?oa_id=1&code=CODE_1', say.login.otherOa],
  ])('%s: said, and nothing kept', async (_, pasted, words) => {
    const { code, wrote } = await login(pasted);
    expect(code).toBe(2);
    expect(wrote).toContain(words);
    expect(await stored()).toBeNull();
  });

  test('an error body is no pair', () => {
    expect(readPasted('{"error":-14000,"error_name":"Invalid refresh token"}', 0)).toBeNull();
  });
});

describe('doctor', () => {
  test('nothing set up yet: the steps of the console, in their order', async () => {
    const { code, wrote } = await doctor();
    expect(code).toBe(0);
    expect(wrote).toContain(say.doctor.tokenTrouble('none'));
    expect(wrote).toContain(say.doctor.noWebhook('https://bot.example.vn/zalo'));
    expect(wrote).toContain(say.doctor.offline);
    expect(fake.calls).toEqual([]);
  });

  test('what was learned while running is told; --online asks Zalo itself', async () => {
    const pair = fake.newPair();
    await login(`${pair.access}\n${pair.refresh}`);
    const atMs = systemClock.nowMs();
    await saveSigns(database, 'zalo', [
      { what: 'event:user_send_text', value: '', atMs },
      { what: 'mac', value: 'body+oa', atMs },
      { what: 'failure:package-needed', value: '-224', atMs },
    ]);
    const { wrote } = await doctor('--online');
    expect(wrote).toContain('OA: UBND xã Ví Dụ, gói Tăng trưởng');
    expect(wrote).toContain(say.doctor.mac('body+oa'));
    expect(wrote).toMatch(/chưa thấy, nên kiểm tra .*user_send_image/);
    expect(wrote).not.toMatch(/chưa thấy, nên kiểm tra .*user_send_text/);
    expect(wrote).toContain('OA cần gói dịch vụ');
    for (const secret of [...Object.values(fake.newest()), APP_SECRET, OA_KEY]) expect(wrote).not.toContain(secret);
  });

  test('--online without an answer says why and ends well', async () => {
    const { code, wrote } = await doctor('--online');
    expect(code).toBe(0);
    expect(wrote).toContain(say.doctor.unreachable('token-none'));
  });
});

describe('converse on Zalo', () => {
  test.each([
    ['by number', '1'],
    ['by words', 'gửi'],
  ])('%s: one case with the place', async (_, last) => {
    const script = {
      id: 'z1',
      platform: 'zalo',
      turns: ['đèn đường trước nhà văn hóa hư cả tuần rồi', 'thôn Khau Mạ', last].map((user) => ({
        type: 'text',
        user,
      })),
    };
    const own = await freshDatabase('postgres');
    const { transcript, cases } = await converse(script, {
      dataDir: 'data',
      now: '2026-11-16T09:00:00+07:00',
      database: own,
    });
    expect(cases).toMatchObject([{ status: 'submitted', location: expect.stringContaining('thôn Khau Mạ') }]);
    expect(transcript.map((line) => line.text).join('\n')).toContain('7 ngày');
  });
});
