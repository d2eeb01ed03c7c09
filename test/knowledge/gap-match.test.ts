/** Which later questions get an entry of the gap book: the same question said otherwise, never a near one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isSameQuestion, planMeant } from '#src/knowledge/gap-match.ts';
import { createLibrary } from '#src/knowledge/library.ts';
import { Plan } from '#src/knowledge/plan.ts';

const UNIT = 'loi-bac-2026.phong-van-hoa-xa-hoi';
const same = (one: string, other: string, otherUnit = UNIT) =>
  isSameQuestion({ text: one, unitId: UNIT }, { text: other, unitId: otherUnit });

const SAME: [string, string][] = [
  ['hạn nộp báo cáo DCCS của xã mình ngày mấy?', 'hạn nộp báo cáo dân chủ cơ sở của xã mình là ngày nào ạ'],
  ['hạn nộp báo cáo DCCS của xã mình ngày mấy?', 'han nop bao cao dccs cua xa minh ngay may'],
  ['hạn nộp báo cáo DCCS của xã mình ngày mấy?', 'Cho hỏi báo cáo DCCS nộp hạn ngày nào?'],
  ['kế hoạch có ghi số điện thoại đầu mối không?', 'Kế hoạch ghi số điện thoại đầu mối không ạ'],
  ['Phòng VH-XH phối hợp với ai khi lập danh sách?', 'phòng văn hóa xã hội phối hợp với ai khi lập danh sách'],
];
const OTHER: [string, string][] = [
  ['hạn nộp báo cáo DCCS của xã mình ngày mấy?', 'hạn nộp báo cáo quý của xã mình ngày mấy?'],
  ['báo cáo quý 1 gửi cho cơ quan nào', 'báo cáo quý 2 gửi cho cơ quan nào'],
  ['báo cáo năm 2026 gửi bản giấy được không', 'báo cáo năm 2025 gửi bản giấy được không'],
  ['ai ký báo cáo gửi cấp trên', 'khi nào ký báo cáo gửi cấp trên'],
  ['mức thưởng cho trưởng thôn là bao nhiêu', 'mức thường cho trưởng thôn là bao nhiêu'],
  ['phụ cấp trưởng thôn là bao nhiêu', 'phụ cấp phó trưởng thôn là bao nhiêu'],
  ['thôn báo cáo xã bằng giấy không', 'xã báo cáo thôn bằng giấy không'],
  ['họp trong giờ hành chính có tính công không', 'họp ngoài giờ hành chính có tính công không'],
  ['nộp trước khi họp thôn hay nộp bản giấy', 'nộp sau khi họp thôn hay nộp bản giấy'],
  ['còn phòng tôi thì sao?', 'còn phòng tôi thì sao?'],
  ['phần đó ai ký báo cáo gửi lên', 'phần đó ai ký báo cáo gửi lên'],
  ['nộp ai', 'nộp ai'],
  ['', ''],
];

describe('the same question', () => {
  test.each(SAME)('%s = %s', (one, other) => {
    expect(same(one, other)).toBe(true);
    expect(same(other, one)).toBe(true);
  });
  test.each(OTHER)('%s ≠ %s', (one, other) => {
    expect(same(one, other)).toBe(false);
    expect(same(other, one)).toBe(false);
  });
  test('a question about the own unit is another unit’s own question', () => {
    const own = 'phòng tôi phải gửi bao nhiêu bản danh sách';
    expect(same(own, own)).toBe(true);
    expect(same(own, own, 'loi-bac-2026.truong-thon')).toBe(false);
    const ours = 'hạn nộp báo cáo DCCS của xã mình là ngày nào';
    expect(same(ours, ours, 'loi-bac-2026.truong-thon')).toBe(true);
  });
});

describe('the plan meant', () => {
  const folder = join(import.meta.dirname, '../../data/plans');
  const plans = ['loi-bac-2026', 'so-tu-phap-2026']
    .filter((id) => readdirSync(folder).includes(id))
    .map((id) => Plan.parse(JSON.parse(readFileSync(join(folder, id, 'plan.json'), 'utf8'))));
  const library = createLibrary(plans);
  const meant = (text: string) => {
    const answer = library.answer({
      text,
      unit: 'Phòng Văn hóa - Xã hội',
      planScope: 'loi-bac-2026',
      history: [],
      today: '2026-11-20',
    });
    return planMeant(answer, text, plans, 'loi-bac-2026');
  };
  test('the asker’s own', () => expect(meant('kế hoạch có ghi số điện thoại đầu mối không?')).toBe('loi-bac-2026'));
  test('another that is named', () =>
    expect(meant('kế hoạch của Sở Tư pháp có ghi nơi gửi xe máy cơ quan không?')).toBe('so-tu-phap-2026'));
});
