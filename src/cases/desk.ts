/** Routing as data: kind x field x village to a desk. The first line that fits wins; the last fits all. Pure. */
import type { Authority } from '#src/data.ts';
import { fold } from '#src/text.ts';
import type { Field, Kind } from './kinds.ts';

export interface Desk {
  id: string;
  name: string;
  duty: boolean;
}

/** The desk a case goes to; always one, because data.ts refuses routes whose last line does not match all. */
export function deskFor(authority: Authority, kind: Kind, field: Field, place: string | null): Desk {
  const village = place ? fold(place) : '';
  const route = authority.routes.find(
    (one) =>
      (!one.kind || one.kind === kind) &&
      (!one.field || one.field === field) &&
      (!one.village || village.includes(fold(one.village))),
  )!;
  return authority.desks.find((desk) => desk.id === route.desk)!;
}

/** Desks whose people are on duty for emergencies. */
export function dutyDesks(authority: Authority): Desk[] {
  return authority.desks.filter((desk) => desk.duty);
}
