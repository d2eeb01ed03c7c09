import { describe, expect, test } from 'vitest';
import { findDeadlines } from '#src/dates/deadline.ts';

const context = { issueDate: '2026-01-15', planYear: 2026 };
const found = (text: string) => findDeadlines(text, context);
const certain = (text: string) => found(text).filter((one) => one.certain);

test('every dated duty of a clause is found with its place', () => {
  const text =
    'Báo cáo kết quả về UBND tỉnh (qua Sở Nội vụ) theo Kế hoạch số 27/KH-UBND ngày 29/01/2026 (báo cáo 6 tháng trước ngày 15/6/2026, báo cáo năm trước ngày 20/11/2026).';
  const all = certain(text);
  expect(all.map(({ text: words, dueDate }) => [words, dueDate])).toEqual([
    ['trước ngày 15/6/2026', '2026-06-14'],
    ['trước ngày 20/11/2026', '2026-11-19'],
  ]);
  for (const one of all) expect(text.slice(one.start, one.end)).toBe(one.text);
});

describe('dates that are no deadline', () => {
  test.each([
    'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ quy định chi tiết một số điều',
    'Chỉ thị số 46-CT/TW, ngày 16/5/2025 của Bộ Chính trị về lãnh đạo cuộc bầu cử',
    'bầu cử đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031',
    'trên địa bàn tỉnh giai đoạn 2026 - 2030 như sau:',
    'Thụy Hùng, ngày 26 tháng 02 năm 2024',
    'kết quả Tổng kiểm kê tài sản công tại thời điểm 0h00 ngày 01/01/2025 theo Quyết định số 213/QĐ-TTg ngày 01/3/2024',
    'số liệu tính đến ngày 31/12/2025',
    'mỗi buổi tập trung không quá 120 phút',
    'Luật có hiệu lực từ ngày 01/7/2025',
    'Ngày 15/3/2026, cử tri cả nước đi bầu cử đại biểu Quốc hội',
    '_Đốc Binh Kiều, ngày ... tháng 8 năm 2026_',
  ])('%s', (text) => {
    expect(certain(text)).toEqual([]);
  });
});

describe('states are certain only where a time is stated', () => {
  test.each([
    ['Thời gian thực hiện: thường xuyên trong năm 2026.', 'thường xuyên trong năm 2026', 'ongoing'],
    [
      'Thời gian thực hiện: định kỳ và khi có yêu cầu của cơ quan cấp trên.',
      'định kỳ và khi có yêu cầu của cơ quan cấp trên',
      'on-request',
    ],
    ['a) Hằng năm, các cơ quan xây dựng kế hoạch', 'Hằng năm', 'yearly'],
  ])('%s', (text, words, kind) => {
    expect(certain(text)).toMatchObject([{ text: words, kind, dueDate: null }]);
  });

  test.each([
    'kinh phí chi thường xuyên trong dự toán',
    'đưa vào kế hoạch kiểm tra hằng năm của đơn vị',
    'kịp thời báo cáo khó khăn',
  ])('%s', (text) => {
    expect(certain(text)).toEqual([]);
  });
});

test('"hằng năm" goes into the day of its sentence', () => {
  const [only, ...rest] = found(
    'hằng năm báo cáo kết quả về UBND huyện (qua Phòng Nội vụ) chậm nhất ngày 20/11.\n\n2. Giao nhiệm vụ',
  );
  expect(rest).toEqual([]);
  expect(only).toMatchObject({ text: 'chậm nhất ngày 20/11', kind: 'yearly-by-date', monthDay: '11-20' });
});

test('a count of days in brackets only explains the date before it', () => {
  const all = found('Chậm nhất ngày 10/12/2026 (trước ngày bầu cử 95 ngày theo Điều 39)');
  expect(all.map((one) => one.dueDate)).toEqual(['2026-12-10']);
});

test('a year at the end of an order is its time, behind "triển khai" it only describes', () => {
  expect(certain('Hội Nông dân xã hỗ trợ thành lập mới 02 tổ hợp tác trong năm 2026.')).toMatchObject([
    { text: 'trong năm 2026', dueDate: '2026-12-31' },
  ]);
  expect(certain('gắn với các nhiệm vụ trọng tâm của tỉnh triển khai trong năm 2026.')).toEqual([]);
});
