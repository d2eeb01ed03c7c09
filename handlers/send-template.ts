/** A knock for money (ZBS): the desk that has the case sees the cost and says so; nothing paid leaves by itself. */
import { sayState } from '#prompts/follow-case.ts';
import { sendTemplate } from '#prompts/send-template.ts';
import { printCode } from '#src/cases/code.ts';
import type { Handler, Outcome, Scene } from '#src/conversation/handler.ts';
import { callsFor } from './shared/desk-calls.ts';
import { audit } from './shared/desk-case.ts';
import { templateFor } from './shared/template.ts';

const NAME = 'send-template';

/** The call, its case and what may be sent, while it is still waiting. */
async function offered(scene: Scene, id: string) {
  const call = (await callsFor(scene)).find((one) => one.call.id === id);
  const order = call && templateFor(scene.authority, call.call, call.found, sayState(call.found));
  return order ? { ...call, order } : null;
}

async function ask(scene: Scene, id: string): Promise<Outcome> {
  const found = await offered(scene, id);
  if (!found) return { say: [sendTemplate.gone()] };
  const told = {
    price: found.order.price,
    standing: sayState(found.found),
    byPhone: found.order.template.phone !== null,
  };
  return { say: [sendTemplate.ask(printCode(found.found.code), id, told)] };
}

/** The call counts as made: pressed twice it is sent once. */
async function send(scene: Scene, id: string): Promise<Outcome> {
  const found = await offered(scene, id);
  if (!found) return { say: [sendTemplate.gone()] };
  const { call, order } = found;
  return {
    say: [sendTemplate.ordered(printCode(found.found.code))],
    changes: [{ type: 'call-done', call, personId: scene.person!.id }, audit(scene, 'template-sent', found.found.id)],
    tell: [
      {
        to: { kind: 'exactly', conversation: found.found.conversation },
        letter: { text: '', template: order.template },
        class: 'reply',
      },
    ],
  };
}

export const sendTemplateHandler: Handler = {
  name: NAME,
  wants: () => false,
  handle(scene) {
    const { choice } = scene;
    const id = choice?.arg ?? '';
    if (choice?.act === `${NAME}.no`) return { say: [sendTemplate.kept()] };
    const sure = choice?.via !== 'number' || choice.fresh;
    return choice?.act === `${NAME}.send` && sure ? send(scene, id) : ask(scene, id);
  },
};
