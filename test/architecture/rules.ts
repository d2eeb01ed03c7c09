/**
 * Who may know whom (design.md section 3). Change this table when the house changes; check.ts holds nothing to adjust.
 * Patterns: a file, a folder ending in `/`, or a file with `*` for any characters without `/`.
 */

export interface Part {
  /** What belongs to it. The first part of the list that fits a file is its part. */
  files: string[];
  /** Parts (or patterns) it may import from; itself always. */
  may: string[];
  /** Parts of which it may import types only; an `import type` leaves no trace at run time. */
  types?: string[];
}

/** The files that put the house together. */
const ASSEMBLY = ['src/main.ts', 'src/install.ts', 'src/service.ts', 'src/server.ts', 'src/cli/'];
const DOMAIN = ['people', 'cases', 'knowledge', 'deadlines'];

/** Every file of src/, handlers/ and prompts/ must find its place here. Lowest first. */
export const PARTS: Record<string, Part> = {
  leaves: {
    files: [
      'src/clock.ts',
      'src/config.ts',
      'src/data.ts',
      'src/flow.ts',
      'src/log.ts',
      'src/loop.ts',
      'src/messages.ts',
      'src/metrics.ts',
      'src/reach.ts',
      'src/seal.ts',
      'src/text.ts',
      'src/cases/kinds.ts',
      'src/cases/rules.ts',
      'src/cases/intake-rules.ts',
      'src/dates/',
    ],
    may: [],
    types: ['src/knowledge/plan.ts'],
  },
  prompts: {
    files: ['prompts/'],
    may: ['src/dates/day.ts'],
    types: ['leaves', ...DOMAIN, 'contract'],
  },

  people: { files: ['src/people/'], may: ['leaves'], types: [...DOMAIN, 'contract'] },
  cases: { files: ['src/cases/'], may: ['leaves', 'data/triage/'], types: [...DOMAIN, 'contract'] },
  knowledge: { files: ['src/knowledge/'], may: ['leaves', 'prompts', 'data/lexicon/'], types: [...DOMAIN, 'contract'] },
  deadlines: { files: ['src/deadlines/'], may: ['leaves', 'prompts'], types: [...DOMAIN, 'contract'] },

  storage: { files: ['src/storage/'], may: ['leaves', ...DOMAIN], types: ['contract', 'zalo'] },

  platform: { files: ['src/platforms/platform.ts', 'src/platforms/download.ts'], may: ['leaves'] },
  telegram: {
    files: ['src/platforms/telegram*.ts', 'src/platforms/telegram/'],
    may: ['leaves', 'prompts', 'platform'],
  },
  zalo: { files: ['src/platforms/zalo*.ts', 'src/platforms/zalo/'], may: ['leaves', 'prompts', 'platform'] },
  web: { files: ['src/platforms/web*.ts', 'src/platforms/web/'], may: ['leaves', 'prompts', 'platform'] },

  delivery: {
    files: ['src/delivery/'],
    may: ['leaves', 'prompts', ...DOMAIN, 'storage', 'platform'],
    types: ['contract'],
  },

  contract: { files: ['src/conversation/handler.ts'], may: ['leaves'], types: DOMAIN },
  conversation: {
    files: ['src/conversation/'],
    may: ['leaves', 'prompts', ...DOMAIN, 'storage', 'delivery', 'contract'],
  },

  /** Handlers decide, they do not act: nothing that sends or saves. */
  handlers: { files: ['handlers/'], may: ['leaves', 'prompts', ...DOMAIN, 'contract'] },

  /** These put the house together: they know everything, and nobody knows them. */
  main: { files: ASSEMBLY, may: ['*'] },
};

/** One package, one door. A package not named here may stand in one file only; `FREE_PACKAGES` anywhere. */
export const DOORS: { packages: string[]; files: string[] }[] = [
  { packages: ['grammy', '@grammyjs/*'], files: ['src/platforms/telegram*.ts'] },
  { packages: ['axios'], files: ['src/platforms/zalo*.ts'] },
  { packages: ['ioredis'], files: ['src/storage/*redis*.ts', 'src/delivery/*redis*.ts'] },
  { packages: ['pg'], files: ['src/storage/postgres.ts'] },
  { packages: ['@electric-sql/pglite'], files: ['src/storage/pglite.ts'] },
  { packages: ['@langchain/*', 'langchain', 'openai'], files: ['src/knowledge/model.ts'] },
  { packages: ['hono', '@hono/*'], files: ['src/server.ts', 'src/platforms/web*.ts', 'src/platforms/web/'] },
  { packages: ['pino'], files: ['src/log.ts'] },
];
export const FREE_PACKAGES = ['zod'];

/** What the machine or the environment gives, and who may take it. */
export const GLOBALS: { what: string; files: string[]; why: string }[] = [
  { what: 'process.env', files: ['src/config.ts', 'src/cli/'], why: 'settings are read in src/config.ts' },
  { what: 'Date.now', files: ['src/clock.ts'], why: 'the Clock is handed in' },
  { what: 'new Date()', files: ['src/clock.ts'], why: 'the Clock is handed in' },
  { what: 'performance.now', files: ['src/clock.ts'], why: 'the Clock is handed in' },
  { what: 'process.hrtime', files: ['src/clock.ts'], why: 'the Clock is handed in' },
  { what: 'Math.random', files: [], why: 'ids are made from the event, secrets by node:crypto' },
  { what: 'fetch', files: ['src/'], why: 'a handler decides, it does not act' },
  { what: 'setTimeout', files: ['src/'], why: 'a handler asks to be told later (Outcome.later)' },
  { what: 'setInterval', files: ['src/'], why: 'a handler asks to be told later (Outcome.later)' },
];

/** Exports that only those who put the house together may take; everybody else is handed the result. */
export const HANDED_IN: { file: string; names: string[]; files: string[] }[] = [
  { file: 'src/clock.ts', names: ['systemClock', 'clockStartingAt'], files: ASSEMBLY },
  { file: 'src/config.ts', names: ['readConfig'], files: ASSEMBLY },
];

/** The file and what may not reach it, however long the way: a model never sees what a resident wrote. */
export const UNREACHABLE: { target: string; from: string[]; except: string[]; why: string }[] = [
  {
    target: 'src/knowledge/model.ts',
    from: [
      'src/cases/',
      'src/people/',
      'src/deadlines/',
      'src/storage/',
      'src/platforms/',
      'src/delivery/',
      'src/conversation/',
      'handlers/',
    ],
    // Handlers only officials reach, and the list of all handlers.
    except: ['handlers/index.ts', 'handlers/ask*.ts'],
    why: 'a model never sees what a resident wrote',
  },
];

/** A word that orders something, and who may write it. */
export const NAMED: { literal: string; files: string[]; why: string }[] = [
  {
    literal: 'find-with-model',
    files: ['src/messages.ts', 'src/service.ts', 'src/delivery/find-with-model.ts', 'handlers/ask-duty.ts'],
    why: 'a model never sees what a resident wrote',
  },
];

/** Tables of words that are matched, never said: here Vietnamese literals may stand. */
export const WORD_TABLES = [
  'src/cases/place-words.ts',
  'src/cases/triage/',
  'src/dates/',
  'src/knowledge/import/',
  'src/knowledge/lexicon/',
];
/** Where words are said is not looked at. */
export const SPOKEN = ['prompts/'];
