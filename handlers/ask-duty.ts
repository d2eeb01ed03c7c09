/** Conversations 1-3: an official asks, the plan answers with the exact clause, or says honestly that it does not. */

import { ask as words } from '#prompts/ask.ts';
import { sayAnswer } from '#prompts/ask-duty.ts';
import type { Triage } from '#src/cases/kinds.ts';
import type { Change, Handler, Outcome, Scene } from '#src/conversation/handler.ts';
import type { ObligationView } from '#src/deadlines/obligations.ts';
import type { FlowState } from '#src/flow.ts';
import type { Aid } from '#src/knowledge/aid.ts';
import type { Answer, Done, Question } from '#src/knowledge/answer-types.ts';
import type { Choice, Letter } from '#src/messages.ts';
import { unitsOf } from '#src/people/person.ts';
import { feedbackChoices, type Subject } from './shared/feedback.ts';
import { handOver } from './shared/hand-over.ts';
import { planOf } from './shared/plans.ts';

const NAME = 'ask-duty';
const VERSION = 1;
const MAX_QUESTION = 1_000;
const MAX_CHOICES = 4;
/** Longer texts are no questions, and more likely pasted. */
const MAX_SEARCHED = 300;
/** So long an answer waits for a search at most: the model's own deadline, and the way there and back. */
const SEARCH_MS = 6_000;
/** What tells of an incident is kept from the model, whoever typed it. */
const INCIDENTS: readonly Triage['kind'][] = ['to_cao', 'khieu_nai', 'tin_bao_toi_pham', 'khan_cap', 'tranh_chap'];
/** What the plans ought to say but do not goes to a person; what is not their matter does not. */
const GAPS: readonly Answer['why'][] = ['not-in-plan', 'no-value', 'no-date'];

const thread = (ids: Record<string, string>): FlowState => ({
  flow: NAME,
  step: 'thread',
  version: VERSION,
  form: false,
  ids,
});

/** What the asker's units have marked done, so that an answer says so first. */
function doneOf(obligations: ObligationView[]): (planId: string, dutyId: string) => Done | null {
  return (planId, dutyId) => {
    const done = obligations.find((one) => one.planId === planId && one.dutyId === dutyId && one.state === 'done');
    return done?.documentDate ? { number: done.documentNumber ?? '', date: done.documentDate } : null;
  };
}

/** At most four choices, the most useful first; the last two say whether the answer was right. */
function choicesFor(answer: Answer, obligations: ObligationView[], subject: Subject, nearest: Answer | null): Choice[] {
  const { planId: plan, clause } = subject;
  const shown = nearest?.thread ?? { plan: plan ?? undefined, clause: answer.abstained ? undefined : clause };
  const limit = answer.facts.find((fact) => fact.kind === 'deadline');
  const open = obligations.find(
    (one) => one.planId === plan && one.clause === clause && one.state === 'open' && one.due === limit?.lastDay,
  );
  const further = [
    ...(shown.plan && shown.clause
      ? [{ label: words.wholeClause, act: `${NAME}.clause`, arg: `${shown.plan}#${shown.clause}` }]
      : []),
    ...(open && !answer.abstained ? [{ label: words.markDone, act: 'reminder.done', arg: open.id }] : []),
    { label: words.otherDuties, act: 'my-duties.list' },
  ];
  const rating = answer.why === 'injection' ? [] : feedbackChoices(subject);
  return [...further.slice(0, MAX_CHOICES - rating.length), ...rating];
}

/**
 * Is it worth asking a model where else to look? Only for words an official typed: what was forwarded, or tells of an
 * incident, may be a resident's.
 */
function maySearch(scene: Scene, answer: Answer): boolean {
  const { content } = scene.incoming;
  if (!scene.modelHelps || answer.why !== 'not-in-plan') return false;
  if (content.type !== 'message' || content.forwarded || content.text.length > MAX_SEARCHED) return false;
  const { kind, sensitive } = scene.triage(scene.text);
  return !sensitive && !INCIDENTS.includes(kind);
}

