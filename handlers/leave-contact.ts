/** A phone number for one case: only when its sender says so, only for the desk that has the case. */
import { leaveContact } from '#prompts/leave-contact.ts';
import type { CaseView } from '#src/cases/case.ts';
import { printCode } from '#src/cases/code.ts';
import type { Handler, Outcome, Scene } from '#src/conversation/handler.ts';
import { phoneIn } from '#src/people/phone.ts';
import { cancels, refuses } from './shared/replies.ts';

const NAME = 'leave-contact';
const VERSION = 1;

const done = (outcome: Outcome): Outcome => ({ ...outcome, state: null, draft: null });

/** The case meant, when it is this person's own and still open. */
async function own(scene: Scene, id: string): Promise<CaseView | null> {
  const found = await scene.read.caseById(id);
  return found?.owner === scene.owner && found.state !== 'closed' ? found : null;
}

/** The platform's form names no case: the newest one that is open. */
async function newest(scene: Scene): Promise<CaseView | null> {
  const cases = await scene.read.casesOf(scene.conversation);
  return cases.findLast((one) => one.state !== 'closed') ?? null;
}

async function ask(scene: Scene, id: string): Promise<Outcome> {
  const found = await own(scene, id);
  if (!found) return done({ say: [leaveContact.noCase()] });
  const { platform } = scene.incoming.address;
  return {
    say: [leaveContact.ask(printCode(found.code), platform, scene.authority.reach.contact.days)],
    state: { flow: NAME, step: 'number', version: VERSION, form: true, ids: { case: found.id } },
    draft: null,
  };
}

function leave(found: CaseView | null, typed: string): Outcome {
  if (!found) return done({ say: [leaveContact.noCase()] });
  const phone = phoneIn(typed);
  if (!phone) return { say: [leaveContact.wrong()] };
  return done({
    say: [leaveContact.left(printCode(found.code), phone, found.id)],
    changes: [
      { type: 'leave-contact', id: found.id, phone },
      { type: 'audit', what: 'contact-left', about: found.id },
    ],
  });
}

/** The number goes, the case stays. */
async function dropNumber(scene: Scene, id: string): Promise<Outcome> {
  const found = await scene.read.caseById(id);
  if (found?.owner !== scene.owner) return { say: [leaveContact.cancelled()] };
  return {
    say: [leaveContact.dropped(printCode(found.code))],
    changes: [
      { type: 'leave-contact', id, phone: null },
      { type: 'audit', what: 'contact-dropped', about: id },
    ],
  };
}

export const leaveContactHandler: Handler = {
  name: NAME,
  version: VERSION,
  wants: (scene) => scene.incoming.content.type === 'contact',
  async handle(scene) {
    const { content } = scene.incoming;
    if (scene.choice?.act === `${NAME}.ask`) return ask(scene, scene.choice.arg ?? '');
    if (scene.choice?.act === `${NAME}.drop`) return dropNumber(scene, scene.choice.arg ?? '');
    const asked = scene.state?.flow === NAME ? await own(scene, scene.state.ids.case ?? '') : null;
    // A form of its own that is being filled in goes on: only the number is taken.
    if (content.type === 'contact') {
      const { state: _state, draft: _draft, ...left } = leave(asked ?? (await newest(scene)), content.phone);
      return scene.state?.flow === NAME ? done(left) : left;
    }
    if (content.type !== 'message' || content.forwarded) return { say: [leaveContact.wrong()] };
    if (cancels(scene.ownText) || refuses(scene.ownText)) return done({ say: [leaveContact.cancelled()] });
    return leave(asked, scene.text);
  },
};
