/** The house keeps the rules of test/architecture/rules.ts, and the checker sees each of them broken. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, fits, type Rule } from './architecture/check.ts';

const ROOT = join(import.meta.dirname, '..');

function house(): Map<string, string> {
  const files = globSync('{src,handlers,prompts}/**/*.ts', { cwd: ROOT }).sort();
  return new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
}

test('the house keeps its rules', () => {
  const found = check(house()).map(({ rule, file, line, message }) => `${file}:${line} ${message} [${rule}]`);
  expect(found.join('\n')).toBe('');
});

test('the house is not empty', () => {
  expect(house().size).toBeGreaterThan(10);
});

/** A tree with one thing wrong: the rule that must say so, and where. */
const BROKEN: [string, Rule, string, Record<string, string>][] = [
  ['a file that is no TypeScript', 'syntax', 'src/main.ts', { 'src/main.ts': 'const a = (;' }],
  ['a new top-level file', 'place', 'src/helpers.ts', { 'src/helpers.ts': 'export const a = 1;' }],
  ['a new folder', 'place', 'src/misc/a.ts', { 'src/misc/a.ts': 'export const a = 1;' }],
  [
    'a leaf that knows the domain',
    'direction',
    'src/text.ts',
    { 'src/text.ts': `import { a } from '#src/people/a.ts';` },
  ],
  [
    'one domain calling another',
    'direction',
    'src/cases/a.ts',
    { 'src/cases/a.ts': `import { b } from '../knowledge/b.ts';` },
  ],
  [
    'inline types keep the import alive at run time',
    'direction',
    'src/cases/a.ts',
    { 'src/cases/a.ts': `import { type B } from '../knowledge/b.ts';` },
  ],
  [
    'the domain saving',
    'direction',
    'src/people/a.ts',
    { 'src/people/a.ts': `import { b } from '#src/storage/b.ts';` },
  ],
  [
    'even a type of storage in the domain',
    'direction',
    'src/people/a.ts',
    { 'src/people/a.ts': `import type { B } from '#src/storage/b.ts';` },
  ],
  [
    'a type asked for in place',
    'direction',
    'src/people/a.ts',
    { 'src/people/a.ts': `export let b: import('#src/storage/b.ts').B;` },
  ],
  [
    'storage delivering',
    'direction',
    'src/storage/a.ts',
    { 'src/storage/a.ts': `export * from '#src/delivery/b.ts';` },
  ],
  [
    'delivery conversing',
    'direction',
    'src/delivery/a.ts',
    { 'src/delivery/a.ts': `export const b = () => import('#src/conversation/turn.ts');` },
  ],
  ['a handler that saves', 'direction', 'handlers/a.ts', { 'handlers/a.ts': `import { b } from '#src/storage/b.ts';` }],
  [
    'a handler that sends',
    'direction',
    'handlers/a.ts',
    { 'handlers/a.ts': `import { b } from '#src/delivery/b.ts';` },
  ],
  [
    'a handler that asks the machine',
    'direction',
    'handlers/a.ts',
    { 'handlers/a.ts': `import { b } from 'node:fs';` },
  ],
  [
    'a platform that saves',
    'direction',
    'src/platforms/zalo.ts',
    { 'src/platforms/zalo.ts': `import '#src/storage/b.ts';` },
  ],
  [
    'delivery that knows one platform',
    'direction',
    'src/delivery/a.ts',
    { 'src/delivery/a.ts': `import { b } from '#src/platforms/telegram.ts';` },
  ],
  [
    'one platform that knows another',
    'direction',
    'src/platforms/zalo-token.ts',
    { 'src/platforms/zalo-token.ts': `import { b } from './telegram.ts';` },
  ],
  ['a platform without a place', 'place', 'src/platforms/viber.ts', { 'src/platforms/viber.ts': '' }],
  ['prompts that compute', 'direction', 'prompts/a.ts', { 'prompts/a.ts': `import { b } from '#src/text.ts';` }],
  [
    'anybody knowing main',
    'direction',
    'src/delivery/a.ts',
    { 'src/delivery/a.ts': `import { b } from '#src/main.ts';` },
  ],
  ['the house leaning on tests', 'direction', 'src/text.ts', { 'src/text.ts': `import { b } from '#test/b.ts';` }],
  ['a computed import', 'direction', 'src/main.ts', { 'src/main.ts': `const n = 'x'; void import(n);` }],
  ['grammy elsewhere', 'door', 'src/main.ts', { 'src/main.ts': `import { Api } from 'grammy';` }],
  ['axios elsewhere', 'door', 'src/platforms/web.ts', { 'src/platforms/web.ts': `import axios from 'axios';` }],
  ['ioredis elsewhere', 'door', 'src/storage/state.ts', { 'src/storage/state.ts': `import { Redis } from 'ioredis';` }],
  ['pg elsewhere', 'door', 'src/storage/cases.ts', { 'src/storage/cases.ts': `import pg from 'pg';` }],
  ['pglite elsewhere', 'door', 'src/main.ts', { 'src/main.ts': `import '@electric-sql/pglite/live';` }],
  [
    'LangChain elsewhere, even late',
    'door',
    'src/knowledge/find.ts',
    { 'src/knowledge/find.ts': `export const a = () => import('@langchain/openai');` },
  ],
  ['hono elsewhere', 'door', 'src/main.ts', { 'src/main.ts': `import { serve } from '@hono/node-server';` }],
  ['pino elsewhere', 'door', 'src/main.ts', { 'src/main.ts': `import type { Logger } from 'pino';` }],
  [
    'an unlisted package in two files',
    'door',
    'src/main.ts',
    { 'src/main.ts': `import 'qrcode';`, 'src/server.ts': `import 'qrcode';` },
  ],
  ['the environment', 'global', 'src/main.ts', { 'src/main.ts': 'export const a = process.env.PORT;' }],
  ['the environment by key', 'global', 'src/main.ts', { 'src/main.ts': `export const a = globalThis.process['env'];` }],
  ['the environment taken apart', 'global', 'src/main.ts', { 'src/main.ts': 'export const { env } = process;' }],
  ['the environment imported', 'global', 'src/main.ts', { 'src/main.ts': `import { env } from 'node:process';` }],
  ['the clock', 'global', 'src/delivery/a.ts', { 'src/delivery/a.ts': 'export const a = Date.now();' }],
  ['the clock as a date', 'global', 'handlers/a.ts', { 'handlers/a.ts': 'export const a = new Date().getTime();' }],
  ['the clock as text', 'global', 'handlers/a.ts', { 'handlers/a.ts': 'export const a = Date();' }],
  ['the stopwatch', 'global', 'src/delivery/a.ts', { 'src/delivery/a.ts': 'export const a = performance.now();' }],
  ['chance', 'global', 'src/main.ts', { 'src/main.ts': 'export const a = Math.random();' }],
  ['chance handed on', 'global', 'src/seal.ts', { 'src/seal.ts': 'export const a = Math.random;' }],
  ['a handler that fetches', 'global', 'handlers/a.ts', { 'handlers/a.ts': `export const a = fetch('http://x');` }],
  [
    'the clock not handed in',
    'handed-in',
    'handlers/a.ts',
    { 'handlers/a.ts': `import { systemClock } from '#src/clock.ts';` },
  ],
  [
    'settings not handed in',
    'handed-in',
    'handlers/a.ts',
    { 'handlers/a.ts': `import { readConfig } from '#src/config.ts';` },
  ],
  [
    'triage asking a model',
    'unreachable',
    'src/cases/a.ts',
    { 'src/cases/a.ts': `import type { M } from '../knowledge/model.ts';` },
  ],
  [
    'a resident’s handler reaching the model through three files',
    'unreachable',
    'handlers/tell.ts',
    {
      'handlers/tell.ts': `import { a } from '#src/knowledge/answer.ts';`,
      'src/knowledge/answer.ts': `export { a } from './find.ts';`,
      'src/knowledge/find.ts': `export const a = () => import('./model.ts');`,
      'src/knowledge/model.ts': '',
    },
  ],
  [
    'a resident’s handler ordering a model’s work',
    'unreachable',
    'handlers/report.ts',
    { 'handlers/report.ts': `export const a = { kind: 'find-with-model' };` },
  ],
  [
    'files that load each other',
    'cycle',
    'src/people/a.ts',
    { 'src/people/a.ts': `import './b.ts';`, 'src/people/b.ts': `import '#src/people/a.ts';` },
  ],
  ['a sentence in a handler', 'sentence', 'handlers/a.ts', { 'handlers/a.ts': `export const a = 'Xin chào anh chị';` }],
  [
    'a sentence with a gap',
    'sentence',
    'src/server.ts',
    { 'src/server.ts': 'export const a = (n: string) => `Chào $' + '{n} đã gửi`;' },
  ],
];

