/**
 * `npm run soak -- [kills] [seed]`: kills the real service at every step of a turn and of a send, a thousand times unless
 * told otherwise, on PostgreSQL with Redis (one worker and two, Redis emptied and hung, the database restarted) and on the
 * embedded default, and looks whether anything was lost, done twice or done in a wrong state. Then as many races of eight
 * workers for Zalo's next token (`npm run soak -- tokens [rounds] [seed]`: those alone).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { createRedisLock } from '#src/storage/lock-redis.ts';
import { migrate } from '#src/storage/migrate.ts';
import { openPostgres } from '#src/storage/postgres.ts';
import { openRedis } from '#src/storage/redis.ts';
import { Crashes, type Outcome, quickData } from '#test/crash/drive.ts';
import { crashDatabase, disturb, environment } from '#test/crash/servers.ts';
import { raceRounds } from '#test/fakes/zalo/race.ts';
import { databaseUrl, type Service, startPostgres, startRedis } from '#test/services.ts';
import { need } from './need.ts';

const args = process.argv.slice(2);
const tokensOnly = args[0] === 'tokens';
const [killsText = '1000', seedText = '20261120'] = tokensOnly ? args.slice(1) : args;
const kills = Number(killsText);
const seed = Number(seedText);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

need(say);
const data = quickData();
const varDir = mkdtempSync(join(tmpdir(), 'cau-noi-soak-'));
const postgres: Service = await startPostgres();
const redis: Service = await startRedis();
const raw = new Redis(redis.url);
const embedded = environment(data.dir, { VAR_DIR: varDir });

async function shared(name: string): Promise<Record<string, string>> {
  await crashDatabase(postgres.url, name);
  await raw.flushall();
  return environment(data.dir, {
    DATABASE_URL: databaseUrl(postgres.url, name),
    REDIS_URL: redis.url,
    VAR_DIR: varDir,
  });
}

/** One after the other, each in rounds of at most 100 kills, so that what is wrong is found early. */
const PARTS: [string, number, (kills: number, seed: number, name: string) => Promise<Outcome>][] = [
  [
    'PostgreSQL + Redis',
    0.35,
    async (count, from, name) =>
      new Crashes({
        env: await shared(name),
        workers: 1,
        kills: count,
        seed: from,
        conversations: 40,
        perKill: 60,
      }).run(),
  ],
  [
    'two workers',
    0.25,
    async (count, from, name) =>
      new Crashes({
        env: await shared(name),
        workers: 2,
        kills: count,
        seed: from,
        conversations: 40,
        perKill: 60,
      }).run(),
  ],
  [
    'servers disturbed',
    0.2,
    async (count, from, name) => {
      const env = await shared(name);
      const url = databaseUrl(postgres.url, name);
      const trouble = (kill: number) => disturb(kill, { redis, raw, url });
      return new Crashes({
        env,
        workers: 2,
        kills: count,
        seed: from,
        conversations: 40,
        perKill: 60,
        disturb: trouble,
      }).run();
    },
  ],
  [
    'embedded',
    0.2,
    (count, from) =>
      new Crashes({ env: embedded, workers: 1, kills: count, seed: from, conversations: 40, perKill: 60 }).run(),
  ],
];

const ROUND = 100;
const table: Record<string, Record<string, number>> = {};
let bad = 0;
for (const [part, share, run] of tokensOnly ? [] : PARTS) {
  const wanted = Math.round(kills * share);
  for (let done = 0; done < wanted; done += ROUND) {
    const count = Math.min(ROUND, wanted - done);
    if (part === 'embedded') rmSync(varDir, { recursive: true, force: true });
    const outcome = await run(count, seed + done, `soak_${part.replaceAll(/\W/g, '_').toLowerCase()}_${done}`);
    const row = table[part] ?? {};
    table[part] = row;
    const figures = {
      kills: Object.values(outcome.kills).reduce((sum, each) => sum + each, 0),
      messages: outcome.events,
      wrong: outcome.wrong.length,
      parked: outcome.parked,
      letters: outcome.lettersSent,
      'sent twice': outcome.sentTwice,
      uncertain: outcome.uncertain,
      'photo stayed': outcome.stayed,
      seconds: outcome.seconds,
    };
    for (const [name, figure] of Object.entries(figures)) row[name] = (row[name] ?? 0) + figure;
    bad += outcome.wrong.length;
    say(`${part}: ${row.kills}/${wanted} kills, ${row.messages} messages, ${row.wrong} wrong, ${row.seconds} s`);
    for (const line of outcome.wrong.slice(0, 10)) say(`  ${line}`);
  }
}
process.stdout.write('\n');
const names = Object.keys(Object.values(table)[0] ?? {});
say(['', ...names].map((name, index) => (index === 0 ? name.padEnd(22) : name.padStart(13))).join(''));
for (const [part, row] of Object.entries(table)) {
  say(part.padEnd(22) + names.map((name) => String(row[name]).padStart(13)).join(''));
}

/** Eight workers with a Redis connection each, one database; some answers are dropped or come too late. */
async function tokenRaces(rounds: number): Promise<number> {
  await crashDatabase(postgres.url, 'soak_tokens');
  const database = await openPostgres(databaseUrl(postgres.url, 'soak_tokens'));
  await migrate(database);
  const connections = Array.from({ length: 8 }, () => openRedis(redis.url));
  await Promise.all(connections.map((connection) => connection.connect()));
  let wrong = 0;
  for (let done = 0; done < rounds; done += ROUND) {
    const count = Math.min(ROUND, rounds - done);
    const result = await raceRounds({
      database,
      locks: connections.map(createRedisLock),
      rounds: count,
      seed: seed + done,
    });
    wrong += result.wrong.length;
    say(`token races: ${done + count}/${rounds}, ${result.told} needed a person, ${wrong} wrong`);
    for (const line of result.wrong.slice(0, 10)) say(`  ${line}`);
  }
  for (const connection of connections) connection.close();
  await database.close();
  return wrong;
}

bad += await tokenRaces(kills);
raw.disconnect();
await Promise.all([postgres.stop(), redis.stop()]);
data.remove();
rmSync(varDir, { recursive: true, force: true });
process.exitCode = bad > 0 ? 1 : 0;