/** The answer comes with the result, or without it when that does not come in time. */
function search(scene: Scene, question: string): Outcome {
  const unit = unitsOf(scene.person)[0];
  const id = scene.newId('work:0');
  const before = scene.state?.flow === NAME ? scene.state.ids : {};
  return {
    state: thread({ search: id }),
    work: [
      {
        kind: 'find-with-model',
        question,
        unit: unit?.name ?? null,
        planScope: unit?.planId ?? null,
        thread: before,
        returns: `${NAME}.found`,
      },
    ],
    later: [{ afterMs: SEARCH_MS, name: `${NAME}.found`, arg: id }],
  };
}

/** Told once, by whichever comes first: the result or the end of waiting. */
async function found(scene: Scene, id: string): Promise<Outcome> {
  const searched = await scene.read.searched(id);
  if (!searched) return {};
  const forget: Change = { type: 'forget-work', id };
  if (unitsOf(scene.person).length === 0) return { changes: [forget] };
  const { question, thread: ids, aid } = searched;
  const { state, ...told } = await reply({ ...scene, state: thread(ids) }, question, aid);
  const changes = [forget, ...(told.changes ?? [])];
  if (scene.state?.ids.search === id) return { ...told, state: state ?? null, changes };
  // Something else was said meanwhile: the talk goes on from there, and a form keeps its menu.
  const say = told.say?.map(({ choices, ...letter }) => ({
    ...letter,
    text: `${words.about(question)}\n${letter.text}`,
    ...(choices && !scene.state?.form ? { choices } : {}),
  }));
  return { ...told, say: say ?? [], changes };
}

/**
 * Answers a question. What a search by meaning brought stands beside the refusal and changes nothing of it, for a model
 * may be wrong: the question is handed over and the talk goes on as without one. Null = no search is to come.
 */
async function reply(scene: Scene, question: string, aid?: Aid | null): Promise<Outcome> {
  const units = unitsOf(scene.person);
  const obligations = await scene.read.obligationsOfUnits(units.map((unit) => unit.id));
  const asked: Question = {
    text: question,
    unit: units[0]?.name ?? null,
    planScope: units[0]?.planId ?? null,
    history: [],
    ...(scene.state?.flow === NAME ? { thread: scene.state.ids } : {}),
    today: scene.today,
    done: doneOf(obligations),
  };
  const answer = scene.library.answer(asked);
  const nearest = aid ? scene.library.nearest(asked, aid) : null;
  const isGap = answer.abstained && GAPS.includes(answer.why);
  const handed = isGap ? await handOver(scene, answer, question) : null;
  if (aid === undefined && !handed?.entryId && maySearch(scene, answer)) return search(scene, question);
  const subject: Subject = {
    answerId: scene.newId('answer'),
    planId: answer.thread.plan ?? handed?.planId ?? units[0]?.planId ?? null,
    clause: answer.abstained ? null : (answer.thread.clause ?? null),
    gapId: handed?.entryId ?? null,
  };
  const near = nearest ? [words.nearest, sayAnswer(nearest)] : [];
  const text = [sayAnswer(answer), ...(handed?.lines ?? []), ...near].join('\n');
  const letter: Letter = { text, choices: choicesFor(answer, obligations, subject, nearest) };
  return {
    say: [letter],
    state: thread(answer.thread),
    ...(handed ? { changes: handed.changes, tell: handed.tell } : {}),
  };
}

/** The whole clause as printed, with what is under it. */
function wholeClause(scene: Scene, arg: string): Outcome {
  // A path may hold a `#` of its own (a repeated marker); a plan's id never does.
  const [planId = ''] = arg.split('#');
  const path = arg.slice(planId.length + 1);
  const plan = planOf(scene.library, planId);
  const clauses = plan?.clauses.filter((one) => one.path === path || one.path.startsWith(`${path}/`)) ?? [];
  return { say: [words.clause(plan?.shortName ?? planId, clauses)] };
}

export const askDutyHandler: Handler = {
  name: NAME,
  wants: (scene) => scene.text !== '' && unitsOf(scene.person).length > 0,
  handle(scene) {
    const { content } = scene.incoming;
    if (content.type === 'later') return found(scene, content.arg);
    if (scene.choice?.act === `${NAME}.clause`) return wholeClause(scene, scene.choice.arg ?? '');
    return reply(scene, scene.text.slice(0, MAX_QUESTION));
  },
};
