/**
 * The pacer all workers share: the same GCRA in one Redis script, by Redis's own clock. While Redis does not answer, this
 * process's twin stands in at a share of the pace; it has been spending along, so that the change makes no burst.
 */
import type { Clock } from '#src/clock.ts';
import type { SharedRedis } from '#src/storage/redis.ts';
import { type Ask, createMemoryPace, intervalMs, keysOf, type Pace, type Pacing, type Rate } from './pace.ts';

/** How many workers may be standing in for Redis at once without going over the platform's limit. */
const STAND_INS = 2;
const US = 1_000;

/**
 * KEYS: the pause, then each letter's keys. ARGV: the instant in microseconds ('' = Redis's own), then for each letter the
 * number of its keys and for each key interval and burst. Gives the milliseconds to wait, 0 = taken.
 */
const TAKE = `
local now = tonumber(ARGV[1])
if not now then local t = redis.call('TIME'); now = t[1] * 1000000 + t[2] end
local paused = tonumber(redis.call('GET', KEYS[1]) or '0') - now
local waits, k, a = {}, 2, 2
while a <= #ARGV do
  local count = tonumber(ARGV[a])
  local wait, dues = math.max(0, paused), {}
  for i = 0, count - 1 do
    local interval, burst = tonumber(ARGV[a + 1 + 2 * i]), tonumber(ARGV[a + 2 + 2 * i])
    local due = tonumber(redis.call('GET', KEYS[k + i]) or '0')
    due = math.min(due, now + interval * burst)
    dues[i] = math.max(due, now) + interval
    wait = math.max(wait, due - interval * (burst - 1) - now)
  end
  if wait <= 0 then
    for i = 0, count - 1 do
      local left = math.ceil((dues[i] - now) / 1000) + 10000
      redis.call('SET', KEYS[k + i], string.format('%.0f', dues[i]), 'PX', left)
    end
  end
  waits[#waits + 1] = math.max(0, math.ceil(wait / 1000))
  k, a = k + count, a + 1 + 2 * count
end
return waits`;

/** KEYS: the pause. ARGV: the instant ('' = Redis's own), milliseconds. A longer pause stands. */
const PAUSE = `
local now = tonumber(ARGV[1])
if not now then local t = redis.call('TIME'); now = t[1] * 1000000 + t[2] end
local till = now + tonumber(ARGV[2]) * 1000
if till > tonumber(redis.call('GET', KEYS[1]) or '0') then
  redis.call('SET', KEYS[1], string.format('%.0f', till), 'PX', ARGV[2] + 10000)
end
return 1`;

function shareOf(pacing: Pacing): Pacing {
  const share = (rate: Rate): Rate => ({ perSecond: rate.perSecond / STAND_INS, burst: 1 });
  return { ...pacing, all: share(pacing.all), broadcast: share(pacing.broadcast) };
}

export interface RedisPaceParts {
  redis: SharedRedis;
  platform: string;
  pacing: Pacing;
  clock: Clock;
  /** In place of Redis's own clock (tests). Keys still expire by Redis's. */
  timed?: Clock;
}

export function createRedisPace({ redis, platform, pacing, clock, timed }: RedisPaceParts): Pace {
  const standIn = createMemoryPace(clock, shareOf(pacing));
  const key = (name: string) => `cn:pace:{${platform}}:${name}`;
  const instant = () => (timed ? String(timed.nowMs() * US) : '');

  function scriptValues(asks: Ask[]): { keys: string[]; values: (string | number)[] } {
    const keys = [key('paused')];
    const values: (string | number)[] = [instant()];
    for (const ask of asks) {
      const own = keysOf(pacing, ask);
      values.push(own.length);
      for (const [name, rate] of own) {
        keys.push(key(name));
        values.push(Math.ceil(intervalMs(rate) * US), rate.burst);
      }
    }
    return { keys, values };
  }

  return {
    async take(asks) {
      if (asks.length === 0) return [];
      const { keys, values } = scriptValues(asks);
      const waits = await redis.ask(
        (server) => server.eval(TAKE, keys.length, ...keys, ...values) as Promise<number[]>,
      );
      if (!waits) return standIn.take(asks);
      for (const [index, ask] of asks.entries()) if (waits[index] === 0) standIn.spend(ask);
      return waits;
    },
    async pause(ms) {
      await standIn.pause(ms);
      await redis.ask((server) => server.eval(PAUSE, 1, key('paused'), instant(), Math.ceil(ms)));
    },
  };
}
