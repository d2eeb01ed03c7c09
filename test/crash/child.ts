/**
 * The real service as a process of its own, to be killed: a counting handler, a platform that writes into a file what it
 * "sent", a clock that runs faster than the world (a claim of 30 s lapses in 1.5), and a step at which it dies.
 */
import { appendFileSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { RESENT_MARK } from '#prompts/common.ts';
import { readConfig } from '#src/config.ts';
import type { Handler } from '#src/conversation/handler.ts';
import { silentLog } from '#src/log.ts';
import { Incoming, type Letter, type LetterFile } from '#src/messages.ts';
import type { Platform } from '#src/platforms/platform.ts';
import { openService } from '#src/service.ts';
import { createFiles, setExpiry } from '#src/storage/files.ts';
import { grant } from '#src/storage/people.ts';

export interface ChildParts {
  env: Record<string, string>;
  /** What was sent, a JSON line each. */
  record: string;
  /** When the fast clock began, real milliseconds. */
  begunMs: number;
  speed: number;
  /** Dies the `nth` time it comes to `step`. */
  dies: { step: string; nth: number } | null;
}

export const COORDINATOR = { platform: 'telegram', chat: 'coordinator', sender: 'coordinator' } as const;
/** In the words of a letter with a photo. */
export const WITH_PHOTO = 'ảnh ở trên';
/** The flow ends with every so many messages, so that an ended state is met too. */
export const ROUND = 5;

const parts = JSON.parse(process.argv[2] ?? '') as ChildParts;
const die = () => process.kill(process.pid, 'SIGKILL');
let left = parts.dies?.nth ?? 0;
/** Laid by each child anew; what another laid is read by this one too. */
let photo: LetterFile | null = null;

/** Counts in the state and in the draft; every message leaves one effect that tells what both said before it. */
const counting: Handler = {
  name: 'count',
  version: 1,
  wants: () => true,
  handle(scene) {
    if (scene.text.startsWith('throw')) throw new Error('poison');
    if (scene.text.startsWith('die')) die();
    const state = Number(scene.state?.ids.n ?? 0);
    const draft = Number(scene.draft ?? 0);
    const ends = state + 1 === ROUND;
    return {
      say: [said(scene.incoming.eventId, scene.text), { text: `${scene.incoming.eventId} b` }],
      state: ends ? null : { flow: 'count', step: 'on', version: 1, form: true, ids: { n: String(state + 1) } },
      draft: ends ? null : String(draft + 1),
      changes: [{ type: 'audit', what: scene.incoming.eventId, about: `${scene.conversation} ${state} ${draft}` }],
      tell: scene.text.startsWith('tell')
        ? [
            {
              to: { kind: 'role', role: 'coordinator' },
              letter: { text: `told ${scene.incoming.eventId}` },
              class: 'reply',
            },
          ]
        : [],
    };
  },
};

/** With a photo the words are a message of their own. */
function said(eventId: string, text: string): Letter {
  if (!text.startsWith('photo') || !photo) return { text: `${eventId} a` };
  return { text: `${eventId} a ${WITH_PHOTO}`, files: [photo] };
}

const recorder: Platform = {
  name: 'telegram',
  maxChars: 4_000,
  buttons: true,
  idempotent: false,
  files: {
    by: 'handle',
    imageBytes: 1_000,
    fileBytes: 1_000,
    endings: null,
    captionChars: { image: RESENT_MARK.length, file: 0 },
    handleMs: 86_400_000,
    async lay({ ref, bytes }) {
      if (bytes.length === 0) throw new Error('no photo');
      await new Promise((resolve) => setImmediate(resolve));
      return `handle-${ref}`;
    },
  },
  verify: () => false,
  parse: () => [],
  async send(letter) {
    await new Promise((resolve) => setImmediate(resolve));
    appendFileSync(parts.record, `${JSON.stringify({ id: letter.id, chat: letter.chat, text: letter.text })}\n`);
    await new Promise((resolve) => setImmediate(resolve));
    return letter.id;
  },
  fetch: async () => new Uint8Array(),
};

const Asked = z.discriminatedUnion('type', [
  z.object({ type: z.literal('accept'), incoming: Incoming }),
  z.object({ type: z.literal('query'), id: z.number(), text: z.string() }),
  z.object({ type: z.literal('stop') }),
]);

const config = readConfig(parts.env);
const service = await openService({
  config,
  log: silentLog,
  clock: { nowMs: () => parts.begunMs + (Date.now() - parts.begunMs) * parts.speed },
  platforms: [recorder],
  handlers: [counting],
  step(step) {
    if (step === parts.dies?.step && --left === 0) die();
  },
});
await service.database.tx((sql) =>
  grant(sql, COORDINATOR, 'coordinator', { role: 'coordinator', unitId: null, deskId: null }, service.clock.nowMs()),
);
const { database, sealer, clock } = service;
const saved = await createFiles({ database, sealer, clock, dir: join(config.VAR_DIR, 'files') }).save(
  (async function* () {
    yield Buffer.from('a photo');
  })(),
  1_000,
);
if (typeof saved === 'string') throw new Error(saved);
await setExpiry(database, saved.ref, null);
photo = { ref: saved.ref, kind: 'image', name: 'anh.jpg', sizeBytes: saved.sizeBytes };
await service.start();
flushCompileCache(); // it will not end by itself; the next one starts in half the time

async function answer(asked: z.infer<typeof Asked>): Promise<void> {
  switch (asked.type) {
    case 'accept': {
      const { eventId } = asked.incoming;
      const incoming = { ...asked.incoming, atMs: service.clock.nowMs() };
      const stored = await service.receive(incoming).then(
        () => true,
        () => false,
      );
      process.send?.({ type: stored ? 'accepted' : 'refused', eventId });
      return;
    }
    case 'query': {
      const rows = await service.database.query(asked.text, []).then(
        (found) => found.rows,
        () => null,
      );
      process.send?.({ type: 'rows', id: asked.id, rows });
      return;
    }
    case 'stop':
      await service.stop();
      process.disconnect?.();
  }
}
process.on('message', (message) => void answer(Asked.parse(message)));
process.on('disconnect', () => process.exit());
process.send?.({ type: 'ready' });
