/** News of cases entered at the counter: there is nobody to write to, so somebody calls and says so. */
import { deskWork } from '#prompts/desk-work.ts';
import { printCode } from '#src/cases/code.ts';
import { dayOf } from '#src/clock.ts';
import type { Outcome, Scene } from '#src/conversation/handler.ts';
import { audit, mine, showsContent } from './desk-case.ts';

const SHOWN = 8;

export async function calls(scene: Scene): Promise<Outcome> {
  const lines = [];
  const changes = [];
  for (const call of await scene.read.waitingCalls()) {
    const found = await mine(scene, call.caseId);
    if (!found || lines.length >= SHOWN) continue;
    const contact = showsContent(scene) ? found.contact : null;
    if (contact !== null) changes.push(audit(scene, 'case-contact-read', found.id));
    lines.push({ id: call.id, code: printCode(found.code), contact, what: call.what, since: dayOf(call.atMs) });
  }
  return { say: [lines.length > 0 ? deskWork.calls(lines) : deskWork.noCalls()], changes };
}

export async function called(scene: Scene, id: string): Promise<Outcome> {
  const call = (await scene.read.waitingCalls()).find((one) => one.id === id);
  const found = call && (await mine(scene, call.caseId));
  if (!found) return calls(scene);
  return {
    say: [deskWork.called()],
    changes: [{ type: 'call-done', id, personId: scene.person!.id }, audit(scene, 'case-called', found.id)],
  };
}
