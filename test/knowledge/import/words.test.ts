/** Units, labels, recipients, time, damage and slips: tables of wordings. */
import { describe, expect, test } from 'vitest';
import { readDamage } from '#src/knowledge/import/damage.ts';
import { splitFields } from '#src/knowledge/import/fields.ts';
import { importText } from '#src/knowledge/import/import.ts';
import { readLegalBasis } from '#src/knowledge/import/legal.ts';
import { readRecipient } from '#src/knowledge/import/recipients.ts';
import { toSentences } from '#src/knowledge/import/sentences.ts';
import { readSlips } from '#src/knowledge/import/slips.ts';
import { readRows } from '#src/knowledge/import/tables.ts';
import { readTiming } from '#src/knowledge/import/timing.ts';
import { readCoordinators, readSubject, readUnitHeading, splitUnits } from '#src/knowledge/import/units.ts';
import { readWho } from '#src/knowledge/import/who.ts';

describe('units', () => {
  test.each([
    ['Giao Khối Dân vận Đảng ủy chủ trì, phối hợp với chính quyền', ['Khối Dân vận Đảng ủy']],
    [
      'Quý I, Ban Chỉ đạo thực hiện QCDC ở cơ sở của xã tham mưu kịp thời',
      ['Ban Chỉ đạo thực hiện QCDC ở cơ sở của xã'],
    ],
    [
      'Trung tâm Kiểm soát thanh toán BHXH, BHYT điện tử: Chủ trì',
      ['Trung tâm Kiểm soát thanh toán BHXH, BHYT điện tử'],
    ],
    ['Đồng chí Phó Trưởng ban xây dựng Đảng - Ủy viên: Trực tiếp', ['Phó Trưởng ban xây dựng Đảng - Ủy viên']],
    ['Hằng năm, các cơ quan, đơn vị, địa phương xây dựng kế hoạch', ['các cơ quan, đơn vị, địa phương']],
    [
      'Các cơ quan, tổ chức có liên quan đến thực hiện dân chủ ở cơ sở tổ chức quán triệt',
      ['Các cơ quan, tổ chức có liên quan đến thực hiện dân chủ ở cơ sở'],
    ],
  ])('%s', (sentence, units) => {
    expect(readSubject(sentence)?.units).toEqual(units);
  });

  test.each([
    'Tổ chức triển khai thực hiện Kế hoạch',
    'Báo cáo kết quả về Sở',
    'Phòng, chống thiên tai',
    'Hội nghị tổng kết năm',
  ])('no unit: %s', (sentence) => {
    expect(readSubject(sentence)).toBeNull();
  });

  test('lists are split where a new unit starts', () => {
    expect(splitUnits('Sở Tư pháp; các cơ quan, đơn vị, địa phương liên quan.')).toEqual([
      'Sở Tư pháp',
      'các cơ quan, đơn vị, địa phương liên quan',
    ]);
    expect(splitUnits('Các Sở, ban, ngành, UBND xã, phường')).toEqual(['Các Sở, ban, ngành', 'UBND xã, phường']);
    expect(splitUnits('Văn phòng HĐND và UBND xã')).toEqual(['Văn phòng HĐND và UBND xã']);
  });

  test('headings and partners', () => {
    expect(readUnitHeading('Trách nhiệm của đối tượng thực hiện kiểm kê:')).toEqual(['đối tượng thực hiện kiểm kê']);
    expect(readUnitHeading('Chế độ báo cáo')).toBeNull();
    expect(readCoordinators('Chủ trì, phối hợp với Công an xã, Trạm Y tế tổ chức diễn tập')).toEqual([
      'Công an xã',
      'Trạm Y tế',
    ]);
    expect(readWho('Phòng A chủ trì, các cơ quan, đơn vị, thôn phối hợp.')).toEqual({
      lead: ['Phòng A'],
      coordinate: ['các cơ quan, đơn vị, thôn'],
    });
  });
});

test('labels are found at the start, in brackets and behind a sentence', () => {
  const kinds = (text: string): string[] => splitFields(text).fields.map((field) => `${field.kind}: ${field.value}`);
  expect(kinds('*Đơn vị chủ trì tham mưu thực hiện: *Sở Tư pháp.')).toEqual(['lead: Sở Tư pháp.']);
  expect(kinds('Sửa đê (Chủ trì: Phòng Kinh tế; Thời gian: tháng 4/2026).')).toEqual([
    'lead: Phòng Kinh tế',
    'timing: tháng 4/2026).',
  ]);
  expect(kinds('Gửi Bộ. Thời gian hoàn thành: Trước ngày 31/5/2026.')).toEqual(['timing: Trước ngày 31/5/2026.']);
  expect(kinds('Tổ chức thực hiện: các phòng')).toEqual([]);
});

test.each([
  ['báo cáo UBND tỉnh (qua Sở Nội vụ) tình hình, kết quả', 'UBND tỉnh', 'Sở Nội vụ'],
  [
    'hằng năm báo cáo kết quả thực hiện về Ủy ban nhân dân huyện (qua Phòng Nội vụ) chậm nhất ngày 20/11',
    'Ủy ban nhân dân huyện',
    'Phòng Nội vụ',
  ],
  ['báo cáo UBND Thành phố kết quả thực hiện thông qua Sở Khoa học và Công nghệ trước ngày 15', 'UBND Thành phố', null],
  ['Báo cáo ngay với Ban Thường trực UBMTTQ xã khi phát sinh đơn thư', 'Ban Thường trực UBMTTQ xã', null],
])('%s', (sentence, recipient, via) => {
  const found = readRecipient(sentence);
  expect(found?.recipient).toBe(recipient);
  if (via) expect(found?.via).toBe(via);
});

