/** Conversations 1-3: an official asks, the plan answers with the exact clause, or says honestly that it does not. */

import { ask as words } from '#prompts/ask.ts';
import { sayAnswer } from '#prompts/ask-duty.ts';
import type { Handler, Outcome, Scene } from '#src/conversation/handler.ts';
import type { ObligationView } from '#src/deadlines/obligations.ts';
import type { FlowState } from '#src/flow.ts';
import type { Answer, Done } from '#src/knowledge/answer-types.ts';
import type { Choice, Letter } from '#src/messages.ts';
import { unitsOf } from '#src/people/person.ts';
import { planOf } from './shared/plans.ts';

const NAME = 'ask-duty';
const VERSION = 1;
const MAX_QUESTION = 1_000;
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

/** At most four choices: the whole clause, marking the duty done, other duties. */
function choicesFor(answer: Answer, obligations: ObligationView[]): Choice[] {
  const { plan, clause } = answer.thread;
  const limit = answer.facts.find((fact) => fact.kind === 'deadline');
  const open = obligations.find(
    (one) => one.planId === plan && one.clause === clause && one.state === 'open' && one.due === limit?.lastDay,
  );
  return [
    ...(plan && clause && !answer.abstained
      ? [{ label: words.wholeClause, act: `${NAME}.clause`, arg: `${plan}#${clause}` }]
      : []),
    ...(open && !answer.abstained ? [{ label: words.markDone, act: 'reminder.done', arg: open.id }] : []),
    { label: words.otherDuties, act: 'my-duties.list' },
  ];
}

async function ask(scene: Scene): Promise<Outcome> {
  const units = unitsOf(scene.person);
  const obligations = await scene.read.obligationsOfUnits(units.map((unit) => unit.id));
  const answer = scene.library.answer({
    text: scene.text.slice(0, MAX_QUESTION),
    unit: units[0]?.name ?? null,
    planScope: units[0]?.planId ?? null,
    history: [],
    ...(scene.state?.flow === NAME ? { thread: scene.state.ids } : {}),
    today: scene.today,
    done: doneOf(obligations),
  });
  const isGap = answer.abstained && GAPS.includes(answer.why);
  const handed = isGap && (await scene.read.recipients({ kind: 'role', role: 'coordinator' })).length > 0;
  const lines = [sayAnswer(answer), ...(isGap ? [handed ? words.handedOver : words.nobodyToAsk] : [])];
  const letter: Letter = { text: lines.join('\n'), choices: choicesFor(answer, obligations) };
  const planId = units[0]?.planId ?? null;
  return {
    say: [letter],
    state: thread(answer.thread),
    ...(isGap
      ? {
          changes: [
            { type: 'open-gap' as const, id: scene.newId('gap'), planId, question: scene.text.slice(0, MAX_QUESTION) },
          ],
          tell: [
            {
              to: { kind: 'role' as const, role: 'coordinator' as const },
              letter: words.gap(units[0]?.name ?? '', scene.text.slice(0, MAX_QUESTION)),
              class: 'reminder' as const,
            },
          ],
        }
      : {}),
  };
}

/** The whole clause as printed, with what is under it. */
function wholeClause(scene: Scene, arg: string): Outcome {
  const [planId = '', path = ''] = arg.split('#');
  const plan = planOf(scene.library, planId);
  const clauses = plan?.clauses.filter((one) => one.path === path || one.path.startsWith(`${path}/`)) ?? [];
  return { say: [words.clause(plan?.shortName ?? planId, clauses)] };
}

export const askDutyHandler: Handler = {
  name: NAME,
  wants: (scene) => scene.text !== '' && unitsOf(scene.person).length > 0,
  handle: (scene) => (scene.choice?.act === `${NAME}.clause` ? wholeClause(scene, scene.choice.arg ?? '') : ask(scene)),
};
