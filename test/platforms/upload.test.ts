/** A file sent from the page, over real HTTP: who may, how much, what is kept. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { refusals } from '#prompts/web.ts';
import type { Incoming } from '#src/messages.ts';
import type { FileStore } from '#src/platforms/web/upload.ts';
import { startWeb, type Visitor, visit, type WebServer, type WebServerOptions } from './web-server.ts';

const MB = 1024 * 1024;
const servers: WebServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

/** What the service's store does with bytes (src/storage/files.ts), in memory. */
function memoryFiles(): FileStore & { kept: Map<string, number> } {
  const kept = new Map<string, number>();
  return {
    kept,
    async save(bytes, maxBytes) {
      let size = 0;
      for await (const piece of bytes) {
        size += piece.length;
        if (size > maxBytes) return 'too-large';
      }
      const ref = `f-${kept.size + 1}`;
      kept.set(ref, size);
      return { ref, sizeBytes: size };
    },
    read: async (ref) => (kept.has(ref) ? new Uint8Array(kept.get(ref)!) : null),
    drop: async (ref) => void kept.delete(ref),
  };
}

async function start(options: WebServerOptions = {}) {
  const files = memoryFiles();
  const server = await startWeb({ files, ...options });
  servers.push(server);
  return { server, files, visitor: await visit(server) };
}

const headers = (name = 'kế hoạch.docx', id: string = randomUUID()) => ({
  'content-type': 'application/octet-stream',
  'x-file-name': encodeURIComponent(name),
  'x-message-id': id,
});
const send = (visitor: Visitor, body = 'PK…', more: Record<string, string> = {}) =>
  visitor.post('upload', body, { ...headers(), ...more });
const errorOf = async (answer: Response): Promise<string> => ((await answer.json()) as { error: string }).error;
const attachmentsOf = (incoming: Incoming | undefined) =>
  incoming?.content.type === 'message' ? incoming.content.attachments : [];

/** Sends pieces without saying how many bytes they are; gives the answer's status. */
async function stream(server: WebServer, visitor: Visitor, bytes: number): Promise<number> {
  const sending = request(`${server.url}/upload`, {
    method: 'POST',
    headers: { cookie: visitor.cookie, origin: server.url, 'transfer-encoding': 'chunked', ...headers() },
  });
  const answered = once(sending, 'response') as Promise<[{ statusCode: number; resume(): void }]>;
  sending.on('error', () => {}); // the server may hang up on what is too much
  const piece = Buffer.alloc(MB);
  let left = bytes;
  const pump = (): void => {
    while (left > 0) {
      left -= piece.length;
      if (!sending.write(piece)) return void sending.once('drain', pump);
    }
    sending.end();
  };
  pump();
  const [answer] = await answered;
  answer.resume();
  sending.destroy();
  return answer.statusCode;
}

describe('a file', () => {
  it('is kept and told as a message that names it', async () => {
    const { server, files, visitor } = await start();
    const id = randomUUID();
    const answer = await send(visitor, 'PK…', headers('kế hoạch.docx', id));
    expect(answer.status).toBe(200);
    expect(server.accepted).toHaveLength(1);
    expect(server.accepted[0]?.eventId).toMatch(new RegExp(`^web:.+:${id}$`));
    expect(server.accepted[0]?.content).toMatchObject({ type: 'message', text: '', messageId: id });
    const [file] = attachmentsOf(server.accepted[0]);
    expect(file).toEqual({ kind: 'file', ref: 'f-1', name: 'kế hoạch.docx', sizeBytes: 5 });
    expect(await server.web.fetch(file!.ref!, 100, new AbortController().signal)).toHaveLength(files.kept.get('f-1')!);
  });

  it('sent again under the same id is one message and one file', async () => {
    const { server, files, visitor } = await start();
    const id = randomUUID();
    for (let time = 0; time < 2; time++) {
      expect((await send(visitor, 'PK…', headers('a.docx', id))).status).toBe(200);
    }
    expect(server.accepted).toHaveLength(1);
    expect(files.kept.size).toBe(1);
  });

  it.each([
    ['<img src=x onerror=alert(1)>.docx', '<img src=x onerror=alert(1)>.docx'],
    ['../../etc/passwd', '../../etc/passwd'],
    ['a\u0000b\r\nc\u202e.docx', 'abc.docx'],
    [`${'x'.repeat(400)}.docx`, `${'x'.repeat(195)}.docx`],
  ])('keeps its name as text only: %j', async (given, kept) => {
    const { server, visitor } = await start();
    expect((await send(visitor, 'x', headers(given))).status).toBe(200);
    expect(attachmentsOf(server.accepted[0])[0]?.name).toBe(kept);
  });

  it('that is a picture is told as one', async () => {
    const { server, visitor } = await start();
    await send(visitor, 'x', headers('Ảnh.JPG'));
    expect(attachmentsOf(server.accepted[0])[0]?.kind).toBe('photo');
  });
});

