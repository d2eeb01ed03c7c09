/** Letters from the server. Reconnects by itself, also when the line went dead without a word. */

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 15_000;
const FULL_PAUSE_MS = 30_000;
/** The server's heart beats every 20 s. */
const SILENT_FOR_MS = 50_000;
/** A browser opens six HTTP/1.1 lines to a server: a tab nobody looks at gives its line back. */
const HIDDEN_FOR_MS = 15_000;

const sharesLine = () => ['h2', 'h3'].includes(performance.getEntriesByType('navigation')[0]?.nextHopProtocol);

/** `on.letter(letter)`, `on.open()`, `on.lost()` and `on.full(words)` say what happens. */
export function connect(on) {
  let source = null;
  let pauseMs = FIRST_PAUSE_MS;
  /** The server has let us in (being connected is not enough: it may be full). */
  let isIn = false;
  let timer;
  let watch;

  function drop() {
    clearTimeout(timer);
    clearTimeout(watch);
    source?.close();
    source = null;
    isIn = false;
  }

  function again(afterMs) {
    drop();
    timer = setTimeout(open, afterMs);
  }

  function lost() {
    again(pauseMs);
    pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
    on.lost();
  }

  function alive() {
    clearTimeout(watch);
    watch = setTimeout(lost, SILENT_FOR_MS);
  }

  function beat() {
    alive();
    if (isIn) return;
    isIn = true;
    pauseMs = FIRST_PAUSE_MS;
    on.open();
  }

  function open() {
    drop();
    source = new EventSource('stream');
    source.onerror = lost;
    source.addEventListener('beat', beat);
    source.addEventListener('letter', (event) => {
      alive();
      on.letter(JSON.parse(event.data));
    });
    source.addEventListener('full', (event) => {
      again(FULL_PAUSE_MS);
      on.full(JSON.parse(event.data).error);
    });
    alive();
  }

  let hiding;
  document.addEventListener('visibilitychange', () => {
    clearTimeout(hiding);
    if (document.hidden && !sharesLine()) hiding = setTimeout(drop, HIDDEN_FOR_MS);
    if (!document.hidden && !source) open();
  });
  addEventListener('online', () => {
    if (source?.readyState !== EventSource.OPEN) open();
  });
  addEventListener('pagehide', drop);
  addEventListener('pageshow', (event) => {
    if (event.persisted) open();
  });
  open();
}
