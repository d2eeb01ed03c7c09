/** A photo or file of a case as it goes out with a letter. */
import { caseNews } from '#prompts/case-news.ts';
import { deskWork } from '#prompts/desk-work.ts';
import type { CaseView } from '#src/cases/case.ts';
import { printCode } from '#src/cases/code.ts';
import type { Scene } from '#src/conversation/handler.ts';
import type { Letter, LetterFile } from '#src/messages.ts';

/** The attachment of this id, as long as it is kept; nothing of a denunciation ever goes out. */
export async function caseFile(scene: Scene, found: CaseView, id: string | null): Promise<LetterFile | null> {
  if (id === null || found.kind === 'to_cao') return null;
  const one = (await scene.read.attachmentsOf(found.id)).find((attached) => attached.id === id);
  if (!one) return null;
  const kind = one.type === 'jpg' ? 'image' : 'file'; // photos are made anew as this, however they came
  return {
    ref: one.ref,
    kind,
    name: caseNews.fileName(kind, printCode(found.code), one.type),
    sizeBytes: one.sizeBytes,
  };
}

export const along = (letter: Letter, file: LetterFile | null): Letter =>
  file ? { ...letter, files: [file] } : letter;

/** What stands as proof: where the photo itself goes along, nobody is told to come and see it. */
export function documentBeside(document: string | null, file: LetterFile | null): string | null {
  const isPicture = document === deskWork.photoEvidence || document === deskWork.fileEvidence;
  return file && isPicture ? null : document;
}
