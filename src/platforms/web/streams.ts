/** The open pages: letters go to every tab of a chat as server-sent events, and count as sent when a page says it has them. */
import type { LetterFile } from '#src/messages.ts';
import { SendError } from '#src/platforms/platform.ts';

/** A letter as the page gets it. A choice goes as its label only; it is answered by its place. */
export interface PageLetter {
  id: string;
  text: string;
  choices: string[];
  deletes: string | null;
  files?: PageFile[];
}

/** A file of a letter as the page shows it: a link good for this chat and for some days. */
export interface PageFile {
  kind: LetterFile['kind'];
  name: string;
  sizeBytes: number;
  link: string;
}

export interface StreamLimits {
  perChat: number;
  inAll: number;
  /** A page that has not said "seen" by then: uncertain. */
  ackWaitMs: number;
  heartbeatMs: number;
  /** A page that reads so slowly that this much is waiting is cut off; it comes back by itself. */
  maxWaitingBytes: number;
}

export const STREAM_LIMITS: StreamLimits = {
  perChat: 5,
  inAll: 2_000,
  ackWaitMs: 5_000,
  heartbeatMs: 20_000,
  maxWaitingBytes: 64 * 1024,
};

/** What a stream carries. */
export type Bytes = Uint8Array<ArrayBuffer>;

export type Full = 'chat' | 'all';

export interface Streams {
  /** Why one more page cannot be let in now, if so. */
  full(chat: string): Full | null;
  /** Bytes of a new page's event stream. */
  open(chat: string): ReadableStream<Bytes>;
  /** Resolves when a page of the chat has the letter. Throws SendError. */
  deliver(chat: string, letter: PageLetter, signal: AbortSignal): Promise<void>;
  /** A page of the chat has these letters. */
  acknowledge(chat: string, ids: string[]): void;
  /** Chats with an open page. */
  present(): string[];
  /** Ends the pages of a chat, or all. */
  close(chat?: string): void;
}

interface Line {
  write(bytes: Bytes): void;
  end(): void;
}

interface Waiting {
  id: string;
  bytes: Bytes;
  done(error?: SendError): void;
}

const encode = (text: string): Bytes => new Uint8Array(Buffer.from(text));
/** The comment keeps proxies from closing the line; the event lets the page notice when it has gone dead. */
const HEARTBEAT = encode(': \nevent: beat\ndata:\n\n');
/** The first beat says that the page is in. */
const GREETING = encode('retry: 2000\n: \nevent: beat\ndata:\n\n');

/** One event. JSON has no raw line breaks, so it is one data line. */
export function frame(event: string, data: unknown, id?: string): Bytes {
  const idLine = id === undefined ? '' : `id: ${id.replace(/[\r\n\0]/g, '')}\n`;
  return encode(`event: ${event}\n${idLine}data: ${JSON.stringify(data)}\n\n`);
}

/** A Map of sets that forgets a key with its last value. */
function add<T>(map: Map<string, Set<T>>, key: string, value: T): () => void {
  const values = map.get(key) ?? new Set();
  map.set(key, values.add(value));
  return () => {
    values.delete(value);
    if (values.size === 0 && map.get(key) === values) map.delete(key);
  };
}

export function createStreams(limits: StreamLimits): Streams {
  const lines = new Map<string, Set<Line>>();
  const waiting = new Map<string, Set<Waiting>>();
  let count = 0;

  /** Puts a new page on the list; gives back how to take it off. */
  function enter(chat: string, controller: ReadableStreamDefaultController<Bytes>): () => void {
    let isOpen = true;
    const leave = (): void => {
      if (!isOpen) return;
      isOpen = false;
      count--;
      clearInterval(beat);
      remove();
    };
    const line: Line = {
      write(bytes) {
        if (!isOpen) return;
        controller.enqueue(bytes);
        if ((controller.desiredSize ?? 0) <= 0) line.end();
      },
      end() {
        if (!isOpen) return;
        leave();
        controller.close();
      },
    };
    const beat = setInterval(() => line.write(HEARTBEAT), limits.heartbeatMs);
    const remove = add(lines, chat, line);
    count++;
    line.write(GREETING);
    for (const letter of waiting.get(chat) ?? []) line.write(letter.bytes);
    return leave;
  }

  function awaitAck(chat: string, id: string, bytes: Bytes, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const uncertain = (): void => letter.done(new SendError({ kind: 'uncertain' }));
      const timer = setTimeout(uncertain, limits.ackWaitMs);
      const letter: Waiting = {
        id,
        bytes,
        done(error) {
          clearTimeout(timer);
          signal.removeEventListener('abort', uncertain);
          remove();
          if (error) reject(error);
          else resolve();
        },
      };
      const remove = add(waiting, chat, letter);
      signal.addEventListener('abort', uncertain);
    });
  }

  return {
    full(chat) {
      if (count >= limits.inAll) return 'all';
      return (lines.get(chat)?.size ?? 0) >= limits.perChat ? 'chat' : null;
    },
    open(chat) {
      let leave: () => void;
      return new ReadableStream<Bytes>(
        {
          start: (controller) => {
            leave = enter(chat, controller);
          },
          cancel: () => leave(),
        },
        { highWaterMark: limits.maxWaitingBytes, size: (bytes) => bytes.byteLength },
      );
    },
    async deliver(chat, letter, signal) {
      const open = lines.get(chat);
      if (!open || signal.aborted) throw new SendError({ kind: 'unreachable' });
      const bytes = frame('letter', letter, letter.id);
      const seen = awaitAck(chat, letter.id, bytes, signal);
      for (const line of [...open]) line.write(bytes);
      await seen;
    },
    acknowledge(chat, ids) {
      for (const letter of [...(waiting.get(chat) ?? [])]) if (ids.includes(letter.id)) letter.done();
    },
    present: () => [...lines.keys()],
    close(chat) {
      const ending = chat === undefined ? [...lines.values()] : [lines.get(chat) ?? new Set<Line>()];
      for (const set of ending) for (const line of [...set]) line.end();
    },
  };
}
