/**
 * Pass everything: types, formatting, content, unit tests, build, and the site in a browser.
 *
 * The first step that fails is the last one that runs; the closing line counts every test, and
 * every other step as one.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ensureChromium } from './lib/chromium.ts';
import { runCommand } from './lib/command.ts';
import { projectFolder } from './lib/content.ts';
import { Refusal } from './lib/refusal.ts';
import { countTests } from './lib/vitest-report.ts';

const usage = `npm test, or npm run check for the steps before the tests

  --checks  type-check, formatting and content only`;

interface Step {
  title: string;
  run: () => { passed: number; failed: number };
}

const checks: Step[] = [
  // First, because it also writes the types of collections, which `tsc` needs.
  { title: 'Types of components', run: () => check('astro', 'check') },
  { title: 'Types', run: () => check('tsc', '--noEmit') },
  { title: 'Formatting', run: () => check('prettier', '--check', '.') },
  { title: 'Content', run: () => check('node', 'scripts/ingest.ts', '--check', '--quiet') },
];

const tests: Step[] = [
  { title: 'Unit tests', run: () => vitest('unit') },
  { title: 'Build', run: () => check('astro', 'build') },
  { title: 'Tests in a browser', run: () => inBrowser() },
];

await runCommand({ usage, options: { checks: { type: 'boolean' } } }, async (values) => {
  const steps = values.checks ? checks : [...checks, ...tests];
  let passed = 0;
  let failed = 0;

  for (const [index, { title, run }] of steps.entries()) {
    console.log(`\n— ${title}`);
    const counts = run();
    passed += counts.passed;
    failed += counts.failed;
    if (counts.failed === 0) continue;
    const rest = steps.slice(index + 1).map((step) => step.title);
    if (rest.length > 0) console.log(`\nNot run after this failure: ${rest.join(', ')}.`);
    break;
  }

  console.log(`\n${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
});

/** Run a program of the project; it passes or fails as one. */
function check(command: string, ...words: string[]) {
  const ok = run(command, words);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** Run the tests of one project of `src/vitest.config.ts`, and count them. */
function vitest(project: 'unit' | 'e2e') {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-test-'));

  try {
    const report = join(folder, 'report.json');
    const ok = run('vitest', [
      'run',
      '--config=src/vitest.config.ts',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]);
    const counts = existsSync(report)
      ? countTests(readFileSync(report, 'utf8'))
      : { passed: 0, failed: 0 };
    // A run that failed without a failed test (a crash, an unhandled error) still failed.
    return { ...counts, failed: ok ? counts.failed : Math.max(counts.failed, 1) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inBrowser() {
  try {
    process.env['CHROMIUM_PATH'] = ensureChromium();
    return vitest('e2e');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
}

function run(command: string, words: readonly string[]): boolean {
  const program = command === 'node' ? process.execPath : npmBinary(command);
  const { status, error } = spawnSync(program, words, {
    cwd: projectFolder,
    stdio: 'inherit',
    // npm puts the project's own Node first; keep it so when this file is run without npm.
    env: {
      ...process.env,
      PATH: `${join(projectFolder, 'node_modules/.bin')}${delimiter}${process.env['PATH']}`,
    },
  });
  if (error) throw error;
  return status === 0;
}

function npmBinary(name: string): string {
  return join(projectFolder, 'node_modules/.bin', name);
}
