/** Work at a desk: what waits, take it, answer it. Only the desk's own people see a case. */

import { deskWork, type OutcomeName } from '#prompts/desk-work.ts';
import { kindNames } from '#prompts/kinds.ts';
import type { CaseView } from '#src/cases/case.ts';
import { printCode } from '#src/cases/code.ts';
import type { Handler, Outcome, Scene } from '#src/conversation/handler.ts';
import type { FlowState } from '#src/flow.ts';
import { holds } from '#src/people/person.ts';
import { fold } from '#src/text.ts';

const NAME = 'desk-work';
const VERSION = 1;
const LIST = /^\/?(ho so|hoso|ho so cho|viec cho|danh sach ho so|hs)$/;
const CANCEL = /^(huy|thoi|khong gui)$/;
const MAX_ANSWER = 3_000;

const myDesks = (scene: Scene) =>
  (scene.person?.posts ?? []).flatMap((post) => (post.role === 'desk' && post.deskId ? [post.deskId] : []));

const deskName = (scene: Scene, id: string) => scene.authority.desks.find((desk) => desk.id === id)?.name ?? id;

async function list(scene: Scene): Promise<Outcome> {
  const desks = myDesks(scene);
  if (desks.length === 0) return { say: [deskWork.notDesk()] };
  const letters = await Promise.all(
    desks.map(async (desk) => {
      const cases = await scene.read.casesAtDesk(desk);
      if (cases.length === 0) return deskWork.none(deskName(scene, desk));
      return deskWork.list(
        deskName(scene, desk),
        cases.map((one) => ({
          code: printCode(one.code),
          id: one.id,
          place: one.place ?? '',
          noticeDue: one.noticeDue,
          taken: one.state === 'taken',
        })),
      );
    }),
  );
  return { say: letters, state: null, draft: null };
}

/** The case, when it lies at a desk of this person; nobody else learns even that it exists. */
async function mine(scene: Scene, id: string): Promise<CaseView | null> {
  const found = await scene.read.caseById(id);
  return found && scene.person && holds(scene.person, 'desk', found.deskId) ? found : null;
}

function opened(scene: Scene, found: CaseView): Outcome {
  const code = printCode(found.code);
  if (found.state === 'answered' || found.state === 'closed') return { say: [deskWork.closed(code)] };
  const isMine = found.takenBy === scene.person?.id;
  if (found.state === 'taken' && !isMine) return { say: [deskWork.takenByOther(code)] };
  return {
    say: [deskWork.card(found, code, kindNames[found.kind], isMine)],
    changes: [{ type: 'audit', what: 'case-read', about: found.id, personId: scene.person!.id }],
  };
}

function take(scene: Scene, found: CaseView): Outcome {
  if (found.state !== 'open') return opened(scene, found);
  const person = scene.person!;
  const taken: CaseView = { ...found, state: 'taken', takenBy: person.id };
  return {
    ...opened(scene, taken),
    changes: [
      { type: 'take-case', id: found.id, version: found.version, personId: person.id },
      { type: 'audit', what: 'case-taken', about: found.id, personId: person.id },
    ],
    tell: [
      {
        to: { kind: 'conversation', conversation: found.conversation },
        letter: deskWork.takenNews(printCode(found.code), deskName(scene, found.deskId)),
        class: 'reply',
      },
    ],
  };
}

const composing = (id: string, outcome: OutcomeName, step: string): FlowState => ({
  flow: NAME,
  step,
  version: VERSION,
  form: true,
  ids: { case: id, outcome },
});

async function act(scene: Scene, name: string, id: string): Promise<Outcome> {
  const found = await mine(scene, id);
  if (!found) return { say: [deskWork.notDesk()] };
  if (name === 'desk-work.open') return opened(scene, found);
  if (name === 'desk-work.take') return take(scene, found);
  if (found.takenBy !== scene.person?.id) return opened(scene, found);
  const outcome: OutcomeName = name === 'desk-work.refuse' ? 'khong_thuoc_tham_quyen' : 'da_tra_loi';
  return { say: [deskWork.compose(outcome)], state: composing(found.id, outcome, 'compose'), draft: null };
}

/** In the form: the answer is composed, shown as the resident will see it, and sent. */
async function compose(scene: Scene, state: FlowState): Promise<Outcome> {
  const id = state.ids.case ?? '';
  const outcome = (state.ids.outcome ?? 'da_tra_loi') as OutcomeName;
  const found = await mine(scene, id);
  if (!found) return { say: [deskWork.notDesk()], state: null, draft: null };
  const code = printCode(found.code);
  const name = scene.choice?.act;
  if (name === 'desk-work.cancel' || (!name && CANCEL.test(fold(scene.text))))
    return { say: [deskWork.cancelled()], state: null, draft: null };
  if (name === 'desk-work.again')
    return { say: [deskWork.compose(outcome)], state: composing(id, outcome, 'compose'), draft: null };
  if (name === 'desk-work.send' && scene.draft !== null) return send(scene, found, outcome, scene.draft);
  const words = scene.text.slice(0, MAX_ANSWER);
  return { say: [deskWork.preview(code, outcome, words)], state: composing(id, outcome, 'confirm'), draft: words };
}

function send(scene: Scene, found: CaseView, outcome: OutcomeName, words: string): Outcome {
  const code = printCode(found.code);
  if (found.state !== 'taken') return { say: [deskWork.changed(code)], state: null, draft: null };
  return {
    say: [deskWork.sent(code)],
    state: null,
    draft: null,
    changes: [
      { type: 'answer-case', id: found.id, version: found.version, personId: scene.person!.id, outcome, words },
      { type: 'audit', what: 'case-answered', about: found.id, personId: scene.person!.id },
    ],
    tell: [
      {
        to: { kind: 'conversation', conversation: found.conversation },
        letter: deskWork.news(code, outcome, words),
        class: 'reply',
      },
    ],
  };
}

const IN_FORM = new Set(['desk-work.send', 'desk-work.again', 'desk-work.cancel']);

export const deskWorkHandler: Handler = {
  name: NAME,
  version: VERSION,
  wants: (scene) => holds(scene.person, 'desk') && LIST.test(fold(scene.text)),
  handle(scene) {
    const name = scene.choice?.act;
    if (name && !IN_FORM.has(name)) return act(scene, name, scene.choice?.arg ?? '');
    if (scene.state?.flow === NAME) return compose(scene, scene.state);
    return list(scene);
  },
};
