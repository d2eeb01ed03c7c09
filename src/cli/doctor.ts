/** `cli -- doctor`: what is configured, what is missing, and what each missing thing costs. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cli, costs } from '#prompts/cli.ts';
import { rosterNames } from '#src/cases/desk.ts';
import { dayOf } from '#src/clock.ts';
import type { Config } from '#src/config.ts';
import { missingTable } from '#src/dates/calendar.ts';
import { silentLog } from '#src/log.ts';
import type { ReachRules } from '#src/reach.ts';
import { openService, type Service } from '#src/service.ts';
import { accountsOf, onRoster } from '#src/storage/people.ts';
import { type Line, zaloLines } from './doctor-zalo.ts';

const line = (what: string, set: boolean, cost: string): Line => ({ what, state: set ? 'set' : 'missing', cost });

function settingLines(config: Config): Line[] {
  return [
    line('DATABASE_URL', Boolean(config.DATABASE_URL), costs.database),
    line('REDIS_URL', Boolean(config.REDIS_URL), costs.redis),
    line('PUBLIC_URL', Boolean(config.PUBLIC_URL), costs.publicUrl),
    line('TELEGRAM_BOT_TOKEN', Boolean(config.TELEGRAM_BOT_TOKEN), costs.telegram),
    line('ZALO_OA_ID', Boolean(config.ZALO_OA_ID), costs.zalo),
    line('MODEL_BASE_URL', Boolean(config.MODEL_BASE_URL), costs.model),
    line('authority.json', existsSync(join(config.DATA_DIR, 'authority.json')), costs.authority),
  ];
}

const isConfirmed = ({ contact, waits }: ReachRules): boolean =>
  [contact, waits.reply, waits.reminder, waits.broadcast].every((one) => one.confirmed);

function dataLines({ authority, calendar, clock, config }: Service): Line[] {
  const { reception, provinceReception, noticeWorkingDays, reach } = authority;
  const table = missingTable(calendar, dayOf(clock.nowMs()));
  return [
    line('channels.residents', authority.channels.residents === 'open', costs.residents),
    line('reception', Boolean(reception.place && reception.hours), costs.reception),
    line('provinceReception', Boolean(provinceReception.place), costs.province),
    line('villages', authority.villages.length > 0, costs.villages),
    line(
      'desks[].duty',
      authority.desks.some((desk) => desk.duty),
      costs.duty,
    ),
    ...(noticeWorkingDays.confirmed
      ? []
      : [{ what: 'noticeWorkingDays', state: 'unsure' as const, cost: costs.notice(noticeWorkingDays.source) }]),
    ...(authority.cases.clock.confirmed
      ? []
      : [{ what: 'cases.clock', state: 'unsure' as const, cost: costs.caseClock }]),
    ...(authority.askedKeeping.confirmed
      ? []
      : [{ what: 'askedKeeping', state: 'unsure' as const, cost: costs.askedKeeping }]),
    line('aboutDesks', authority.aboutDesks.length > 1, costs.aboutDesks),
    line(
      'desks[].head',
      authority.desks.some((desk) => desk.head),
      costs.head,
    ),
    ...(config.ZALO_OA_ID
      ? [
          line('reach.templates', Boolean(reach.templates.byUser ?? reach.templates.byPhone), costs.reachTemplates),
          { what: 'reach.contact, reach.waits', state: 'unsure' as const, cost: costs.reachDays },
        ].filter((one) => one.state !== 'unsure' || !isConfirmed(reach))
      : []),
    line('cases.templates', authority.cases.templates.length > 0, costs.templates),
    ...(table ? [line(`calendar/${table.year}.json`, false, costs.calendar(table.year))] : []),
  ];
}

async function peopleLines({ authority, database }: Service): Promise<Line[]> {
  const lines: Line[] = [];
  for (const desk of authority.desks) {
    const people = await accountsOf(database, { kind: 'desk', deskId: desk.id });
    lines.push(line(`desk ${desk.id}`, people.length > 0, costs.people(desk.name)));
    const linked = (await onRoster(database, desk.id)).map((one) => one.duty);
    for (const name of rosterNames(desk))
      lines.push(line(`desk ${desk.id}, roster ${name}`, linked.includes(name), costs.roster(name)));
  }
  const coordinators = await accountsOf(database, { kind: 'role', role: 'coordinator' });
  lines.push(line('coordinator', coordinators.length > 0, costs.people('coordinator')));
  return lines;
}

/** `--online` also asks the platforms themselves. */
export async function doctorCommand(args: string[], config: Config): Promise<number> {
  const { values } = parseArgs({ args, options: { online: { type: 'boolean', default: false } } });
  const service = await openService({ config, log: silentLog });
  try {
    const lines = [
      ...settingLines(config),
      ...dataLines(service),
      ...(await peopleLines(service)),
      ...(await zaloLines(config, service, values.online)),
    ];
    const say = {
      set: (one: Line) => cli.doctor.set(one.what),
      missing: (one: Line) => cli.doctor.missing(one.what, one.cost),
      unsure: (one: Line) => cli.doctor.unsure(one.what, one.cost),
    };
    process.stdout.write(`${[cli.doctor.title, ...lines.map((one) => say[one.state](one))].join('\n')}\n`);
    return 0;
  } finally {
    await service.stop();
  }
}