describe('the checker sees', () => {
  test.each(BROKEN)('%s', (_what, rule, file, tree) => {
    const found = check(new Map(Object.entries(tree)));
    expect(found).toContainEqual(expect.objectContaining({ rule, file }));
    expect(new Set(found.map((each) => each.rule))).toEqual(new Set([rule]));
  });

  test('the line', () => {
    const found = check(new Map([['src/main.ts', '// Đây là lời dẫn\n\nexport const a = Math.random();\n']]));
    expect(found).toMatchObject([{ file: 'src/main.ts', line: 3 }]);
  });

  test('the way to the model', () => {
    const found = check(
      new Map([
        ['src/cases/a.ts', `import './b.ts';`],
        ['src/cases/b.ts', `import '../knowledge/model.ts';`],
      ]),
    ).filter(({ rule }) => rule === 'unreachable');
    expect(found[0]?.message).toContain('src/cases/b.ts -> src/knowledge/model.ts');
  });
});

/** Things that look wrong and are not. */
const SOUND: [string, Record<string, string>][] = [
  [
    'a comment that names what is forbidden',
    { 'src/main.ts': `// Math.random() và import 'grammy' ở đây\n/* process.env */` },
  ],
  ['a string that names it', { 'src/main.ts': `export const a = "import x from 'pg'; Date.now()";` }],
  ['a date of a given instant', { 'handlers/a.ts': 'export const a = (ms: number) => new Date(ms);' }],
  ['types of a neighbour', { 'src/deadlines/a.ts': `import type { Plan } from '#src/knowledge/plan.ts';` }],
  ['types in prompts', { 'prompts/a.ts': `import type { Kind } from '#src/cases/kinds.ts';` }],
  ['days in prompts', { 'prompts/a.ts': `import { printDay } from '#src/dates/day.ts';` }],
  ['sentences in prompts', { 'prompts/a.ts': `export const a = 'Xin chào anh chị';` }],
  ['words that are matched', { 'src/cases/triage/a.ts': `export const a = ['mất trộm xe máy'];` }],
  ['English', { 'src/main.ts': `export const a = 'could not open the port';` }],
  ['one Vietnamese name', { 'src/data.ts': `export const a = 'anh/chị';` }],
  ['main knowing everything', { 'src/main.ts': `import '#handlers/index.ts'; import './platforms/telegram.ts';` }],
  ['an officials’ handler reaching the model', { 'handlers/ask-duty.ts': `import '#src/knowledge/model.ts';` }],
  [
    'an officials’ handler ordering its work',
    { 'handlers/ask-duty.ts': `export const a = { kind: 'find-with-model' };` },
  ],
  ['a package in one file', { 'src/main.ts': `import 'qrcode';` }],
  [
    'files that know each other’s types',
    {
      'src/people/a.ts': `import type { B } from './b.ts';`,
      'src/people/b.ts': `import { a } from './a.ts';`,
    },
  ],
];

test.each(SOUND)('the checker lets stand: %s', (_what, tree) => {
  expect(check(new Map(Object.entries(tree)))).toEqual([]);
});

test.each([
  ['src/platforms/zalo-token.ts', 'src/platforms/zalo*.ts', true],
  ['src/platforms/zalo/token.ts', 'src/platforms/zalo*.ts', false],
  ['src/storage/state-redis.ts', 'src/storage/*redis*.ts', true],
  ['src/storage/state.ts', 'src/storage/*redis*.ts', false],
  ['@langchain/openai', '@langchain/*', true],
  ['src/cli/cli.ts', 'src/cli/', true],
  ['src/client.ts', 'src/cli', false],
])('%s against %s: %s', (file, pattern, expected) => {
  expect(fits(file, [pattern])).toBe(expected);
});
