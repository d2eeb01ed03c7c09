/** What lies in an install's data folder: the authority, the calendar, the plans of the first fill. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { type Authority, DataProblem, readAuthority, readData, readJson } from './data.ts';
import { type Calendar, readCalendar } from './dates/calendar.ts';
import { Known } from './knowledge/asked.ts';
import { Plan } from './knowledge/plan.ts';

/** The authority: the install's own file; the demonstration may do with the example, and is open to residents. */
export function authorityOf(config: Config): Authority {
  const own = !config.demo || existsSync(join(config.DATA_DIR, 'authority.json'));
  const authority = { ...readAuthority(config.DATA_DIR, own), page: config.PUBLIC_URL ?? null };
  return config.demo ? { ...authority, channels: { residents: 'open' } } : authority;
}

function filesIn(dir: string): string[] {
  try {
    return readdirSync(dir).sort();
  } catch (error) {
    throw new DataProblem(dir, 'missing', (error as NodeJS.ErrnoException).code ?? '');
  }
}

/** The calendar of `data/calendar/`. */
export function calendarOf(dataDir: string): Calendar {
  const dir = join(dataDir, 'calendar');
  const files = filesIn(dir).filter((name) => name.endsWith('.json'));
  try {
    return readCalendar(files.map((name) => readJson(join(dir, name))));
  } catch (error) {
    if (error instanceof DataProblem) throw error;
    throw new DataProblem(dir, 'wrong', error instanceof Error ? error.message : '');
  }
}

/** The plans that lie in `data/plans/`: the first fill of a new database. */
export function plansIn(dataDir: string): Plan[] {
  const dir = join(dataDir, 'plans');
  return filesIn(dir)
    .filter((name) => existsSync(join(dir, name, 'plan.json')))
    .map((name) => readData(join(dir, name, 'plan.json'), Plan));
}

/** Questions asked of the plans before: `asked.jsonl` beside a plan, a question a line; a plan may have none. */
export function askedIn(dataDir: string): Known[] {
  const dir = join(dataDir, 'plans');
  const files = filesIn(dir).map((plan) => ({ plan, file: join(dir, plan, 'asked.jsonl') }));
  return files.filter(({ file }) => existsSync(file)).flatMap(({ plan, file }) => readAsked(file, plan));
}

function readAsked(file: string, plan: string): Known[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, n) => {
    if (line.trim() === '') return [];
    try {
      return [Known.parse({ plan, ...JSON.parse(line) })];
    } catch (error) {
      throw new DataProblem(file, 'wrong', `${n + 1}: ${error instanceof Error ? error.message : ''}`);
    }
  });
}