test('a quarter of an earlier year in a plan is a slip: noted, and read in the plan’s year', () => {
  const when = { issueDate: '2024-02-26', planYear: 2024 };
  expect(readTiming('Quý I và quý II, năm 2023', when)).toMatchObject({
    text: 'Quý I và quý II, năm 2023',
    dueDate: '2024-06-30',
  });
  expect(readSlips('Quý I và quý II, năm 2023 lãnh đạo', 2024).join()).toContain('năm 2023');
  expect(readSlips('Quyết định số 12 ngày 05 tháng 3 năm 2023', 2024)).toEqual([]);
});

test('a span of months ends once', () => {
  const timing = readTiming('Tháng 11 - 12/2025', { issueDate: '2025-11-01', planYear: 2025 });
  expect([timing.dueDate, timing.dates]).toEqual(['2025-12-31', []]);
});

test('numbers of documents, sentences, rows', () => {
  expect(
    readLegalBasis('Kết luận số 120-KL/TW, Nghị định số 59/2023/NĐ-CP, Quyết định số 218 -QĐ/TW ngày 12/12/2013'),
  ).toEqual(['120-KL/TW', '59/2023/NĐ-CP', '218-QĐ/TW']);
  expect(toSentences('Theo TP. Hà Nội, mục 1.2 và v.v. Việc hai... Xong.')).toEqual([
    'Theo TP. Hà Nội, mục 1.2 và v.v. Việc hai...',
    'Xong.',
  ]);
  const row = (text: string) => ({ text, bullet: '' as const, row: true });
  expect(
    readRows([
      row('| TT | Nội dung | Thời gian thực hiện | Cơ quan chủ trì |'),
      row('| 1 | Tập huấn | Tháng 9 | Phòng A |'),
      row('| 2 | Đón khách | 8h00 - 8h10 | Phòng B |'),
    ]),
  ).toEqual([{ what: 'Tập huấn', lead: 'Phòng A', coordinate: '', timing: 'Tháng 9' }]);
});

describe('damage', () => {
  const good =
    'Nâng cao nhận thức của cán bộ, đảng viên và Nhân dân về thực hiện dân chủ ở cơ sở, bảo đảm công khai, minh bạch, đúng quy định. '.repeat(
      3,
    );
  test('good text is good', () => expect(readDamage(good).garbled).toBe(false));
  test('bytes read in the wrong set', () =>
    expect(readDamage(Buffer.from(good).toString('latin1')).garbled).toBe(true));
  test('marks lost', () =>
    expect(readDamage(good.normalize('NFD').replace(/[\u0300-\u036f]/g, '')).garbled).toBe(true));
  test('letters lost', () => expect(readDamage(good.replace(/[ảâạ]/g, '')).garbled).toBe(true));
  test('TCVN3', () =>
    expect(readDamage('Uû ban nh©n d©n x· ban hµnh kÕ ho¹ch thùc hiÖn d©n chñ ë c¬ së '.repeat(3)).garbled).toBe(true));
  test('hours, names and a foreign word are no damage', () =>
    expect(readDamage(`${good} Lúc 7h15 - 8h30 tại website langson.gov.vn, zalo, THPT. `).garbled).toBe(false));
});

describe('what a plan prints about itself', () => {
  const plan = (text: string) => importText(text, { today: '2026-11-20' });
  test('nothing printed is null with a warning, never made up', () => {
    const empty = plan('KẾ HOẠCH\n\nI. VIỆC\n\n1. Làm việc.');
    expect([empty.number, empty.issued, empty.issuer]).toEqual([null, null, '']);
    expect(empty.warnings.length).toBeGreaterThanOrEqual(3);
  });
  test('overrides fill what the text does not print', () => {
    const known = importText('KẾ HOẠCH\n\nI. VIỆC\n\n1. Làm việc.', {
      today: '2026-11-20',
      overrides: { id: 'xa-a', issuer: 'UBND xã A', level: 'xa', shortName: 'Kế hoạch xã A', year: 2026 },
    });
    expect([known.id, known.issuer, known.level, known.shortName, known.year]).toEqual([
      'xa-a',
      'UBND xã A',
      'xa',
      'Kế hoạch xã A',
      2026,
    ]);
  });
  test('a text without a single marker is still a plan', () => {
    const loose = plan('Chỉ là một đoạn văn.');
    expect(loose.clauses.map((clause) => clause.path)).toEqual(['can-cu']);
  });
  test('thirty pages take less than two seconds', () => {
    const item = (n: number): string =>
      `${n}. Sở Tư pháp chủ trì, phối hợp với các cơ quan, đơn vị liên quan tổ chức tuyên truyền, phổ biến pháp luật; báo cáo UBND tỉnh (qua Sở Nội vụ) trước ngày 15/6/2026.`;
    const sections = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
    const text = sections
      .map((s) => `${s}. NHIỆM VỤ\n\n${Array.from({ length: 50 }, (_, i) => item(i + 1)).join('\n\n')}`)
      .join('\n\n');
    const started = process.cpuUsage();
    const long = plan(`KẾ HOẠCH\n\n${text}`);
    expect(long.duties.length).toBeGreaterThan(500);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(2000);
  });
});
