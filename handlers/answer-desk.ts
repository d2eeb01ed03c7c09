/** The resident's reply to a desk's question: shown, sent only when told, and the clock of the case runs on. */
import { answerDesk } from '#prompts/answer-desk.ts';
import { denunciation } from '#prompts/denunciation.ts';
import type { CaseView } from '#src/cases/case.ts';
import { printCode } from '#src/cases/code.ts';
import { dueAfterPause } from '#src/cases/working-time.ts';
import type { Handler, Outcome, Scene, Told } from '#src/conversation/handler.ts';
import { reportWords } from './report.ts';
import { bellFor } from './shared/bell.ts';
import { cancels, confirms, refuses } from './shared/replies.ts';

const NAME = 'answer-desk';
const VERSION = 1;
const MAX_WORDS = 2_000;

const stop = (say: Outcome['say']): Outcome => ({ say: say ?? [], state: null, draft: null });

function offer(scene: Scene, found: CaseView, before: string | null): Outcome {
  const words = [before, scene.text].filter((part) => part).join('\n');
  if (words.length > MAX_WORDS) return { say: [answerDesk.tooLong(MAX_WORDS)] };
  // In pieces it may be what no piece was.
  if (scene.triage(words).kind === 'to_cao')
    return stop([denunciation.stop(scene.incoming.address.platform, undefined)]);
  return {
    say: [answerDesk.offer(printCode(found.code), words)],
    state: { flow: NAME, step: 'offer', version: VERSION, form: true, ids: { case: found.id } },
    draft: words,
  };
}

function send(scene: Scene, found: CaseView, words: string): Outcome {
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
      { type: 'audit', what: 'case-replied', about: found.id },
    ],
    tell: [to],
  };
}

export const answerDeskHandler: Handler = {
  name: NAME,
  version: VERSION,
  wants: (scene) => scene.askedCase !== null && scene.text !== '',
  async handle(scene) {
    const { draft, state } = scene;
    const inForm = state?.flow === NAME && state.form;
    const found = await scene.read.caseById((inForm ? state.ids.case : scene.askedCase) ?? '');
    if (found?.owner !== scene.owner) return stop([]);
    const code = printCode(found.code);
    if (found.state === 'closed') return stop([answerDesk.over(code)]);
    const act = scene.choice?.act;
    const isSure = scene.choice?.via !== 'number' || scene.choice.fresh;
    if (inForm && draft !== null) {
      if (act === `${NAME}.cancel` || (!act && cancels(scene.text))) return stop([answerDesk.cancelled(code)]);
      if (act === `${NAME}.other` || (!act && refuses(scene.text))) return reportWords(scene, draft);
      if ((act === `${NAME}.send` && isSure) || (!act && confirms(scene.text))) return send(scene, found, draft);
      return act ? { say: [answerDesk.offer(code, draft)] } : offer(scene, found, draft);
    }
    return scene.text && !act ? offer(scene, found, null) : stop([answerDesk.cancelled(code)]);
  },
};
