/** What a resident meets beside the plain way: numbers to call, long lists, crowds, files that must go, two at one case. */
import { expect, test } from 'vitest';
import { openStage, type Stage } from '#src/cli/stage.ts';
import type { Authority } from '#src/data.ts';
import { closeLater, freshDatabase } from '../fixtures.ts';
import { dataWith } from '../own-data.ts';

async function stageWith(change: (authority: Authority) => void = () => {}): Promise<Stage> {
  const stage = await openStage({
    now: '2026-11-16T09:00:00+07:00',
    platform: 'telegram',
    on: { d: 'web', z: 'zalo' },
    dataDir: dataWith(change),
    database: await freshDatabase('postgres'),
  });
  closeLater(() => stage.close());
  return stage;
}

const textOf = (heard: { text: string }[]) => heard.map((one) => one.text).join('\n');

test('the numbers to call are those of the data', async () => {
  const stage = await stageWith((authority) => {
    authority.emergencyNumbers = { police: '213', fire: '214', ambulance: '215', disaster: '212', child: '211' };
  });
  const said = textOf([
    ...(await stage.say('a', 'cháy nhà ở Khau Mạ rồi cứu với')),
    ...(await stage.say('b', 'có đứa bé đang bị bố dượng đánh đập dã man')),
    ...(await stage.say('c', 'đèn đường thôn Nà Lốc hỏng')),
    ...(await stage.say('e', 'nước suối dâng sạt lở đất vùi nhà dân rồi')),
  ]);
  for (const number of ['214', '215', '213', '212']) expect(said).toContain(number);
  expect(said).not.toMatch(/\b11[1-5]\b/);
});

const MINUTE_MS = 60_000;
const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z',
  'base64',
);

const PIN = { kind: 'location' as const, lat: 22.1, lon: 105.8 };

async function sendPhoto(stage: Stage, who: string, text = '', beside: (typeof PIN)[] = []) {
  const ref = stage.lay(who, `photo-${who}`, JPEG);
  const attachments = [{ kind: 'photo' as const, ref }, ...beside];
  const content = { type: 'message' as const, text, attachments, forwarded: false, edited: false, messageId: 'p' };
  return [...(await stage.send(who, content)), ...(await stage.pause(who))];
}

const casesOf = async ({ service }: Stage) =>
  (await service.database.query<{ place: string; kind: string }>('select kind from case_file order by opened_at')).rows;

/** What went along with each case. */
const alongWith = async ({ service }: Stage) =>
  (
    await service.database.query<{ photos: number; pinned: boolean }>(
      `select (select count(*)::int from attachment where case_id = case_file.id and ref is not null) as photos,
         spot is not null as pinned from case_file order by opened_at`,
    )
  ).rows;

/** Bytes that are to stay beyond now. */
async function keptFiles({ service }: Stage): Promise<number> {
  const { rows } = await service.database.query<{ n: number }>(
    'select count(*)::int as n from stored_file where expires_at > $1',
    [new Date(service.clock.nowMs())],
  );
  return rows[0]!.n;
}

const VILLAGES = ['Bản Áng', 'Bản Chu', 'Bản Ngà', 'Khau Mạ', 'Nà Lốc', 'Nà Mu', 'Nà Phai', 'Pò Nim'];

test('the list of villages: a page at a time, narrowed by typing, and a place of no list is taken too', async () => {
  const stage = await stageWith((authority) => {
    authority.villages = VILLAGES;
  });
  const asked = (await stage.say('a', 'cống tắc, nước tràn ra đường')).at(-1)!;
  expect(asked.choices.slice(0, 6)).toEqual(VILLAGES.slice(0, 6));
  const more = asked.choices.find((choice) => /khác|tiếp/i.test(choice))!;
  const page = (await stage.press('a', more)).at(-1)!;
  expect(page.choices.slice(0, 2)).toEqual(VILLAGES.slice(6));
  const narrowed = (await stage.say('a', 'na')).at(-1)!;
  expect(narrowed.choices.slice(0, 3)).toEqual(['Nà Lốc', 'Nà Mu', 'Nà Phai']);
  expect(textOf(await stage.press('a', 'Nà Mu'))).toContain('Nơi: Nà Mu');
  await stage.say('b', 'đèn đường hỏng cả tuần');
  expect(textOf(await stage.say('b', 'khe suoi sau truong hoc'))).toContain('Nơi: khe suoi sau truong hoc');
});

