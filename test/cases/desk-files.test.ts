/** What an officer types while a photo is still being fetched: kept, and shown with the photo. */
import { expect, test } from 'vitest';
import { deskWorkHandler } from '#handlers/desk-work.ts';
import { EMPTY } from '#handlers/shared/desk-draft.ts';
import type { Attached, CaseView } from '#src/cases/case.ts';
import type { Outcome, Scene } from '#src/conversation/handler.ts';
import type { FlowState } from '#src/flow.ts';
import type { Content } from '#src/messages.ts';

const found = {
  ...{ id: 'c-1', code: '4721938', kind: 'phan_anh', field: 'ha_tang', deskId: 'kinh-te', state: 'taken' },
  ...{ takenBy: 'p-1', notPersons: [], notDesks: [], risen: 0, version: 3, moves: 0 },
} as unknown as CaseView;
const photo: Attached = { id: 'w-1', kind: 'photo', ref: 'f-1', type: 'jpg', sizeBytes: 10 };

/** A turn of the officer's form; `refused` = the file could not be taken. */
async function turn(state: FlowState, draft: string, content: Content, refused = false): Promise<Outcome> {
  const scene = {
    ...{ incoming: { address: { platform: 'web' }, content }, state, draft, choice: null, owner: 'o' },
    text: content.type === 'message' ? content.text : '',
    ownText: content.type === 'message' ? content.text : '',
    person: { id: 'p-1', muted: [], posts: [{ role: 'desk', deskId: 'kinh-te', unit: null }] },
    authority: { desks: [], desk: { content: 'web' }, cases: { templates: [] } },
    ...{ today: '2026-11-16', newId: (name: string) => name },
    read: {
      caseById: async () => found,
      caseByCode: async () => null,
      attachmentsOf: async () => (refused ? [] : [photo]),
      fileRefusal: async () => (refused ? 'type' : null),
    },
  } as unknown as Scene;
  return deskWorkHandler.handle(scene);
}

const pending = (what: string, step: string): FlowState => ({
  ...{ flow: 'desk-work', step, version: 2, form: true },
  ids: { case: 'c-1', what, seen: '3', file: 'w-1', as: 'photo' },
});
const says = (text: string): Content => ({ type: 'message', text, attachments: [], forwarded: false, edited: false });
const arrived: Content = { type: 'later', name: 'desk-work.file', arg: 'w-1' };
const textOf = (outcome: Outcome) => outcome.say?.map((one) => one.text).join('\n') ?? '';

test('the words of a question wait for its photo', async () => {
  const typed = await turn(pending('ask', 'compose'), JSON.stringify(EMPTY), says('Cột đèn này ạ?'));
  expect(textOf(typed)).toContain('Đang nhận tệp');
  expect(typed.state).toEqual(pending('ask', 'compose'));
  const shown = await turn(typed.state!, typed.draft!, arrived);
  expect(textOf(shown)).toContain('“Cột đèn này ạ?”');
  expect(textOf(shown)).toContain('nhận kèm ảnh');
});

test('a document’s number typed meanwhile stands beside the photo', async () => {
  const draft = JSON.stringify({ ...EMPTY, words: 'Đã thay bóng đèn.' });
  const typed = await turn(pending('da_xu_ly', 'evidence'), draft, says('125/BB-UBND ngày 11/6'));
  const shown = await turn(typed.state!, typed.draft!, arrived);
  expect(textOf(shown)).toContain('Bằng chứng: 125/BB-UBND ngày 11/6');
  expect(textOf(shown)).toContain('nhận kèm ảnh');
});

test('nothing is sent before the photo is there, and without it the words are shown again', async () => {
  const typed = await turn(
    pending('ask', 'confirm'),
    JSON.stringify({ ...EMPTY, words: 'Cột đèn này ạ?' }),
    says('gửi'),
  );
  expect(typed.tell).toBeUndefined();
  expect(textOf(typed)).toContain('Đang nhận tệp');
  const shown = await turn(
    pending('ask', 'confirm'),
    JSON.stringify({ ...EMPTY, words: 'Cột đèn này ạ?' }),
    arrived,
    true,
  );
  expect(textOf(shown)).toContain('Không nhận được tệp này');
  expect(textOf(shown)).toContain('“Cột đèn này ạ?”');
  expect(textOf(shown)).not.toContain('nhận kèm');
});

test('where nothing goes along that is said, and the words are not taken without it', async () => {
  const sent: Content = { ...says('Việc của đầu mối khác.'), attachments: [{ kind: 'photo', ref: 'x' }] } as Content;
  const state = { ...pending('move', 'compose'), ids: { case: 'c-1', what: 'move', seen: '3' } };
  const outcome = await turn(state, JSON.stringify({ ...EMPTY, target: 'tu-phap' }), sent);
  expect(textOf(outcome)).toContain('không nhận ảnh, tệp');
  expect(outcome.work).toBeUndefined();
});
