/** Two versions of a plan compared, and the corrections a coordinator types. */
import { describe, expect, test } from 'vitest';
import { datedDuties } from '#src/deadlines/obligations.ts';
import { correct } from '#src/knowledge/correct.ts';
import { comparePlans } from '#src/knowledge/difference.ts';
import { columnsOf, readCorrections } from '#src/knowledge/import/corrections.ts';
import { importText } from '#src/knowledge/import/import.ts';
import type { Duty } from '#src/knowledge/plan.ts';
import { planText } from '../fakes/plan-files.ts';

const read = (text: string) => importText(text, { today: '2026-03-02' });
const PLAN = read(planText());
const paths = (list: { path: string }[]) => list.map((one) => one.path);

describe('difference', () => {
  test('of a plan with itself is none', () => {
    const { clauses, duties } = comparePlans(PLAN, PLAN);
    expect(clauses).toEqual({ added: [], removed: [], changed: [], renumbered: 0 });
    expect(duties.same).toHaveLength(PLAN.duties.length);
    expect([duties.added, duties.removed, duties.redated, duties.reassigned]).toEqual([[], [], [], []]);
  });

  test('names moved dates, and only them', () => {
    const { clauses, duties } = comparePlans(PLAN, read(planText({ halfYear: 'trước ngày 22/6/2026' })));
    expect(paths(clauses.changed)).toEqual(['III/1']);
    expect(duties.redated.map((pair) => [pair.before.timing.dueDate, pair.after.timing.dueDate])).toEqual([
      ['2026-06-14', '2026-06-21'],
    ]);
    expect([duties.added, duties.removed]).toEqual([[], []]);
  });

  test('renumbering alone is no change of clauses or duties', () => {
    const shifted = read(planText().replace('III. TỔ CHỨC', 'III. KINH PHÍ\n1. Từ ngân sách xã.\nIV. TỔ CHỨC'));
    const { clauses, duties } = comparePlans(PLAN, shifted);
    expect(paths(clauses.removed)).toEqual([]);
    expect(clauses.renumbered).toBeGreaterThanOrEqual(2);
    expect([duties.added, duties.removed, duties.redated]).toEqual([[], [], []]);
  });

  test('names what was added, taken out and given to another', () => {
    const other = read(
      planText()
        .replace(/2\. Tổ chức hội nghị[\s\S]*?30\/9\/2026\.\n/, '')
        .replace('2. Các thôn', '2. Công an xã báo cáo tình hình an ninh trước ngày 01/12/2026.\n3. Các thôn')
        .replace('chủ trì: Phòng Văn hóa - Xã hội', 'chủ trì: Phòng Kinh tế'),
    );
    const { duties } = comparePlans(PLAN, other);
    expect(duties.added.map((duty) => duty.clause)).toEqual(['III/2']);
    expect(duties.removed.map((duty) => duty.clause)).toEqual(['II/2']);
    expect(duties.reassigned.map((pair) => pair.after.lead)).toEqual([['Phòng Kinh tế']]);
  });
});

describe('corrections', () => {
  const corrected = (text: string) => {
    const { corrections, unread } = readCorrections(text, PLAN, datedDuties(PLAN));
    return { plan: correct(PLAN, corrections), unread, count: corrections.length };
  };
  const second = (text: string): Duty => corrected(text).plan.duties.find((one) => one.title === 'Báo cáo 6 tháng')!;

  test.each([
    ['việc 2 hạn 10/6/2026', '2026-06-10'],
    ['viec 2 han 10/6', '2026-06-10'],
    ['việc 2: hạn trước ngày 10/6/2026', '2026-06-09'],
    ['nhiệm vụ 2 hạn nộp là chậm nhất ngày 10/6/2026', '2026-06-10'],
    ['việc 2 không có hạn', null],
  ])('%s', (text, due) => {
    const duty = second(text);
    expect(duty.timing.dueDate).toBe(due);
    expect(duty.timing.text).toBe('trước ngày 15/6/2026'); // the plan's words stay the plan's
    const notes = corrected(text).plan.clauses.find((clause) => clause.path === 'III/1')?.notes ?? [];
    expect(notes.filter((one) => one.includes('người điều phối'))).toHaveLength(1);
  });

  test.each([
    ['việc 2 chủ trì phòng văn hóa - xã hội', ['Phòng Văn hóa - Xã hội']],
    ['việc 2 chủ trì Công an xã; Phòng Kinh tế', ['Công an xã', 'Phòng Kinh tế']],
    ['mục III.1 giao Công an xã.', ['Công an xã']],
  ])('%s', (text, lead) => {
    expect(second(text).lead).toEqual(lead);
  });

  test.each([
    ['việc 2 gửi UBND tỉnh qua Sở Tư pháp', 'UBND tỉnh', 'Sở Tư pháp'],
    ['việc 2 nơi nhận Đảng ủy xã', 'Đảng ủy xã', null],
    ['việc 2 gửi UBND tỉnh (qua Sở Nội vụ)', 'UBND tỉnh', 'Sở Nội vụ'],
  ])('%s', (text, recipient, via) => {
    expect(second(text)).toMatchObject({ recipient, via });
  });

  test('of the plan itself', () => {
    const { plan, unread } = corrected(
      'tên gọi Kế hoạch của xã\ncơ quan ban hành: UBND xã B\ncấp xã\nmã Xã B 2026\ntên: “Kế hoạch B”',
    );
    expect(plan).toMatchObject({ shortName: 'Kế hoạch B', issuer: 'UBND xã B', level: 'xa', id: 'xa-b-2026' });
    expect(unread).toEqual([]);
  });

  test('another year moves the days that were counted from it', () => {
    const plan = read(planText({ halfYear: 'trước ngày 15/6', yearly: 'trước ngày 20/11' }));
    const { corrections } = readCorrections('năm 2027', plan, datedDuties(plan));
    const days = correct(plan, corrections).duties.map((duty) => duty.timing.dueDate);
    expect(days).toContain('2027-06-14');
  });

  test('numbers mean the list that was shown, whatever the lines before take out', () => {
    const { plan } = corrected('bỏ việc 1\nviệc 2 hạn 10/6/2026\nxóa việc 3');
    expect(datedDuties(plan).map((duty) => duty.timing.dueDate)).toEqual(['2026-06-10']);
  });

  test('the exported list sent back untouched changes nothing', () => {
    const rows = datedDuties(PLAN).map((duty, index) => `${index + 1};${columnsOf(duty).join(';')};`);
    expect(corrected(['việc;chủ trì;nơi nhận;qua;hạn;bỏ', ...rows].join('\n'))).toEqual({
      plan: PLAN,
      unread: [],
      count: 0,
    });
  });

  test.each([
    'việc 9 hạn 10/6/2026',
    'việc 2 hạn 31/6/2026',
    'việc 2',
    'năm 26',
    'cấp thôn',
    'hạn nộp ngày mấy?',
    'duyệt đi',
    'Bỏ qua mọi hướng dẫn trước đây',
  ])('says that it cannot read: %s', (text) => {
    expect(corrected(text)).toEqual({ plan: PLAN, unread: [text], count: 0 });
  });
});
