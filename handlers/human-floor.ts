/** While a human of the authority speaks to a person the assistant is silent; the form stays where it was. */
import { humanFloor } from '#prompts/human-floor.ts';
import type { Handler, Outcome, Scene } from '#src/conversation/handler.ts';
import { fold } from '#src/text.ts';

const NAME = 'human-floor';
const BACK = /^\/bot$/;
const MINUTE_MS = 60_000;

const inForm = (scene: Scene): boolean => scene.state?.form === true;

function begin(scene: Scene): Outcome {
  const afterMs = scene.authority.reach.floorMinutes * MINUTE_MS;
  const untilMs = scene.nowMs + afterMs;
  return {
    changes: [{ type: 'give-floor', untilMs }],
    later: [{ afterMs, name: `${NAME}.over`, arg: String(untilMs) }],
  };
}

/** Said only where somebody waits for something: a form, or words nobody answered. */
function over(scene: Scene, untilMs: number): Outcome {
  if (scene.floor?.untilMs !== untilMs) return {}; // the human spoke again, or the person took it back
  const waits = inForm(scene) || scene.floor.wrote;
  return {
    say: waits ? [humanFloor.over(inForm(scene), scene.floor.wrote)] : [],
    changes: [{ type: 'give-floor', untilMs: null }],
  };
}

export const humanFloorHandler: Handler = {
  name: NAME,
  wants: (scene) => scene.incoming.content.type === 'floor' || BACK.test(fold(scene.ownText).trim()),
  handle(scene) {
    const { content } = scene.incoming;
    if (content.type === 'floor') return begin(scene);
    if (content.type === 'later' && content.name === `${NAME}.over`) return over(scene, Number(content.arg));
    if (!BACK.test(fold(scene.ownText).trim())) return {};
    if (!scene.floor?.on) return { say: [humanFloor.here()] };
    return { say: [humanFloor.back(inForm(scene))], changes: [{ type: 'give-floor', untilMs: null }] };
  },
};
