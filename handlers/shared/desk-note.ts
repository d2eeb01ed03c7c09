/** Notes of a desk: a step of its own that nothing can be sent from. */
import { deskWork } from '#prompts/desk-work.ts';
import type { CaseView, CaseWork } from '#src/cases/case.ts';
import { printCode } from '#src/cases/code.ts';
import { dueAfterPause } from '#src/cases/working-time.ts';
import type { Outcome, Scene } from '#src/conversation/handler.ts';
import type { Letter } from '#src/messages.ts';
import { audit, work } from './desk-case.ts';
import { EMPTY, keep, MAX_WORDS, stop } from './desk-draft.ts';
import { bringsFile } from './desk-files.ts';

/** Written down, sent to nobody: a note, what came of a review, what somebody answered on the phone. */
export function note(scene: Scene, found: CaseView, what: string): Outcome {
  const code = printCode(found.code);
  const words = scene.text.trim();
  const kind = NOTES[what] ?? NOTES.note!;
  if (bringsFile(scene)) return { say: [deskWork.noFileHere()] };
  if (words === '') return { say: [kind.ask(code)] };
  if (words.length > MAX_WORDS) return { say: [deskWork.tooLong(MAX_WORDS)] };
  return {
    ...stop([kind.done(code)]),
    changes: [work(scene, found, kind.work(scene, found, words)), audit(scene, kind.audit, found.id)],
  };
}

const NOTES: Record<
  string,
  {
    ask(code: string): Letter;
    done(code: string): Letter;
    audit: string;
    work(scene: Scene, found: CaseView, words: string): CaseWork;
  }
> = {
  note: {
    ask: deskWork.noteWhat,
    done: deskWork.noted,
    audit: 'case-noted',
    work: (_scene, _found, words) => ({ do: 'note', words }),
  },
  review: {
    ask: deskWork.reviewWhat,
    done: deskWork.reviewed,
    audit: 'case-reviewed',
    work: (_scene, _found, words) => ({ do: 'review', words }),
  },
  reply: {
    ask: deskWork.replyWhat,
    done: deskWork.replied,
    audit: 'case-replied',
    work: (scene, found, words) => ({
      do: 'resume',
      words,
      ...dueAfterPause(scene.calendar, found, scene.today, scene.authority.cases.askDays),
    }),
  },
};

export const isNote = (what: string): boolean => what in NOTES;

export function startNote(found: CaseView, what: string): Outcome {
  const kind = NOTES[what] ?? NOTES.note!;
  return keep(found, what, 'note', EMPTY, [kind.ask(printCode(found.code))]);
}
