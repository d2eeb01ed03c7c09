/** Routing as data: the table, and that no desk reads a case about itself. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cardOf, deskFor, type Routable, routed, villageOf } from '#src/cases/desk.ts';
import { COORDINATORS_DESK } from '#src/cases/rules.ts';
import { dueAfterPause, workingHoursBetween } from '#src/cases/working-time.ts';
import { Authority, readData } from '#src/data.ts';
import { calendarOf } from '#src/install.ts';

const DATA = join(import.meta.dirname, '../../data');
const authority = readData(join(DATA, 'examples/authority.json'), Authority);
const about = (over: Partial<Routable>): Routable => ({
  kind: 'phan_anh',
  field: 'khac',
  place: null,
  words: '',
  accusedRole: null,
  namedRoles: [],
  ...over,
});

test.each<[string, Partial<Routable>, string, string[]]>([
  ['a broken lamp', { field: 'ha_tang' }, 'kinh-te', []],
  ['nothing that fits', { field: 'khac' }, 'van-phong', []],
  [
    'an officer of the field',
    { field: 'dat_dai', accusedRole: 'can_bo_xa', words: 'cán bộ địa chính hẹn mãi' },
    'van-phong',
    ['kinh-te'],
  ],
  [
    'the desk by its name',
    { field: 'thu_tuc_hanh_chinh', words: 'bộ phận một cửa quát dân' },
    'van-phong',
    ['mot-cua'],
  ],
  [
    'another desk by its name, typed without marks',
    { field: 'ha_tang', words: 'phong kinh te bat di lai nhieu lan khong giai quyet' },
    'van-phong',
    ['kinh-te'],
  ],
  [
    'the office itself, which the others would go to',
    { field: 'khac', accusedRole: 'can_bo_xa', words: 'văn phòng ủy ban hách dịch' },
    'lanh-dao',
    ['van-phong'],
  ],
  ['the chairman', { field: 'ha_tang', accusedRole: 'chu_tich_ubnd_xa' }, 'kinh-te', ['lanh-dao']],
  [
    'an office named beside the accused',
    { field: 'dat_dai', accusedRole: 'truong_thon', namedRoles: ['pho_chu_tich_ubnd_xa', 'truong_thon'] },
    'kinh-te',
    ['lanh-dao'],
  ],
  [
    'an officer of the field named beside the chairman',
    { field: 'dat_dai', accusedRole: 'chu_tich_ubnd_xa', namedRoles: ['can_bo_xa'] },
    'van-phong',
    ['kinh-te', 'lanh-dao'],
  ],
  ['a desk named without a reproach', { field: 'ha_tang', words: 'đường trước một cửa ngập' }, 'kinh-te', []],
  ['a life at stake is seen by whoever is on duty', { kind: 'khan_cap', accusedRole: 'can_bo_xa' }, 'van-phong', []],
])('%s', (_what, over, desk, out) => {
  expect(routed(authority, about(over))).toEqual({ deskId: desk, notDesks: out });
});

test("where every desk is complained about it is the coordinators'", () => {
  const words = `${authority.desks.map((desk) => desk.name).join(', ')} đều hách dịch`;
  const found = routed(authority, about({ words, accusedRole: 'can_bo_xa' }));
  expect(found.deskId).toBe(COORDINATORS_DESK);
  expect(found.notDesks).toHaveLength(authority.desks.length);
});

test('the first line that fits wins, by village too', () => {
  const own = {
    ...authority,
    routes: [{ field: 'ha_tang' as const, village: 'Khau Mạ', desk: 'vhxh' }, ...authority.routes],
  };
  expect(deskFor(own, 'phan_anh', 'ha_tang', 'gần nhà văn hóa khau ma').id).toBe('vhxh');
  expect(deskFor(own, 'phan_anh', 'ha_tang', 'Nà Lốc').id).toBe('kinh-te');
});

test('a card names a village of the list, never the place as typed', () => {
  const own = { ...authority, villages: ['Khau Mạ', 'Nà Lốc'] };
  expect(villageOf(own, 'trước nhà ông Sinh, xóm na loc')).toBe('Nà Lốc');
  expect(villageOf(own, 'trước nhà ông Sinh')).toBeNull();
  const one = { code: '4721937', kind: 'phan_anh' as const, place: 'nhà ông Sinh', noticeDue: '2026-12-01' };
  expect(cardOf(own, one)).toEqual({ code: '472-193-7', kind: 'phan_anh', village: null, due: '2026-12-01' });
});

test.each<[string, string, string, number]>([
  ['within a morning', '2026-11-16T09:00:00+07:00', '2026-11-16T10:30:00+07:00', 1.5],
  ['over noon', '2026-11-16T11:00:00+07:00', '2026-11-16T14:00:00+07:00', 1],
  ['over a night', '2026-11-16T16:30:00+07:00', '2026-11-17T08:00:00+07:00', 1],
  ['a weekend and the holiday of 24/11 are no time', '2026-11-20T17:00:00+07:00', '2026-11-23T07:30:00+07:00', 0],
  ['nothing backwards', '2026-11-17T09:00:00+07:00', '2026-11-16T09:00:00+07:00', 0],
])('working hours: %s', (_what, from, to, hours) => {
  const { workingHours } = authority.cases;
  expect(workingHoursBetween(calendarOf(DATA), workingHours, Date.parse(from), Date.parse(to))).toBe(hours);
});

test('a pause moves the limit by the working days it stood, and by no more than the data allow', () => {
  const calendar = calendarOf(DATA);
  const one = { due: '2026-12-08', askedAtMs: Date.parse('2026-11-16T09:00:00+07:00'), pausedDays: 0 };
  expect(dueAfterPause(calendar, one, '2026-11-16', 5)).toEqual({ due: '2026-12-08', stood: 0 });
  expect(dueAfterPause(calendar, one, '2026-11-18', 5)).toEqual({ due: '2026-12-10', stood: 2 });
  expect(dueAfterPause(calendar, one, '2026-12-18', 5)).toEqual({ due: '2026-12-15', stood: 5 });
  // Earlier questions have used the days up.
  expect(dueAfterPause(calendar, { ...one, pausedDays: 4 }, '2026-12-18', 5)).toEqual({ due: '2026-12-09', stood: 1 });
  expect(dueAfterPause(calendar, { ...one, askedAtMs: null }, '2026-12-18', 5)).toEqual({
    due: '2026-12-08',
    stood: 0,
  });
});
