/** Every command of the command line; each gives its exit code. What a command does not need is not loaded. */
import { join } from 'node:path';
import { clockStartingAt, dayOf, systemClock } from '#src/clock.ts';
import { type Config, readConfig } from '#src/config.ts';
import { readJson } from '#src/data.ts';
import { eachLine } from './lines.ts';

export type Command = (args: string[]) => Promise<number>;

/** Today on the authority's calendar; `NOW` sets it where the settings allow. */
function todayOf(config: Config): string {
  return dayOf((config.NOW ? clockStartingAt(Date.parse(config.NOW)) : systemClock).nowMs());
}

async function answer(): Promise<number> {
  const config = readConfig();
  const [{ answerLine }, { createLibrary }, { askedIn, plansIn }] = await Promise.all([
    import('./answer.ts'),
    import('#src/knowledge/library.ts'),
    import('#src/install.ts'),
  ]);
  const library = createLibrary(plansIn(config.DATA_DIR), () => askedIn(config.DATA_DIR));
  return eachLine((line) => answerLine(line, library, todayOf(config)));
}

async function triage(): Promise<number> {
  const config = readConfig();
  const [{ triageCommand }, { createTriage, loadTriageModel }, { loadRoutes }] = await Promise.all([
    import('./triage.ts'),
    import('#src/cases/triage.ts'),
    import('#src/cases/route.ts'),
  ]);
  const model = loadTriageModel(readJson(join(config.DATA_DIR, 'triage', 'model.json')));
  const routes = loadRoutes(readJson(join(config.DATA_DIR, 'examples', 'routes.json')));
  return eachLine(triageCommand(createTriage(model), routes));
}

async function deadline(): Promise<number> {
  const config = readConfig();
  const [dates, { calendarOf }] = await Promise.all([import('./deadline.ts'), import('#src/install.ts')]);
  const calendar = calendarOf(config.DATA_DIR);
  return eachLine((line) => dates.deadline(line, calendar));
}

async function importPlans(args: string[]): Promise<number> {
  const { importCommand } = await import('./import-command.ts');
  return importCommand(args, readConfig());
}

async function converse(): Promise<number> {
  const { converse: run } = await import('./converse.ts');
  const { DATA_DIR, NOW } = readConfig();
  return eachLine((line) => run(line, { dataDir: DATA_DIR, now: NOW ?? new Date(systemClock.nowMs()).toISOString() }));
}

async function invite(args: string[]): Promise<number> {
  const { inviteCommand } = await import('./invite.ts');
  return inviteCommand(args, readConfig());
}

async function doctor(args: string[]): Promise<number> {
  const { doctorCommand } = await import('./doctor.ts');
  return doctorCommand(args, readConfig());
}

async function zaloLogin(args: string[]): Promise<number> {
  const { zaloLoginCommand } = await import('./zalo-login.ts');
  return zaloLoginCommand(args, readConfig());
}

export const commands: Record<string, Command> = {
  answer,
  triage,
  deadline,
  import: importPlans,
  converse,
  invite,
  doctor,
  'zalo-login': zaloLogin,
};
