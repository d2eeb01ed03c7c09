/** What real plans taught: text clipped from pages, tables cell by cell, plans inside decisions, names of units. */
import { describe, expect, test } from 'vitest';
import { readDeadlines } from '#src/knowledge/import/deadlines.ts';
import { bareLabel } from '#src/knowledge/import/fields.ts';
import { importText } from '#src/knowledge/import/import.ts';
import { joinLooseTables } from '#src/knowledge/import/loose-tables.ts';
import { unitKey } from '#src/knowledge/import/naming.ts';
import { readRecipient } from '#src/knowledge/import/recipients.ts';
import { findTimings, readTiming } from '#src/knowledge/import/timing.ts';
import { readCoordinators } from '#src/knowledge/import/units.ts';
import type { Duty } from '#src/knowledge/plan.ts';

const plan = (text: string) => importText(text, { today: '2026-11-20' });
const when = { issueDate: '2026-01-10', planYear: 2026 };
const short = (duty: Duty): string => `${duty.lead.join('; ')} | ${duty.coordinate.join('; ')} | ${duty.timing.text}`;

describe('tables clipped cell by cell', () => {
  test('cells and bars on their own lines become rows', () => {
    const rows =
      '|\nTT\n|\nViệc\n|\nChủ trì\n|\nHạn\n|\n|\n1\n|\nSửa\nphòng\n|\nSở A\n|\nQuý I\n|\n|\n2\n|\nMua\n|\n|\nQuý II\n|';
    expect(joinLooseTables(rows.split('\n'))).toEqual([
      '| TT | Việc | Chủ trì | Hạn |',
      '| 1 | Sửa phòng | Sở A | Quý I |',
      '| 2 | Mua |  | Quý II |',
    ]);
  });

  test('a row that lacks its number goes on below the one above', () => {
    const rows = '|\nTT\n|\nViệc\n|\nChủ trì\n|\n|\n1\n|\nSửa\n|\nSở A\n|\n|\nMua\n|\nSở B\n|';
    expect(joinLooseTables(rows.split('\n')).at(-1)).toBe('|  | Mua | Sở B |');
  });

  test('a letterhead of two columns stays as printed', () => {
    const head = '|\nỦY BAN\n|\nCỘNG HÒA\n|\n|\nSố: 1\n|\nHà Nội\n|'.split('\n');
    expect(joinLooseTables(head)).toEqual(head);
  });
});

test('a plan that a decision brings with it starts at its own heading', () => {
  const read = plan(
    'QUYẾT ĐỊNH:\n\nĐiều 1. Ban hành Kế hoạch.\n\nĐiều 2. Quyết định có hiệu lực.\n\nNơi nhận:\n- Như Điều 2.\n\nKẾ HOẠCH\n\nMua sách năm 2026\n\nI. NHIỆM VỤ\n\n1. Sở Tài chính chủ trì.',
  );
  expect(read.clauses.map((clause) => clause.path)).toEqual(['can-cu', 'I', 'I/1']);
});

describe('labels without a colon', () => {
  test.each([
    ['Cơ quan chủ trì', 'lead'],
    ['Cơ quan chủ trì, phối hợp', 'who'],
    ['Đơn vị phối hợp', 'coordinate'],
    ['Thời gian thực hiện', 'timing'],
  ])('%s', (text, kind) => {
    expect(bareLabel(text)?.kind).toBe(kind);
  });

  test('"Chủ trì, phối hợp" alone is a task cut off, not a label', () => {
    expect(bareLabel('Chủ trì, phối hợp')).toBeNull();
  });
});

describe('partners', () => {
  test.each([
    ['Phối hợp Sở Y tế thẩm định hồ sơ', ['Sở Y tế']],
    ['Phối hợp chặt chẽ với các nhà mạng (A, B) để xây dựng lộ trình', ['các nhà mạng']],
    ['phối hợp với Sở Tư pháp và các cơ quan liên quan tổ chức phổ biến', ['Sở Tư pháp', 'các cơ quan liên quan']],
    ['phối hợp thực hiện các nhiệm vụ', []],
  ])('%s', (sentence, units) => {
    expect(readCoordinators(sentence)).toEqual(units);
  });
});

test('"Chương trình do Sở chủ trì gửi ..." goes to whom it is sent', () => {
  const sentence = 'Báo cáo các dự án thuộc Chương trình do Sở chủ trì gửi Sở Nông nghiệp và Môi trường tổng hợp';
  expect(readRecipient(sentence)?.recipient).toBe('Sở Nông nghiệp và Môi trường');
});

