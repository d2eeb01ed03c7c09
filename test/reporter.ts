/** Leaves the counts of a run in test-results/counts.json, for the last line of `npm test`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

const RESULTS = join(import.meta.dirname, '..', 'test-results');

/** Tests by their end; a file that could not be read, a failed hook or a stray error counts as one failed. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], strayErrors: readonly unknown[]): void {
    let passed = 0;
    let failed = strayErrors.length;
    for (const module of modules) {
      let failedHere = 0;
      for (const test of module.children.allTests()) {
        const state = test.result().state;
        if (state === 'passed') passed++;
        if (state === 'failed') failedHere++;
      }
      if (module.state() === 'failed' && failedHere === 0) failedHere = 1;
      failed += failedHere;
    }
    mkdirSync(RESULTS, { recursive: true });
    writeFileSync(join(RESULTS, 'counts.json'), JSON.stringify({ passed, failed }));
  }
}
