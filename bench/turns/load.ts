/** Updates of Telegram's: as many as forty connections bear (wrk, in C), or so many a second. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export const SECRET = 'bench-secret-0123456789';
const CONNECTIONS = 40; // Telegram's default

export interface Load {
  turns: number;
  acks: number;
  p50: number;
  p99: number;
  errors: number;
}

export async function wrk(port: number, seconds: number, sent: () => Promise<number>): Promise<Load> {
  const before = await sent();
  const args = [
    '-t1',
    `-c${CONNECTIONS}`,
    `-d${seconds}s`,
    '--timeout',
    '10s',
    '-s',
    join(import.meta.dirname, 'load.lua'),
    `http://127.0.0.1:${port}`,
  ];
  const child = spawn('wrk', args, { env: { ...process.env, SECRET }, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  await once(child, 'exit');
  const after = await sent();
  const [requests, us, p50, p99, errors] = /RESULT (.*)/.exec(said)![1]!.split(' ').map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const took = us / 1e6;
  return { turns: Math.round((after - before) / took), acks: Math.round(requests / took), p50, p99, errors };
}

/** Updates at a fixed rate; how long each acknowledgement took and, where letters come, each answer. */
export async function paced(
  port: number,
  perSecond: number,
  seconds: number,
  hear: ((listener: (chat: string) => void) => void) | null,
) {
  const agent = new Agent({ keepAlive: true, maxSockets: 100 });
  const ack: number[] = [];
  const answered: number[] = [];
  const begun = new Map<string, number>();
  hear?.((chat) => {
    const at = begun.get(chat);
    if (at !== undefined) answered.push(performance.now() - at);
    begun.delete(chat);
  });
  let failures = 0;
  const one = (number: number) => {
    const person = 500_000 + number;
    const id = 900_000_000 + number;
    const body = JSON.stringify({
      update_id: id,
      message: {
        message_id: id,
        date: 1,
        chat: { id: person, type: 'private', first_name: 'L' },
        from: { id: person, is_bot: false, first_name: 'L' },
        text: 'Cho hỏi',
      },
    });
    const at = performance.now();
    begun.set(String(person), at);
    return new Promise<void>((resolve) => {
      const headers = { 'Content-Type': 'application/json', 'X-Telegram-Bot-Api-Secret-Token': SECRET };
      const req = request(
        { port, host: '127.0.0.1', path: '/telegram', method: 'POST', agent, headers, timeout: 5_000 },
        (res) => {
          res.resume();
          res.on('end', () => {
            ack.push(performance.now() - at);
            if (res.statusCode !== 200) failures++;
            resolve();
          });
        },
      );
      req.on('timeout', () => req.destroy());
      req.on('error', () => {
        failures++;
        resolve();
      });
      req.end(body);
    });
  };
  const all: Promise<void>[] = [];
  const startedMs = performance.now();
  for (let number = 0; number < perSecond * seconds; ) {
    const due = Math.min(perSecond * seconds, Math.floor(((performance.now() - startedMs) / 1_000) * perSecond));
    while (number < due) all.push(one(number++));
    await pause(2);
  }
  await Promise.race([Promise.all(all), pause(6_000)]);
  await pause(hear ? 500 : 0);
  agent.destroy();
  const at = (values: number[], share: number) =>
    values.sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
  return {
    ack50: at(ack, 0.5),
    ack99: at(ack, 0.99),
    answer50: at(answered, 0.5),
    answer99: at(answered, 0.99),
    failures: failures + perSecond * seconds - all.length + (all.length - ack.length - failures),
  };
}
