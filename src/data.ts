/** The authority this install serves, as data: desks, routes, villages, numbers to call, rules with `confirmed` flags. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { IntakeRules } from '#src/cases/intake-rules.ts';
import { Field, Kind, RoleCode } from '#src/cases/kinds.ts';
import { CaseRules, COORDINATORS_DESK } from '#src/cases/rules.ts';
import { ReachRules } from './reach.ts';

const Call = z.string().regex(/^[\d ]{3,14}$/, '113');

/** Whom to call when a life is in danger; the national numbers where the data name no others. */
export const EmergencyNumbers = z.object({
  police: Call.default('113'),
  /** Fire, people trapped, rescue. */
  fire: Call.default('114'),
  ambulance: Call.default('115'),
  /** Disasters and incidents, nationwide since 15/9/2025. */
  disaster: Call.default('112'),
  child: Call.default('111'),
});
export type EmergencyNumbers = z.infer<typeof EmergencyNumbers>;

export const Authority = z.object({
  /** As residents read it ("UBND xã Lợi Bác"). */
  name: z.string().min(1),
  shortName: z.string().min(1),
  province: z.string().min(1),
  /** How residents are addressed. */
  xungHo: z.string().default('anh/chị'),
  /** Where the web page stands (PUBLIC_URL, put in at the start). */
  page: z.string().nullable().default(null),
  channels: z.object({ residents: z.enum(['open', 'closed']) }),
  desks: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        duty: z.boolean().default(false),
        /** Who of a desk on duty is called first, second and so on: names of functions that invitations give. */
        roster: z.array(z.string().min(1)).default([]),
        /** The order of a weekday ("1" = Monday) or of one day ("2026-12-31") where it differs. */
        rosterOn: z
          .record(z.string().regex(/^([1-7]|\d{4}-\d{2}-\d{2})$/, '"6", "2026-12-31"'), z.array(z.string().min(1)))
          .default({}),
        /** Further names people call it by: a case that complains of it goes elsewhere. */
        names: z.array(z.string()).default([]),
        /** Offices whose people read here. */
        roles: z.array(RoleCode).default([]),
        /** The desk whose people have it when nobody here opened a case in time: its head, or the second. */
        head: z.string().optional(),
      }),
    )
    .min(1),
  /** First match wins; the last must match all. */
  routes: z
    .array(
      z.object({ kind: Kind.optional(), field: Field.optional(), village: z.string().optional(), desk: z.string() }),
    )
    .min(1),
  /** Desks a case about another desk's own manners goes to, the first that is not complained about. */
  aboutDesks: z.array(z.string()).default([]),
  /** Where what a case says may be read beside the web page; a notification holds code, kind, village and day only. */
  desk: z.object({ content: z.enum(['web', 'telegram']) }).default({ content: 'web' }),
  cases: CaseRules.prefault({}),
  reach: ReachRules.prefault({}),
  intake: IntakeRules.prefault({}),
  villages: z.array(z.string()),
  emergencyNumbers: EmergencyNumbers.prefault({}),
  /** Working days until the notice that a feedback was accepted, forwarded or refused (Luật Tiếp công dân 2013, Đ28). */
  noticeWorkingDays: z.object({ days: z.number().int().positive(), source: z.string(), confirmed: z.boolean() }),
  /** Where and when citizens are received; null = not configured, never made up. */
  reception: z.object({ place: z.string().nullable(), hours: z.string().nullable(), phone: z.string().nullable() }),
  /** Where a denunciation against the commune's leaders is handed in. */
  provinceReception: z.object({ place: z.string().nullable(), phone: z.string().nullable() }),
  /** Groups the bot may speak in, as `<platform>:<chat id>`; in others it stays silent (design.md 4.9). */
  groups: z.array(z.string().regex(/^(telegram|zalo):.+$/, 'telegram:-100…')).default([]),
  draftDays: z.number().int().positive().default(3),
  reminders: z.object({
    /** Working days before the last working day on or before the limit. */
    workingDaysBefore: z.array(z.number().int().nonnegative()),
    /** Calendar days after the limit. */
    daysAfter: z.array(z.number().int().positive()),
    /** Vietnamese wall clock, `HH:MM`. */
    from: z.string().regex(/^\d{2}:\d{2}$/),
    until: z.string().regex(/^\d{2}:\d{2}$/),
  }),
  /** Who answers what a plan does not say, by plan id; the coordinator where none is named or linked. */
  gapOwners: z
    .record(
      z.string(),
      z.union([
        z.strictObject({ role: z.literal('coordinator') }),
        z.strictObject({ unit: z.string() }),
        z.strictObject({ desk: z.string() }),
      ]),
    )
    .default({}),
  /** Working days: until the responsible person is reminded, until the asker is told, within which the same question joins. */
  gapDays: z
    .object({
      remind: z.number().int().positive(),
      tellAsker: z.number().int().positive(),
      join: z.number().int().positive(),
    })
    .default({ remind: 3, tellAsker: 5, join: 5 }),
  /** Days: settled questions (who asked, and those nobody could answer) and what was said of answers are kept so long. */
  askedKeeping: z
    .object({
      settledDays: z.number().int().positive(),
      feedbackDays: z.number().int().positive(),
      confirmed: z.boolean(),
    })
    .default({ settledDays: 365, feedbackDays: 365, confirmed: false }),
  /** When the coordinators get the list of what was said of answers: weekday (1 = Monday) and Vietnamese wall clock. */
  weeklyList: z
    .object({ weekday: z.number().int().min(1).max(7), time: z.string().regex(/^\d{2}:\d{2}$/) })
    .default({ weekday: 1, time: '08:00' }),
});
export type Authority = z.infer<typeof Authority>;

