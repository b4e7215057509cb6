/**
 * Measure how well and how fast the search finds, beside Fuse, MiniSearch and Pagefind on the same units in the same run.
 *
 * What is relevant is known from `src/e2e/queries/` and from a scan of the source texts (`lib/search-bench/literal.ts`).
 */

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import type { GlossRecord, PlanRecord, TopicRecord, UnitRecord } from '../src/schemas/index.ts';
import { builtTable } from './lib/built-site.ts';
import { browserArguments, ensureChromium } from './lib/chromium.ts';
import { runCommand } from './lib/command.ts';
import { Refusal } from './lib/refusal.ts';
import { serveFolder } from './lib/serve.ts';
import { timeInBrowser, type BrowserRun } from './lib/search-bench/browser-times.ts';
import { builtSearch, type BuiltSearch } from './lib/search-bench/built-search.ts';
import { multiplyCorpus } from './lib/search-bench/copies.ts';
import {
  duidu,
  fuseDefaults,
  miniSearchBigrams,
  miniSearchDefaults,
  type Engine,
} from './lib/search-bench/engines.ts';
import { generateQueries } from './lib/search-bench/generate.ts';
import { judgeOf } from './lib/search-bench/judge.ts';
import { readPassages, type Passage } from './lib/search-bench/literal.ts';
import { buildPagefind, pagefind, timePagefind } from './lib/search-bench/pagefind.ts';
import {
  generatedHead,
  generatedRow,
  judgeEngine,
  qualityHead,
  qualityRow,
  type Outcome,
} from './lib/search-bench/quality.ts';
import { readQueries, type GradedQuery } from './lib/search-bench/queries.ts';
import { seeded } from './lib/search-bench/random.ts';
import { formatReport, type ReportParts } from './lib/search-bench/report.ts';
import { timeCells, timeDuidu, timeEngine, timeHead } from './lib/search-bench/times.ts';
import { weigh, weighPagefind, type Weight } from './lib/search-bench/weights.ts';
import { formatTable } from './lib/text-table.ts';

const usage = `npm run bench:search [-- --quick] [--scale 1,10,100] [--misses] [--report]

Scores the search on graded and on generated queries, and times it in Node and in Chromium, beside other engines.
  --quick   quality alone, without Pagefind, bytes and times
  --scale   how many times the corpus the times are for (1,10,100)
  --misses  also lists queries that may be used for tuning and score less than 0.97
  --seed    of the generated queries (20261122)
  --report  also writes the tables to scripts/bench-search.md`;

const options = {
  quick: { type: 'boolean' },
  scale: { type: 'string' },
  misses: { type: 'boolean' },
  seed: { type: 'string' },
  report: { type: 'boolean' },
} as const;

const reportPath = fileURLToPath(new URL('bench-search.md', import.meta.url));

/** Queries that are timed, and how many of them for engines that take seconds at the largest scale. */
const timed = { all: 200, slow: 12 };

await runCommand(
  { usage, options },
  async ({ quick, scale = '1,10,100', misses, seed = '20261122', report }) => {
    const scales = scale.split(',').map(Number);
    if (!scales.every((each) => Number.isInteger(each) && each > 0))
      throw new Refusal(`Unexpected \`--scale ${scale}\`, expected numbers such as 1,10,100`);
    if (!Number.isInteger(Number(seed)))
      throw new Refusal(`Unexpected \`--seed ${seed}\`, expected a number`);

    const built = builtSearch();
    const passages = readPassages(builtTable<UnitRecord>('units'));
    const graded = await gradedQueries(passages);
    const generated = generateQueries(passages, Number(seed));
    const browser = quick ? undefined : await launch();

    try {
      const quality = await measureQuality(built, passages, graded, generated, browser);
      print(quality.tables);
      if (misses) console.log(missLines(quality.ours).join('\n'));
      const queries = timedQueries([...graded, ...generated]);
      const times = browser ? await measureTimes(browser, built, queries, scales) : [];
      print(times);
      if (report)
        writeFileSync(
          reportPath,
          formatReport({
            tables: [...quality.tables, ...times],
            command: ['npm run bench:search --', ...process.argv.slice(2)].join(' '),
            browser: browser?.version(),
            counts: {
              graded: graded.length,
              generated: generated.length,
              timed: queries.length,
              few: timed.slow,
            },
          }),
        );
    } finally {
      await browser?.close();
    }
  },
);

type Tables = ReportParts['tables'];

function print(tables: Tables): void {
  for (const { title, rows } of tables)
    console.log(`\n${title}\n\n${formatTable(rows).join('\n')}`);
}

async function launch(): Promise<Browser> {
  return await chromium.launch({
    executablePath: ensureChromium(),
    args: [...browserArguments],
  });
}

async function gradedQueries(passages: readonly Passage[]): Promise<GradedQuery[]> {
  const judge = judgeOf(passages, {
    plans: builtTable<PlanRecord>('plans'),
    topics: builtTable<TopicRecord>('topics'),
    glosses: builtTable<GlossRecord>('glosses'),
  });
  return await readQueries(judge);
}

