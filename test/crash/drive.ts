/**
 * Drives children of the real service through kills and looks afterwards whether anything was lost, done twice, or done
 * in a wrong state. Used by the tests with few kills and by scripts/soak.ts with a thousand.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { leftBehind, RESENT_MARK } from '#prompts/common.ts';
import type { Incoming } from '#src/messages.ts';
import type { ChildParts } from './child.ts';

/** What a child has compiled is kept for the next: it starts in half the time. */
const CHILD_ENV = {
  ...process.env,
  NODE_COMPILE_CACHE: join(import.meta.dirname, '../../node_modules/.cache/compile'),
};

/** Where a process dies, and how often it may come by before it does. */
export const DEATHS = [
  ['accepting', 3],
  ['accepted', 3],
  ['claimed', 3],
  ['on-trial', 2],
  ['read', 3],
  ['decided', 3],
  ['state-written', 3],
  ['finished', 3],
  ['effects', 3],
  ['letters', 3],
  ['committed', 3],
  ['letter-claimed', 3],
  ['file-ready', 3],
  ['letter-sent', 40],
  ['letter-ended', 5],
] as const;

const SPEED = 20;
const ROUND = 5;
const WITH_PHOTO = 'ảnh ở trên';
const PHOTO_STAYED = leftBehind('image', 'reply');
/** A step that is not come by within this is not waited for: the process is killed where it is. */
const KILL_AFTER_MS = 1_500;
const QUIET_WITHIN_MS = 120_000;

export interface Drive {
  env: Record<string, string>;
  /** Processes at once, on the same database. */
  workers: number;
  kills: number;
  seed: number;
  conversations: number;
  /** Messages on their way at once: the load while things die. */
  perKill: number;
  /** Does something to the servers before the kill of this number. */
  disturb?: (kill: number) => Promise<void>;
  progress?: (line: string) => void;
}

export interface Outcome {
  kills: Record<string, number>;
  events: number;
  /** Sentences of what went wrong; empty is what is wanted. */
  wrong: string[];
  parked: number;
  lettersSent: number;
  sentTwice: number;
  /** Photos somebody got. */
  photos: number;
  /** Photos that stayed behind, and the words told so. */
  stayed: number;
  uncertain: number;
  seconds: number;
}

interface Child {
  process: ChildProcess;
  accept(incoming: Incoming): void;
  query<T>(text: string): Promise<T[] | null>;
}

/** Small repeatable chance (mulberry32). */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A data folder without plans: the service starts quickly. */
export function quickData(): { dir: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'cau-noi-crash-'));
  const data = join(import.meta.dirname, '../../data');
  for (const part of ['examples', 'calendar', 'triage/model.json']) {
    if (existsSync(join(data, part))) cpSync(join(data, part), join(dir, part), { recursive: true });
  }
  mkdirSync(join(dir, 'plans'), { recursive: true });
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** Now and then one that tells the coordinator, and one that cannot be handled. */
function usual(index: number): string {
  if (index % 60 === 59) return 'throw';
  if (index % 10 === 7) return 'photo';
  return index % 25 === 24 ? 'tell' : 'message';
}

export class Crashes {
  readonly #drive: Drive;
  readonly #record: string;
  readonly #begunMs = Date.now();
  readonly #roll: (below: number) => number;
  readonly #dir = mkdtempSync(join(tmpdir(), 'cau-noi-record-'));
  /** Not yet acknowledged: by conversation, oldest first; the next is brought when the one before it is stored. */
  readonly #queues = new Map<string, Incoming[]>();
  readonly #all: Incoming[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #acknowledged = new Set<string>();
  readonly #kills: Record<string, number> = {};
  readonly #fell: string[] = [];
  #children: Child[] = [];
  #asks = 0;

