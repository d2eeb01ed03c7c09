/** After closing: two taps and perhaps a sentence, one reopening with a reason, and weeks later whether it stayed good. */
import { caseNews } from '#prompts/case-news.ts';
import { denunciation } from '#prompts/denunciation.ts';
import { rateCase } from '#prompts/rate-case.ts';
import type { CaseRating, CaseView, RatingReason } from '#src/cases/case.ts';
import { printCode } from '#src/cases/code.ts';
import { COORDINATORS_DESK, clockOf } from '#src/cases/rules.ts';
import type { Change, Handler, Outcome, Scene } from '#src/conversation/handler.ts';
import { addWorkingDays } from '#src/dates/calendar.ts';
import type { FlowState } from '#src/flow.ts';
import { atDesk } from '#src/people/readers.ts';
import { bellFor } from './shared/bell.ts';
import { tellFollowers, without } from './shared/desk-case.ts';
import { mayReopen } from './shared/reopen.ts';
import { cancels, confirms } from './shared/replies.ts';

const NAME = 'rate-case';
const VERSION = 1;
const MAX_WORDS = 1_000;
const SCORES: Record<string, 1 | 2 | 3> = { good: 3, fair: 2, bad: 1 };
const REASONS = new Set(['slow', 'unfinished', 'unclear', 'manners']);

const stop = (say: Outcome['say']): Outcome => ({ say: say ?? [], state: null, draft: null });

const at = (step: string, id: string): FlowState => ({
  flow: NAME,
  step,
  version: VERSION,
  form: true,
  ids: { case: id },
});

/** The closed case, when it was sent from here. */
async function own(scene: Scene, id: string): Promise<CaseView | null> {
  const found = await scene.read.caseById(id);
  return found?.owner === scene.owner ? found : null;
}

const rated = (found: CaseView, rating: CaseRating): Change => ({
  type: 'rate-case',
  id: found.id,
  deskId: found.deskId,
  rating,
});

async function score(scene: Scene, found: CaseView, value: 1 | 2 | 3): Promise<Outcome> {
  const code = printCode(found.code);
  const change = rated(found, { score: value, reason: null, words: null });
  const before = await scene.read.ratingOf(found.id);
  if (value === 3) return { say: [rateCase.good(code, found.id)], changes: [change] };
  return {
    say: [rateCase.why(code, found.id, value, mayReopen(scene, found))],
    changes: [change],
    // A low score is looked at by somebody who did not do the work.
    tell: value === 1 && before?.score !== 1 ? [bellFor(scene, found, 'review', COORDINATORS_DESK)] : [],
  };
}

function because(found: CaseView, value: string, reason: string): Outcome {
  const known = REASONS.has(reason) && (value === '1' || value === '2');
  if (!known) return {};
  const rating = { score: value === '1' ? 1 : 2, reason: reason as RatingReason, words: null } as const;
  return { say: [rateCase.noted(rating.reason, found.id)], changes: [rated(found, rating)] };
}

/** The one reopening: with the person's own words, to somebody who did not close it. */
async function reopen(scene: Scene, found: CaseView, words: string): Promise<Outcome> {
  const code = printCode(found.code);
  const others = without(found, found.closedBy);
  const toCoordinators = (await scene.read.recipients(atDesk(found.deskId, others.notPersons))).length === 0;
  const due = addWorkingDays(scene.calendar, scene.today, clockOf(scene.authority.cases, found.kind).workDays).day;
  return {
    ...stop([rateCase.reopened(code, null)]),
    changes: [
      {
        type: 'work-case',
        id: found.id,
        version: found.version,
        personId: null,
        work: { do: 'reopen', words, due, notPerson: found.closedBy, toCoordinators },
      },
      { type: 'audit', what: 'case-reopened', about: found.id },
    ],
    tell: [
      bellFor(scene, others, 'reopened', toCoordinators ? COORDINATORS_DESK : found.deskId),
      tellFollowers(found, caseNews.followedReopened(code)),
    ],
  };
}

