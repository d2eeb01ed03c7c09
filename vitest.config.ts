import { defineConfig } from 'vitest/config';
import { LongFirst } from './test/order.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    sequence: { sequencer: LongFirst },
    watch: false,
    globalSetup: ['test/services.ts'],
    reporters: ['default', './test/reporter.ts'],
    // Real databases with fsync on two busy cores: generous limits, no test needs them on a quiet machine.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    teardownTimeout: 30_000,
    restoreMocks: true,
  },
});
