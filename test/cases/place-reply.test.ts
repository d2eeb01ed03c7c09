/** An answer to "ở thôn nào?": where, more about the matter, or both. */
import { expect, test } from 'vitest';
import { describedPlace, placeReply } from '#src/cases/place-reply.ts';
import { findLocation } from '#src/cases/triage/location.ts';

const read = (text: string) =>
  placeReply(
    text,
    [findLocation(text)].flatMap((one) => one ?? []),
  );

test.each([
  'khau ma',
  'dạ thôn Nà Mu',
  'hoa lac',
  'ở gần trường tiểu học',
  'gan nha van hoa',
  'đoạn từ nhà văn hóa xuống cầu treo',
  'trước cửa nhà bà Liên',
  'ngay ngã ba chợ',
  'cạnh trạm bơm',
  'gần bãi rác cũ',
  'khe suoi sau truong hoc',
  'ql 4b doan qua na mu',
  'đèo Khau Đêm, khúc cua thứ ba',
  'cả thôn',
  'thôn 3',
])('%s is a place', (text) => {
  expect(read(text)).toEqual({ place: text, tells: false });
});

test.each([
  'nuoc ko ve ruong',
  'lua chet het roi',
  'hai tuan roi',
  'mất nước từ hôm qua',
  'mùi hôi lắm',
  'may bua roi ma',
  'xe tải chạy suốt đêm',
  'nắp cống bị mất',
  '3 bóng đèn',
  'cột sắp đổ',
  'duong lay loi khong di duoc',
  'sao hỏi gì lắm thế',
])('%s is none', (text) => {
  expect(read(text)).toEqual({ place: null, tells: true });
});

test.each([
  ['nuoc ko ve ruong o na mu', 'na mu'],
  ['ở Nà Mu mất điện hai hôm rồi', 'ở Nà Mu'],
  ['thôn Nà Lốc, trẻ con suýt ngã mấy lần', 'thôn Nà Lốc'],
  ['mui hoi lam, gan trai lon ong Ba', 'gan trai lon ong Ba'],
  ['đối diện chỗ đang xây', 'đối diện chỗ đang xây'],
])('%s is both: the words stay', (text, place) => {
  expect(read(text)).toEqual({ place, tells: true });
});

test('a consent before the place is no part of it', () => {
  expect(read('ừ vậy được, xóm Chuối thôn Hoà Bắc')).toEqual({ place: 'xóm Chuối thôn Hoà Bắc', tells: false });
});

test('a village of the list is a place whatever its name means', () => {
  expect(placeReply('thon mat nuoc', ['mat nuoc'])).toEqual({ place: 'thon mat nuoc', tells: false });
  expect(placeReply('thon mat nuoc', []).tells).toBe(true);
});

test('a place described inside a message ends where something is told of it', () => {
  expect(describedPlace('ổ gà trước trường cấp 2 Nghĩa Sơn vẫn chềnh ềnh')).toEqual({
    place: 'trước trường cấp 2 Nghĩa Sơn',
    named: true,
  });
  expect(describedPlace('chỗ cua đầu đèo thì xin xã lắp cái gương')).toEqual({
    place: 'chỗ cua đầu đèo',
    named: false,
  });
  for (const none of ['đường trước nhà em bị ngập', 'mất nước từ đầu tháng', 'trước khi mưa thì khô'])
    expect(describedPlace(none)).toBeNull();
});
