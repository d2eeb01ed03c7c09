/** The whole service in memory with a clock that is moved by hand: what `cli -- converse` and the dialogue tests talk to. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fakeClock } from '#src/clock.ts';
import { readConfig } from '#src/config.ts';
import type { Finder } from '#src/knowledge/model/finder.ts';
import { silentLog } from '#src/log.ts';
import type { Content, PlatformName } from '#src/messages.ts';
import { type FileRules, type Platform, type Sendable, SendError } from '#src/platforms/platform.ts';
import { WINDOWS_OF } from '#src/reach.ts';
import { openService, type Service } from '#src/service.ts';
import type { Database } from '#src/storage/database.ts';
import { grant, type Invitation } from '#src/storage/people.ts';
import { openPglite } from '#src/storage/pglite.ts';
import type { StateStore } from '#src/storage/state.ts';
import { fold } from '#src/text.ts';

const PHOTO = /\.(?:jpe?g|png)$/i;
/** Waiting this long lets fragments settle, as a person would who waits for the answer. */
const PATIENCE_MS = 3_000;

export interface Heard {
  text: string;
  choices: string[];
  letter: string;
  deletes: string | null;
  /** Names of the files that came along. */
  files: string[];
}

export interface Stage {
  readonly service: Service;
  readonly clock: ReturnType<typeof fakeClock>;
  /** Makes somebody an official, a desk officer or a coordinator. */
  enter(who: string, gives: Invitation): Promise<void>;
  /** Says something and waits for what comes back; `hasten` keeps fragments apart only as long as typing takes. */
  say(
    who: string,
    text: string,
    options?: { eventId?: string; hasten?: boolean; forwarded?: boolean; edited?: boolean; messageId?: string },
  ): Promise<Heard[]>;
  send(who: string, content: Content, eventId?: string): Promise<Heard[]>;
  /** Presses (or, without buttons, types) the choice with these words on the newest letter that has it, or on one `back` letters older. */
  press(who: string, label: string, back?: number): Promise<Heard[]>;
  /** Sends a file; without bytes the platform no longer has it. */
  attach(who: string, file: { name: string; bytes?: Uint8Array; sizeBytes?: number; text?: string }): Promise<Heard[]>;
  /** As long as a person waits who has said everything. */
  pause(who: string): Promise<Heard[]>;
  /** Lays bytes where the platform of this person keeps them; gives the handle. */
  lay(who: string, name: string, bytes: Uint8Array): string;
  wait(ms: number): Promise<void>;
  /** Everything the person was told since the last look. */
  heard(who: string): Heard[];
  close(): Promise<void>;
}

interface Recorder extends Platform {
  letters: Map<string, Heard[]>;
  /** What people sent, by its handle. */
  laid: Map<string, Uint8Array>;
}

/** As roomy as the widest messenger; one file type less on Zalo, as there. */
const rulesOf = (name: PlatformName): FileRules => ({
  by: 'bytes',
  imageBytes: 10_000_000,
  fileBytes: 5_000_000,
  endings: name === 'zalo' ? ['pdf', 'doc', 'docx'] : null,
  captionChars: { image: 1_000, file: name === 'zalo' ? 0 : 1_000 },
});

/** A platform that writes down what it is given; for people it is a messenger without a screen. */
function recorder(name: PlatformName): Recorder {
  const letters = new Map<string, Heard[]>();
  const laid = new Map<string, Uint8Array>();
  return {
    name,
    letters,
    laid,
    files: rulesOf(name),
    maxChars: 4_000,
    ...(WINDOWS_OF[name] ? { windows: WINDOWS_OF[name] } : {}),
    buttons: name !== 'zalo',
    idempotent: false,
    verify: () => false,
    parse: () => [],
    async send(letter: Sendable) {
      const seen = letters.get(letter.chat) ?? [];
      const removes = name !== 'zalo'; // there it cannot, and says so
      seen.push({
        text: removes || letter.deletes === null ? letter.text : (letter.textIfKept ?? letter.text),
        choices: letter.choices.map((choice) => choice.label),
        letter: letter.id.split('.')[0]!,
        deletes: removes ? letter.deletes : null,
        files: letter.file ? [letter.file.name] : [],
      });
      letters.set(letter.chat, seen);
      return `${letter.chat}-${seen.length}`;
    },
    async sendTemplate({ id, to, templateId, data }) {
      const chat = 'chat' in to ? to.chat : to.phone;
      const text = JSON.stringify({ templateId, data });
      letters.set(chat, [...(letters.get(chat) ?? []), { text, choices: [], letter: id, deletes: null, files: [] }]);
      return id;
    },
    async fetch(ref, maxBytes) {
      const bytes = laid.get(ref);
      if (!bytes || bytes.length > maxBytes) throw new SendError({ kind: 'refused' });
      return bytes;
    },
  };
}