test('an emergency climbs: the first on duty, then the second too, then everybody, until one has it', async () => {
  const stage = await stageWith((authority) => {
    authority.desks.find((desk) => desk.id === 'kinh-te')!.duty = true;
  });
  // The first of the list is the first on duty.
  await stage.enter('one', { role: 'desk', unitId: null, deskId: 'kinh-te' });
  await stage.enter('two', { role: 'desk', unitId: null, deskId: 'van-phong' });
  await stage.enter('c', { role: 'coordinator', unitId: null, deskId: null });
  await stage.say('a', 'cháy nhà ở Khau Mạ, có người mắc kẹt cứu với');
  const heardBy = () => ['one', 'two', 'c'].map((who) => textOf(stage.heard(who)).includes('KHẨN CẤP'));
  expect(heardBy()).toEqual([true, false, false]);
  await stage.wait(3 * MINUTE_MS + 1_000);
  expect(heardBy()).toEqual([true, true, false]);
  expect(textOf(stage.heard('a'))).toContain('đang báo thêm người khác');
  await stage.wait(3 * MINUTE_MS);
  expect(heardBy()).toEqual([true, true, true]);
  await stage.press('two', 'Đã nhận');
  expect(textOf(stage.heard('a'))).toContain('đã nhận tin');
  await stage.wait(20 * MINUTE_MS);
  expect(heardBy()).toEqual([false, false, false]);
});

/** A desk on duty whose persons stand in an order; on Sundays another. */
const withRoster = (authority: Authority) => {
  const desk = authority.desks.find((one) => one.id === 'van-phong')!;
  desk.roster = ['truc-1', 'truc-2', 'truc-3'];
  desk.rosterOn = { '7': ['truc-3', 'truc-2'] };
};

async function onDuty(stage: Stage): Promise<() => string[]> {
  const duties = { two: 'truc-2', one: 'truc-1', three: 'truc-3', extra: null };
  for (const [who, duty] of Object.entries(duties))
    await stage.enter(who, { role: 'desk', unitId: null, deskId: 'van-phong', duty });
  await stage.enter('c', { role: 'coordinator', unitId: null, deskId: null });
  return () => [...Object.keys(duties), 'c'].filter((who) => textOf(stage.heard(who)).includes('KHẨN CẤP'));
}

test('persons of a roster are called one after the other, then everybody, again and again until one has it', async () => {
  const stage = await stageWith(withRoster);
  const heardBy = await onDuty(stage);
  await stage.wait(17 * 3_600_000); // two at night: alerts know no quiet hours
  await stage.say('a', 'cháy nhà ở Khau Mạ, có người mắc kẹt cứu với');
  expect(heardBy()).toEqual(['one']);
  await stage.wait(3 * MINUTE_MS + 1_000);
  expect(heardBy()).toEqual(['two', 'one']);
  expect(textOf(stage.heard('a'))).toContain('đang báo thêm người khác');
  await stage.wait(3 * MINUTE_MS);
  expect(heardBy()).toEqual(['two', 'one', 'three', 'extra', 'c']);
  expect(textOf(stage.heard('a'))).toContain('đang báo tất cả những người trực');
  await stage.wait(3 * MINUTE_MS);
  expect(heardBy()).toEqual(['two', 'one', 'three', 'extra', 'c']);
  expect(textOf(stage.heard('a'))).toBe('');
  await stage.press('extra', 'Đã nhận');
  expect(textOf(stage.heard('a'))).toContain('đã nhận tin');
  await stage.wait(20 * MINUTE_MS);
  expect(heardBy()).toEqual([]);
});

