/** A photo or file an officer sends to go to the resident with the words: fetched and made anew first, then shown in the preview. */
import { deskWork } from '#prompts/desk-work.ts';
import type { CaseView } from '#src/cases/case.ts';
import type { Outcome, Scene } from '#src/conversation/handler.ts';
import { at, type Draft, keep } from './desk-draft.ts';

/** What a photo or file may go along with: everything the sender of the case reads, but for a move. */
const CARRIES = new Set(['ask', 'interim', 'da_xu_ly', 'da_tra_loi', 'khong_thuoc_tham_quyen', 'tu_choi']);

export interface SentFile {
  ref: string;
  as: 'photo' | 'file';
  /** How many came; the first goes along. */
  of: number;
}

/** Did a photo or file come with this message? */
export function bringsFile({ incoming: { content } }: Scene): boolean {
  return content.type === 'message' && content.attachments.some(({ kind }) => kind === 'photo' || kind === 'file');
}

/** The photo or file of this message, when it may go along. */
export function fileIn(scene: Scene, what: string): SentFile | null {
  const { content } = scene.incoming;
  const all = content.type === 'message' ? content.attachments.filter((one) => one.ref) : [];
  const [first] = all;
  if (!first?.ref || (first.kind !== 'photo' && first.kind !== 'file')) return null;
  return CARRIES.has(what) ? { ref: first.ref, as: first.kind, of: all.length } : null;
}

/** Orders it; until it is there the writing waits at its step. */
export function fetchFile(
  scene: Scene,
  found: CaseView,
  what: string,
  step: string,
  draft: Draft,
  { ref, as, of }: SentFile,
): Outcome {
  const id = scene.newId('work:0');
  const waiting = keep(found, what, step, draft, [deskWork.fileComing(of)]);
  const state = at(step, found, what);
  return {
    ...waiting,
    state: { ...state, ids: { ...state.ids, file: id, as } },
    changes: [{ type: 'expect-attachment', id, caseId: found.id, kind: as }],
    work: [{ kind: 'keep-file', ref, as, returns: 'desk-work.file' }],
  };
}
