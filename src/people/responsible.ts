/** Who answers for a plan what the plan does not say: the person the authority's data name, else the coordinator. */
import type { Authority } from '#src/data.ts';
import { type Audience, holds, type Person, type Unit, unitsOf } from './person.ts';

export const COORDINATORS = { kind: 'role', role: 'coordinator' } as const satisfies Audience;

/** The plan's responsible people, as the data name them. */
export function responsibleFor(authority: Authority, planId: string): Audience {
  const owner = authority.gapOwners[planId];
  if (!owner || 'role' in owner) return COORDINATORS;
  return 'desk' in owner ? { kind: 'desk', deskId: owner.desk } : { kind: 'units', unitIds: [owner.unit] };
}

/** Is the person one of the audience? */
export function belongsTo(person: Person | null, audience: Audience): boolean {
  switch (audience.kind) {
    case 'role':
      return holds(person, audience.role);
    case 'desk':
      return holds(person, 'desk', audience.deskId);
    case 'units':
      return unitsOf(person).some((unit) => audience.unitIds.includes(unit.id));
    case 'persons':
      return person !== null && audience.personIds.includes(person.id);
    case 'person':
      return person?.id === audience.personId;
    case 'conversation':
    case 'exactly':
    case 'followers':
      return false;
  }
}

/** The name of a desk or unit; null for the coordinator, who is named by function. */
export function nameOfResponsible(audience: Audience, authority: Authority, units: readonly Unit[]): string | null {
  if (audience.kind === 'desk') return authority.desks.find((desk) => desk.id === audience.deskId)?.name ?? null;
  if (audience.kind === 'units') return units.find((unit) => unit.id === audience.unitIds[0])?.name ?? null;
  return null;
}
