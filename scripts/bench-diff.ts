/**
 * Measure how long it takes to compare two whole plans, in Chromium and in Node, and how the time grows with the length.
 *
 * The browser gets the very modules of `src/diff/`, without their types; nothing is bundled.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { compareTexts } from '../src/diff/compare.ts';
import { browserArguments, ensureChromium } from './lib/chromium.ts';
import { runCommand } from './lib/command.ts';
import { projectFolder } from './lib/content.ts';
import { Refusal } from './lib/refusal.ts';
import { formatTable } from './lib/text-table.ts';

const usage = `npm run bench:diff [-- --runs <number>] [--report]

Compares every two plans as whole texts, and texts of 6,000 characters, twice as long, and so on to eight times.
  --runs    runs of each, of which the median counts (9)
  --report  also writes the tables to scripts/bench-diff.md`;

const options = { runs: { type: 'string' }, report: { type: 'boolean' } } as const;
const reportPath = fileURLToPath(new URL('bench-diff.md', import.meta.url));
const sources = fileURLToPath(new URL('../content/sources/', import.meta.url));

/** Where the browser finds the library. */
const startPage =
  '<!doctype html><meta charset="utf-8"><script type="importmap">' +
  '{"imports":{"diff":"/node_modules/diff/libesm/index.js"}}</script>';

/** Two texts to compare, and what to call them. */
interface Job {
  name: string;
  a: string;
  b: string;
}

/** Milliseconds: the first time in a fresh page or process, and the median of all runs. */
interface Times {
  first: number;
  median: number;
}

await runCommand({ usage, options }, async ({ runs: given = '9', report }) => {
  const runs = Number(given);
  if (!Number.isInteger(runs) || runs < 1)
    throw new Refusal(`Unexpected \`--runs ${given}\`, expected a number from 1 on`);

  const jobs = [...pairJobs(), ...growthJobs()];
  const { times, version } = await inChromium(jobs, runs);
  const node = jobs.map((job) => medianTime(job, runs));
  const found = jobs.map(({ a, b }) => compareTexts(a, b));
  const rows = jobs.map(({ name, a, b }, index) => [
    name,
    `${a.length} + ${b.length}`,
    ...[times[index]?.first, times[index]?.median, node[index]].map((time) =>
      (time ?? NaN).toFixed(0),
    ),
    (found[index]?.similarity ?? NaN).toFixed(2),
    found[index]?.cut ? 'yes' : '',
  ]);
  const head = [
    'texts',
    'characters',
    'Chromium, first ms',
    'Chromium ms',
    'Node ms',
    'similarity',
    'cut',
  ];
  const table = formatTable([head, ...rows]);
  console.log(`\n${table.join('\n')}\n`);
  if (report) writeFileSync(reportPath, formatReport(table, version, runs));
});

function plans(): { name: string; text: string }[] {
  return readdirSync(sources)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({
      name: name.replace(/\.txt$/, ''),
      text: readFileSync(join(sources, name), 'utf8'),
    }));
}

function pairJobs(): Job[] {
  const all = plans();
  return all.flatMap((a, index) =>
    all.slice(index + 1).map((b) => ({ name: `${a.name}, ${b.name}`, a: a.text, b: b.text })),
  );
}

/**
 * Texts that grow: plans joined, in two orders. A text repeated would not do, since no run of it is unique.
 */
function growthJobs(): Job[] {
  const texts = plans().map(({ text }) => text);
  const characters = [...texts.join('\n')];
  const turned = [...texts.toReversed().join('\n')];
  const whole = Math.min(48_000, characters.length);
  return [0.125, 0.25, 0.5, 1].map((part) => {
    const length = Math.round(whole * part);
    return {
      name: `first ${length}`,
      a: characters.slice(0, length).join(''),
      b: turned.slice(0, length).join(''),
    };
  });
}

function medianTime({ a, b }: Job, runs: number): number {
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      compareTexts(a, b);
      return performance.now() - start;
    }),
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((x, y) => x - y)[Math.floor(values.length / 2)] ?? NaN;
}

/** Run each job in a page of its own, so that the first run is a cold one. */
async function inChromium(jobs: readonly Job[], runs: number) {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...browserArguments],
  });
  try {
    const times: Times[] = [];
    for (const { a, b } of jobs) {
      const page = await browser.newPage();
      await page.route('http://project.test/**', async (route) => {
        const { pathname } = new URL(route.request().url());
        await route.fulfill(
          pathname === '/'
            ? { contentType: 'text/html', body: startPage }
            : { contentType: 'text/javascript', body: script(pathname) },
        );
      });
      await page.goto('http://project.test/');
      const all = await page.evaluate(
        async ([a, b, runs]) => {
          const path = '/src/diff/compare.ts';
          const { compareTexts } = (await import(path)) as {
            compareTexts: (a: string, b: string) => unknown;
          };
          return Array.from({ length: runs }, () => {
            const start = performance.now();
            compareTexts(a, b);
            return performance.now() - start;
          });
        },
        [a, b, runs] as const,
      );
      times.push({ first: all[0] ?? NaN, median: median(all) });
      await page.close();
    }
    return { times, version: browser.version() };
  } finally {
    await browser.close();
  }
}

function script(path: string): string {
  const code = readFileSync(join(projectFolder, path), 'utf8');
  return path.endsWith('.ts') ? stripTypeScriptTypes(code) : code;
}

function formatReport(table: readonly string[], version: string, runs: number): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `# Comparing texts

\`npm run bench:diff -- --report\`: \`compareTexts\` on every two plans as whole texts, and on texts that grow: all plans joined in
two orders, cut at a length. _First_ is the first run in a fresh page, before anything is compiled; the others are medians of
${runs} runs. _Similarity_ is the share of characters that both have, and _cut_ says that a stretch was given up.

\`\`\`text
${table.join('\n')}
\`\`\`

Aim: two whole plans in less than 100 ms in the browser, and time that grows with the length, not with its square.

Chromium ${version}, Node ${process.versions.node}, ${model} (${availableParallelism()} usable).
`;
}
