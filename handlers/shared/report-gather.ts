/** What a person tells, piece by piece: fragments, photos and pins are joined, and looked at after a short silence. */
import { report } from '#prompts/report.ts';
import { withoutIdentityNumbers } from '#src/cases/private-numbers.ts';
import type { Outcome, Scene } from '#src/conversation/handler.ts';
import type { FlowState } from '#src/flow.ts';
import { fold } from '#src/text.ts';
import { type Draft, greet, hasWords, keep, listen, wordsOf } from './report-draft.ts';
import { attachmentsIn, takeFiles } from './report-files.ts';
import { proceed, summary } from './report-send.ts';
import { settle } from './report-settle.ts';

/** Marks and case apart. */
export const sameWords = (one: string, other: string) => fold(one).trim() === fold(other).trim();

/** The fragments with this message: an edit replaces its own, the same again adds nothing. */
export function withMessage(scene: Scene, draft: Draft): Draft {
  const { content } = scene.incoming;
  if (content.type !== 'message' || scene.text === '') return draft;
  const { text, found } = withoutIdentityNumbers(scene.text, report.identityMark);
  const fragment = { id: content.messageId ?? null, text };
  const trimmed = draft.trimmed || found;
  const index = content.edited ? edited(draft, fragment.id) : -1;
  if (index >= 0) return { ...draft, trimmed, fragments: draft.fragments.with(index, fragment) };
  if (draft.fragments.some((one) => sameWords(one.text, text))) return { ...draft, repeats: draft.repeats + 1 };
  return { ...draft, trimmed, fragments: [...draft.fragments, fragment] };
}

/** The fragment that was edited: by its id, else the newest. */
function edited(draft: Draft, id: string | null): number {
  const index = draft.fragments.findIndex((one) => id !== null && one.id === id);
  return index >= 0 ? index : draft.fragments.length - 1;
}

/** The same words so often that nobody typed them. */
const MAX_REPEATS = 4;

/** A fragment, photo or pin more; the answer comes when the person has been silent for a moment. */
export function gather(scene: Scene, before: Draft, step: string): Outcome {
  const draft = withMessage(scene, before);
  if (draft.repeats > MAX_REPEATS) return { draft: JSON.stringify(draft) };
  const { chars } = scene.authority.intake.limits;
  if (wordsOf(draft).length > chars) return keep(scene, before, step, [report.tooLong(chars)]);
  const taken = takeFiles(scene, draft.files.length, null);
  const more = { ...draft, files: [...draft.files, ...taken.files], spot: taken.spot ?? draft.spot };
  const isRest = scene.state?.ids.album !== undefined && albumIn(scene) === scene.state.ids.album;
  const { changes, work } = taken;
  return listen(scene, more, step, { changes, work, say: isRest ? [] : taken.say });
}

const albumIn = ({ incoming: { content } }: Scene) => (content.type === 'message' ? content.album : undefined);

/** The person has been quiet: what is there is looked at, at the step they are in. */
export function settled(scene: Scene, draft: Draft, step: string): Outcome | Promise<Outcome> {
  if (step === 'place') return draft.spot ? proceed(scene, draft) : settle(scene, draft);
  if (['confirm', 'photo'].includes(step) && hasWords(draft) && (draft.place || draft.spot))
    return summary(scene, draft);
  return settle(scene, draft);
}

/** Asks once more what this step asks. */
export function again(scene: Scene, draft: Draft, step: string): Outcome | Promise<Outcome> {
  switch (step) {
    case 'place':
      return proceed(scene, draft);
    case 'confirm':
    case 'edit':
      return summary(scene, draft);
    case 'photo':
      return keep(scene, draft, 'photo', [report.askPhoto()]);
    default:
      return settle(scene, draft);
  }
}

/** A photo, a pin, a sticker, a voice note without words. */
export function bare(scene: Scene, state: FlowState, draft: Draft): Outcome | Promise<Outcome> {
  const sent = attachmentsIn(scene);
  if (sent.every((one) => one.kind === 'sticker' || one.kind === 'contact'))
    return hasWords(draft) || draft.files.length > 0 ? again(scene, draft, state.step) : {};
  const outcome = gather(scene, draft, state.step);
  if (!sent.some((one) => one.kind === 'voice')) return outcome;
  const { first, draft: greeted } = greet(scene, draft);
  const taken = takeFiles(scene, draft.files.length, null);
  const heard = { ...greeted, files: [...draft.files, ...taken.files] };
  const { changes, work } = taken;
  return keep(scene, heard, state.step, taken.files.length > 0 ? [report.voiceKept(first)] : taken.say, {
    changes,
    work,
  });
}