async function measureQuality(
  { corpus }: BuiltSearch,
  passages: readonly Passage[],
  graded: readonly GradedQuery[],
  generated: readonly GradedQuery[],
  browser: Browser | undefined,
): Promise<{ tables: Tables; ours: Outcome[] }> {
  const types = typesOf(graded.filter(({ grades }) => grades.size > 0));
  const kinds = typesOf(generated);
  const gradedRows: string[][] = [];
  const generatedRows: string[][] = [];
  let ours: Outcome[] = [];

  async function add(engine: Engine): Promise<void> {
    const outcomes = await judgeEngine(engine, graded, passages);
    gradedRows.push(qualityRow(engine.name, outcomes, types));
    if (gradedRows.length === 1) {
      ours = outcomes;
      for (const check of [false, true]) {
        const half = outcomes.filter(({ query }) => query.check === check);
        gradedRows.push(qualityRow(check ? '  held out' : '  for tuning', half, types));
      }
    }
    generatedRows.push(
      generatedRow(engine.name, await judgeEngine(engine, generated, passages), kinds),
    );
  }

  for (const make of [duidu, fuseDefaults, miniSearchDefaults, miniSearchBigrams])
    await add(make(corpus));
  if (browser) {
    const folder = await buildPagefind(corpus);
    const served = await serveFolder(folder.path);
    const page = await browser.newPage();
    await add(await pagefind(page, served.url, corpus));
    await page.close();
    await served.close();
    folder.remove();
  }

  return {
    tables: [
      { title: 'Graded queries', rows: [qualityHead(types), ...gradedRows] },
      { title: 'Generated queries', rows: [generatedHead(kinds), ...generatedRows] },
    ],
    ours,
  };
}

function typesOf(queries: readonly GradedQuery[]): string[] {
  return [...new Set(queries.map(({ type }) => type))];
}

/** What tuning may look at. */
function missLines(outcomes: readonly Outcome[]): string[] {
  return outcomes
    .filter(({ query, ndcg }) => !query.check && ndcg < 0.97)
    .map(
      ({ query, ndcg, count }) => `${ndcg.toFixed(2)} ${query.type}: ${query.q} (${count} results)`,
    );
}

/** Some of all queries, each kind as often as it comes. */
function timedQueries(queries: readonly GradedQuery[]): string[] {
  const random = seeded(1);
  return Array.from({ length: timed.all }, () => random.pick(queries).q);
}

async function measureTimes(
  browser: Browser,
  built: BuiltSearch,
  queries: readonly string[],
  scales: readonly number[],
): Promise<Tables> {
  const nodeRows: string[][] = [];
  const browserRows: string[][] = [];
  const weights: string[][] = [];

  for (const scale of scales) {
    const corpus = multiplyCorpus(built.corpus, scale);
    const name = `${scale}×`;
    const few = queries.slice(0, scale > 10 ? timed.slow : timed.all);
    const runs = browserRuns(scale);
    const inBrowser = await timeInBrowser(browser, built, corpus, queries, runs);
    for (const [index, { place, slowed }] of runs.entries()) {
      const times = inBrowser[index];
      const slow = slowed === 1 ? '' : `, slowed ${slowed}×`;
      if (times) browserRows.push([name, `Duidu, ${place}${slow}`, ...timeCells(times)]);
    }
    nodeRows.push([name, 'Duidu', ...timeCells(timeDuidu(corpus, queries))]);
    nodeRows.push([name, 'Fuse, defaults', ...timeCells(timeEngine(fuseDefaults, corpus, few))]);
    const mini = timeEngine(miniSearchBigrams, corpus, few);
    nodeRows.push([name, mini.engine.name, ...timeCells(mini)]);
    const found = await measurePagefind(browser, corpus, few);
    browserRows.push([name, 'Pagefind, list only', ...found.cells]);
    for (const weight of [...(await weigh(built, corpus, mini.engine.written())), found.weight])
      weights.push([name, ...weightCells(weight)]);
    console.error(`${name} done`);
  }

  return [
    { title: 'Bytes', rows: [['corpus', 'engine', 'code', 'texts', 'index', 'all'], ...weights] },
    { title: 'Times in Node', rows: [['corpus', 'engine', ...timeHead], ...nodeRows] },
    { title: 'Times in Chromium', rows: [['corpus', 'engine', ...timeHead], ...browserRows] },
  ];
}

/** Slowing is for the corpus as it is: a telephone would not get a hundred times as much. */
function browserRuns(scale: number): BrowserRun[] {
  const plain: BrowserRun[] = [
    { place: 'worker', slowed: 1 },
    { place: 'page', slowed: 1 },
  ];
  return scale > 1 ? plain : [...plain, { place: 'page', slowed: 4 }, { place: 'page', slowed: 6 }];
}

async function measurePagefind(
  browser: Browser,
  corpus: BuiltSearch['corpus'],
  queries: readonly string[],
): Promise<{ cells: string[]; weight: Weight }> {
  const folder = await buildPagefind(corpus);
  const served = await serveFolder(folder.path);
  const page = await browser.newPage();
  const start = performance.now();
  await pagefind(page, served.url, corpus);
  const ready = performance.now() - start;
  const [firstNear = NaN, ...times] = await timePagefind(page, queries);
  const weight = weighPagefind(folder.path);
  await page.close();
  await served.close();
  folder.remove();
  return { cells: timeCells({ ready, firstNear, queries: times }), weight };
}

/** kB, thousands of bytes. */
function weightCells({ engine, code, corpus, index }: Weight): string[] {
  return [
    engine,
    ...[code, corpus, index, code + corpus + index].map((bytes) => (bytes / 1000).toFixed(1)),
  ];
}
