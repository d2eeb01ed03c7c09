/** A person withdraws: asked by the platform (Zalo's user_withdraw), or in their own words with a confirmation. */
import { withdraw } from '#prompts/withdraw.ts';
import { printCode } from '#src/cases/code.ts';
import type { Handler, Outcome, Scene, Told } from '#src/conversation/handler.ts';
import { atDesk } from '#src/people/readers.ts';
import { fold } from '#src/text.ts';

const NAME = 'withdraw';
const ASKS =
  /^(\/xoa|\/?xoa (het )?(moi )?(du lieu|thong tin|tai khoan)( ca nhan)?( cua (toi|em|minh|chau|con))?( di| a| giup)?)$/;

async function ask(scene: Scene): Promise<Outcome> {
  const cases = await scene.read.casesOf(scene.conversation);
  const linked = (await scene.read.otherPlatforms(scene.conversation)).length > 0;
  return { say: [withdraw.ask(cases.length, scene.person !== null, linked)] };
}

/** `tell` = the person is there to be told; a platform that asks for them has ended the conversation. */
async function carryOut(scene: Scene, tell: boolean): Promise<Outcome> {
  const cases = await scene.read.casesOf(scene.conversation);
  const open = cases.filter((one) => one.state !== 'closed');
  const isKnown =
    cases.length > 0 || scene.person !== null || scene.owner !== scene.conversation || scene.draft !== null;
  const { eventId, address } = scene.incoming;
  const told: Told[] = [
    ...open.map(
      (one): Told => ({
        to: atDesk(one.deskId, one.notPersons),
        letter: withdraw.desk(printCode(one.code)),
        class: 'reminder',
      }),
    ),
    ...(isKnown || tell
      ? [
          {
            to: { kind: 'role', role: 'coordinator' } as const,
            letter: withdraw.coordinator(eventId, cases.length),
            class: 'reminder' as const,
          },
        ]
      : []),
  ];
  return {
    state: null,
    draft: null,
    say: tell ? [withdraw.done(cases.length, address.platform)] : [],
    changes: [{ type: 'withdraw' }, { type: 'audit', what: 'withdrawn', about: eventId }],
    tell: told,
  };
}

export const withdrawHandler: Handler = {
  name: NAME,
  interrupts: true,
  wants(scene) {
    const { content } = scene.incoming;
    if (content.type === 'withdraw') return true;
    const isOwn = content.type === 'message' && !content.forwarded && !content.edited;
    return isOwn && ASKS.test(fold(scene.ownText).trim());
  },
  handle(scene) {
    if (scene.incoming.content.type === 'withdraw') return carryOut(scene, false);
    if (scene.choice?.act === `${NAME}.no`) return { say: [withdraw.kept()] };
    const sure = scene.choice?.act === `${NAME}.yes` && (scene.choice.via !== 'number' || scene.choice.fresh);
    return sure ? carryOut(scene, true) : ask(scene);
  },
};
