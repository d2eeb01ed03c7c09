/** A photo or file of a case as it goes out with a letter. */
import { caseNews } from '#prompts/case-news.ts';
import { deskWork } from '#prompts/desk-work.ts';
import type { Attached, CaseView } from '#src/cases/case.ts';
import { printCode } from '#src/cases/code.ts';
import type { Scene } from '#src/conversation/handler.ts';
import type { Letter, LetterFile } from '#src/messages.ts';

/** The attachment of this id, as long as it is kept; nothing of a denunciation ever goes out. */
export async function caseFile(scene: Scene, found: CaseView, id: string | null): Promise<LetterFile | null> {
  if (id === null || found.kind === 'to_cao') return null;
  const one = (await scene.read.attachmentsOf(found.id)).find((attached) => attached.id === id);
  return one ? letterFile(found, one) : null;
}

/** The photos of a case for whoever works on it; documents and voice notes are fetched from the board. */
export async function casePhotos(scene: Scene, found: CaseView): Promise<LetterFile[]> {
  if (found.kind === 'to_cao') return [];
  return (await scene.read.attachmentsOf(found.id)).filter(isPhoto).map((one) => letterFile(found, one));
}

/** Photos are made anew as this, however they came. */
export const isPhoto = (one: Attached): boolean => one.type === 'jpg';

function letterFile(found: CaseView, one: Attached): LetterFile {
  const kind = isPhoto(one) ? 'image' : 'file';
  const name = caseNews.fileName(kind, printCode(found.code), one.type);
  return { ref: one.ref, kind, name, sizeBytes: one.sizeBytes };
}

export const along = (letter: Letter, file: LetterFile | null): Letter =>
  file ? { ...letter, files: [file] } : letter;

/** What stands as proof: where the photo itself goes along, nobody is told to come and see it. */
export function documentBeside(document: string | null, file: LetterFile | null): string | null {
  const isPicture = document === deskWork.photoEvidence || document === deskWork.fileEvidence;
  return file && isPicture ? null : document;
}
