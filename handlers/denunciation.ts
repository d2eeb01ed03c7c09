/** Conversation 6: on a word of denunciation nothing is collected, nothing is kept, nobody is told (law.md sections 1, 4). */

import { denunciation } from '#prompts/denunciation.ts';
import { looksLikeDenunciation } from '#src/cases/triage.ts';
import type { Handler, Outcome, Scene } from '#src/conversation/handler.ts';
import type { Letter } from '#src/messages.ts';
import { wordsSoFar } from './report.ts';
import { speaksAtWork } from './shared/officials.ts';

const NAME = 'denunciation';

/** Stops, removes the message where the platform can, and drops any draft: what was typed before may belong to it. */
function stop(scene: Scene): Outcome {
  const { content, address } = scene.incoming;
  const messageId = content.type === 'message' ? content.messageId : undefined;
  return { say: [denunciation.stop(address.platform, messageId)], state: null, draft: null };
}

function about(scene: Scene, act: string): Letter {
  switch (act) {
    case 'denunciation.where':
      return denunciation.where(scene.authority.reception, scene.authority.provinceReception);
    case 'denunciation.form':
      return denunciation.form();
    case 'denunciation.rights':
      return denunciation.rights();
    default:
      return denunciation.feedback();
  }
}

export const denunciationHandler: Handler = {
  name: NAME,
  interrupts: true,
  wants: (scene) => !speaksAtWork(scene) && looksLikeDenunciation([...wordsSoFar(scene), scene.text].join('\n')),
  handle: (scene) =>
    scene.choice?.act.startsWith(`${NAME}.`) ? { say: [about(scene, scene.choice.act)] } : stop(scene),
};
