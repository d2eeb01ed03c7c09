/** Is it the same matter? By field, place and words; what is somebody else's is offered only where it may be. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { namesPlace, overlap, samePlace, toldAgain, toldByOthers } from '#src/cases/alike.ts';
import type { CaseView } from '#src/cases/case.ts';
import { Authority, readData } from '#src/data.ts';

const authority = {
  ...readData(join(import.meta.dirname, '../../data/examples/authority.json'), Authority),
  villages: ['Nà Mu', 'Nà Mu Dưới', 'Nà Lốc'],
};

const caseOf = (over: Partial<CaseView>): CaseView =>
  ({
    id: 'a',
    kind: 'phan_anh',
    field: 'ha_tang',
    place: 'thôn Nà Mu',
    words: 'đèn đường trước trường hỏng cả tuần',
    anonymous: false,
    owner: 'other',
    state: 'open',
    openedAtMs: 100,
    ...over,
  }) as CaseView;

const told = (over: { field?: CaseView['field']; place?: string | null; words?: string } = {}) => ({
  field: 'ha_tang' as const,
  place: 'Nà Mu',
  words: 'đèn trước trường vẫn hỏng',
  ...over,
});

test.each([
  ['thôn Khau Mạ', true],
  ['cầu treo', true],
  ['thôn 3', true],
  ['trước nhà văn hóa', false],
  ['đầu xóm', false],
  ['ngã ba', false],
])('%s names a place: %s', (place, names) => {
  expect(namesPlace(place)).toBe(names);
});

test.each([
  ['thôn Khau Mạ', 'chợ Khau Mạ', true],
  ['khau ma', 'Khau Mạ', true],
  ['thôn 3', 'thôn 13', false],
  ['trước nhà văn hóa', 'sau nhà văn hóa', false],
  ['thôn Nà Mu', 'thôn Nà Lốc', false],
  [null, 'thôn Nà Mu', false],
])('%s and %s: %s', (one, other, same) => {
  expect(samePlace(authority, one, other)).toBe(same);
});

test('villages of the list are told apart, whatever else the places share', () => {
  expect(samePlace(authority, 'cầu treo Nà Mu', 'cầu treo Nà Lốc')).toBe(false);
});

test('words of the place and words of every message count for nothing', () => {
  const one = { place: 'thôn Nà Mu', words: 'ở thôn Nà Mu đèn hỏng rồi' };
  expect(overlap(one, { place: 'thôn Nà Mu', words: 'ở thôn Nà Mu cống tắc rồi' })).toBe(0);
  expect(overlap(one, { place: null, words: 'đèn hỏng' })).toBe(1);
  expect(overlap(one, { place: null, words: '' })).toBe(0);
});

test('the own waiting case that is told again, the newest', () => {
  const own = [caseOf({ id: 'old' }), caseOf({ id: 'new' })];
  expect(toldAgain(authority, own, told(), 0)?.id).toBe('new');
  expect(toldAgain(authority, own, told({ place: null }), 0)?.id).toBe('new');
});

test.each<[string, Partial<CaseView>]>([
  ['closed', { state: 'closed' }],
  ['an emergency', { kind: 'khan_cap' }],
  ['older than the window', { openedAtMs: 40 }],
  ['elsewhere', { place: 'thôn Nà Lốc' }],
  ['about something else', { words: 'cống tắc, nước tràn vào sân' }],
])('none when it is %s', (_, over) => {
  expect(toldAgain(authority, [caseOf(over)], told(), 50)).toBeNull();
});

test('of another field more must be shared', () => {
  const words = 'đèn trước cổng hỏng mãi';
  expect(toldAgain(authority, [caseOf({})], told({ words }), 0)).not.toBeNull();
  expect(
    toldAgain(authority, [caseOf({ field: 'moi_truong' })], told({ words: 'đèn trước cổng hỏng mãi tối om' }), 0),
  ).toBeNull();
});

test("somebody else's waiting case nearby may be followed", () => {
  expect(toldByOthers(authority, [caseOf({})], told(), 'me')?.id).toBe('a');
});

test.each<[string, Partial<CaseView>]>([
  ['the own one', { owner: 'me' }],
  ['of somebody who wants to be hidden', { anonymous: true }],
  ['a tip about a crime', { kind: 'tin_bao_toi_pham' }],
  ['elsewhere', { place: 'thôn Nà Lốc' }],
  ['of an unknown place', { place: null }],
  ['about something else', { words: 'cống tắc, nước tràn vào sân' }],
])('never %s', (_, over) => {
  expect(toldByOthers(authority, [caseOf(over)], told(), 'me')).toBeNull();
});
