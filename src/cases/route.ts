/** Who receives a message of a kind and field, and who must not: routing is data, the rules about the accused are law. */
import { z } from 'zod';
import { Field, Kind, RoleCode, type Triage } from './kinds.ts';

/** Receivers: the offices of the commune, and those above it for what must not be seen by them. */
export const Receiver = z.enum([
  ...RoleCode.options,
  /** The direct superior (province level): Luật Tố cáo 2018 Đ12. */
  'cap_tren',
  /** The Party's inspection body, for members of the Party. */
  'uy_ban_kiem_tra',
]);
export type Receiver = z.infer<typeof Receiver>;

/** `fields` overrides `default` for a field; nobody listed means that nothing is routed. */
const Routes = z.object({
  routes: z.partialRecord(
    Kind,
    z.object({ default: z.array(Receiver), fields: z.partialRecord(Field, z.array(Receiver)).optional() }),
  ),
  fallback: z.array(Receiver).min(1),
});
export type Routes = z.infer<typeof Routes>;

/** Checks the routing table (data/examples/routes.json, already parsed as JSON). */
export const loadRoutes = (json: unknown): Routes => Routes.parse(json);

/** Offices that are kept out together: a deputy's case is not for the chairman either, nor the other way round. */
const KEPT_OUT: Partial<Record<RoleCode, readonly Receiver[]>> = {
  chu_tich_ubnd_xa: ['chu_tich_ubnd_xa', 'pho_chu_tich_ubnd_xa'],
  pho_chu_tich_ubnd_xa: ['pho_chu_tich_ubnd_xa', 'chu_tich_ubnd_xa'],
  bi_thu_dang_uy: ['bi_thu_dang_uy', 'chu_tich_ubnd_xa', 'pho_chu_tich_ubnd_xa'],
};
const PARTY: ReadonlySet<RoleCode> = new Set<RoleCode>(['bi_thu_dang_uy', 'dang_vien']);
const ABOVE_COMMUNE: ReadonlySet<RoleCode> = new Set<RoleCode>([
  'chu_tich_ubnd_xa',
  'pho_chu_tich_ubnd_xa',
  'bi_thu_dang_uy',
  'cong_an_xa',
  'chua_ro',
]);

/** Who takes it when every planned receiver is the accused. */
const LAST_RESORT: readonly Receiver[] = ['chu_tich_ubnd_xa', 'cap_tren'];

/** Offices that must not see what is said of this one. */
export const keptOut = (accused: RoleCode): readonly Receiver[] => KEPT_OUT[accused] ?? [accused];

function planned(routes: Routes, { kind, field }: Triage): readonly Receiver[] {
  const row = routes.routes[kind];
  return row?.fields?.[field] ?? row?.default ?? routes.fallback;
}

/** Receivers in order. An accused office never receives what is said about it; then the superior does (Luật Tố cáo 2018 Đ12-13). */
export function routeTo(routes: Routes, triage: Triage): Receiver[] {
  const { accusedRole, namedRoles, kind } = triage;
  const plan = planned(routes, triage);
  // A life is at stake: whoever is on duty must see it.
  if (kind === 'khan_cap' && accusedRole === null) return [...plan];
  const blamed = [...(accusedRole ? [accusedRole] : []), ...namedRoles];
  const out = new Set<Receiver>(blamed.flatMap((role) => keptOut(role)));
  const denounced = kind === 'to_cao';
  const above: Receiver[] = denounced && blamed.some((r) => ABOVE_COMMUNE.has(r)) ? ['cap_tren'] : [];
  const party: Receiver[] = denounced && blamed.some((r) => PARTY.has(r)) ? ['uy_ban_kiem_tra'] : [];
  const kept = above.length > 0 ? [] : plan.filter((r) => !out.has(r));
  const receivers = [...new Set([...kept, ...above, ...party])];
  if (receivers.length > 0 || plan.length === 0) return receivers;
  return LAST_RESORT.filter((r) => !out.has(r)).slice(0, 1);
}
