/**
 * How Telegram gives updates away: one queue per chat, another per presser, redelivery after 0, 2, 4, 8 … 60 s or as the
 * answer's Retry-After says, until the update expires (tdlib/telegram-bot-api, WebhookActor.cpp; its cap is a random
 * 60-120 s). Time is handed in: nothing happens until `deliver` is called.
 */
import type { Clock } from '#src/clock.ts';

export type Update = { update_id: number } & Record<string, unknown>;

interface Waiting {
  update: Update;
  expiresAtMs: number;
}

interface Queue {
  waiting: Waiting[];
  notBeforeMs: number;
  /** Failures of the update at the head. */
  failures: number;
}

export interface Webhook {
  url: string;
  secret: string | undefined;
}

export interface Attempt {
  updateId: number;
  status: number;
  atMs: number;
}

const HOUR_MS = 3_600_000;
const PRESS_LIFE_MS = 150_000;
const LONGEST_WAIT_S = 60;
const LONGEST_RETRY_AFTER_S = 3_600;

function queueOf(update: Update, chat: number): string {
  if ('callback_query' in update) return `1-press:${chat}`;
  if ('my_chat_member' in update) return `2-member:${chat}`;
  return `3-chat:${chat}`;
}

export function createDelivery(clock: Clock, reach: (url: string) => string) {
  const queues = new Map<string, Queue>();
  const attempts: Attempt[] = [];
  const dropped: number[] = [];
  let webhook: Webhook | null = null;

  async function post(target: Webhook, update: Update): Promise<{ ok: boolean; retryAfterS: number | null }> {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (target.secret) headers['x-telegram-bot-api-secret-token'] = target.secret;
    const answer = await fetch(reach(target.url), {
      method: 'POST',
      headers,
      body: JSON.stringify(update),
      redirect: 'manual',
    }).catch(() => null);
    await answer?.arrayBuffer();
    attempts.push({ updateId: update.update_id, status: answer?.status ?? 0, atMs: clock.nowMs() });
    const retryAfter = Number(answer?.headers.get('retry-after') ?? Number.NaN);
    return {
      ok: answer?.ok ?? false,
      retryAfterS: Number.isNaN(retryAfter) ? null : Math.min(retryAfter, LONGEST_RETRY_AFTER_S),
    };
  }

  async function tryHead(queue: Queue, target: Webhook): Promise<void> {
    const head = queue.waiting[0]!;
    const { ok, retryAfterS } = await post(target, head.update);
    if (ok) {
      queue.waiting.shift();
      queue.failures = 0;
      return;
    }
    queue.failures++;
    const ownS = queue.failures === 1 ? 0 : Math.min(LONGEST_WAIT_S, 2 ** (queue.failures - 1));
    queue.notBeforeMs = clock.nowMs() + 1_000 * (retryAfterS ?? ownS);
    if (queue.notBeforeMs > head.expiresAtMs) {
      dropped.push(head.update.update_id);
      queue.waiting.shift();
      queue.failures = 0;
    }
  }

  /** The first queue with something to try now; presses are tried before what was said, as can happen in earnest. */
  function due(pressesLast: boolean): Queue | undefined {
    const names = [...queues.keys()].sort();
    if (pressesLast) names.reverse();
    return names
      .map((name) => queues.get(name)!)
      .find((queue) => queue.waiting.length > 0 && queue.notBeforeMs <= clock.nowMs());
  }

  return {
    attempts,
    /** Updates given up because they expired. */
    dropped,
    webhook: () => webhook,
    setWebhook(next: Webhook | null) {
      webhook = next;
    },
    push(update: Update, chat: number) {
      const lifeMs = 'callback_query' in update ? PRESS_LIFE_MS : 24 * HOUR_MS;
      const name = queueOf(update, chat);
      const queue = queues.get(name) ?? { waiting: [], notBeforeMs: 0, failures: 0 };
      queue.waiting.push({ update, expiresAtMs: clock.nowMs() + lifeMs });
      queues.set(name, queue);
    },
    /** Everything not yet confirmed, oldest first. */
    waiting: () =>
      [...queues.values()]
        .flatMap((queue) => queue.waiting.map((one) => one.update))
        .sort((a, b) => a.update_id - b.update_id),
    confirmBefore(offset: number) {
      for (const queue of queues.values()) {
        queue.waiting = queue.waiting.filter((one) => one.update.update_id >= offset);
      }
    },
    /** Posts what is due now to the webhook, one after the other, until nothing is due; gives how many were tried. */
    async deliver(options: { pressesLast?: boolean } = {}): Promise<number> {
      let tries = 0;
      for (let queue = due(options.pressesLast ?? false); webhook && queue; queue = due(options.pressesLast ?? false)) {
        await tryHead(queue, webhook);
        tries++;
      }
      return tries;
    },
    /** When the next try is due; null when nothing waits. */
    nextTryMs(): number | null {
      const times = [...queues.values()].filter((one) => one.waiting.length > 0).map((one) => one.notBeforeMs);
      return times.length > 0 ? Math.min(...times) : null;
    },
    /** Sends one update once more, whatever became of it: what a lost 200 looks like. */
    async repeat(update: Update): Promise<number> {
      if (!webhook) throw new Error('No webhook is set');
      await post(webhook, update);
      return attempts.at(-1)!.status;
    },
  };
}

export type Delivery = ReturnType<typeof createDelivery>;
