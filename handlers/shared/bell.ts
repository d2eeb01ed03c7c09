/** The bell: a card with code, kind, village and day, to whom a case lies with. Nothing a person wrote. */
import { deskWork } from '#prompts/desk-work.ts';
import type { NewCase } from '#src/cases/case.ts';
import { cardOf } from '#src/cases/desk.ts';
import type { Scene, Told } from '#src/conversation/handler.ts';
import { atDesk } from '#src/people/readers.ts';

type Rung = Pick<NewCase, 'id' | 'code' | 'kind' | 'place' | 'noticeDue' | 'deskId'> & { notPersons?: string[] };

/** `deskId` when it rings elsewhere than where the case lies. */
export function bellFor(scene: Scene, one: Rung, why: keyof typeof deskWork.bells = 'new', deskId = one.deskId): Told {
  const card = cardOf(scene.authority, one);
  return { to: atDesk(deskId, one.notPersons), letter: deskWork.bell(card, one.id, why), class: 'reminder' };
}