describe('refused', () => {
  it('without a session, from another site, without a name or an id', async () => {
    const { server, files, visitor } = await start();
    const bare = await fetch(`${server.url}/upload`, {
      method: 'POST',
      headers: { origin: server.url, ...headers() },
      body: 'x',
    });
    expect([bare.status, await errorOf(bare)]).toEqual([401, refusals.noSession]);
    expect((await send(visitor, 'x', { origin: 'https://khac.example' })).status).toBe(403);
    expect((await send(visitor, 'x', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await send(visitor, 'x', { 'x-file-name': '' })).status).toBe(400);
    expect((await send(visitor, 'x', { 'x-file-name': '%ff' })).status).toBe(400);
    expect((await send(visitor, 'x', { 'x-message-id': '../x' })).status).toBe(400);
    expect(server.accepted).toEqual([]);
    expect(files.kept.size).toBe(0);
  });

  it('when it says that it is over 50 MB, and when it only turns out to be', async () => {
    const { server, files, visitor } = await start();
    expect(await stream(server, visitor, 51 * MB)).toBe(413);
    const said = request(`${server.url}/upload`, {
      method: 'POST',
      headers: { cookie: visitor.cookie, origin: server.url, ...headers(), 'content-length': `${51 * MB}` },
    });
    said.on('error', () => {});
    said.flushHeaders();
    const [answer] = (await once(said, 'response')) as [{ statusCode: number }];
    said.destroy();
    expect(answer.statusCode).toBe(413);
    expect(server.accepted).toEqual([]);
    expect(files.kept.size).toBe(0);
  });

  it('from a resident: what the data do not take, and larger than they say', async () => {
    const rules = { photoBytes: 2 * MB, fileBytes: MB, endings: ['jpg', 'pdf'] };
    const { server, files, visitor } = await start({ fileRules: async () => rules });
    const video = await send(visitor, 'x', headers('quay.MP4'));
    expect([video.status, await errorOf(video)]).toEqual([415, refusals.fileType(rules.endings)]);
    const paper = await send(visitor, 'x'.repeat(MB + 1), headers('don.pdf'));
    expect([paper.status, await errorOf(paper)]).toEqual([413, refusals.fileTooLarge(MB)]);
    expect([server.accepted.length, files.kept.size]).toEqual([0, 0]);
    expect((await send(visitor, 'x'.repeat(MB + 1), headers('anh.JPG'))).status).toBe(200);
    expect((await send(visitor, 'x', headers('image-1234'))).status, 'a phone without endings').toBe(200);
  });

  it('while nobody knows whose it is', async () => {
    const lost = async () => Promise.reject(new Error('database'));
    const server = await startWeb({ files: memoryFiles(), fileRules: lost });
    servers.push(server);
    const visitor = await visit(server).catch(() => null);
    expect(visitor === null || (await send(visitor)).status >= 500).toBe(true);
  });

  it('when it is empty', async () => {
    const { server, files, visitor } = await start();
    const answer = await send(visitor, '');
    expect([answer.status, await errorOf(answer)]).toEqual([400, refusals.fileEmpty]);
    expect([server.accepted.length, files.kept.size]).toEqual([0, 0]);
  });

  it('when one session sends many, while others still may', async () => {
    const { server, visitor } = await start();
    for (let time = 0; time < 6; time++) expect((await send(visitor)).status).toBe(200);
    const answer = await send(visitor);
    expect([answer.status, await errorOf(answer)]).toEqual([429, refusals.filesTooFast]);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await send(await visit(server))).status).toBe(200);
  });

  it('when it cannot be stored; its bytes are not kept', async () => {
    const { files, visitor } = await start({
      accept: async () => {
        throw new Error('database');
      },
    });
    const answer = await send(visitor);
    expect([answer.status, await errorOf(answer)]).toEqual([503, refusals.notStored]);
    expect(files.kept.size).toBe(0);
  });

  it('where nothing keeps files', async () => {
    const server = await startWeb();
    servers.push(server);
    expect((await send(await visit(server))).status).toBe(404);
  });
});
