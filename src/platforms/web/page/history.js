/**
 * What this tab has seen: kept in sessionStorage only, so a reload keeps it and closing the tab forgets it.
 *
 * A letter: {from: 'bot', id, text, choices, files, used}; `used` is the place of the choice taken, or null; a file is
 * {kind, name, sizeBytes, link}.
 * An own message: {from: 'me', id, text, body, state, note}; `body` is what is sent, state is sending | waiting | sent | failed.
 */
const KEY = `cau-noi:${location.pathname}`;
const MAX_ITEMS = 300;

function read() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    if (Array.isArray(kept?.items)) return kept;
  } catch {
    // No storage (private mode) or not ours: start anew.
  }
  return { items: [], greeting: null };
}

const kept = read();

function save() {
  kept.items = kept.items.slice(-MAX_ITEMS);
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Without storage the history lives as long as the page.
  }
}

export const history = {
  items: () => kept.items,
  has: (id) => kept.items.some((item) => item.id === id),
  add(item) {
    kept.items.push(item);
    save();
  },
  remove(id) {
    kept.items = kept.items.filter((item) => item.id !== id);
    save();
  },
  save,
  /** The event that opens the conversation, once per tab: the same one again after a reload. */
  greeting(make) {
    kept.greeting ??= make();
    save();
    return kept.greeting;
  },
  clear() {
    kept.items = [];
    kept.greeting = null;
    try {
      sessionStorage.removeItem(KEY);
    } catch {
      // Nothing was kept.
    }
  },
};
