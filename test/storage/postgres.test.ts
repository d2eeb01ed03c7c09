/** Opening PostgreSQL: a server that is only starting is waited for, one that is not there is told at once. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { expect, inject, test } from 'vitest';
import { openPostgres } from '#src/storage/postgres.ts';
import { closeLater } from '../fixtures.ts';
import { freePort } from '../services.ts';

/** An ErrorResponse of the protocol (PostgreSQL documentation, 53.7). */
function errorResponse(code: string): Buffer {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${code}\0Mthe database system is starting up\0\0`);
  const head = Buffer.alloc(5);
  head.write('E');
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
}

/** Before the real server: the first `times` connections are told that it cannot answer yet. */
async function starting(times: number, code: string): Promise<{ url: string; asked: () => number }> {
  const real = new URL(inject('postgres'));
  const port = Number(real.port);
  let asked = 0;
  const server = createServer((socket) => {
    socket.on('error', () => {});
    if (++asked <= times) {
      socket.once('data', () => socket.end(errorResponse(code)));
      return;
    }
    const onward = connect(port, real.hostname);
    onward.on('error', () => {});
    socket.pipe(onward).pipe(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closeLater(async () => void server.close());
  real.port = String((server.address() as AddressInfo).port);
  return { url: real.href, asked: () => asked };
}

test('a server that is only starting is waited for', async () => {
  const { url, asked } = await starting(2, '57P03');
  const database = await openPostgres(url, 1);
  closeLater(() => database.close());
  expect((await database.query('select 1 as one', [])).rows).toEqual([{ one: 1 }]);
  expect(asked()).toBe(3);
});

test('what waiting does not cure is told at once', async () => {
  const { url, asked } = await starting(2, '28P01');
  await expect(openPostgres(url, 1)).rejects.toMatchObject({ code: '28P01' });
  expect(asked()).toBe(1);
  await expect(openPostgres(`postgres://127.0.0.1:${await freePort()}/x`, 1)).rejects.toMatchObject({
    code: 'ECONNREFUSED',
  });
});