describe('time', () => {
  test('a horizon in the title is not the plan year', () => {
    const title =
      'KẾ HOẠCH\nPhát triển 5G giai đoạn 2026 - 2030, tầm nhìn đến năm 2045\n\nCăn cứ Nghị quyết số 1/NQ ngày 05/01/2026;\n\nI. NHIỆM VỤ\n\n1. Sở A báo cáo.';
    expect(plan(title).year).toBe(2026);
  });

  test('the year of a target is no deadline', () => {
    const text = 'Đôn đốc các xã thực hiện lộ trình đạt mục tiêu ít nhất 50% xã không có ma túy vào năm 2030.';
    expect(findTimings(text, when).filter((found) => found.dueDate !== null)).toEqual([]);
  });

  test('a span of years ends with its last day', () => {
    expect(readTiming('Từ năm 2026 - 2030', when).dueDate).toBe('2030-12-31');
  });

  test('an occasion is read when nothing else says when', () => {
    expect(findTimings('báo cáo ngay về Sở Y tế khi phát hiện ca bệnh', when)[0]?.kind).toBe('on-request');
  });

  test('a rhythm of reports is a deadline, the words of a period in passing are not', () => {
    const read = plan(
      'KẾ HOẠCH\nPhòng dịch năm 2026\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Trạm Y tế báo cáo hằng ngày về Sở Y tế.\n\n2. Sở Tài chính căn cứ dự toán hằng năm bố trí kinh phí.',
    );
    expect(readDeadlines(read).map((deadline) => deadline.source)).toEqual(['I/1']);
  });
});

test('who does what in a heading with a colon, and in sub-bullets that name their own doer', () => {
  const read = plan(
    'KẾ HOẠCH\nĐọc sách năm 2026\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Sở Giáo dục chủ trì, phối hợp với Sở Nội vụ:\n\n- Mở thư viện.\n\n2. Các chủ nhà sách và đơn vị phát hành\n\n- Tặng sách trước ngày 01/6/2026.\n\nII. NỘI DUNG\n\n1. Tổng hợp số liệu\n\n- Ở tỉnh\n\n+ Sở Y tế thu thập số liệu.\n\n+ Sở Nội vụ tổng hợp số liệu.',
  );
  expect(read.duties.map(short)).toEqual(
    expect.arrayContaining([
      'Sở Giáo dục | Sở Nội vụ | null',
      'Các chủ nhà sách và đơn vị phát hành |  | trước ngày 01/6/2026',
      'Sở Y tế |  | null',
      'Sở Nội vụ |  | null',
    ]),
  );
});

test('a long list of offices, and an opening that ends before the first of them', () => {
  const read = plan(
    'KẾ HOẠCH\nGiữ bí mật năm 2026\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Căn cứ kế hoạch này, Giám đốc các Sở, Thủ trưởng các ngành xây dựng kế hoạch.\n\n2. Đề nghị Văn phòng Tỉnh ủy, Ủy ban Kiểm tra Tỉnh ủy, Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh, Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Viện kiểm sát nhân dân tỉnh, Tòa án nhân dân tỉnh, Thuế tỉnh, Kho bạc Nhà nước khu vực XI, Chi cục Hải quan khu vực XI tăng cường bảo vệ bí mật.',
  );
  expect(read.duties[0]?.lead).toEqual(['Giám đốc các Sở', 'Thủ trưởng các ngành']);
  expect(read.duties[1]?.lead).toHaveLength(9);
});

describe('units for the person picker', () => {
  test.each([
    ['Đoàn Thanh niên Sở', 'Chi Đoàn Thanh niên Sở'],
    ['Phòng Văn hóa – Xã hội', 'Phòng Văn hóa - Xã hội'],
    ['cấp ủy Đảng', 'Cấp uỷ'],
    ['các phòng, đơn vị trực thuộc Sở', 'các phòng, đơn vị thuộc Sở'],
    ['Các cơ quan, đơn vị và địa phương', 'các cơ quan, đơn vị, địa phương'],
  ])('%s = %s', (one, other) => {
    expect(unitKey(one)).toBe(unitKey(other));
  });

  test('"UBND các cấp" and "UBND cấp xã" are two', () => {
    expect(unitKey('Ủy ban nhân dân các cấp')).not.toBe(unitKey('Ủy ban nhân dân cấp xã'));
  });

  test('names that mean nobody in particular are listed only when they lead', () => {
    const read = plan(
      'KẾ HOẠCH\nGiữ gìn vệ sinh năm 2026\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Công an xã về việc trật tự phối hợp với các đơn vị có liên quan tuần tra.\n\n2. Các cơ quan, đơn vị tổng vệ sinh, gửi Đảng ủy và UBND xã báo cáo.',
    );
    const names = read.units.map((unit) => unit.name);
    expect(names).not.toContain('các đơn vị có liên quan');
    expect(names).toEqual(expect.arrayContaining(['Các cơ quan, đơn vị', 'Công an xã']));
  });
});
