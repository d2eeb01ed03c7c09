/**
 * `npm test`: what the tests need, then types, then lint and format, then every test. All of them run even when an
 * earlier one fails, so that one run shows everything. The last line is the count, also left in test-results/summary.txt.
 * `npm test -- test/seal.test.ts` runs only some tests, without the other checks.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { need } from './need.ts';

const ROOT = join(import.meta.dirname, '..');
const RESULTS = join(ROOT, 'test-results');
const COUNTS = join(RESULTS, 'counts.json');
const chosen = process.argv.slice(2);

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Runs one local program; true when it ended well. */
function run(name: string, program: string, args: string[]): boolean {
  const startedMs = performance.now();
  const child = spawnSync(join(ROOT, 'node_modules/.bin', program), args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ok = child.status === 0;
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  say(`${ok ? '✓' : '✗'} ${name} (${seconds} s)${child.error ? `: ${child.error.message}` : ''}`);
  return ok;
}

/** What test/reporter.ts counted; nothing when the runner did not come to its end. */
function counts(): { passed: number; failed: number } {
  try {
    return JSON.parse(readFileSync(COUNTS, 'utf8')) as { passed: number; failed: number };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const failures: string[] = [];
try {
  need(say);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  failures.push('needs');
}
if (chosen.length === 0) {
  if (!run('types (tsc)', 'tsc', ['--noEmit'])) failures.push('types');
  if (!run('lint and format (biome)', 'biome', ['check', '--error-on-warnings', '.'])) failures.push('lint');
}
const tested = run('tests (vitest)', 'vitest', ['run', ...chosen]);

const { passed, failed } = counts();
if (!tested && failed === 0) failures.push('tests');
if (failures.length > 0) say(`Not green: ${failures.join(', ')}`);
const summary = `${passed} passed, ${failed + failures.length} failed`;
writeFileSync(join(RESULTS, 'summary.txt'), `${summary}\n`);
say(summary);
process.exitCode = tested && failures.length === 0 ? 0 : 1;