test('another order on its weekday; who has blocked us or left is passed over at once', async () => {
  const stage = await stageWith(withRoster);
  const heardBy = await onDuty(stage);
  await stage.wait(6 * 24 * 3_600_000); // Sunday
  heardBy();
  await stage.service.database.query("update account set blocked_at = now() where sender = 'three'", []);
  await stage.say('a', 'cháy nhà ở Khau Mạ rồi cứu với');
  expect(heardBy()).toEqual(['two']);
  await stage.service.database.query("update post set ended_at = now() where person_id = 'person-two'", []);
  await stage.say('b', 'cháy nhà ở Nà Mu rồi cứu với');
  // Nobody of that day's roster can be reached any more: everybody at once.
  expect(heardBy()).toEqual(['one', 'extra', 'c']);
});

test('who of a roster has only a page, or a closed window, is called but not waited for', async () => {
  const stage = await stageWith((authority) => {
    authority.desks.find((one) => one.id === 'van-phong')!.roster = ['truc-1', 'truc-2', 'truc-3', 'truc-4'];
  });
  const duties = { d: 'truc-1', z: 'truc-2', three: 'truc-3', four: 'truc-4' };
  for (const [who, duty] of Object.entries(duties))
    await stage.enter(who, { role: 'desk', unitId: null, deskId: 'van-phong', duty });
  await stage.say('z', 'chào');
  await stage.enter('c', { role: 'coordinator', unitId: null, deskId: null });
  const heardBy = () => [...Object.keys(duties), 'c'].filter((who) => textOf(stage.heard(who)).includes('KHẨN CẤP'));
  await stage.say('a', 'cháy nhà ở Khau Mạ rồi cứu với');
  expect(heardBy()).toEqual(['d', 'z']);
  await stage.wait(8 * 24 * 3_600_000);
  heardBy();
  await stage.say('b', 'cháy nhà ở Nà Mu rồi cứu với');
  expect(heardBy()).toContain('three');
  expect(heardBy()).not.toContain('four');
  await stage.wait(3 * MINUTE_MS + 1_000);
  expect(heardBy()).toContain('four');
});

test('what is told after the alarm reaches those alerted later, stays with the case, and goes to whoever took it', async () => {
  const stage = await stageWith(withRoster);
  await onDuty(stage);
  await stage.say('a', 'chay nha roi cuu voi');
  expect(textOf(stage.heard('one'))).not.toContain('cau treo');
  await stage.say('a', 'o gan cau treo');
  expect(textOf(stage.heard('one'))).toContain('o gan cau treo');
  await stage.wait(3 * MINUTE_MS + 1_000);
  expect(textOf(stage.heard('two'))).toContain('o gan cau treo');
  await stage.press('two', 'Đã nhận');
  stage.heard('one');
  await stage.say('a', 'con hai nguoi trong nha');
  expect(textOf(stage.heard('two'))).toContain('con hai nguoi trong nha');
  expect(stage.heard('one')).toEqual([]);
});

/** Words of which only the trained triage thinks that somebody may be in danger. */
async function doubtfulWords(stage: Stage): Promise<string> {
  const tried = [
    'bà cụ nhà bên gọi mãi không thấy thưa, cửa khoá trong',
    'nghe tiếng kêu la ở nhà bên cạnh mãi không dứt',
    'thằng bé nhà tôi đi chơi từ sáng chưa về, không biết ở đâu',
    'trong nhà bên có mùi ga nồng nặc',
    'nước lên tới sân rồi',
  ];
  for (const [index, words] of tried.entries()) {
    const said = await stage.say(`try-${index}`, words);
    if (textOf(said).includes('Có ai đang gặp nguy hiểm')) return words;
  }
  throw new Error('None of the words is doubtful');
}

test('a doubtful emergency: numbers and one question, an alarm after a minute without an answer, none after "không"', async () => {
  const stage = await stageWith();
  await stage.enter('d', { role: 'desk', unitId: null, deskId: 'van-phong' });
  const words = await doubtfulWords(stage);
  await stage.wait(2 * MINUTE_MS);
  stage.heard('d');
  const before = (await casesOf(stage)).length;
  const asked = await stage.say('a', words);
  expect(textOf(asked)).toContain('113');
  expect(await casesOf(stage)).toHaveLength(before);
  await stage.wait(MINUTE_MS + 1_000);
  expect((await casesOf(stage)).slice(before)).toEqual([{ kind: 'khan_cap' }]);
  expect(textOf(stage.heard('d'))).toContain('KHẨN CẤP');

  await stage.say('b', words);
  await stage.press('b', 'Không, tôi phản ánh để xã xử lý');
  await stage.wait(2 * MINUTE_MS);
  expect(await casesOf(stage)).toHaveLength(before + 1);
});

