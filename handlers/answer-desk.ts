/** The resident's reply to a desk's question: shown, sent only when told, and the clock of the case runs on. */
import { answerDesk } from '#prompts/answer-desk.ts';
import { denunciation } from '#prompts/denunciation.ts';
import type { CaseView } from '#src/cases/case.ts';
import { printCode } from '#src/cases/code.ts';
import { dueAfterPause } from '#src/cases/working-time.ts';
import type { Handler, Outcome, Scene, Told } from '#src/conversation/handler.ts';
import { bellFor } from './shared/bell.ts';
import { cancels, confirms, refuses } from './shared/replies.ts';
import { reportWords } from './shared/report-settle.ts';

const NAME = 'answer-desk';
const VERSION = 1;
const MAX_WORDS = 2_000;

const stop = (say: Outcome['say']): Outcome => ({ say: say ?? [], state: null, draft: null });

const KEPT = ['photo', 'file', 'voice'] as const;
type Kept = (typeof KEPT)[number];

/** What came along and can be kept; fetched now, the case's only when the reply is sent. */
function filesIn(scene: Scene): { ref: string; as: Kept }[] {
  const { content } = scene.incoming;
  const attachments = content.type === 'message' ? content.attachments : [];
  return attachments.flatMap(({ kind, ref }) => {
    const as = KEPT.find((one) => one === kind);
    return as && ref ? [{ ref, as }] : [];
  });
}

function offer(scene: Scene, found: CaseView, before: string | null, had: number): Outcome {
  const words = [before, scene.text].filter((part) => part).join('\n');
  if (words.length > MAX_WORDS) return { say: [answerDesk.tooLong(MAX_WORDS)] };
  // In pieces it may be what no piece was.
  if (scene.triage(words).kind === 'to_cao')
    return stop([denunciation.stop(scene.incoming.address.platform, undefined)]);
  const files = filesIn(scene).slice(0, Math.max(0, scene.authority.intake.files.perCase - had));
  const count = had + files.length;
  return {
    say: [answerDesk.offer(printCode(found.code), words, count)],
    state: { flow: NAME, step: 'offer', version: VERSION, form: true, ids: { case: found.id, files: String(count) } },
    draft: words,
    changes: files.map(({ as }, place) => ({
      type: 'expect-attachment',
      id: scene.newId(`work:${place}`),
      caseId: null,
      kind: as,
    })),
    work: files.map((one) => ({ kind: 'keep-file', ...one, returns: `${NAME}.file` })),
  };
}

/** Only what could not be taken is told. */
async function fileCame(scene: Scene, workId: string): Promise<Outcome> {
  const refused = await scene.read.fileRefusal(workId);
  return { say: refused ? [answerDesk.fileRefused()] : [], changes: [{ type: 'forget-work', id: workId }] };
}

function send(scene: Scene, found: CaseView, draft: string, files: number): Outcome {
  const words = draft || answerDesk.onlyFiles;
  const { askDays } = scene.authority.cases;
  const paused = dueAfterPause(scene.calendar, found, scene.today, askDays);
  const bell = bellFor(scene, found, 'replied');
  const to: Told = found.takenBy ? { ...bell, to: { kind: 'person', personId: found.takenBy } } : bell;
  return {
    ...stop([answerDesk.sent(printCode(found.code))]),
    changes: [
      {
        type: 'work-case',
        id: found.id,
        version: found.version,
        personId: null,
        work: { do: 'resume', words, ...paused },
      },
      ...(files > 0 ? [{ type: 'attach' as const, caseId: found.id }] : []),
      { type: 'audit', what: 'case-replied', about: found.id },
    ],
    tell: [to],
  };
}

export const answerDeskHandler: Handler = {
  name: NAME,
  version: VERSION,
  wants: (scene) => scene.askedCase !== null && (scene.text !== '' || filesIn(scene).length > 0),
  async handle(scene) {
    const { content } = scene.incoming;
    if (content.type === 'later') return fileCame(scene, content.arg);
    const { draft, state } = scene;
    const inForm = state?.flow === NAME && state.form;
    const found = await scene.read.caseById((inForm ? state.ids.case : scene.askedCase) ?? '');
    if (found?.owner !== scene.owner) return stop([]);
    const code = printCode(found.code);
    if (found.state === 'closed') return stop([answerDesk.over(code)]);
    const act = scene.choice?.act;
    const had = Number(inForm ? (state.ids.files ?? 0) : 0);
    const isSure = scene.choice?.via !== 'number' || scene.choice.fresh;
    if (inForm && draft !== null) {
      if (act === `${NAME}.cancel` || (!act && cancels(scene.ownText))) return stop([answerDesk.cancelled(code)]);
      if (act === `${NAME}.other` || (!act && refuses(scene.ownText))) return reportWords(scene, draft);
      if ((act === `${NAME}.send` && isSure) || (!act && confirms(scene.ownText)))
        return send(scene, found, draft, had);
      return act ? { say: [answerDesk.offer(code, draft, had)] } : offer(scene, found, draft, had);
    }
    return !act ? offer(scene, found, null, 0) : stop([answerDesk.cancelled(code)]);
  },
};
