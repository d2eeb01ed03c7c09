import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { refusals } from '#prompts/web.ts';
import type { Choice } from '#src/messages.ts';
import { type Sendable, SendError } from '#src/platforms/platform.ts';
import { mountDemo } from '#src/platforms/web/demo.ts';
import { createStreams, STREAM_LIMITS } from '#src/platforms/web/streams.ts';
import { startWeb, TEST_CLOCK, type Visitor, visit, type WebServer, type WebServerOptions } from './web-server.ts';

const NEVER = new AbortController().signal;
const TOKEN = 'pQ7-invitation-token_1';
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const running: WebServer[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

async function start(options?: WebServerOptions): Promise<WebServer> {
  const server = await startWeb(options);
  running.push(server);
  return server;
}

const words = (text = 'Đèn đường hỏng'): { id: string; text: string } => ({ id: randomUUID(), text });
const choice = (label: string): Choice => ({ label, act: 'menu.take' });

function letter(chat: string, rest: Partial<Sendable> = {}): Sendable {
  return { id: 'letter-1', chat, text: 'Xin chào', choices: [], deletes: null, ...rest };
}

/** How a send ended: "ok" or the kind of its failure. */
async function endOf(sending: Promise<string>): Promise<string> {
  try {
    return `ok ${await sending}`;
  } catch (error) {
    return error instanceof SendError ? error.failure.kind : 'another error';
  }
}

const errorOf = async (answer: Response): Promise<string> => ((await answer.json()) as { error: string }).error;

/** A visitor with an open stream, and the chat it is. */
async function present(
  server: WebServer,
): Promise<{ visitor: Visitor; chat: string; stream: Awaited<ReturnType<Visitor['stream']>> }> {
  const visitor = await visit(server);
  const stream = await visitor.stream();
  const chat = server.web.present().at(-1)!;
  return { visitor, chat, stream };
}

describe('session', () => {
  it('is a random cookie scripts cannot read, sent from this site only', async () => {
    const server = await start();
    const [one, two] = [await visit(server), await visit(server)];
    expect(one.setCookie).toMatch(/^cau-noi=[\w-]{43}; Max-Age=7776000; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(one.cookie).not.toBe(two.cookie);
  });

  it('is Secure and bound to this host behind https', async () => {
    const server = await start({ secureCookies: true });
    const { setCookie } = await visit(server);
    expect(setCookie).toMatch(/^__Host-cau-noi=[\w-]{43}; Max-Age=7776000; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  it('goes on when the page is opened again, and a value we did not make is replaced', async () => {
    const server = await start();
    const { cookie } = await visit(server);
    const again = await fetch(server.url, { headers: { cookie } });
    expect(again.headers.get('set-cookie')).toContain(`${cookie};`);
    const forged = await fetch(server.url, { headers: { cookie: 'cau-noi=short' } });
    expect(forged.headers.get('set-cookie')).not.toContain('cau-noi=short');
  });

  it('is known inside only by a keyed digest of the cookie', async () => {
    const server = await start();
    const visitor = await visit(server);
    await visitor.post('send', words());
    const { address } = server.accepted[0]!;
    expect(address).toEqual({ platform: 'web', chat: address.sender, sender: address.sender });
    expect(address.chat).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(server.accepted)).not.toContain(visitor.cookie.split('=')[1]);
  });

  it('ends with "forget": another cookie, stream closed', async () => {
    const server = await start();
    const { visitor, stream } = await present(server);
    const answer = await visitor.post('forget', {});
    const next = answer.headers.get('set-cookie')!;
    expect(next).toMatch(/^cau-noi=[\w-]{43}; Max-Age=7776000; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(next).not.toContain(visitor.cookie);
    await expect(stream.next('letter')).rejects.toThrow('ended');
    expect(server.web.present()).toEqual([]);
  });
});

describe('headers', () => {
  it.each([
    ['GET', '/'],
    ['GET', '/chat.js'],
    ['GET', '/chat.css'],
    ['GET', '/icon.svg'],
    ['GET', '/stream'],
    ['GET', `/vao/${TOKEN}`],
    ['GET', '/vao/x'],
    ['GET', '/not-there'],
    ['POST', '/send'],
    ['POST', '/seen'],
    ['POST', '/forget'],
    ['POST', `/vao/${TOKEN}`],
  ])('stand on %s %s', async (method, path) => {
    const server = await start();
    const answer = await fetch(server.url + path, { method, redirect: 'manual' });
    expect(answer.headers.get('content-security-policy')).toBe(POLICY);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-frame-options')).toBe('DENY');
  });

  it('stand on an answer to a fault, which tells nothing of it', async () => {
    const server = await start({
      mount: (app, web) => {
        const entered = async (): Promise<void> => {
          throw new Error('secret detail');
        };
        app.route('/', web.routes({ path: '/', entered }));
      },
    });
    const answer = await fetch(server.url);
    expect(answer.status).toBe(500);
    expect(answer.headers.get('content-security-policy')).toBe(POLICY);
    expect(await errorOf(answer)).toBe(refusals.failed);
  });

  it('are enough for the page: nothing in it is inline', async () => {
    const server = await start();
    const { html } = await visit(server);
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|javascript:/i);
  });

  it('do not help a name that is HTML: it is escaped', async () => {
    const server = await start({
      authority: { name: '<script>alert(1)</script>"', xungHo: 'bác', urgent: 'Khẩn cấp: gọi 113.' },
    });
    const { html } = await visit(server);
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&#60;script&#62;alert(1)');
  });
});

describe('sending', () => {
  it("puts a message into the inbox under the page's own id", async () => {
    const server = await start();
    const visitor = await visit(server);
    const body = words('  cho hỏi\n<b>đậm</b>');
    const answer = await visitor.post('send', body);
    expect([answer.status, await answer.json()]).toEqual([200, { ok: true }]);
    const { eventId, address, atMs, group, content } = server.accepted[0]!;
    expect(eventId).toBe(`web:${address.chat}:${body.id}`);
    expect([atMs, group]).toEqual([TEST_CLOCK.nowMs(), false]);
    expect(content).toEqual({
      type: 'message',
      text: body.text,
      attachments: [],
      forwarded: false,
      messageId: body.id,
      edited: false,
    });
  });

  it('of the same id twice is one event, answered alike', async () => {
    const server = await start();
    const visitor = await visit(server);
    const body = words();
    const answers = await Promise.all([visitor.post('send', body), visitor.post('send', body)]);
    expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
    expect(server.accepted).toHaveLength(1);
  });

  it('of the same id by two persons is two events', async () => {
    const server = await start();
    const body = words();
    for (const visitor of [await visit(server), await visit(server)]) await visitor.post('send', body);
    expect(new Set(server.accepted.map((each) => each.eventId)).size).toBe(2);
  });

  it('takes a press and an opening', async () => {
    const server = await start();
    const visitor = await visit(server);
    await visitor.post('send', { id: randomUUID(), letter: 'letter-7', index: 2 });
    await visitor.post('send', { id: randomUUID(), open: true });
    expect(server.accepted.map((each) => each.content)).toEqual([
      { type: 'press', letter: 'letter-7', index: 2 },
      { type: 'open' },
    ]);
  });

  it('waits for the inbox, and says when to come back if it cannot take it', async () => {
    const server = await start({
      accept: async () => {
        throw new Error('no database');
      },
    });
    const visitor = await visit(server);
    const answer = await visitor.post('send', words());
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '3']);
    expect(await errorOf(answer)).toBe(refusals.notStored);
  });

  const id = randomUUID();
  it.each([
    ['no JSON', '{"id":', 400, refusals.malformed],
    ['nothing', '', 400, refusals.malformed],
    ['another shape', { hello: 1 }, 400, refusals.malformed],
    ['an id that is none', { id: 'x', text: 'a' }, 400, refusals.malformed],
    ['a field too many', { id, text: 'a', chat: 'somebody else' }, 400, refusals.malformed],
    ['an opening with a token', { id, open: true, token: TOKEN }, 400, refusals.malformed],
    ['a place below zero', { id, letter: 'l', index: -1 }, 400, refusals.malformed],
    ['blanks', { id, text: ' \n ' }, 400, refusals.empty],
    ['too many characters', { id, text: 'a'.repeat(4_001) }, 400, refusals.tooLong(4_000)],
    ['17 KB', { id, text: 'ệ'.repeat(6_000) }, 413, refusals.tooLarge],
  ])('refuses %s with a Vietnamese sentence', async (_, body, status, sentence) => {
    const server = await start();
    const visitor = await visit(server);
    const answer = await visitor.post('send', body);
    expect([answer.status, await errorOf(answer)]).toEqual([status, sentence]);
    expect(server.accepted).toEqual([]);
  });

  it('refuses 1 MB, announced or not', async () => {
    const server = await start();
    const visitor = await visit(server);
    const headers = { cookie: visitor.cookie, origin: server.url, 'content-type': 'application/json' };
    const statusOf = (extra: Record<string, string>): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const sending = request(
          `${server.url}/send`,
          { method: 'POST', headers: { ...headers, ...extra } },
          (answer) => {
            resolve(answer.statusCode);
            answer.resume();
            sending.destroy();
          },
        );
        // The server may hang up on the rest of the body once it has answered.
        sending.on('error', reject);
        sending.write(Buffer.alloc(1_000_000, 'a'));
      });
    expect(await statusOf({ 'content-length': '1000000' })).toBe(413);
    expect(await statusOf({ 'transfer-encoding': 'chunked' })).toBe(413);
  });

  it('keeps what could not be stored as text from breaking it', async () => {
    const server = await start();
    const visitor = await visit(server);
    await visitor.post('send', `{"id":"${randomUUID()}","text":"a\\ud800b"}`);
    expect(server.accepted[0]!.content).toMatchObject({ text: 'a\ufffdb' });
  });

  it.each([
    ['another content type', { 'content-type': 'text/plain' }, 415],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['another origin', { origin: 'https://example.com' }, 403],
    ['another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['a sandboxed page', { origin: 'null' }, 403],
    ['no origin at all', { origin: '' }, 403],
    ['another site, as the browser says', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a neighbouring subdomain', { 'sec-fetch-site': 'same-site' }, 403],
    ['no session', { cookie: '' }, 401],
  ])('refuses %s', async (_, headers, status) => {
    const server = await start();
    const visitor = await visit(server);
    const answer = await visitor.post('send', words(), headers as Record<string, string>);
    expect(answer.status).toBe(status);
    expect(await errorOf(answer)).toMatch(/\p{L}/u);
    expect(server.accepted).toEqual([]);
  });

  it('measures the origin against PUBLIC_URL when there is one', async () => {
    const server = await start({ origin: 'https://tro-ly.example.vn' });
    const visitor = await visit(server);
    expect((await visitor.post('send', words())).status).toBe(403);
    expect((await visitor.post('send', words(), { origin: 'https://tro-ly.example.vn' })).status).toBe(200);
  });

  it('too fast is slowed down politely, each person alone', async () => {
    const clock = { ...TEST_CLOCK, atMs: 1_000_000, nowMs: () => clock.atMs };
    const server = await start({ clock });
    const [fast, slow] = [await visit(server), await visit(server)];
    const statuses: number[] = [];
    for (let i = 0; i < 20; i++) statuses.push((await fast.post('send', words())).status);
    expect(statuses).toEqual(Array(20).fill(200));
    const refused = await fast.post('send', words());
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
    expect(await errorOf(refused)).toBe(refusals.tooFast);
    expect((await slow.post('send', words())).status).toBe(200);
    clock.atMs += 500;
    expect((await fast.post('send', words())).status).toBe(200);
    expect((await fast.post('send', words())).status).toBe(429);
  });

  it('by all together is bounded too', async () => {
    const server = await start({ limits: { everybody: { count: 2, perMs: 10_000 } } });
    const visitors = [await visit(server), await visit(server), await visit(server)];
    const statuses = [];
    for (const visitor of visitors) statuses.push((await visitor.post('send', words())).status);
    expect(statuses).toEqual([200, 200, 503]);
  });
});

describe('letters', () => {
  it('are sent when a page says it has them', async () => {
    const server = await start();
    const { visitor, chat, stream } = await present(server);
    const text = '<img src=x onerror=alert(1)>\ndòng hai';
    const sending = server.web.send(
      letter(chat, { text, choices: [choice('Đồng ý'), choice('Thôi')], deletes: 'message-3' }),
      NEVER,
    );
    const event = await stream.next('letter');
    expect(event.id).toBe('letter-1');
    expect(JSON.parse(event.data)).toEqual({
      id: 'letter-1',
      text,
      choices: ['Đồng ý', 'Thôi'],
      deletes: 'message-3',
    });
    expect((await visitor.post('seen', { ids: ['letter-1'] })).status).toBe(200);
    expect(await endOf(sending)).toBe('ok letter-1');
  });

  it('reach every tab of a session and no other session', async () => {
    const server = await start();
    const { visitor, chat, stream } = await present(server);
    const [secondTab, stranger] = [await visitor.stream(), await (await visit(server)).stream()];
    const sending = server.web.send(letter(chat), NEVER);
    for (const tab of [stream, secondTab]) expect((await tab.next('letter')).id).toBe('letter-1');
    await visitor.post('seen', { ids: ['letter-1'] });
    await sending;
    expect(stranger.raw()).not.toContain('letter-1');
  });

  it('nobody confirms are uncertain', async () => {
    const server = await start({ limits: { ackWaitMs: 20 } });
    const { chat, stream } = await present(server);
    expect(await endOf(server.web.send(letter(chat), NEVER))).toBe('uncertain');
    expect((await stream.next('letter')).id).toBe('letter-1');
  });

  it('are not confirmed by somebody else', async () => {
    const server = await start({ limits: { ackWaitMs: 100 } });
    const { chat, stream } = await present(server);
    const sending = server.web.send(letter(chat), NEVER);
    await stream.next('letter');
    const stranger = await visit(server);
    expect((await stranger.post('seen', { ids: ['letter-1'] })).status).toBe(200);
    expect(await endOf(sending)).toBe('uncertain');
  });

  it('given up by the sender are uncertain at once', async () => {
    const server = await start();
    const { chat, stream } = await present(server);
    const giveUp = new AbortController();
    const sending = server.web.send(letter(chat), giveUp.signal);
    await stream.next('letter');
    giveUp.abort();
    expect(await endOf(sending)).toBe('uncertain');
  });

  it('without an open page are unreachable', async () => {
    const server = await start();
    expect(await endOf(server.web.send(letter('nobody'), NEVER))).toBe('unreachable');
  });

  it('still waiting are shown to a page that comes back', async () => {
    const server = await start();
    const { visitor, chat, stream } = await present(server);
    const sending = server.web.send(letter(chat), NEVER);
    await stream.next('letter');
    stream.close();
    const back = await visitor.stream();
    expect((await back.next('letter')).id).toBe('letter-1');
    await visitor.post('seen', { ids: ['letter-1'] });
    expect(await endOf(sending)).toBe('ok letter-1');
  });
});

describe('streams', () => {
  it('make a chat present, tell who opened, and are forgotten when the page goes', async () => {
    const opened: string[] = [];
    const server = await start({ opened: (chat) => opened.push(chat), limits: { heartbeatMs: 10 } });
    const { chat, stream } = await present(server);
    expect(opened).toEqual([chat]);
    stream.close();
    await expect.poll(() => server.web.present()).toEqual([]);
  });

  it('beat, so that nobody between closes them and the page sees them alive', async () => {
    const server = await start({ limits: { heartbeatMs: 10 } });
    const { stream } = await present(server);
    await stream.next('beat');
    await stream.next('beat');
    expect(stream.raw()).toMatch(/^: $/m);
  });

  it('need a session and our own page', async () => {
    const server = await start();
    const { cookie } = await visit(server);
    const statusOf = async (headers: Record<string, string>, method = 'GET'): Promise<number> =>
      (await fetch(`${server.url}/stream`, { headers, method })).status;
    expect(await statusOf({})).toBe(401);
    expect(await statusOf({ cookie, 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await statusOf({ cookie }, 'HEAD')).toBe(405);
    expect(server.web.present()).toEqual([]);
  });

  it('are bounded per person and in all, and the page is told why', async () => {
    const server = await start({ limits: { perChat: 2, inAll: 3 } });
    const visitor = await visit(server);
    await visitor.stream();
    await visitor.stream();
    const third = await (await visitor.stream()).next('full');
    expect(JSON.parse(third.data)).toEqual({ error: refusals.tooManyTabs });
    await (await visit(server)).stream();
    const late = await (await (await visit(server)).stream()).next('full');
    expect(JSON.parse(late.data)).toEqual({ error: refusals.tooManyPeople });
  });

  it('of a page that does not read are cut off', async () => {
    const streams = createStreams({ ...STREAM_LIMITS, maxWaitingBytes: 200, ackWaitMs: 10 });
    const body = streams.open('slow');
    const long = { id: 'letter-1', text: 'a'.repeat(300), choices: [], deletes: null };
    await expect(streams.deliver('slow', long, NEVER)).rejects.toThrow('uncertain');
    expect(streams.present()).toEqual([]);
    expect(await new Response(body).text()).toContain('letter-1');
  });
});

describe('an invitation', () => {
  it('that is only looked at consumes nothing', async () => {
    const server = await start();
    for (const method of ['GET', 'HEAD']) {
      expect((await fetch(`${server.url}/vao/${TOKEN}`, { method })).status).toBe(200);
    }
    expect(server.accepted).toEqual([]);
  });

  it('is taken by the button: session, event with the token, on to the chat', async () => {
    const server = await start();
    const answer = await fetch(`${server.url}/vao/${TOKEN}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'sec-fetch-site': 'same-origin', origin: 'null' },
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '../#vao']);
    expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax$/);
    expect(server.accepted.map((each) => each.content)).toEqual([{ type: 'open', token: TOKEN }]);
    expect(server.accepted[0]!.eventId).not.toContain(TOKEN);
  });

  it('whose button is pressed twice is one event of one person', async () => {
    const server = await start();
    const look = await fetch(`${server.url}/vao/${TOKEN}`);
    const cookie = look.headers.get('set-cookie')!.split(';')[0]!;
    const press = () =>
      fetch(`${server.url}/vao/${TOKEN}`, { method: 'POST', redirect: 'manual', headers: { cookie } });
    expect((await Promise.all([press(), press()])).map((answer) => answer.status)).toEqual([303, 303]);
    expect(server.accepted).toHaveLength(1);
  });

  it('cannot be pressed by another site, and one that is no token is not found', async () => {
    const server = await start();
    const post = async (path: string, headers: Record<string, string>): Promise<number> =>
      (await fetch(server.url + path, { method: 'POST', redirect: 'manual', headers })).status;
    expect(await post(`/vao/${TOKEN}`, { 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await post(`/vao/${TOKEN}`, { origin: 'https://example.com' })).toBe(403);
    expect(await post('/vao/%3Cscript%3E', {})).toBe(404);
    expect(server.accepted).toEqual([]);
  });

  it('that could not be stored keeps its button', async () => {
    const server = await start({
      accept: async () => {
        throw new Error('no database');
      },
    });
    const answer = await fetch(`${server.url}/vao/${TOKEN}`, { method: 'POST', redirect: 'manual' });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '3']);
    expect(await answer.text()).toContain('<button type="submit">');
  });
});

describe('the demonstration', () => {
  const people = [
    { key: 'nguoi-dan', label: 'Người dân <Khau Mạ>', group: 'Người dân' },
    { key: 'van-phong', label: 'Cán bộ Văn phòng', group: 'Cán bộ' },
  ];
  const demo = (became: [string, string][] = []): WebServerOptions => ({
    mount: (app, web) =>
      mountDemo(app, {
        web,
        authority: { name: 'UBND xã Thử Nghiệm', urgent: 'Khẩn cấp: gọi 113.' },
        people,
        become: async (key, chat) => void became.push([key, chat]),
      }),
  });

  it('lets one pick a person, and says what it is', async () => {
    const server = await start(demo());
    const page = await fetch(server.url);
    const html = await page.text();
    expect(html).toContain('bản trình diễn');
    expect(html).toContain('<a href="demo/nguoi-dan/">Người dân &#60;Khau Mạ&#62;</a>');
    expect(page.headers.get('set-cookie')).toBeNull();
    expect(page.headers.get('content-security-policy')).toBe(POLICY);
  });

  it('gives each person a chat and a cookie of its own, linked by whoever does that', async () => {
    const became: [string, string][] = [];
    const server = await start(demo(became));
    const [resident, official] = [await visit(server, '/demo/nguoi-dan/'), await visit(server, '/demo/van-phong/')];
    expect(resident.setCookie).toContain('Path=/demo/nguoi-dan;');
    expect(official.html).toContain('Đang dùng với vai: Cán bộ Văn phòng.');
    await official.post('send', words());
    expect(became).toEqual([
      ['nguoi-dan', expect.any(String)],
      ['van-phong', server.accepted[0]!.address.chat],
    ]);
  });

  it('sends a person without the last slash to the page, and takes invitations', async () => {
    const server = await start(demo());
    const locationOf = async (path: string, method = 'GET') =>
      (await fetch(server.url + path, { method, redirect: 'manual' })).headers.get('location');
    expect(await locationOf('/demo/van-phong')).toBe('/demo/van-phong/');
    expect(await locationOf(`/vao/${TOKEN}`)).toBe(`/khach/vao/${TOKEN}`);
    expect(await locationOf(`/khach/vao/${TOKEN}`, 'POST')).toBe('../#vao');
    expect((await fetch(`${server.url}/khach/`)).status).toBe(200);
  });

  it('does not exist outside of itself', async () => {
    const server = await start();
    for (const path of ['/demo/', '/demo/nguoi-dan/', '/khach/']) {
      expect((await fetch(server.url + path)).status).toBe(404);
    }
  });

  it('refuses a key that could not stand in an address', async () => {
    const bad = { ...people[0]!, key: 'Người dân' };
    const mount: WebServerOptions['mount'] = (app, web) =>
      mountDemo(app, {
        web,
        authority: { name: 'x', urgent: 'Khẩn cấp: gọi 113.' },
        people: [bad],
        become: async () => {},
      });
    await expect(startWeb({ mount })).rejects.toThrow('Not a key');
  });
});

describe('the contract', () => {
  it('has no webhook and no attachments', async () => {
    const { web } = await start();
    expect([web.name, web.maxChars, web.buttons, web.idempotent]).toEqual(['web', 4_000, true, true]);
    expect(web.verify({ headers: {}, body: new Uint8Array() })).toBe(false);
    expect(web.parse({ headers: {}, body: new Uint8Array() }, 0)).toEqual([]);
    await expect(web.fetch('x', 1, NEVER)).rejects.toThrow(SendError);
  });
});
