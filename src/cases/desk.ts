/**
 * Routing as data: kind x field x village to a desk. The first line that fits wins; the last fits all. A desk that is
 * itself complained about is never the reader. Pure.
 */
import type { Authority } from '#src/data.ts';
import { weekday } from '#src/dates/day.ts';
import { fold, words } from '#src/text.ts';
import { printCode } from './code.ts';
import { tellsOfConduct } from './conduct.ts';
import type { Field, Kind, RoleCode } from './kinds.ts';
import { keptOut } from './route.ts';
import { COORDINATORS_DESK } from './rules.ts';

export type Desk = Authority['desks'][number];

/** What decides where a case goes. */
export interface Routable {
  kind: Kind;
  field: Field;
  place: string | null;
  words: string;
  accusedRole: RoleCode | null;
  /** Further offices named where somebody is blamed. */
  namedRoles: RoleCode[];
}

export interface Routed {
  /** COORDINATORS_DESK when no desk may read it. */
  deskId: string;
  /** Desks that must never read it. */
  notDesks: string[];
}

/** The desk of the routing table; always one, because data.ts refuses routes whose last line does not match all. */
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

/** The desk and those kept out. */
export function routed(authority: Authority, about: Routable): Routed {
  const planned = deskFor(authority, about.kind, about.field, about.place);
  // A life is at stake: whoever is on duty must see it.
  if (about.kind === 'khan_cap') return { deskId: planned.id, notDesks: [] };
  const notDesks = authority.desks.filter((desk) => isAccused(desk, planned, about)).map((desk) => desk.id);
  const others = [planned.id, ...authority.aboutDesks, ...authority.desks.map((desk) => desk.id)];
  return { deskId: others.find((id) => !notDesks.includes(id)) ?? COORDINATORS_DESK, notDesks };
}

/** Officers whose unit is not told apart by their role: it is the desk that is named, or the one of the field. */
const UNNAMED: ReadonlySet<RoleCode> = new Set<RoleCode>(['can_bo_xa', 'chua_ro']);

function isAccused(desk: Desk, planned: Desk, about: Routable): boolean {
  const blamed = [...(about.accusedRole ? [about.accusedRole] : []), ...about.namedRoles];
  const out = blamed.filter((role) => !UNNAMED.has(role)).flatMap((role) => keptOut(role));
  if (desk.roles.some((role) => out.includes(role))) return true;
  const isBlamed = blamed.length > 0 || tellsOfConduct(about.words);
  if (isBlamed && isNamed(desk, about.words)) return true;
  return blamed.some((role) => UNNAMED.has(role)) && desk.id === planned.id;
}

function isNamed(desk: Desk, text: string): boolean {
  const said = ` ${words(text).join(' ')} `;
  return [desk.name, ...desk.names].some((name) => said.includes(` ${words(name).join(' ')} `));
}

/** Desks whose people are on duty for emergencies. */
export function dutyDesks(authority: Authority): Desk[] {
  return authority.desks.filter((desk) => desk.duty);
}

/** Who of a desk is called first, second and so on that day, by the names of its roster. */
export const rosterOf = (desk: Desk, day: string): string[] =>
  desk.rosterOn[day] ?? desk.rosterOn[String(weekday(day))] ?? desk.roster;

/** Every name of a desk's rosters. */
export const rosterNames = (desk: Desk): string[] => [
  ...new Set([...desk.roster, ...Object.values(desk.rosterOn).flat()]),
];

/** The village of the list a place lies in; null when none is named: a place as typed may name a person's house. */
export function villageOf(authority: Authority, place: string | null): string | null {
  const said = ` ${words(place ?? '').join(' ')} `;
  return authority.villages.find((village) => said.includes(` ${words(village).join(' ')} `)) ?? null;
}

/** What of a case may stand in a notification. */
export interface Card {
  code: string;
  kind: Kind;
  /** Null when no village of the list is named. */
  village: string | null;
  due: string;
}

export function cardOf(
  authority: Authority,
  one: { code: string; kind: Kind; place: string | null; noticeDue: string },
): Card {
  return { code: printCode(one.code), kind: one.kind, village: villageOf(authority, one.place), due: one.noticeDue };
}
