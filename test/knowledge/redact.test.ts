/** What tells of a person is taken out of a question; what tells of a duty stays. */
import { expect, test } from 'vitest';
import { redact } from '#src/knowledge/model/redact.ts';

test.each([
  ['Ông Nguyễn Văn An số 0912.345.678 hỏi hạn báo cáo quý III?', 'Ông … số … hỏi hạn báo cáo quý III?'],
  ['bà trần thị lan, lan.tran@gmail.com, hỏi hạn nộp', 'bà … …, hỏi hạn nộp'],
  ['ong le van tam nop gi', 'ong … nop gi'],
  ['đồng chí Lê Minh Tuấn chủ trì việc gì', 'đồng chí … chủ trì việc gì'],
  ['Nguyễn Thị Hoa có phải báo cáo không', '… có phải báo cáo không'],
  ['gọi +84 912 345 678 hoặc (024) 3 825 1234', 'gọi … hoặc (…'],
  ['CCCD 012345678901, CMND 123 456 789', 'CCCD …, CMND …'],
  ['xem https://x.vn/ai?id=1 nhé', 'xem … nhé'],
])('%s', (question, kept) => {
  expect(redact(question)).toBe(kept);
});

test.each(['chị Hoa'])('%s is a name', (question) => expect(redact(question)).toBe('chị …'));

test.each([
  'hạn nộp ngày 20/11/2026 theo Kế hoạch số 123/KH-UBND?',
  'anh Chủ tịch xã phải làm gì',
  'bà con thôn Nà Ngòa được bàn gì',
  'cô giáo trường Mầm non Lợi Bác phải công khai gì',
  'kinh phí 15.000.000 đồng',
  'Phòng Văn hóa - Xã hội báo cáo quý III năm 2026',
])('%s stays', (question) => expect(redact(question)).toBe(question));
