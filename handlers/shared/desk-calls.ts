/** News that could not be written to somebody: of cases from the counter, or kept out by the platform. Somebody calls. */
import { deskWork } from '#prompts/desk-work.ts';
import { sayState } from '#prompts/follow-case.ts';
import { sendTemplate } from '#prompts/send-template.ts';
import type { CaseCall, CaseView } from '#src/cases/case.ts';
import { printCode } from '#src/cases/code.ts';
import { dayOf } from '#src/clock.ts';
import type { Change, Outcome, Scene } from '#src/conversation/handler.ts';
import { audit, mine, showsContent } from './desk-case.ts';
import { templateFor } from './template.ts';

const SHOWN = 8;

/** The calls of cases this person may read, oldest first. */
export async function callsFor(scene: Scene): Promise<{ call: CaseCall; found: CaseView }[]> {
  const calls = [];
  for (const call of await scene.read.waitingCalls()) {
    const found = await mine(scene, call.caseId);
    if (found) calls.push({ call, found });
  }
  return calls;
}

export async function calls(scene: Scene): Promise<Outcome> {
  const waiting = (await callsFor(scene)).slice(0, SHOWN);
  if (waiting.length === 0) return { say: [deskWork.noCalls()] };
  const isShown = showsContent(scene);
  const lines = waiting.map(({ call, found }) => ({
    id: call.id,
    code: printCode(found.code),
    contact: isShown ? found.contact : null,
    what: call.what,
    since: dayOf(call.atMs),
    words: isShown ? found.answer : null,
  }));
  const paid = waiting.flatMap(({ call, found }) => {
    const offer = templateFor(scene.authority, call, found, sayState(found));
    return offer ? [sendTemplate.choice(printCode(found.code), call.id, offer.price)] : [];
  });
  const changes: Change[] = isShown ? waiting.map(({ found }) => audit(scene, 'case-contact-read', found.id)) : [];
  return { say: [deskWork.calls(lines, paid)], changes };
}

export async function called(scene: Scene, id: string): Promise<Outcome> {
  const done = (await callsFor(scene)).find(({ call }) => call.id === id);
  if (!done) return calls(scene);
  return {
    say: [deskWork.called()],
    changes: [
      { type: 'call-done', call: done.call, personId: scene.person!.id },
      audit(scene, 'case-called', done.found.id),
    ],
  };
}
