/** Turns a second from webhook to sent letter, beside the peers, in one run. See README.md. */
import { type ChildProcess, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { freePort } from '#test/services.ts';
import { instantApi, slowApi } from './apis.ts';
import { type Bot, openStand } from './bots.ts';
import { type Load, paced, wrk } from './load.ts';
import type { Shares } from './profile.ts';
import type { Tallied } from './tally.ts';

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '2' },
    /** Only the bots whose names hold this. */
    only: { type: 'string', default: '' },
    /** Only these lines. */
    lines: { type: 'string', default: 'quick,slow,hang,made' },
  },
});
const SECONDS = Number(options.seconds);
const LINES = options.lines.split(',');
const WARM_S = 4;
const OURS = 'ours, PostgreSQL + Redis';
const say = (line: string): void => void process.stdout.write(`${line}\n`);

if (spawnSync('which', ['wrk']).status !== 0) throw new Error('apt-get install wrk nginx-light');
const work = mkdtempSync(join(tmpdir(), 'cau-noi-bench-'));
const { bots: all, close } = await openStand(work);
const bots = all.filter(({ name }) => name.includes(options.only));

function memoryOf(child: ChildProcess, what: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Math.round(Number(new RegExp(`${what}:\\s+(\\d+)`).exec(status)![1]) / 1024);
}

/** Processor time a process has used, in microseconds (the kernel counts hundredths of a second). */
function cpuUsOf(child: ChildProcess): number {
  const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

interface Line extends Load {
  rss: number;
  /** The bot's own processor time for one turn; servers beside it not counted. */
  cpuUs: number;
}

async function measure(bot: Bot, delayMs: number | null): Promise<Line> {
  const api = delayMs === null ? await instantApi(work) : await slowApi(delayMs);
  const port = await freePort();
  const child = await bot.start(api.url, port);
  await wrk(port, WARM_S, api.sent);
  const before = cpuUsOf(child);
  const load = await wrk(port, SECONDS, api.sent);
  const line = { ...load, rss: memoryOf(child, 'VmRSS'), cpuUs: (cpuUsOf(child) - before) / (load.turns * SECONDS) };
  await stop(child);
  api.stop();
  return line;
}

function table(heads: string[], rows: (string | number)[][]): void {
  const cell = (value: string | number, column: number): string =>
    column === 0 ? String(value).padEnd(26) : String(value).padStart(heads[column]!.length + 2);
  for (const row of [heads, ...rows]) say(row.map(cell).join(''));
  say('');
}

/** Everybody once a round, so that whatever else the machine does meets all; the best round of each counts. */
async function beside(title: string, delayMs: number | null): Promise<void> {
  const rounds = new Map<string, Line[]>(bots.map((bot) => [bot.name, []]));
  for (let round = 0; round < Number(options.rounds); round++)
    for (const bot of bots) rounds.get(bot.name)!.push(await measure(bot, delayMs));
  const best = (name: string): Line | undefined => rounds.get(name)?.toSorted((a, b) => b.turns - a.turns)[0];
  const ours = best(OURS)?.turns ?? Number.NaN;
  say(title);
  table(
    ['', 'turns/s', 'ack p50', 'ack p99', 'errors', 'MB', 'CPU us/turn', 'of ours, PG', 'each round'],
    bots.map(({ name }) => {
      const line = best(name)!;
      const each = rounds.get(name)!.map(({ turns }) => turns);
      const share = (line.turns / ours).toFixed(2);
      const { turns, errors, rss } = line;
      return [
        name,
        turns,
        line.p50.toFixed(1),
        line.p99.toFixed(1),
        errors,
        rss,
        line.cpuUs.toFixed(0),
        share,
        each.join(' '),
      ];
    }),
  );
}

async function hanging(): Promise<void> {
  const rows: (string | number)[][] = [];
  for (const bot of bots) {
    const hung = await slowApi(null);
    const port = await freePort();
    const child = await bot.start(hung.url, port);
    await paced(port, 200, 2, null);
    const { ack50, ack99, failures } = await paced(port, 1_000, SECONDS, null);
    const told = (ms: number): string => (Number.isNaN(ms) ? 'none' : ms.toFixed(1));
    rows.push([bot.name, told(ack50), told(ack99), failures, memoryOf(child, 'VmHWM')]);
    await stop(child);
    hung.stop();
  }
  say('1,000 updates/s while the API hangs');
  table(['', 'ack p50', 'ack p99', 'not acked', 'MB at most'], rows);
}

/** What a turn of ours is made of: the profile of the process, and what it asks of its database. */
async function made(bot: Bot): Promise<void> {
  const api = await instantApi(work);
  const port = await freePort();
  const child = await bot.start(api.url, port, true);
  const ask = async (what: 'profile' | 'tally') => {
    child.send(what);
    return (await once(child, 'message'))[0] as { tally: Tallied[]; shares: Shares; cpu: NodeJS.CpuUsage };
  };
  await wrk(port, WARM_S, api.sent);
  const { cpu: before } = await ask('profile');
  const load = await wrk(port, SECONDS, api.sent);
  const { tally, shares, cpu } = await ask('tally');
  const turns = load.turns * SECONDS;
  const usedUs = (cpu.user + cpu.system - before.user - before.system) / turns;
  say(`${bot.name}: what a turn is made of (${usedUs.toFixed(0)} us of the processor, profile and tally included)`);
  const owners = Object.entries(shares).sort(([, one], [, other]) => other - one);
  table(
    ['', '%', 'us/turn'],
    owners.map(([owner, share]) => [owner, Math.round(share * 100), (share * usedUs).toFixed(0)]),
  );
  table(
    ['', 'calls', 'rows/call', 'ms/call', 'calls/100 turns'],
    tally.map((one) => [
      one.statement,
      one.calls,
      (one.rows / one.calls).toFixed(1),
      (one.ms / one.calls).toFixed(2),
      ((one.calls / turns) * 100).toFixed(1),
    ]),
  );
  await stop(child);
  api.stop();
}

if (LINES.includes('quick')) await beside('The API answers at once', null);
if (LINES.includes('slow')) await beside('The API takes 50 ms', 50);
if (LINES.includes('hang')) await hanging();
if (LINES.includes('made')) for (const bot of bots.filter(({ name }) => name.startsWith('ours'))) await made(bot);
await pause(100);
await close();
rmSync(work, { recursive: true, force: true });
process.exit();
