/** Conversations 1-3: an official asks, the plan answers with the exact clause, or says honestly that it does not. */

import { ask as words } from '#prompts/ask.ts';
import { sayAnswer } from '#prompts/ask-duty.ts';
import type { Handler, Outcome, Scene } from '#src/conversation/handler.ts';
import type { ObligationView } from '#src/deadlines/obligations.ts';
import type { FlowState } from '#src/flow.ts';
import type { Answer, Done } from '#src/knowledge/answer-types.ts';
import type { Choice, Letter } from '#src/messages.ts';
import { unitsOf } from '#src/people/person.ts';
import { feedbackChoices, type Subject } from './shared/feedback.ts';
import { handOver } from './shared/hand-over.ts';
import { planOf } from './shared/plans.ts';

const NAME = 'ask-duty';
const VERSION = 1;
const MAX_QUESTION = 1_000;
const MAX_CHOICES = 4;
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
function choicesFor(answer: Answer, obligations: ObligationView[], subject: Subject): Choice[] {
  const { planId: plan, clause } = subject;
  const limit = answer.facts.find((fact) => fact.kind === 'deadline');
  const open = obligations.find(
    (one) => one.planId === plan && one.clause === clause && one.state === 'open' && one.due === limit?.lastDay,
  );
  const further = [
    ...(plan && clause && !answer.abstained
      ? [{ label: words.wholeClause, act: `${NAME}.clause`, arg: `${plan}#${clause}` }]
      : []),
    ...(open && !answer.abstained ? [{ label: words.markDone, act: 'reminder.done', arg: open.id }] : []),
    { label: words.otherDuties, act: 'my-duties.list' },
  ];
  const rating = answer.why === 'injection' ? [] : feedbackChoices(subject);
  return [...further.slice(0, MAX_CHOICES - rating.length), ...rating];
}

async function ask(scene: Scene): Promise<Outcome> {
  const units = unitsOf(scene.person);
  const obligations = await scene.read.obligationsOfUnits(units.map((unit) => unit.id));
  const question = scene.text.slice(0, MAX_QUESTION);
  const answer = scene.library.answer({
    text: question,
    unit: units[0]?.name ?? null,
    planScope: units[0]?.planId ?? null,
    history: [],
    ...(scene.state?.flow === NAME ? { thread: scene.state.ids } : {}),
    today: scene.today,
    done: doneOf(obligations),
  });
  const isGap = answer.abstained && GAPS.includes(answer.why);
  const handed = isGap ? await handOver(scene, answer, question) : null;
  const subject: Subject = {
    answerId: scene.newId('answer'),
    planId: answer.thread.plan ?? handed?.planId ?? units[0]?.planId ?? null,
    clause: answer.abstained ? null : (answer.thread.clause ?? null),
    gapId: handed?.entryId ?? null,
  };
  const text = [sayAnswer(answer), ...(handed?.lines ?? [])].join('\n');
  const letter: Letter = { text, choices: choicesFor(answer, obligations, subject) };
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
  handle: (scene) => (scene.choice?.act === `${NAME}.clause` ? wholeClause(scene, scene.choice.arg ?? '') : ask(scene)),
};
