/** Whatever nobody else wants: say what can be done instead. In a group, point to the private chat. */

import { unknown } from '#prompts/common.ts';
import { dayOf, timeOf } from '#src/clock.ts';
import type { Handler, Outcome, Scene } from '#src/conversation/handler.ts';

const NAME = 'unknown';

/** A photo, file, sticker or voice note nobody takes yet; the parts of one album are answered once. */
export function cannotRead(scene: Scene): Outcome {
  const { content } = scene.incoming;
  const album = content.type === 'message' ? content.album : undefined;
  if (album !== undefined && scene.state?.ids.album === album) return {};
  const said = { say: [scene.person ? unknown.official() : unknown.resident(scene.authority.emergencyNumbers)] };
  if (album === undefined) return said;
  const state = scene.state ?? { flow: NAME, step: 'album', version: 1, form: false, ids: {} };
  return { ...said, state: { ...state, ids: { ...state.ids, album } } };
}

export const unknownHandler: Handler = {
  name: NAME,
  wants: () => true,
  handle(scene): Outcome {
    if (scene.incoming.group) return { say: [unknown.group(scene.authority.emergencyNumbers)] };
    const among = scene.choice?.among;
    if (among)
      return {
        say: [unknown.which(among.map(({ choice, atMs }) => ({ choice, day: dayOf(atMs), time: timeOf(atMs) })))],
      };
    if (scene.staleChoice) return { say: [unknown.stale()] };
    if (scene.incoming.content.type === 'later') return {};
    return cannotRead(scene);
  },
};