test('a place is no answer to whether somebody is in danger: the alarm comes, unless the form is sent or it is denied', async () => {
  const stage = await stageWith();
  await stage.enter('d', { role: 'desk', unitId: null, deskId: 'van-phong' });
  const words = await doubtfulWords(stage);
  await stage.wait(2 * MINUTE_MS);
  const before = (await casesOf(stage)).length;
  stage.heard('d');
  for (const who of ['a', 'b', 'c']) {
    await stage.say(who, words);
    expect(textOf(await stage.say(who, 'ở thôn Nà Mu'))).toContain('Nơi: thôn Nà Mu');
  }
  expect(textOf(await stage.say('c', 'có cần số điện thoại không?'))).not.toContain('đang gặp nguy hiểm');
  await stage.press('b', 'Không, tôi phản ánh để xã xử lý');
  await stage.press('c', 'Gửi');
  await stage.wait(MINUTE_MS + 1_000);
  expect((await casesOf(stage)).slice(before).map((one) => one.kind)).toEqual(['phan_anh', 'khan_cap']);
  expect(textOf(stage.heard('a'))).toContain('Trợ lý đang báo người trực');
  const alert = textOf(stage.heard('d'));
  expect(alert).toContain('KHẨN CẤP');
  expect(alert).toContain('ở thôn Nà Mu');
});

test('a denunciation while it is asked whether somebody is in danger is not kept, and the alarm still comes', async () => {
  const stage = await stageWith();
  await stage.enter('d', { role: 'desk', unitId: null, deskId: 'van-phong' });
  const words = await doubtfulWords(stage);
  await stage.wait(2 * MINUTE_MS);
  const before = (await casesOf(stage)).length;
  await stage.say('a', words);
  const stopped = textOf(await stage.say('a', 'toi to cao ong truong thon an chan tien lam duong'));
  expect(stopped).toContain('xin dừng ở đây');
  expect(stopped).toContain('Có ai đang gặp nguy hiểm');
  stage.heard('d');
  await stage.wait(MINUTE_MS + 1_000);
  expect((await casesOf(stage)).slice(before)).toEqual([{ kind: 'khan_cap' }]);
  const alert = textOf(stage.heard('d'));
  expect(alert).toContain(words);
  expect(alert).not.toContain('an chan');
});

test('a photo and a pin beside the answer to whether somebody is in danger go with the feedback', async () => {
  const stage = await stageWith();
  const words = await doubtfulWords(stage);
  await stage.wait(2 * MINUTE_MS);
  const before = (await casesOf(stage)).length;
  await stage.say('a', words);
  expect(textOf(await sendPhoto(stage, 'a', 'ở thôn Nà Mu', [PIN]))).toContain('1 ảnh');
  await stage.press('a', 'Gửi');
  expect((await alongWith(stage)).slice(before)).toEqual([{ photos: 1, pinned: true }]);
});

test('a photo and a pin beside a place put right after sending go with the case', async () => {
  const stage = await stageWith();
  await stage.say('a', 'đèn đường thôn Nà Lốc hỏng cả tuần');
  await stage.press('a', 'Gửi');
  const said = await sendPhoto(stage, 'a', 'em ghi nhầm, ở thôn Nà Mu chứ không phải Nà Lốc', [PIN]);
  expect(textOf(said)).toContain('thành “thôn Nà Mu”');
  expect(await alongWith(stage)).toEqual([{ photos: 1, pinned: true }]);
});

