/** grammY's calls over Node's own client: node-fetch, its default, costs more than all the rest of a send (measured). */
import { type Agent, type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { Readable } from 'node:stream';

/** What grammY hands on; a form with a file is a stream. */
interface Call {
  method: string;
  headers: Record<string, string>;
  body: string | Readable;
  signal: AbortSignal;
}

/** The Bot API's answers are read as JSON whatever their status; anything else rejects with what JSON.parse says. */
export type Wire = (url: string, call: Call) => Promise<{ json(): unknown }>;

function whole(response: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('end', () => resolve((chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString('utf8')));
    response.on('error', reject);
  });
}

/** Calls below `root` (no slash at the end). Redirects are not followed: the token goes where the settings say, or nowhere. */
export function createWire(root: string, agent: Agent): Wire {
  const { protocol, hostname, port, pathname } = new URL(root);
  const request = protocol === 'https:' ? requestSecure : requestPlain;
  const host = hostname.replace(/^\[(.*)\]$/, '$1'); // an IPv6 address without its brackets
  const before = pathname.replace(/\/+$/, '');
  return (url, { method, headers, body, signal }) =>
    new Promise((resolve, reject) => {
      const path = `${before}${url.slice(root.length)}`;
      const outgoing = request({ host, port, path, method, headers, agent, signal }, (response) => {
        whole(response).then((text) => resolve({ json: () => JSON.parse(text) }), reject);
      });
      outgoing.on('error', reject);
      if (typeof body === 'string') outgoing.end(body);
      else body.on('error', (error) => outgoing.destroy(error)).pipe(outgoing);
    });
}