/** A data file that is missing or not as it must be: which file, and what about it. */
export class DataProblem extends Error {
  readonly file: string;
  readonly detail: string;
  readonly fault: 'missing' | 'not-json' | 'wrong';
  constructor(file: string, fault: DataProblem['fault'], detail: string) {
    super(`${file}: ${fault} (${detail})`);
    this.name = 'DataProblem';
    this.file = file;
    this.fault = fault;
    this.detail = detail;
  }
}

/** Reads one JSON data file; throws DataProblem. */
export function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new DataProblem(file, 'missing', (error as NodeJS.ErrnoException).code ?? '');
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new DataProblem(file, 'not-json', '');
  }
}

/** Reads and checks one JSON data file; throws DataProblem with the place of the mistake. */
export function readData<T>(file: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(readJson(file));
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new DataProblem(file, 'wrong', `${issue.path.join('.') || '/'}: ${issue.message}`);
  }
  return parsed.data;
}

/** The authority of this install: `authority.json`, or the example where none was made yet. */
export function readAuthority(dataDir: string, own: boolean): Authority {
  const file = own ? join(dataDir, 'authority.json') : join(dataDir, 'examples', 'authority.json');
  const authority = readData(file, Authority);
  const desks = new Set(authority.desks.map((desk) => desk.id));
  const lost = authority.routes.find((route) => !desks.has(route.desk));
  if (lost) throw new DataProblem(file, 'wrong', `routes: desk "${lost.desk}"`);
  const named = [...authority.aboutDesks, ...authority.desks.flatMap((desk) => desk.head ?? [])];
  const unknown = named.find((id) => !desks.has(id));
  if (unknown) throw new DataProblem(file, 'wrong', `aboutDesks, desks[].head: desk "${unknown}"`);
  const idle = authority.desks.find((desk) => !desk.duty && (desk.roster.length > 0 || Object.keys(desk.rosterOn)[0]));
  if (idle) throw new DataProblem(file, 'wrong', `desks[].roster: desk "${idle.id}" is not on duty`);
  if (desks.has(COORDINATORS_DESK)) throw new DataProblem(file, 'wrong', `desks: "${COORDINATORS_DESK}" is reserved`);
  const owner = Object.entries(authority.gapOwners).find(([, one]) => 'desk' in one && !desks.has(one.desk));
  if (owner) throw new DataProblem(file, 'wrong', `gapOwners.${owner[0]}: desk`);
  const last = authority.routes.at(-1)!;
  if (last.kind || last.field || last.village) throw new DataProblem(file, 'wrong', 'routes: the last must match all');
  return authority;
}
