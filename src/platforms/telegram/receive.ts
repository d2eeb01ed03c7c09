/** The two ways updates reach us: Telegram calls our webhook, or, without a public address, we ask it again and again. */
import type { Clock } from '#src/clock.ts';
import { errorFields, type Log } from '#src/log.ts';
import { type Loop, startLoop } from '#src/loop.ts';
import { TelegramFailure } from './failure.ts';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
/** A server that answers "nothing" at once would keep us busy for nothing. */
const EMPTY_PAUSE_MS = 500;
/** How often we look whether Telegram still calls us. */
const LOOK_MS = 600_000;

export interface Receiving {
  stop(): Promise<void>;
}

/** Pauses after failures: 1, 2, 4 … 60 s, or what Telegram asks for. */
function createPauses(log: Log, where: string) {
  let failures = 0;
  return {
    reset: () => {
      failures = 0;
    },
    after(error: unknown): number {
      const ownMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures++);
      if (!(error instanceof TelegramFailure)) {
        log.error({ platform: 'telegram', where, ...errorFields(error) }, 'could not store updates');
        return ownMs;
      }
      // 409: somebody else receives with the same token; 401: the token was taken back.
      const kind = error.status === 409 ? 'another-receiver' : error.status === 401 ? 'token-refused' : 'no-answer';
      log.error({ platform: 'telegram', where, kind, failure: error.code, attempt: failures }, 'could not receive');
      return error.status === 429 ? Math.max(ownMs, error.retryAfterMs) : ownMs;
    },
  };
}

export interface PollPorts {
  log: Log;
  clock: Clock;
  /** Before the first question: our name, and no webhook in the way. */
  prepare(signal: AbortSignal): Promise<void>;
  /** Waits at Telegram until there is something; an offset confirms everything before it. */
  ask(offset: number | undefined, signal: AbortSignal): Promise<{ update_id: number }[]>;
  /** Resolves when all of them are in the durable inbox. */
  store(updates: { update_id: number }[]): Promise<void>;
}

/** Asks, stores, and only then confirms: whatever was not stored is given again. */
export function startPolling(ports: PollPorts): Receiving {
  const { clock } = ports;
  const pauses = createPauses(ports.log, 'telegram-polling');
  const leaving = new AbortController();
  let prepared = false;
  let offset: number | undefined;

  async function round(): Promise<number> {
    if (!prepared) await ports.prepare(leaving.signal);
    prepared = true;
    const askedMs = clock.nowMs();
    const updates = await ports.ask(offset, leaving.signal);
    if (updates.length > 0) await ports.store(updates);
    pauses.reset();
    // With nothing left there is nothing to confirm, and after a quiet week the numbers start anywhere.
    offset = updates.length > 0 ? Math.max(...updates.map((each) => each.update_id)) + 1 : undefined;
    return updates.length === 0 && clock.nowMs() - askedMs < EMPTY_PAUSE_MS ? EMPTY_PAUSE_MS : 0;
  }

  const loop: Loop = startLoop('telegram-polling', LONGEST_PAUSE_MS, ports.log, () =>
    round().catch((error: unknown) => (leaving.signal.aborted ? LONGEST_PAUSE_MS : pauses.after(error))),
  );
  return {
    stop() {
      leaving.abort();
      return loop.stop();
    },
  };
}

export interface WebhookPorts {
  log: Log;
  clock: Clock;
  url: string;
  register(signal: AbortSignal): Promise<void>;
  /** What Telegram knows of our webhook. */
  look(signal: AbortSignal): Promise<{ url: string; waiting: number; failedAtMs: number }>;
}

/** Registers the webhook until it is done, and again when somebody took it away. */
export function keepWebhook(ports: WebhookPorts, isRegistered: boolean): Receiving {
  const pauses = createPauses(ports.log, 'telegram-webhook');
  const leaving = new AbortController();
  let registered = isRegistered;

  async function round(): Promise<number> {
    if (registered) {
      const known = await ports.look(leaving.signal);
      if (known.failedAtMs > ports.clock.nowMs() - LOOK_MS)
        ports.log.warn({ platform: 'telegram', count: known.waiting }, 'webhook deliveries failed');
      registered = known.url === ports.url;
    }
    if (!registered) await ports.register(leaving.signal);
    registered = true;
    pauses.reset();
    return LOOK_MS;
  }

  const loop: Loop = startLoop('telegram-webhook', LOOK_MS, ports.log, () =>
    round().catch((error: unknown) => (leaving.signal.aborted ? LOOK_MS : pauses.after(error))),
  );
  return {
    stop() {
      leaving.abort();
      return loop.stop();
    },
  };
}