test('a photo under "gửi được chưa" or another matter goes along; that question is no part of the words', async () => {
  const stage = await stageWith();
  await stage.say('a', 'cống tắc ở thôn Nà Mu, nước tràn ra đường');
  const shown = textOf(await sendPhoto(stage, 'a', 'gửi được chưa', [PIN]));
  expect(shown).toContain('1 ảnh');
  expect(shown).not.toContain('gửi được chưa');
  await stage.press('a', 'Gửi');
  await stage.say('b', 'cầu treo gãy ván ở Pò Nim');
  await sendPhoto(stage, 'b', 'bỏ vụ ấy đi, em báo cái khác: đèn đường thôn Nà Lốc hỏng', [PIN]);
  expect(textOf(await stage.press('b', 'Gửi'))).toContain('Đã ghi nhận');
  expect(await alongWith(stage)).toEqual([
    { photos: 1, pinned: true },
    { photos: 1, pinned: true },
  ]);
});

test('one who writes too fast is told once and then met with silence, but not in an emergency nor denouncing', async () => {
  const stage = await stageWith((authority) => {
    authority.intake = { limits: { messages: 3 } } as Authority['intake'];
  });
  for (const words of ['đèn đường hỏng', 'ở thôn Nà Lốc', 'hỏng cả tuần']) await stage.say('a', words);
  expect(textOf(await stage.say('a', 'tối lắm'))).toContain('tạm nghỉ khoảng 10 phút');
  expect(await stage.say('a', 'nhanh lên')).toEqual([]);
  expect(textOf(await stage.say('b', 'cống tắc ở thôn Nà Mu'))).toContain('Xin xem lại');
  expect(textOf(await stage.say('a', 'cháy nhà rồi cứu với'))).toContain('GỌI NGAY 114');
  for (let time = 0; time < 5; time++) await stage.say('c', `cống tắc ${time}`);
  expect(textOf(await stage.say('c', 'tôi muốn tố cáo ông phó chủ tịch xã nhận tiền'))).toContain('xin dừng ở đây');
});

test('when too many write at once new matters wait, emergencies and denunciations do not', async () => {
  const stage = await stageWith((authority) => {
    authority.intake = { limits: { messagesOfAll: 3 } } as Authority['intake'];
  });
  for (const who of ['a', 'b', 'c', 'e']) await stage.say(who, 'đèn đường hỏng ở thôn Nà Lốc');
  expect(textOf(await stage.say('f', 'cống tắc ở thôn Nà Mu'))).toContain('rất nhiều tin');
  expect(textOf(await stage.say('g', 'cháy nhà rồi cứu với'))).toContain('GỌI NGAY 114');
  expect(textOf(await stage.say('h', 'tôi muốn tố cáo ông phó chủ tịch xã nhận tiền'))).toContain('xin dừng ở đây');
});

test('taken back while a desk is writing its answer: the desk is told, and nothing more goes to the sender', async () => {
  const stage = await stageWith();
  await stage.enter('d', { role: 'desk', unitId: null, deskId: 'kinh-te' });
  await stage.say('a', 'cống tắc ở thôn Nà Mu, nước tràn ra đường');
  await stage.press('a', 'Gửi');
  await stage.press('d', 'Mở hồ sơ');
  for (const label of ['Nhận hồ sơ', 'Trả lời và đóng', 'Đã trả lời']) await stage.press('d', label);
  await stage.say('d', 'Xã sẽ nạo vét cống tuần này.');
  expect(textOf(await stage.say('a', 'thôi cho tôi rút hồ sơ vừa gửi'))).toContain('Đã rút hồ sơ');
  expect(textOf(stage.heard('d'))).toContain('rút hồ sơ');
  stage.heard('a');
  await stage.press('d', 'Gửi');
  expect(textOf(stage.heard('a'))).not.toContain('nạo vét');
});

test('photos go with a form that is given up, and with a denunciation', async () => {
  const stage = await stageWith();
  await sendPhoto(stage, 'a', 'rác đổ ở chợ Bản Ngà');
  expect(await keptFiles(stage)).toBe(1);
  await stage.say('a', 'thôi không gửi nữa');
  expect(await keptFiles(stage)).toBe(0);
  await sendPhoto(stage, 'b');
  expect(await keptFiles(stage)).toBe(1);
  await stage.say('b', 'tôi tố cáo ông phó chủ tịch xã nhận tiền của dân, ảnh kia là chứng cứ');
  expect(await keptFiles(stage)).toBe(0);
  const { rows } = await stage.service.database.query('select 1 from attachment');
  expect(rows).toEqual([]);
});

