/** Photos, files, voice notes and pins of a resident: taken along with a form, or with the case that was just sent. */
import { report } from '#prompts/report.ts';
import type { Change, Outcome, Scene } from '#src/conversation/handler.ts';
import type { Attachment, Letter, WorkItem } from '#src/messages.ts';
import { type Draft, NAME } from './report-draft.ts';

export interface Taken {
  files: Draft['files'];
  spot: Draft['spot'];
  changes: Change[];
  work: WorkItem[];
  /** What could not be taken, and what to do now. */
  say: Letter[];
}

export const attachmentsIn = ({ incoming: { content } }: Scene): Attachment[] =>
  content.type === 'message' ? content.attachments : [];

const KEPT = ['photo', 'file', 'voice'] as const;
type Kept = (typeof KEPT)[number];
const isKept = (kind: Attachment['kind']): kind is Kept => (KEPT as readonly string[]).includes(kind);

const VIDEO = /\.(mp4|mov|avi|mkv|3gp|webm|m4v)$/i;

/** What came with this message; `have` is how many there are already, `caseId` null = the form's. */
export function takeFiles(scene: Scene, have: number, caseId: string | null): Taken {
  const { perCase, photoBytes, fileBytes } = scene.authority.intake.files;
  const taken: Taken = { files: [], spot: null, changes: [], work: [], say: [] };
  const refuse = (letter: Letter) => {
    if (!taken.say.some((one) => one.text === letter.text)) taken.say.push(letter);
  };
  for (const one of attachmentsIn(scene)) {
    if (one.kind === 'location' && one.lat !== undefined && one.lon !== undefined) {
      taken.spot = { lat: one.lat, lon: one.lon };
    } else if (one.kind === 'other' || VIDEO.test(one.name ?? '')) refuse(report.noVideo());
    else if (isKept(one.kind) && one.ref !== undefined) {
      const most = one.kind === 'photo' ? photoBytes : Math.max(photoBytes, fileBytes);
      if (have + taken.files.length >= perCase) refuse(report.enoughFiles(perCase));
      else if ((one.sizeBytes ?? 0) > most) refuse(report.fileRefused('too-large', most));
      else {
        const id = scene.newId(`work:${taken.work.length}`);
        taken.work.push({ kind: 'keep-file', ref: one.ref, as: one.kind, returns: `${NAME}.kept` });
        taken.changes.push({ type: 'expect-attachment', id, caseId, kind: one.kind });
        taken.files.push({ id, kind: one.kind });
      }
    }
  }
  return taken;
}

/** What came along is fetched beside what happens with the words. */
export const withTaken = (taken: Taken, next: Outcome): Outcome => ({
  ...next,
  say: [...taken.say, ...(next.say ?? [])],
  changes: [...taken.changes, ...(next.changes ?? [])],
  work: taken.work,
});

export const countOf = (draft: Draft) => ({
  photos: draft.files.filter((one) => one.kind === 'photo').length,
  files: draft.files.filter((one) => one.kind === 'file').length,
  voices: draft.files.filter((one) => one.kind === 'voice').length,
});
