/** Conversation 6: on a word of denunciation nothing is collected, nothing is kept, nobody is told (law.md sections 1, 4). */

import { denunciation } from '#prompts/denunciation.ts';
import { emergency } from '#prompts/emergency.ts';
import { looksLikeDenunciation } from '#src/cases/triage.ts';
import type { Handler, Outcome, Scene } from '#src/conversation/handler.ts';
import type { Letter } from '#src/messages.ts';
import { fold } from '#src/text.ts';
import { speaksAtWork } from './shared/officials.ts';
import { isFiller } from './shared/replies.ts';
import { openDoubt, wordsSoFar } from './shared/report-draft.ts';

const NAME = 'denunciation';
const VERSION = 1;

/** Words of somebody who asks for one of the ways shown; data for matching. */
const ASKS: readonly [RegExp, string][] = [
  [
    /(dia chi|noi nao|o dau|gui (dau|o dau|cho ai|di dau)|nop (dau|o dau)|noi gui|noi nop|chuyen cho ai|may gio)/,
    'denunciation.where',
  ],
  [/(mau don|viet don|don (can|gom|phai)|can nhung gi|ghi gi)/, 'denunciation.form'],
  [/(bao ve|lo ten|giu bi mat|bi mat|tra thu|tru dap)/, 'denunciation.rights'],
];

/** What a person who was just shown the lawful path asks about it, or null. */
function asked(scene: Scene): string | null {
  if (scene.state?.flow !== NAME) return null;
  const folded = fold(scene.text);
  return ASKS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** By the rules, or, where these see nothing, by the trained triage; fragments are read as one message. */
function denounces(scene: Scene): boolean {
  const words = [...wordsSoFar(scene), scene.text].join('\n');
  if (looksLikeDenunciation(words)) return true;
  // A consent adds nothing to what was judged already.
  return scene.choice === null && !isFiller(scene.text) && scene.triage(words).kind === 'to_cao';
}

/** Something that was told before this message goes with it. */
const hasDraft = (scene: Scene): boolean => wordsSoFar(scene).length > 0;

/**
 * Stops, removes the message where the platform can, and drops any draft: what was typed before may belong to it. Only
 * where somebody may be in danger does what was told before stay: its alarm is still to come.
 */
function stop(scene: Scene): Outcome {
  const { content, address } = scene.incoming;
  const messageId = content.type === 'message' ? content.messageId : undefined;
  if (openDoubt(scene) !== null) {
    const question = emergency.doubt(scene.authority.emergencyNumbers);
    return { say: [{ ...denunciation.stop(address.platform, messageId), safety: true }, question] };
  }
  return {
    say: [{ ...denunciation.stop(address.platform, messageId, hasDraft(scene)), safety: true }],
    state: { flow: NAME, step: 'shown', version: VERSION, form: false, ids: {} },
    draft: null,
  };
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
  version: VERSION,
  interrupts: true,
  duringFloor: true,
  wants: (scene) => !speaksAtWork(scene) && (asked(scene) !== null || denounces(scene)),
  handle(scene) {
    const act = scene.choice?.act.startsWith(`${NAME}.`) ? scene.choice.act : asked(scene);
    return act ? { say: [{ ...about(scene, act), safety: true }] } : stop(scene);
  },
};