/** Weeks later: is it still good? */
async function stayed(scene: Scene, found: CaseView, good: boolean): Promise<Outcome> {
  const code = printCode(found.code);
  if (!good && !found.reopened) {
    return { ...(await reopen(scene, found, rateCase.brokenWords)), say: [rateCase.broken(code)] };
  }
  return {
    say: [good ? rateCase.stays(code) : rateCase.brokenAgain(code)],
    changes: [
      { type: 'work-case', id: found.id, version: found.version, personId: null, work: { do: 'stayed', good } },
    ],
    tell: good ? [] : [bellFor(scene, found, 'broken', COORDINATORS_DESK)],
  };
}

async function chosen(scene: Scene, act: string, arg: string): Promise<Outcome> {
  const [id = '', value = '', reason = ''] = arg.split('#');
  const found = await own(scene, id);
  if (found?.state !== 'closed') return { say: [rateCase.notNow()] };
  const what = act.slice(NAME.length + 1);
  const points = SCORES[what];
  if (points) return score(scene, found, points);
  switch (what) {
    case 'because':
      return because(found, value, reason);
    case 'words':
      return { say: [rateCase.whatWords()], state: at('words', id), draft: null };
    case 'reopen':
      return mayReopen(scene, found)
        ? { say: [rateCase.reopenWhy(printCode(found.code))], state: at('reason', id), draft: null }
        : { say: [rateCase.reopenedBefore()] };
    case 'stays':
      return stayed(scene, found, true);
    case 'broken':
      return stayed(scene, found, false);
    default:
      return {};
  }
}

/** In the form: a sentence more, or the reason of a reopening. */
async function form(scene: Scene, state: FlowState): Promise<Outcome> {
  const act = scene.choice?.act;
  const found = await own(scene, state.ids.case ?? '');
  if (found?.state !== 'closed') return stop([rateCase.notNow()]);
  if (act === `${NAME}.cancel` || (!act && cancels(scene.ownText))) return stop([rateCase.nothing()]);
  const words = scene.text.trim();
  if (words.length > MAX_WORDS) return { say: [rateCase.tooLong(MAX_WORDS)] };
  if (!act && words !== '' && scene.triage(words).kind === 'to_cao')
    return stop([denunciation.stop(scene.incoming.address.platform, undefined)]);
  if (state.step === 'words') return sentence(scene, found, words);
  if (!mayReopen(scene, found)) return stop([rateCase.reopenedBefore()]);
  const isSure = scene.choice?.via !== 'number' || scene.choice.fresh;
  const isSent = (act === `${NAME}.send` && isSure) || (!act && state.step === 'confirm' && confirms(scene.ownText));
  if (isSent && scene.draft) return reopen(scene, found, scene.draft);
  const code = printCode(found.code);
  if (act === `${NAME}.again` || (words === '' && !scene.draft))
    return { say: [rateCase.reopenWhy(code)], state: at('reason', found.id), draft: null };
  const shown = act ? (scene.draft ?? '') : words;
  return { say: [rateCase.reopenPreview(code, shown)], state: at('confirm', found.id), draft: shown };
}

async function sentence(scene: Scene, found: CaseView, words: string): Promise<Outcome> {
  const before = await scene.read.ratingOf(found.id);
  if (!before) return stop([rateCase.scoreFirst(found.id)]);
  if (words === '') return { say: [rateCase.whatWords()] };
  return { ...stop([rateCase.wordsNoted()]), changes: [rated(found, { ...before, words })] };
}

const IN_FORM = new Set(['send', 'again', 'cancel'].map((name) => `${NAME}.${name}`));

export const rateCaseHandler: Handler = {
  name: NAME,
  version: VERSION,
  wants: () => false,
  handle(scene) {
    const act = scene.choice?.act;
    if (act && !IN_FORM.has(act)) return chosen(scene, act, scene.choice?.arg ?? '');
    return scene.state?.flow === NAME && scene.state.form ? form(scene, scene.state) : stop([rateCase.nothing()]);
  },
};
