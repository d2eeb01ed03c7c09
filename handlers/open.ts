/** First words, invitations, help, and what is said about data. */

import { open } from '#prompts/open.ts';
import type { Handler, Outcome, Scene } from '#src/conversation/handler.ts';
import { holds, unitsOf } from '#src/people/person.ts';
import { fold } from '#src/text.ts';

const NAME = 'open';
const HELP = /^\/?(start|help|tro giup|huong dan|menu|tro ly lam duoc gi|xin chao|chao|hello|hi)$/;
const DATA = /^\/?(dulieu|du lieu|du lieu cua toi)$/;

function welcome(scene: Scene): Outcome {
  const { person, authority } = scene;
  const units = unitsOf(person).map((unit) => unit.name);
  if (units.length > 0) return { say: [open.official(units)] };
  const desks =
    person?.posts.flatMap((post) =>
      authority.desks.filter((desk) => desk.id === post.deskId).map((desk) => desk.name),
    ) ?? [];
  const staff = [...desks, ...(holds(person, 'coordinator') ? [open.coordinator] : [])];
  if (staff.length > 0) return { say: [open.staff(staff)] };
  return {
    say: [
      authority.channels.residents === 'open'
        ? open.resident(authority, scene.incoming.address.platform)
        : open.residentsClosed(authority),
    ],
  };
}

async function accept(scene: Scene, token: string): Promise<Outcome> {
  const gives = await scene.read.invitation(token);
  if (!gives) return { say: [open.badInvitation()] };
  return {
    say: [open.linked()],
    state: null,
    draft: null,
    changes: [
      { type: 'use-invitation', token },
      { type: 'audit', what: `linked-${gives.role}`, ...(gives.unitId ? { about: gives.unitId } : {}) },
    ],
    later: [{ afterMs: 0, name: `${NAME}.welcome`, arg: '' }],
  };
}

function help(scene: Scene): Outcome {
  const { person } = scene;
  return {
    say: [
      open.help({
        official: unitsOf(person).length > 0,
        desk: holds(person, 'desk'),
        coordinator: holds(person, 'coordinator'),
      }),
    ],
  };
}

export const openHandler: Handler = {
  name: NAME,
  wants(scene) {
    const { content } = scene.incoming;
    if (content.type !== 'message') return content.type === 'open';
    return !content.forwarded && (HELP.test(fold(scene.ownText)) || DATA.test(fold(scene.ownText)));
  },
  handle(scene) {
    const { content } = scene.incoming;
    if (content.type === 'open' && content.token) return accept(scene, content.token);
    if (scene.choice?.act === 'open.data' || DATA.test(fold(scene.ownText))) {
      return {
        say: [
          open.data(
            scene.authority.name,
            scene.authority.draftDays,
            scene.authority.reception.phone,
            scene.incoming.address.platform,
          ),
        ],
      };
    }
    if (scene.choice?.act === 'open.help' || /tro ly lam duoc gi|help|tro giup|huong dan/.test(fold(scene.ownText)))
      return help(scene);
    return welcome(scene);
  },
};
