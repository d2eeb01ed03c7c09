/** `cli -- invite --role R [--unit U] [--desk D] [--duty N]`: a single-use link for a person who holds a post. */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { cli } from '#prompts/cli.ts';
import { rosterNames } from '#src/cases/desk.ts';
import type { Config } from '#src/config.ts';
import { silentLog } from '#src/log.ts';
import { Role } from '#src/people/person.ts';
import { openService, type Service } from '#src/service.ts';
import { addInvitation, unitsOfPlan } from '#src/storage/people.ts';
import { fold } from '#src/text.ts';

const DAYS = 7;
const TOKEN_BYTES = 24;

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

async function unitId(service: Service, wanted: string): Promise<string | { units: string[] }> {
  const units = await unitsOfPlan(service.database, null);
  const found = units.filter((unit) => unit.id === wanted || fold(unit.name) === fold(wanted));
  return found.length === 1
    ? found[0]!.id
    : { units: (found.length > 1 ? found : units).map((unit) => `${unit.id} = ${unit.name}`) };
}

/** Makes the invitation and prints its link. The token is stored as a hash only. */
export async function inviteCommand(args: string[], config: Config): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { role: { type: 'string' }, unit: { type: 'string' }, desk: { type: 'string' }, duty: { type: 'string' } },
  });
  const role = Role.safeParse(values.role);
  if (!role.success) return fail(cli.inviteUsage(Role.options));
  const service = await openService({ config, log: silentLog });
  try {
    const unit = role.data === 'official' ? await unitId(service, values.unit ?? '') : null;
    if (unit !== null && typeof unit !== 'string') return fail(cli.unknownUnit(unit.units));
    const { desks } = service.authority;
    const desk = role.data === 'desk' ? desks.find((one) => one.id === values.desk) : undefined;
    if (role.data === 'desk' && !desk) return fail(cli.unknownDesk(desks.map((one) => one.id)));
    if (values.duty !== undefined && !(desk && rosterNames(desk).includes(values.duty)))
      return fail(cli.unknownDuty(desk ? rosterNames(desk) : []));
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const gives = { role: role.data, unitId: unit, deskId: desk?.id ?? null, duty: values.duty ?? null };
    await addInvitation(service.database, token, gives, service.clock.nowMs(), DAYS);
    const base = config.PUBLIC_URL ?? `http://${config.HOST}:${config.PORT}`;
    process.stdout.write(`${cli.invite(new URL(`/vao/${token}`, base).href, DAYS)}\n`);
    return 0;
  } finally {
    await service.stop();
  }
}
