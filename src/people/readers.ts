/** Who may read a case: the people of the desk it lies at, and of those it has risen to; nobody else learns it exists. */
import type { CaseView } from '#src/cases/case.ts';
import { COORDINATORS_DESK } from '#src/cases/rules.ts';
import type { Authority } from '#src/data.ts';
import type { Audience, Person } from './person.ts';
import { holds } from './person.ts';
import { COORDINATORS } from './responsible.ts';

export function desksOf(person: Person | null): string[] {
  return (person?.posts ?? []).flatMap((post) => (post.role === 'desk' && post.deskId ? [post.deskId] : []));
}

/** The desks whose risen cases come to these. */
export function headOf(authority: Authority, deskIds: string[]): string[] {
  return authority.desks.flatMap((desk) => (desk.head && deskIds.includes(desk.head) ? [desk.id] : []));
}

/** The people of a desk, but for `except`; COORDINATORS_DESK is the coordinators. */
export function atDesk(deskId: string, except: string[] = []): Audience {
  return deskId === COORDINATORS_DESK ? { ...COORDINATORS, except } : { kind: 'desk', deskId, except };
}

/** The desk a case rises to at this step; the coordinators when there is no head or the head is complained about. */
export function deskAbove(authority: Authority, one: Pick<CaseView, 'deskId' | 'notDesks'>, risen: number): string {
  const head = authority.desks.find((desk) => desk.id === one.deskId)?.head;
  return risen === 1 && head && !one.notDesks.includes(head) ? head : COORDINATORS_DESK;
}

export function mayRead(person: Person | null, one: CaseView, authority: Authority): boolean {
  if (!person || one.notPersons.includes(person.id)) return false;
  const desks = [one.deskId, ...(one.risen >= 1 ? [deskAbove(authority, one, 1)] : [])];
  if (one.risen >= 2) desks.push(COORDINATORS_DESK);
  return desks.some((id) => !one.notDesks.includes(id) && isAt(person, id));
}

const isAt = (person: Person, deskId: string): boolean =>
  deskId === COORDINATORS_DESK ? holds(person, 'coordinator') : holds(person, 'desk', deskId);
