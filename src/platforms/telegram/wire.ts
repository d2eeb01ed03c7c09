/**
 * grammY's calls over undici: of the time of a send node-fetch, grammY's default, costs more than all the rest, and Node's
 * own client twice what this does (measured).
 */
import type { Readable } from 'node:stream';
import { type Dispatcher, Pool, ProxyAgent } from 'undici';

/** What grammY hands on; a form with a file is a stream. */
interface Call {
  method: string;
  headers: Record<string, string>;
  body: string | Readable;
  signal: AbortSignal;
}

/** The Bot API's answers are read as JSON whatever their status; anything else rejects with what JSON.parse says. */
export type Wire = (url: string, call: Call) => Promise<{ json(): unknown }>;

export interface WireOptions {
  /** An https root is reached through it. */
  proxy?: string | undefined;
  /** How long a connection is kept unused. */
  idleMs: number;
  /** No answer takes longer; the signals come first. */
  limitMs: number;
}

function dispatcherTo(origin: string, { proxy, idleMs, limitMs }: WireOptions): Dispatcher {
  const kept = { keepAliveTimeout: idleMs, keepAliveMaxTimeout: idleMs, allowH2: false };
  const options = { ...kept, headersTimeout: limitMs, bodyTimeout: limitMs };
  return proxy && origin.startsWith('https:') ? new ProxyAgent({ uri: proxy, ...options }) : new Pool(origin, options);
}

const aborted = () => Object.assign(new Error('Aborted'), { code: 'ABORT_ERR' });

/** Calls below `root` (no slash at the end). Redirects are not followed: the token goes where the settings say, or nowhere. */
export function createWire(root: string, options: WireOptions): Wire {
  const { origin, pathname } = new URL(root);
  const dispatcher = dispatcherTo(origin, options);
  const before = pathname.replace(/\/+$/, '');
  return (url, { method, headers, body, signal }) =>
    new Promise((resolve, reject) => {
      const path = `${before}${url.slice(root.length)}`;
      const chunks: Buffer[] = [];
      let request: Dispatcher.DispatchController | null = null;
      const giveUp = (): void => {
        request?.abort(aborted());
        reject(aborted());
      };
      if (signal.aborted) return giveUp();
      signal.addEventListener('abort', giveUp);
      dispatcher.dispatch(
        { origin, path, method: method as Dispatcher.HttpMethod, headers, body },
        {
          onRequestStart(controller) {
            request = controller;
            // Given up while it was connecting: it must not leave now.
            if (signal.aborted) controller.abort(aborted());
          },
          onResponseStart: () => {},
          onResponseData: (_, chunk) => void chunks.push(chunk),
          onResponseEnd: () => resolve({ json: () => JSON.parse(Buffer.concat(chunks).toString('utf8')) }),
          onResponseError: (_, error) => reject(error),
        },
      );
    });
}
