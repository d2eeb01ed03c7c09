/** Bot APIs to send to: one that answers at once, one that takes its time or never answers. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '#test/services.ts';

export interface Api {
  url: string;
  /** Letters that arrived so far. */
  sent(): Promise<number>;
  stop(): void;
}

export interface HeardApi extends Api {
  /** Told the chat of every letter. */
  hear(listener: (chat: string) => void): void;
}

/** An API that answers at once, in C: it must not take the processor from those that are measured. */
export async function instantApi(work: string): Promise<Api> {
  const port = await freePort();
  const conf = join(work, 'nginx.conf');
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (each) => `${each}_temp_path ${work}/${each};`,
  );
  const answer =
    '{"ok":true,"result":{"message_id":7,"date":1,"chat":{"id":42,"type":"private","first_name":"x"},"text":"x"}}';
  writeFileSync(
    conf,
    `worker_processes 1; pid ${work}/nginx.pid; error_log ${work}/nginx.err warn; daemon off;
events { worker_connections 1024; }
http { access_log off; keepalive_requests 100000000; keepalive_timeout 300s; ${paths.join(' ')}
 server { listen 127.0.0.1:${port}; default_type application/json;
  location = /sent { stub_status; }
  location / { return 200 '${answer}'; } } }`,
  );
  const nginx = spawn('setpriv', ['--pdeathsig', 'TERM', 'nginx', '-c', conf], { stdio: 'ignore' });
  await pause(300);
  const status = async () => (await fetch(`http://127.0.0.1:${port}/sent`)).text();
  return {
    url: `http://127.0.0.1:${port}`,
    sent: async () => Number(/\n\s*\d+ \d+ (\d+)/.exec(await status())![1]),
    stop: () => void nginx.kill(),
  };
}

/** An API that answers after `delayMs`, or never; tells when a letter for a chat came. */
export async function slowApi(delayMs: number | null): Promise<HeardApi> {
  const port = await freePort();
  let count = 0;
  let heard: (chat: string) => void = () => {};
  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      if (!req.url?.endsWith('/sendMessage'))
        return void res.end('{"ok":true,"result":{"id":1,"is_bot":true,"first_name":"b","username":"b_bot"}}');
      count++;
      heard(/"chat_id":"?(\d+)/.exec(Buffer.concat(chunks).toString())?.[1] ?? '');
      if (delayMs === null) return;
      setTimeout(
        () =>
          res.end(
            '{"ok":true,"result":{"message_id":7,"date":1,"chat":{"id":42,"type":"private","first_name":"x"},"text":"x"}}',
          ),
        delayMs,
      );
    });
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${port}`,
    sent: async () => count,
    hear: (listener: (chat: string) => void) => {
      heard = listener;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
