/** Files of letters on the page: for the session they were sent to, for some days, and never kept by anybody on the way. */
import { expect, test } from 'vitest';
import type { LetterFile } from '#src/messages.ts';
import type { OutgoingFile } from '#src/platforms/platform.ts';
import { closeLater } from '../fixtures.ts';
import { startWeb, TEST_CLOCK, type Visitor, visit } from './web-server.ts';

const NEVER = new AbortController().signal;
const DAY_MS = 86_400_000;
const BYTES = Buffer.from([0xff, 0xd8, 0xff, 1, 2, 3]);
const PHOTO: LetterFile = { ref: 'f-photo', kind: 'image', name: 'anh-472-193-8.jpg', sizeBytes: BYTES.length };

async function opened(file: LetterFile = PHOTO) {
  const shelf = new Map([['f-photo', BYTES]]);
  const files = {
    save: async () => 'no-room' as const,
    read: async (ref: string) => shelf.get(ref) ?? null,
    drop: async () => {},
  };
  const server = await startWeb({ files });
  closeLater(() => server.stop());
  const page = await visit(server);
  const stream = await page.stream();
  closeLater(async () => stream.close());
  const outgoing: OutgoingFile = { ...file, by: 'ref' };
  const letter = { id: 'one', chat: server.web.present()[0]!, text: 'Xong.', choices: [], deletes: null };
  const sending = server.web.send({ ...letter, file: outgoing }, NEVER);
  const told = JSON.parse((await stream.next('letter')).data) as { files: { link: string }[] };
  await page.post('seen', { ids: ['one'] });
  await sending;
  const { link } = told.files[0]!;
  const get = (by: Visitor | null, path = link, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/${path}`, { headers: { ...(by ? { cookie: by.cookie } : {}), ...headers } });
  return { server, page, link, get, shelf, told };
}

test('a photo is shown as one, to its own session, and no cache keeps it', async () => {
  const { page, get, told } = await opened();
  expect(told.files).toMatchObject([{ kind: 'image', name: PHOTO.name, sizeBytes: BYTES.length }]);
  expect(JSON.stringify(told)).not.toContain('f-photo');
  const answer = await get(page);
  expect(Buffer.from(await answer.arrayBuffer()).equals(BYTES)).toBe(true);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(answer.headers.get('content-disposition')).toBeNull();
});

test('a file is saved under our name, never opened by the page', async () => {
  const { page, get } = await opened({ ...PHOTO, kind: 'file', name: 'van-ban "x".docx' });
  const { headers } = await get(page);
  expect(headers.get('content-type')).toBe('application/octet-stream');
  expect(headers.get('content-disposition')).toBe('attachment; filename="van-ban--x-.docx"');
});

test('another session, none, a changed link and one of another site get nothing', async () => {
  const { server, page, link, get } = await opened();
  const changed = `${link.slice(0, -6)}${link.at(-6) === 'A' ? 'B' : 'A'}${link.slice(-5)}`;
  expect((await get(await visit(server))).status).toBe(404);
  expect((await get(null)).status).toBe(404);
  expect((await get(page, changed)).status).toBe(404);
  expect((await get(page, 'tep/f-photo')).status).toBe(404);
  expect((await get(page, link, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await get(page)).status).toBe(200);
});

test('a link ends after a week, and with its file', async () => {
  const { page, get, shelf } = await opened();
  TEST_CLOCK.advance(7 * DAY_MS);
  expect((await get(page)).status).toBe(200);
  TEST_CLOCK.advance(1);
  expect((await get(page)).status).toBe(404);
  const next = await opened();
  shelf.clear();
  next.shelf.clear();
  expect((await next.get(next.page)).status).toBe(404);
});
