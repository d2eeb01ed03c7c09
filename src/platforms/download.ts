/** Bytes of an attachment, from the address a platform named and nowhere else, counted while they come. A leaf. */
import { type Agent, get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';

/** Thrown with a reason that names no address, because the address may hold a token. */
export class DownloadFailed extends Error {
  readonly reason: 'too-large' | 'refused' | 'network';
  constructor(reason: DownloadFailed['reason'], detail = '') {
    super(`Could not download: ${reason}${detail && ` (${detail})`}`);
    this.name = 'DownloadFailed';
    this.reason = reason;
  }
}

/** Redirects are not followed: the bytes come from where we asked, or not at all. */
export function download(url: URL, agent: Agent, maxBytes: number, signal: AbortSignal): Promise<Uint8Array> {
  const get = url.protocol === 'https:' ? getSecure : getPlain;
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void =>
      reject(error instanceof DownloadFailed ? error : new DownloadFailed('network', error.code ?? error.name));
    const request = get(url, { agent, signal }, (response: IncomingMessage) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      response.on('error', fail);
      if (response.statusCode !== 200) {
        response.destroy(new DownloadFailed('refused', String(response.statusCode)));
        return;
      }
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > maxBytes) response.destroy(new DownloadFailed('too-large', `over ${maxBytes} bytes`));
        else chunks.push(chunk);
      });
      response.on('end', () => resolve(Buffer.concat(chunks)));
    });
    request.on('error', fail);
  });
}
