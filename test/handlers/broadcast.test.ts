/** A file of a broadcast is still being fetched: what stands under the older preview sends nothing. */
import { expect, test } from 'vitest';
import { broadcastHandler } from '#handlers/broadcast.ts';
import { broadcast } from '#prompts/broadcast.ts';
import type { Scene } from '#src/conversation/handler.ts';

const STATE = { flow: 'broadcast', step: 'file', version: 1, form: true, ids: { file: 'f' } };
const DRAFT = { unitIds: ['u'], personIds: [], text: 'lời mới, kèm ảnh', file: null };

const pressed = (act: string) =>
  broadcastHandler.handle({
    incoming: { content: { type: 'press', letter: 'l', index: 0 } },
    text: '',
    ownText: '',
    person: { id: 'p', posts: [{ role: 'coordinator', unitId: null, deskId: null }] },
    state: STATE,
    draft: JSON.stringify(DRAFT),
    choice: { act, via: 'press', fresh: false },
  } as unknown as Scene);

test.each(['broadcast.send', 'broadcast.edit'])(
  '%s waits for the file and forgets neither it nor the words',
  async (act) => {
    const outcome = await pressed(act);
    expect(outcome).toEqual({ state: STATE, draft: JSON.stringify(DRAFT), say: [broadcast.fileComing()] });
  },
);

test('it can be given up all the same', async () => {
  expect(await pressed('broadcast.cancel')).toMatchObject({ state: null, draft: null });
});
