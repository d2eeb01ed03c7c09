/** The duty roster: who has which name on it, and data that cannot be meant. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rosterOf } from '#src/cases/desk.ts';
import { type Authority, readAuthority } from '#src/data.ts';
import { accountsOf, addInvitation, grant, invitationOf, onRoster, useInvitation } from '#src/storage/people.ts';
import { DATABASE_KINDS, freshDatabase } from '../fixtures.ts';
import { dataWith } from '../own-data.ts';

const NOW = Date.parse('2026-11-16T02:00:00Z');
const DESK = { role: 'desk' as const, unitId: null, deskId: 'van-phong' };
const addressOf = (who: string) => ({ platform: 'web' as const, chat: who, sender: who });

describe.each(DATABASE_KINDS)('on %s', (kind) => {
  test('an invitation gives the name; a newer one changes it, one without leaves it', async () => {
    const database = await freshDatabase(kind);
    await addInvitation(database, 'token', { ...DESK, duty: 'truc-1' }, NOW, 7);
    expect(await invitationOf(database, 'token', NOW)).toEqual({ ...DESK, duty: 'truc-1' });
    await useInvitation(database, 'token', addressOf('a'), 'person-a', NOW);
    await grant(database, addressOf('b'), 'person-b', DESK, NOW);
    expect(await onRoster(database, 'van-phong')).toEqual([{ personId: 'person-a', duty: 'truc-1' }]);
    await grant(database, addressOf('a'), 'person-a', { ...DESK, duty: 'truc-2' }, NOW);
    await grant(database, addressOf('a'), 'person-a', DESK, NOW);
    expect(await onRoster(database, 'van-phong')).toEqual([{ personId: 'person-a', duty: 'truc-2' }]);
    const only = await accountsOf(database, { kind: 'desk', deskId: 'van-phong', only: ['person-a'] });
    expect(only.map((one) => one.personId)).toEqual(['person-a']);
  });
});

const read = (change: (authority: Authority) => void) => readAuthority(join(dataWith(change)), false);

test('the order of a day, of its weekday, or the usual one', () => {
  const desk = read((authority) => {
    const one = authority.desks.find(({ id }) => id === 'van-phong')!;
    one.roster = ['a', 'b'];
    one.rosterOn = { '7': ['b'], '2026-11-22': ['c'] };
  }).desks.find(({ id }) => id === 'van-phong')!;
  expect(rosterOf(desk, '2026-11-20')).toEqual(['a', 'b']);
  expect(rosterOf(desk, '2026-11-29')).toEqual(['b']);
  expect(rosterOf(desk, '2026-11-22')).toEqual(['c']);
});

test('a roster of a desk that is not on duty is refused', () => {
  const wrong = () =>
    read((authority) => {
      authority.desks.find(({ id }) => id === 'kinh-te')!.roster = ['a'];
    });
  expect(wrong).toThrow(/kinh-te/);
});
