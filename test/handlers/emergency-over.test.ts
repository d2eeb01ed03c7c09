/** What is said after the alarm's case was closed neither fails nor is lost, and a new danger is a new alarm. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emergencyHandler } from '#handlers/emergency.ts';
import type { Outcome, Scene } from '#src/conversation/handler.ts';
import { Authority, readData } from '#src/data.ts';
import { calendarOf } from '#src/install.ts';

const DATA = join(import.meta.dirname, '../../data');
const authority = readData(join(DATA, 'examples/authority.json'), Authority);

const said = (text: string, state: 'closed' | 'taken'): Promise<Outcome> =>
  Promise.resolve(
    emergencyHandler.handle({
      incoming: {
        eventId: 'telegram:1:9',
        address: { platform: 'telegram', chat: '1', sender: '1' },
        content: { type: 'message', text, attachments: [], forwarded: false, edited: false },
      },
      text,
      ownText: text,
      person: null,
      choice: null,
      draft: null,
      state: {
        flow: 'emergency',
        step: 'told',
        version: 1,
        form: false,
        ids: { case: 'c1', code: 'LB26AAAA', sort: 'fire' },
      },
      nowMs: Date.parse('2026-11-20T02:10:00Z'),
      today: '2026-11-20',
      authority,
      calendar: calendarOf(DATA),
      conversation: 'telegram:1:1',
      owner: 'telegram:1:1',
      traffic: { mine: 1, all: 1 },
      newId: (name: string) => name,
      newDigits: () => '123456',
      read: {
        caseByCode: async () => null,
        caseById: async () => ({
          id: 'c1',
          version: 3,
          state,
          place: 'thôn Nà Mu',
          spot: null,
          takenBy: 'officer',
          openedAtMs: Date.parse('2026-11-20T02:00:00Z'),
          askedAtMs: null,
          due: '2026-12-04',
        }),
        recipients: async () => [],
        onRoster: async () => [],
        casesOf: async () => [],
      },
      triage: () => ({
        kind: 'phan_anh',
        confidence: 1,
        others: [],
        emergency: null,
        namedRoles: [],
        accusedRole: null,
      }),
    } as unknown as Scene),
  );

const changed = ({ changes }: Outcome): string[] => (changes ?? []).map((change) => change.type);

test('a word of thanks changes nothing in the closed case and reaches whoever had it', async () => {
  const outcome = await said('cảm ơn các anh', 'closed');
  expect(changed(outcome)).not.toContain('work-case');
  expect(outcome.tell).toMatchObject([{ to: { kind: 'person', personId: 'officer' } }]);
});

test('while it is open the words are kept with it', async () => {
  expect(changed(await said('cửa sau khóa rồi', 'taken'))).toContain('work-case');
});

test('a new danger after it is over is a new alarm', async () => {
  expect(changed(await said('cháy lại rồi, cháy nhà, có người kẹt bên trong cứu với', 'closed'))).toContain(
    'open-case',
  );
});