/** Opens a stage at the given instant. `platform` decides only the name the handlers see. */
export async function openStage(options: {
  now: string;
  platform?: PlatformName;
  /** Who is on another platform than the others. */
  on?: Record<string, PlatformName>;
  dataDir?: string;
  database?: Database;
  states?: StateStore;
  /** A model that helps to find; none otherwise. */
  finder?: Finder;
}): Promise<Stage> {
  const clock = fakeClock(options.now);
  const usual = options.platform ?? 'telegram';
  const names = new Set([usual, ...Object.values(options.on ?? {})]);
  const recorders = new Map([...names].map((name) => [name, recorder(name)]));
  const platformOf = (who: string) => recorders.get(options.on?.[who] ?? usual)!;
  const varDir = mkdtempSync(join(tmpdir(), 'cau-noi-stage-'));
  const config = readConfig({
    DATA_DIR: options.dataDir ?? 'data',
    DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
    VAR_DIR: varDir,
  });
  const service = await openService({
    config,
    log: silentLog,
    clock,
    database: options.database ?? (await openPglite('memory://')),
    platforms: [...recorders.values()],
    ...(options.states ? { states: options.states } : {}),
    finder: options.finder ?? null,
  });
  const looked = new Map<string, number>();
  let events = 0;
  const addressOf = (who: string) => ({ platform: platformOf(who).name, chat: who, sender: who });

  function heard(who: string): Heard[] {
    const all = platformOf(who).letters.get(who) ?? [];
    const fresh = all.slice(looked.get(who) ?? 0);
    looked.set(who, all.length);
    return fresh;
  }

  async function send(who: string, content: Content, eventId = `event-${++events}`): Promise<Heard[]> {
    await service.receive({ eventId, address: addressOf(who), group: false, atMs: clock.nowMs(), content });
    await service.settle();
    return heard(who);
  }

  /** Time passes in steps, so that what falls due on the way happens in its order. */
  async function wait(ms: number): Promise<void> {
    const stepMs = Math.max(60_000, Math.floor(ms / 50));
    for (let left = ms; left > 0; left -= stepMs) {
      clock.advance(Math.min(left, stepMs));
      await service.tick.runOnce();
      await service.settle();
    }
  }

  async function pause(who: string): Promise<Heard[]> {
    clock.advance(PATIENCE_MS);
    await service.settle();
    return heard(who);
  }

  async function say(who: string, text: string, extra: Parameters<Stage['say']>[2] = {}): Promise<Heard[]> {
    const content = {
      type: 'message' as const,
      text,
      attachments: [],
      forwarded: extra.forwarded ?? false,
      edited: extra.edited ?? false,
      messageId: extra.messageId ?? `m-${events + 1}`,
    };
    const first = await send(who, content, extra.eventId);
    if (extra.hasten) return first;
    return [...first, ...(await pause(who))];
  }

  return {
    service,
    clock,
    heard,
    send,
    wait,
    async enter(who, gives) {
      await service.database.tx((sql) => grant(sql, addressOf(who), `person-${who}`, gives, clock.nowMs()));
    },
    say,
    pause,
    lay(who, name, bytes) {
      platformOf(who).laid.set(name, bytes);
      return name;
    },
    async press(who, label, back = 0) {
      const all = platformOf(who).letters.get(who) ?? [];
      const having = all.filter((one) => one.choices.some((choice) => fold(choice) === fold(label)));
      const letter = having.at(-1 - back);
      if (!letter) throw new Error(`Nothing to press: "${label}"`);
      const index = letter.choices.findIndex((choice) => fold(choice) === fold(label));
      // Where there are no buttons the number under the newest menu is typed; of an older one only the words are left.
      const isNewest = letter === all.findLast((one) => one.choices.length > 0);
      if (!platformOf(who).buttons) return say(who, isNewest ? String(index + 1) : label);
      return send(who, { type: 'press', letter: letter.letter, index });
    },
    attach(who, { name, bytes, sizeBytes = bytes?.length, text = '' }) {
      const { laid } = platformOf(who);
      const ref = `file-${laid.size + 1}`;
      if (bytes) laid.set(ref, bytes);
      const kind = PHOTO.test(name) ? ('photo' as const) : ('file' as const);
      const attachment = { kind, ref, name, ...(sizeBytes === undefined ? {} : { sizeBytes }) };
      return send(who, {
        type: 'message',
        text,
        attachments: [attachment],
        forwarded: false,
        edited: false,
        messageId: `m-${events + 1}`,
      });
    },
    async close() {
      await service.stop();
      rmSync(varDir, { recursive: true, force: true });
    },
  };
}
