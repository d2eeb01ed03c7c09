/** The Zalo platform: events become neutral values, letters become calls, failures become the short list. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failures } from '#prompts/zalo.ts';
import { Incoming } from '#src/messages.ts';
import { type Sendable, SendError } from '#src/platforms/platform.ts';
import { readEvent } from '#src/platforms/zalo/event.ts';
import { FAILURE_NAMES, failureOfCode } from '#src/platforms/zalo/failure.ts';
import { parseExactly } from '#src/platforms/zalo/json.ts';
import { internationalPhone, MAX_TEXT_CHARS, render } from '#src/platforms/zalo/render.ts';
import { APP_ID, APP_SECRET, eventsOf, OA_ID, OA_KEY, type Signing, signed } from '../fakes/zalo/webhook.ts';
import type { Fault } from '../fakes/zalo.ts';
import { type ZaloRig, zaloRig } from './zalo-setup.ts';

const PAYLOADS = join(import.meta.dirname, '../payloads/zalo');
const AT_MS = 1_795_161_700_000;
const NEVER = new AbortController().signal;
const USER = '6100000000000000001';
const GOLDEN =
  '{"app_id":"4600000000000000001","sender":{"id":"6100000000000000001"},"user_id_by_app":"7200000000000000001","recipient":{"id":"3880000000000000001"},"event_name":"user_send_text","message":{"text":"Đường thôn Đông ngập nước từ tối qua","msg_id":"96d3cdf3af1504609090"},"timestamp":"1795161600123"}';
const GOLDEN_MAC = 'fa3fa412a69e8066c9a7a18b36788acce68da2835fb9a071162a624b5888a324';

const reader = {
  appId: APP_ID,
  oaId: OA_ID,
  refOf: (url: string) => (/^https:\/\/[^/]*\.(zdn|zadn)\.vn\//.test(url) ? `ref:${url}` : null),
};

interface Case {
  name: string;
  event: Record<string, unknown>;
  gives: string | Partial<Incoming>[];
}

describe.each(readdirSync(PAYLOADS).sort())('%s', (file) => {
  const cases = JSON.parse(readFileSync(join(PAYLOADS, file), 'utf8')) as Case[];
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_, { event, gives }) => {
    const { incoming, ignored } = readEvent(event, null, reader, AT_MS);
    if (typeof gives === 'string') {
      expect([incoming, ignored]).toEqual([[], gives]);
      return;
    }
    expect(ignored).toBeUndefined();
    expect(incoming).toHaveLength(gives.length);
    for (const [index, one] of incoming.entries()) {
      expect(one).toMatchObject({ group: false, atMs: AT_MS, ...gives[index] });
      expect(one.content).toEqual(gives[index]!.content);
      expect(Incoming.parse(one)).toEqual(one);
    }
    // The same again is the same; another instant without a message id is another.
    const again = readEvent(event, null, reader, AT_MS + 60_000).incoming.map((one) => one.eventId);
    expect(again).toEqual(incoming.map((one) => one.eventId));
    expect(new Set(again).size).toBe(again.length);
  });
});

test('an event without a message id is named by person and instant', () => {
  const follow = (at: number, id = USER) => ({
    event_name: 'follow',
    app_id: APP_ID,
    oa_id: OA_ID,
    follower: { id },
    timestamp: String(at),
  });
  const idOf = (event: object) => readEvent(event, null, reader, AT_MS).incoming[0]!.eventId;
  expect(idOf(follow(AT_MS))).toBe(idOf(follow(AT_MS)));
  expect(new Set([follow(AT_MS), follow(AT_MS + 1), follow(AT_MS, '6100000000000000009')].map(idOf)).size).toBe(3);
});

test('ids that are numbers keep their digits', () => {
  const body = '{"user_id":6100000000000000001,"small":84900000001,"at":1.5,"text":"6100000000000000001 \\u1ecf"}';
  expect(parseExactly(body)).toEqual({
    user_id: '6100000000000000001',
    small: 84_900_000_001,
    at: 1.5,
    text: '6100000000000000001 ỏ',
  });
});

describe('a request', () => {
  const event = JSON.parse(GOLDEN) as Record<string, unknown>;
  const text = () => signed(event);

  test("fits the sheet's golden vector", async () => {
    const { zalo } = await zaloRig();
    const body = Buffer.from(GOLDEN);
    expect(body.length).toBe(314);
    expect(zalo.verify({ headers: { 'x-zevent-signature': `mac=${GOLDEN_MAC}` }, body })).toBe(true);
    expect(zalo.verify({ headers: { 'x-zevent-signature': `mac=${GOLDEN_MAC.replace('f', 'e')}` }, body })).toBe(false);
  });

  test.each<[string, Signing, string | null]>([
    ['the OA key over its own timestamp', {}, 'body+oa'],
    ["the OA key over the header's timestamp", { timestamp: 'header' }, 'header+oa'],
    ["the app's secret over its own timestamp", { key: APP_SECRET }, 'body+app'],
    ["the app's secret over the header's timestamp", { key: APP_SECRET, timestamp: 'header' }, 'header+app'],
    ['without a prefix', { prefix: '' }, 'body+oa'],
    ['with spaces in the prefix', { prefix: 'mac = ' }, 'body+oa'],
    ['in capitals', { upper: true }, 'body+oa'],
    ['of an escaped body', { escaped: true }, 'body+oa'],
    ['by another key', { key: `${OA_KEY}x` }, null],
    ["with the OA's id in front", { appId: OA_ID }, null],
    ['with another prefix', { prefix: 'sha=' }, null],
  ])('signed %s', async (_, signing, fits) => {
    const { zalo, signs } = await zaloRig();
    await zalo.start();
    expect(zalo.verify(signed(event, signing))).toBe(fits !== null);
    await zalo.stop();
    expect(signs.find((sign) => sign.what === (fits === null ? 'unsigned' : 'mac'))?.value).toBe(fits ?? '');
  });

  test('of the next minute is tried the way that fitted before, and the others still', async () => {
    const { zalo } = await zaloRig();
    for (const signing of [{}, { key: APP_SECRET }, {}, { timestamp: 'header' as const }]) {
      expect(zalo.verify(signed(event, signing))).toBe(true);
    }
  });

  test('is no other when one byte is', async () => {
    const { zalo } = await zaloRig();
    const { headers, body } = text();
    for (const at of [0, 20, 150, body.length - 1]) {
      const other = Buffer.from(body);
      other[at] = other[at]! ^ 1;
      expect(zalo.verify({ headers, body: other }), `byte ${at}`).toBe(false);
    }
    expect(zalo.verify({ headers: {}, body })).toBe(false);
  });

  test('that only looks whether somebody is there is told from an event', async () => {
    const { zalo } = await zaloRig();
    for (const body of ['{}', ' { }\n', '']) expect(zalo.probe({ headers: {}, body: Buffer.from(body) })).toBe(true);
    for (const body of ['[]', '{"a":1}', GOLDEN]) {
      expect(zalo.probe({ headers: {}, body: Buffer.from(body) }), body).toBe(false);
    }
  });

  test('of an escaped body is read like the plain one', async () => {
    const { zalo } = await zaloRig();
    const [plain] = zalo.parse(text(), AT_MS);
    expect(zalo.parse(signed(event, { escaped: true }), AT_MS)).toEqual([plain]);
    expect(plain?.content).toMatchObject({ text: 'Đường thôn Đông ngập nước từ tối qua' });
  });
});

const letter = (more: Partial<Sendable> = {}): Sendable => ({
  id: 'letter-1',
  chat: USER,
  text: 'Đã tiếp nhận phản ánh 472-193-8.',
  choices: [],
  deletes: null,
  ...more,
});

async function failureOf(rig: ZaloRig, signal = NEVER) {
  const error = await rig.zalo.send(letter(), signal).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(SendError);
  return (error as SendError).failure;
}

async function withPerson(...args: Parameters<typeof zaloRig>) {
  const rig = await zaloRig(...args);
  return { ...rig, person: rig.fake.person(USER) };
}

describe('a letter', () => {
  test('goes out as a consultation message with the bare token', async () => {
    const { zalo, fake } = await withPerson({}, { quota: true });
    const id = await zalo.send(letter(), NEVER);
    expect(fake.calls).toEqual([
      {
        path: '/v3.0/oa/message/cs',
        body: { recipient: { user_id: USER }, message: { text: 'Đã tiếp nhận phản ánh 472-193-8.' } },
        token: fake.newest().access,
      },
    ]);
    expect(fake.heard(USER)[0]?.messageId).toBe(id);
  });

  test('that would remove a message says instead that it stands', async () => {
    const { zalo, fake } = await withPerson();
    await zalo.send(letter({ deletes: '1', text: 'Đã xóa.', textIfKept: 'Tin còn đó.' }), NEVER);
    expect(fake.heard(USER).map((one) => one.text)).toEqual(['Tin còn đó.']);
  });

  test('to a visitor of the web widget names the conversation', async () => {
    const { zalo, fake } = await zaloRig();
    await zalo.send(letter({ chat: 'anonymous:ANON_1:CONV_1' }), NEVER);
    expect(fake.calls[0]).toMatchObject({
      path: '/v2.0/oa/message',
      body: { recipient: { anonymous_id: 'ANON_1', conversation_id: 'CONV_1' } },
    });
  });

  test("that asks for a phone is followed by Zalo's own form, and arrives without it", async () => {
    const { zalo, fake } = await withPerson();
    await zalo.send(letter({ asksContact: true }), NEVER);
    const [, form] = fake.heard(USER);
    const [element] = (form!.body as { message: { attachment: { payload: { elements: { title: string }[] } } } })
      .message.attachment.payload.elements;
    expect(element!.title).toBe('UBND xã Ví Dụ');
    fake.fail('/message/cs', 0);
    fake.fail('/message/cs', -233);
    await zalo.send(letter({ asksContact: true, text: 'Xin số điện thoại ạ.' }), NEVER);
    expect(fake.heard(USER).map((one) => one.text)).toEqual([letter().text, '', 'Xin số điện thoại ạ.']);
  });

  test('as a template goes to the account or to the phone', async () => {
    const { zalo, fake } = await withPerson();
    const template = { id: 'order-1', templateId: '900001', data: { ma_phan_anh: '472-193-8' } };
    await zalo.sendTemplate!({ ...template, to: { chat: USER } }, NEVER);
    await zalo.sendTemplate!({ ...template, to: { phone: '0900 000 001' } }, NEVER);
    expect(fake.calls.map(({ path, body }) => [path, body])).toEqual([
      ['/v3.0/oa/message/template', { user_id: USER, template_id: '900001', template_data: template.data }],
      [
        '/message/template',
        { phone: '84900000001', template_id: '900001', template_data: template.data, tracking_id: 'order-1' },
      ],
    ]);
    expect(internationalPhone('+84 900 000 001')).toBe('84900000001');
  });

  test('with too many words for its choices keeps every number', () => {
    const choices = Array.from({ length: 20 }, (_, index) => ({
      label: `Lựa chọn ${index} `.repeat(20),
      act: 'menu.take',
    }));
    const text = render('Anh/chị chọn việc nào ạ?', choices);
    expect(text.length).toBeLessThanOrEqual(MAX_TEXT_CHARS);
    for (let n = 1; n <= 20; n++) expect(text).toContain(`\n${n}. Lựa chọn ${n - 1}`);
  });
});

describe('a refusal', () => {
  test.each<[number, string]>([
    [-32, 'throttled'],
    [-100, 'refused'],
    [-200, 'uncertain'],
    [-201, 'refused'],
    [-204, 'badConfig'],
    [-205, 'badConfig'],
    [-209, 'badConfig'],
    [-210, 'refused'],
    [-211, 'badConfig'],
    [-212, 'badConfig'],
    [-213, 'notFollowing'],
    [-214, 'refused'],
    [-217, 'blocked'],
    [-218, 'refused'],
    [-219, 'badConfig'],
    [-221, 'badConfig'],
    [-223, 'badConfig'],
    [-224, 'badConfig'],
    [-227, 'blocked'],
    [-230, 'windowClosed'],
    [-232, 'windowClosed'],
    [-233, 'refused'],
    [-234, 'badConfig'],
    [-235, 'badConfig'],
    [-237, 'badConfig'],
    [-240, 'badConfig'],
    [-242, 'badConfig'],
    [-244, 'blocked'],
    [-248, 'refused'],
    [-249, 'refused'],
    [-305, 'windowClosed'],
    [-311, 'windowClosed'],
    [-320, 'badConfig'],
    [-321, 'badConfig'],
    [-99_999, 'refused'],
  ])('%s is %s and has words that say what to do', async (code, kind) => {
    const rig = await withPerson();
    rig.fake.fail('/message/cs', code);
    expect((await failureOf(rig)).kind).toBe(kind);
    expect(failures[failureOfCode(code).what]).toMatch(/\S/);
  });

  test('of any name has words', () => {
    expect(FAILURE_NAMES.filter((name) => !failures[name])).toEqual([]);
  });

  test.each<[Fault, string]>([
    ['html-502', 'uncertain'],
    ['drop', 'uncertain'],
  ])('%s leaves the letter in doubt', async (fault, kind) => {
    const rig = await withPerson();
    rig.fake.fail('/message/cs', fault);
    expect((await failureOf(rig)).kind).toBe(kind);
  });

  test('by silence leaves the letter in doubt, also when it was taken', async () => {
    const rig = await withPerson();
    rig.fake.fail('/message/cs', 'accepted-then-hang');
    expect(await failureOf(rig, AbortSignal.timeout(300))).toEqual({ kind: 'uncertain' });
    expect(rig.fake.heard(USER)).toHaveLength(1);
  });

  test('by nobody there means that nothing left', async () => {
    const rig = await withPerson({ bases: { openapi: 'http://127.0.0.1:1', business: '', oauth: '' } });
    expect(await failureOf(rig)).toEqual({ kind: 'unreachable' });
  });

  test('for the limit rests the whole OA until the next minute', async () => {
    const rig = await withPerson({}, { perMinute: 2 });
    rig.clock.set('2026-11-20T15:00:30+07:00');
    await rig.zalo.send(letter(), NEVER);
    await rig.zalo.send(letter(), NEVER); // none remain after this one
    expect(await failureOf(rig)).toEqual({ kind: 'throttled', retryAfterMs: 30_500 });
    expect(rig.fake.calls).toHaveLength(2); // it was not even tried
    rig.clock.advance(30_500);
    await rig.zalo.send(letter(), NEVER);
    expect(rig.fake.heard(USER)).toHaveLength(3);
  });

  test('for the token is answered by one refresh and one more try', async () => {
    const rig = await withPerson();
    rig.fake.removeToken();
    await rig.zalo.send(letter(), NEVER);
    expect(rig.fake.calls.map((call) => call.token)).toEqual(['AT_1_abcdefghij', rig.fake.newest().access]);
    expect(rig.tokens.row()?.pair.refresh).toBe(rig.fake.newest().refresh);
    rig.fake.fail('/message/cs', -216, 2);
    expect(await failureOf(rig)).toEqual({ kind: 'badConfig' });
    expect(Math.max(...rig.fake.asked().values())).toBe(1);
  });
});

describe('an attachment', () => {
  const sent = (rig: ZaloRig, url: string) => {
    const events = eventsOf(USER, () => rig.clock.nowMs());
    const [incoming] = rig.zalo.parse(signed(events.image(url)), rig.clock.nowMs());
    const { content } = incoming!;
    return content.type === 'message' ? content.attachments[0]!.ref : undefined;
  };

  test('is fetched by a handle that shows no address', async () => {
    const rig = await zaloRig();
    const url = rig.fake.addMedia('/a.jpg', Buffer.from('photo'));
    const ref = sent(rig, url)!;
    expect(Buffer.from(ref, 'base64url').toString('latin1')).not.toContain('a.jpg');
    expect(Buffer.from(await rig.zalo.fetch(ref, 100, NEVER)).toString()).toBe('photo');
  });

  test.each([
    'https://evil.example/a.jpg',
    'https://zdn.vn.evil.example/a.jpg',
    'https://evilzdn.vn/a.jpg',
    'http://f6.zdn.vn/a.jpg',
    'https://user:pw@f6.zdn.vn/a.jpg',
    'https://f6.zdn.vn:8443/a.jpg',
    'file:///etc/passwd',
    'http://localhost/a.jpg',
    'http://169.254.169.254/latest/meta-data',
    'no address',
  ])('of %s has no handle', async (url) => {
    const rig = await zaloRig();
    expect(sent(rig, url)).toBeUndefined();
    expect(rig.asides).toEqual(['attachment-host']);
  });

  test('that is larger than told, or elsewhere, or of nobody is refused', async () => {
    const rig = await zaloRig();
    const large = sent(rig, rig.fake.addMedia('/large', Buffer.alloc(5_000)))!;
    const moved = sent(rig, rig.fake.addMedia('/moved', Buffer.from(''), 'http://127.0.0.1:1/x'))!;
    const forged = Buffer.from('http://127.0.0.1/x').toString('base64url');
    for (const [ref, max] of [
      [large, 4_999],
      [moved, 100],
      [forged, 100],
    ] as const) {
      const error = await rig.zalo.fetch(ref, max, NEVER).catch((thrown: unknown) => thrown);
      expect((error as SendError).failure).toEqual({ kind: 'refused' });
    }
    expect((await rig.zalo.fetch(large, 5_000, NEVER)).length).toBe(5_000);
  });
});

test('nothing that is logged or thrown holds a token, a secret, a phone or a word', async () => {
  const rig = await withPerson();
  const said: string[] = [];
  const note = (error: unknown): void => {
    for (let at: unknown = error; at instanceof Error; at = at.cause) {
      said.push(at.message, at.stack ?? '', JSON.stringify(at, Object.getOwnPropertyNames(at)));
    }
  };
  const secretText = 'tố cáo ông Ví Dụ nhận tiền';
  for (const fault of [-230, -216, -216, -224, 'html-502', 'drop'] as Fault[]) {
    rig.fake.fail('/message/cs', fault);
    await rig.zalo.send(letter({ text: secretText }), NEVER).catch(note);
  }
  const to = { phone: '0900000001' };
  rig.fake.fail('/message/template', -108);
  await rig.zalo.sendTemplate!({ id: 'x', to, templateId: '1', data: { ten: secretText } }, NEVER).catch(note);
  rig.fake.removeToken();
  rig.fake.failOAuth('error-without-number');
  await rig.zalo.send(letter({ text: secretText }), NEVER).catch(note);
  const events = eventsOf(USER, () => rig.clock.nowMs());
  rig.zalo.verify(signed(events.text(secretText), { key: 'wrong' }));
  rig.zalo.parse(signed(events.text(secretText)), rig.clock.nowMs());
  const all = [...said, ...rig.log.lines, JSON.stringify(rig.signs), ...rig.asides].join('\n');
  expect(rig.log.lines.length).toBeGreaterThan(4);
  for (const secret of [/AT_\d/, /RT_\d/, APP_SECRET, OA_KEY, /900000001/, /tố cáo/, USER, 'access_token=']) {
    expect(all).not.toMatch(secret);
  }
});
