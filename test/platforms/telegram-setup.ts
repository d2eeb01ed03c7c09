/** A Telegram platform on the strict fake, without a service behind it. */
import { fakeClock } from '#src/clock.ts';
import type { Log } from '#src/log.ts';
import type { Incoming } from '#src/messages.ts';
import { createTelegram, type TelegramDeps } from '#src/platforms/telegram.ts';
import { type FakeTelegram, startFakeTelegram, TOKEN } from '../fakes/telegram.ts';
import { closeLater } from '../fixtures.ts';

export const SECRET = 'a-secret_of-the-webhook';
export const GROUP = -1001987654321;

/** Everything that was logged, to search for what must not be there. */
export function recordingLog(): Log & { lines: string[] } {
  const lines: string[] = [];
  const write = (fields: Record<string, unknown>, event: string): void =>
    void lines.push(JSON.stringify({ event, ...fields }));
  return { lines, info: write, warn: write, error: write };
}

export interface Rig {
  fake: FakeTelegram;
  telegram: ReturnType<typeof createTelegram>;
  clock: ReturnType<typeof fakeClock>;
  log: ReturnType<typeof recordingLog>;
  accepted: Incoming[];
}

export async function rig(options: Partial<TelegramDeps> = {}): Promise<Rig> {
  const clock = fakeClock('2026-11-20T08:00:00+07:00');
  const fake = await startFakeTelegram({ clock });
  closeLater(() => fake.close());
  const log = recordingLog();
  const accepted: Incoming[] = [];
  const telegram = createTelegram({
    token: TOKEN,
    apiRoot: fake.url,
    webhookSecret: SECRET,
    groups: [String(GROUP)],
    clock,
    log,
    accept: async (incoming) => {
      accepted.push(incoming);
      return true;
    },
    ...options,
  });
  return { fake, telegram, clock, log, accepted };
}
