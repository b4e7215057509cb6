import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of the built site in a browser; everything else is a unit test. */
const e2e = 'src/e2e/**/*.test.ts';

export default defineConfig({
  root: fileURLToPath(new URL('../', import.meta.url)),
  test: {
    passWithNoTests: true,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [e2e],
          // Property tests run thousands of cases, and command tests start processes.
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: [e2e],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // The tests share one folder and one processor; a browser each would starve them.
          fileParallelism: false,
        },
      },
    ],
  },
});
