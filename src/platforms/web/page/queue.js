/** Sends one thing after the other, in order; what could not be sent is sent again under the same id. */

import { upload } from './upload.js';

const ANSWER_WITHIN_MS = 15_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 15_000;

/** Posts JSON; gives {ok}, {again, afterMs, note} or {failed, note}. Never throws. */
export async function post(path, body) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), ANSWER_WITHIN_MS);
  try {
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      signal: abort.signal,
    });
    if (answer.ok) return { ok: true };
    const note = await noteOf(answer);
    const afterMs = Number(answer.headers.get('Retry-After') ?? 0) * 1_000;
    if (answer.status === 429 || answer.status >= 500) return { again: true, afterMs, note };
    return { failed: true, note };
  } catch {
    return { again: true, afterMs: 0, note: 'Chưa gửi được, sẽ tự gửi lại.' };
  } finally {
    clearTimeout(timer);
  }
}

async function noteOf(answer) {
  try {
    return (await answer.json()).error ?? '';
  } catch {
    return 'Chưa gửi được.';
  }
}

/** `changed(item)` is called when an item's state (sending, waiting, sent, failed) or note has changed. */
export function createQueue(changed) {
  const items = [];
  let isSending = false;
  let pauseMs = FIRST_PAUSE_MS;
  let notBefore = 0;
  let timer;

  function mark(item, state, note = '') {
    item.state = state;
    item.note = note;
    changed(item);
  }

  function pause(afterMs) {
    notBefore = performance.now() + afterMs;
    timer = setTimeout(pump, Math.max(afterMs, pauseMs));
    pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
  }

  async function pump() {
    clearTimeout(timer);
    if (isSending || items.length === 0) return;
    isSending = true;
    const item = items[0];
    mark(item, 'sending');
    const result = item.body.file
      ? await upload(item.body.id, (percent) => mark(item, 'sending', `Đang gửi tệp… ${percent}%`))
      : await post('send', item.body);
    isSending = false;
    if (result.again) {
      mark(item, 'waiting', result.note);
      pause(result.afterMs);
      return;
    }
    items.shift();
    pauseMs = FIRST_PAUSE_MS;
    mark(item, result.ok ? 'sent' : 'failed', result.note);
    pump();
  }

  return {
    add(item) {
      items.push(item);
      if (items.length === 1) pump();
      else mark(item, 'waiting', 'Chờ tin trước gửi xong.');
    },
    /** The network is back: try now, unless the server asked to wait. */
    wake() {
      if (performance.now() >= notBefore) pump();
    },
  };
}