test('more about the matter at the question of the place is told on, and the place asked once more', async () => {
  const stage = await stageWith();
  await stage.say('a', 'nuoc sinh hoat mat may hom nay roi');
  const again = textOf(await stage.say('a', 'nuoc ko ve ruong'));
  expect(again).toContain('nuoc ko ve ruong”. Việc này ở thôn nào');
  const shown = textOf(await stage.say('a', 'lua chet het roi, o Na Mu'));
  expect(shown).toContain('Nơi: Na Mu.');
  for (const told of ['mat may hom nay roi', 'nuoc ko ve ruong', 'lua chet het roi']) expect(shown).toContain(told);
});

test('asked twice for the place, it stays unknown and is shown so; it can still be said', async () => {
  const stage = await stageWith();
  for (const words of ['đèn đường hỏng cả tuần', 'tối lắm']) await stage.say('a', words);
  expect(textOf(await stage.say('a', 'trẻ con không dám đi học'))).toContain('Nơi: chưa rõ.');
  expect(textOf(await stage.say('a', 'ở gần cầu treo'))).toContain('Nơi: gần cầu treo.');
  await stage.say('b', 'cống tắc mấy hôm rồi');
  expect(textOf(await stage.say('b', 'em không nhớ tên thôn'))).toContain('Nơi: chưa rõ.');
});

test('what is put right at the question of the place is no place, unless it is one', async () => {
  const stage = await stageWith();
  await stage.say('a', 'cái đèn ngoài ngõ hỏng rồi');
  expect(textOf(await stage.say('a', 'à không phải đèn, cột điện cơ'))).toContain('cột điện cơ”. Việc này ở thôn nào');
  expect(textOf(await stage.say('a', 'nhầm, ở thôn Nà Mu'))).toContain('Nơi: thôn Nà Mu.');
});

test('what is said to the question itself is no part of the words, and one bare word is no place', async () => {
  const stage = await stageWith();
  for (const reply of ['sao hỏi lắm thế', 'cứ ghi vào đi', 'kệ', 'thế nào cũng được']) {
    await stage.say(reply, 'đèn đường hỏng cả tuần');
    const shown = textOf(await stage.say(reply, reply));
    expect(shown).toContain('Việc: “đèn đường hỏng cả tuần”. Nơi: chưa rõ.');
  }
});

test('a place described before and the name in the answer stand together', async () => {
  const stage = await stageWith();
  await stage.say('a', 'rác chất đống cạnh cổng trường mầm non');
  expect(textOf(await stage.say('a', 'trường mầm non Hoa Sen'))).toContain('Nơi: cạnh cổng trường mầm non Hoa Sen.');
});

test('a consent too many after sending names what was sent', async () => {
  const stage = await stageWith();
  await stage.say('a', 'cống tắc ở thôn Nà Mu, nước tràn ra đường');
  const code = /\d{3}-\d{3}-\d/.exec(textOf(await stage.say('a', 'đúng rồi')))![0];
  expect(textOf(await stage.say('a', 'gửi đi'))).toContain(`Hồ sơ ${code} đã gửi rồi`);
});

test('a place said beside the one that is known makes it more exact; one told of in passing does not', async () => {
  const stage = await stageWith();
  for (const words of ['suối hôi thối lắm', 'xóm dưới']) await stage.say('a', words);
  expect(textOf(await stage.say('a', 'xóm Dưới thôn Pò Nim'))).toContain('Nơi: xóm Dưới thôn Pò Nim.');
  expect(textOf(await stage.say('a', 'ngay cầu Nà Phai'))).toContain('Nơi: xóm Dưới thôn Pò Nim, cầu Nà Phai.');
  const told = textOf(await stage.say('a', 'ở thôn Nà Lốc cũng bị như thế'));
  expect(told).toContain('Nơi: xóm Dưới thôn Pò Nim, cầu Nà Phai.');
  expect(told).toContain('ở thôn Nà Lốc cũng bị như thế');
});
