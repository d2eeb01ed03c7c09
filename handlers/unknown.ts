/** Whatever nobody else wants: say what can be done instead. In a group, point to the private chat. */

import { unknown } from '#prompts/common.ts';
import type { Handler, Outcome } from '#src/conversation/handler.ts';

export const unknownHandler: Handler = {
  name: 'unknown',
  wants: () => true,
  handle(scene): Outcome {
    if (scene.incoming.group) return { say: [unknown.group()] };
    if (scene.staleChoice) return { say: [unknown.stale()] };
    if (scene.incoming.content.type === 'later') return {};
    return { say: [scene.person ? unknown.official() : unknown.resident()] };
  },
};