  constructor(drive: Drive) {
    this.#drive = drive;
    this.#roll = dice(drive.seed);
    this.#record = join(this.#dir, 'sent.jsonl');
    writeFileSync(this.#record, '');
  }

  async start(dies: ChildParts['dies']): Promise<Child> {
    const parts: ChildParts = {
      env: this.#drive.env,
      record: this.#record,
      begunMs: this.#begunMs,
      speed: SPEED,
      dies,
    };
    const process = fork(join(import.meta.dirname, 'child.ts'), [JSON.stringify(parts)], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      execArgv: [],
      env: CHILD_ENV,
    });
    const answers = new Map<number, (rows: unknown) => void>();
    const child: Child = {
      process,
      accept: (incoming) => {
        if (process.connected) process.send({ type: 'accept', incoming }, () => {});
      },
      query: (text) =>
        new Promise((resolve) => {
          const id = ++this.#asks;
          answers.set(id, resolve as (rows: unknown) => void);
          if (process.connected) process.send({ type: 'query', id, text }, () => {});
          else resolve(null);
        }),
    };
    const ready = Promise.withResolvers<void>();
    process.on('message', (raw) => {
      const message = raw as { type: string; eventId: string; id: number; rows: unknown };
      if (message.type === 'ready') ready.resolve();
      if (message.type === 'accepted') this.#stored(message.eventId, child);
      if (message.type === 'refused') setTimeout(() => this.#bring(this.#eventOf(message.eventId), child), 50);
      if (message.type === 'rows') answers.get(message.id)?.(message.rows);
    });
    let running = false;
    ready.promise.then(() => {
      running = true;
    });
    process.on('exit', (code) => {
      // Starting needs the servers; one that runs outlives their troubles.
      if (code && (running || !this.#drive.disturb)) this.#fell.push(`a process ended by itself with ${code}`);
      ready.resolve();
      for (const resolve of answers.values()) resolve(null);
      this.#children = this.#children.filter((one) => one !== child);
    });
    await ready.promise;
    if (process.connected) {
      this.#children.push(child);
      for (const [first] of this.#queues.values()) if (first) this.#bring(first, child);
    }
    return child;
  }

  #eventOf(eventId: string): Incoming | undefined {
    return this.#all[Number(eventId.split('-')[1])];
  }

  #bring(incoming: Incoming | undefined, child: Child | undefined): void {
    if (incoming && !this.#acknowledged.has(incoming.eventId)) child?.accept(incoming);
  }

  #stored(eventId: string, by: Child): void {
    const incoming = this.#eventOf(eventId);
    if (!incoming || this.#acknowledged.has(eventId)) return;
    this.#acknowledged.add(eventId);
    const queue = this.#queues.get(incoming.address.chat)!;
    queue.shift();
    this.#bring(queue[0], by);
  }

  /** New messages, as people would write them; a platform brings one of a conversation after the other. */
  say(count: number, text: (index: number) => string = usual): void {
    for (let index = 0; index < count; index++) {
      const chat = `c${this.#roll(this.#drive.conversations)}`;
      const number = (this.#numbers.get(chat) ?? 0) + 1;
      this.#numbers.set(chat, number);
      const incoming: Incoming = {
        eventId: `e-${this.#all.length}`,
        address: { platform: 'telegram', chat, sender: chat },
        group: false,
        atMs: 0,
        content: { type: 'message', text: text(this.#all.length), attachments: [], forwarded: false, edited: false },
      };
      this.#all.push(incoming);
      const queue = this.#queues.get(chat) ?? [];
      queue.push(incoming);
      this.#queues.set(chat, queue);
      if (queue.length === 1) this.#bring(incoming, this.#children[this.#roll(Math.max(1, this.#children.length))]);
    }
  }

  async #oneKill(kill: number): Promise<void> {
    const [step, most] = DEATHS[kill % DEATHS.length]!;
    if (this.#fell.length > 0) throw new Error(this.#fell[0]);
    this.say(this.#drive.perKill);
    const child = await this.start({ step, nth: 1 + this.#roll(most) });
    const gone = once(child.process, 'exit');
    if (child.process.exitCode === null && child.process.signalCode === null) {
      await this.#drive.disturb?.(kill);
      this.say(this.#drive.perKill);
      const late = setTimeout(() => child.process.kill('SIGKILL'), KILL_AFTER_MS);
      late.unref();
      await gone;
      clearTimeout(late);
    }
    this.#kills[step] = (this.#kills[step] ?? 0) + 1;
  }

  /** Waits until every message was stored and handled and every letter has left. */
  async quiet(child: Child): Promise<void> {
    const until = performance.now() + QUIET_WITHIN_MS;
    while (performance.now() < until) {
      const rows = await child.query<{ n: number }>(
        `select ((select count(*) from inbox where state = 'waiting')
           + (select count(*) from letter where state in ('created', 'sending')))::int as n`,
      );
      const unstored = [...this.#queues.values()].some((queue) => queue.length > 0);
      if (!unstored && rows?.[0]?.n === 0) return;
      if (child.process.exitCode !== null || child.process.signalCode !== null)
        throw new Error('The last process died');
      await pause(100);
    }
    throw new Error('Something is still waiting');
  }

  async #stop(child: Child): Promise<void> {
    const gone = once(child.process, 'exit');
    child.process.send({ type: 'stop' });
    const late = setTimeout(() => child.process.kill('SIGKILL'), 10_000);
    late.unref();
    await gone;
    clearTimeout(late);
  }

  async run(): Promise<Outcome> {
    const startedMs = performance.now();
    const { workers, kills, progress } = this.#drive;
    try {
      // With several workers, all but the one to be killed stay.
      const steady: Child[] = [];
      for (let index = 1; index < workers; index++) steady.push(await this.start(null));
      for (let kill = 0; kill < kills; kill++) {
        await this.#oneKill(kill);
        if ((kill + 1) % 25 === 0) progress?.(`${kill + 1} kills, ${this.#all.length} messages`);
      }
      let last = await this.start(null);
      for (let tries = 0; tries < 10 && !last.process.connected; tries++) last = await this.start(null);
      await this.quiet(last);
      const outcome = await this.#look(last);
      for (const child of [...steady, last]) await this.#stop(child);
      return { ...outcome, seconds: Math.round((performance.now() - startedMs) / 1_000) };
    } finally {
      for (const child of this.#children) child.process.kill('SIGKILL');
      rmSync(this.#dir, { recursive: true, force: true });
    }
  }

  /** Messages of which one kills its worker: starts another each time until all are handled or set aside. */
  async survive(text: (index: number) => string, count: number, dies: ChildParts['dies'] = null): Promise<Outcome> {
    const startedMs = performance.now();
    try {
      this.say(count, text);
      for (let started = 0; started < 12; started++) {
        const child = await this.start(started === 0 ? dies : null);
        try {
          await this.quiet(child);
        } catch (error) {
          if (child.process.signalCode === 'SIGKILL') continue;
          throw error;
        }
        const outcome = await this.#look(child);
        await this.#stop(child);
        return { ...outcome, seconds: Math.round((performance.now() - startedMs) / 1_000) };
      }
      throw new Error('It never came to rest');
    } finally {
      for (const child of this.#children) child.process.kill('SIGKILL');
      rmSync(this.#dir, { recursive: true, force: true });
    }
  }

  async #look(child: Child): Promise<Omit<Outcome, 'seconds'>> {
    const wrong = [...this.#fell];
    const audit = (await child.query<{ what: string; about: string }>(
      `select what, about from audit where what like 'e-%' order by seq`,
    ))!;
    const parked = new Set(
      (await child.query<{ event_id: string }>(`select event_id from inbox where state = 'parked'`))!.map(
        (row) => row.event_id,
      ),
    );
    const letters = (await child.query<{ id: string; state: string; chat: string }>(
      'select id, state, chat from letter',
    ))!;
    this.#lookAtEffects(audit, parked, wrong);
    const sent = readFileSync(this.#record, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { id: string; chat: string; text: string });
    const bySent = Map.groupBy(sent, (one) => one.id);
    const toldOfParking = sent.filter(
      (one) => one.chat === 'coordinator' && [...parked].some((id) => one.text.includes(id)),
    );
    for (const id of parked) {
      if (!toldOfParking.some((one) => one.text.endsWith(`${id}. Người gửi đã được báo nhắn lại.`)))
        wrong.push(`nobody was told that ${id} was parked`);
    }
    const stayed = new Set<string>();
    const textsOf = (id: string) => (bySent.get(id) ?? []).map((one) => one.text);
    for (const letter of letters) {
      this.#lookAtLetter(letter, textsOf(letter.id), wrong);
      const photo = `${letter.id}.0`;
      // One whose maker died three times stays behind, and the words say so.
      if (!bySent.has(photo) && textsOf(letter.id).some((text) => text.includes(PHOTO_STAYED))) stayed.add(photo);
      else if (textsOf(letter.id).some((text) => text.includes(WITH_PHOTO)) || bySent.has(photo))
        this.#lookAtLetter({ id: photo, state: letter.state }, textsOf(photo), wrong);
    }
    return {
      kills: this.#kills,
      events: this.#all.length,
      wrong,
      parked: parked.size,
      lettersSent: bySent.size,
      sentTwice: [...bySent.values()].filter((all) => all.length > 1).length,
      stayed: stayed.size,
      photos: [...bySent.keys()].filter((id) => id.endsWith('.0')).length,
      uncertain: letters.filter((one) => one.state === 'uncertain').length,
    };
  }

  #lookAtEffects(audit: { what: string; about: string }[], parked: Set<string>, wrong: string[]): void {
    const effects = Map.groupBy(audit, (row) => row.what);
    const counts = new Map<string, number>();
    const order = new Map<string, number>();
    for (const { eventId, content } of this.#all) {
      const count = effects.get(eventId)?.length ?? 0;
      const poison = content.type === 'message' && (content.text === 'throw' || content.text === 'die');
      if (count > 1) wrong.push(`${eventId} was handled ${count} times`);
      if (count === 0 && !parked.has(eventId)) wrong.push(`${eventId} was lost`);
      if (count > 0 && parked.has(eventId)) wrong.push(`${eventId} was handled and parked`);
      if (poison && !parked.has(eventId)) wrong.push(`${eventId} cannot be handled and is not parked`);
    }
    for (const { what, about } of audit) {
      const [conversation, state, draft] = about.split(' ') as [string, string, string];
      const wanted = counts.get(conversation) ?? 0;
      if (Number(state) !== wanted || Number(draft) !== wanted) {
        wrong.push(`${what} saw state ${state} and draft ${draft}, not ${wanted}`);
      }
      counts.set(conversation, (wanted + 1) % ROUND);
      const number = Number(what.split('-')[1]);
      if (number < (order.get(conversation) ?? -1)) wrong.push(`${what} came after a later one`);
      order.set(conversation, number);
    }
  }

  #lookAtLetter(letter: { id: string; state: string }, texts: string[], wrong: string[]): void {
    if (letter.state === 'sent' && texts.length === 0) wrong.push(`letter ${letter.id} is sent and never was`);
    if (texts.length > 2 && !texts[0]!.includes('Mã sự kiện'))
      wrong.push(`letter ${letter.id} went out ${texts.length} times`);
    for (const text of texts.slice(1)) {
      if (!text.startsWith(RESENT_MARK)) wrong.push(`letter ${letter.id} went out again unmarked`);
    }
  }
}
