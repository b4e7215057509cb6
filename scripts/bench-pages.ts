/**
 * Measure what the built pages weigh, and how fast they are on a phone.
 *
 * Bytes are those of `npm test`, for every page. Lighthouse opens one page of each type in the Chromium that the tests use,
 * three times each, and the median counts.
 */

import { existsSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import lighthouse, { type Result } from 'lighthouse';
import { chromium } from 'playwright-core';
import {
  builtBytes,
  builtFiles,
  builtPages,
  distFolder,
  pageType,
  samplePages,
  type SamplePage,
} from './lib/built-site.ts';
import { browserArguments, ensureChromium } from './lib/chromium.ts';
import { runCommand } from './lib/command.ts';
import { pageBudget } from './lib/page-budgets.ts';
import { pageScale, type PageWeight } from './lib/page-weight.ts';
import { Refusal } from './lib/refusal.ts';
import { serveFolder } from './lib/serve.ts';
import { searchBudget, searchWeight } from './lib/search-weight.ts';
import { formatTable } from './lib/text-table.ts';

const usage = `npm run bench:pages [-- --bytes] [--page <name>] [--runs <number>] [--report]

Prints what the built pages weigh, and what Lighthouse finds on one of each type.
  --bytes   leaves Lighthouse out
  --page    lets Lighthouse see this page only, such as plan or home (may come several times)
  --runs    runs of Lighthouse on each page, of which the median counts (3)
  --report  also writes the tables to scripts/bench-pages.md`;

const reportPath = fileURLToPath(new URL('bench-pages.md', import.meta.url));
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const metrics = {
  'LCP s': { audit: 'largest-contentful-paint', unit: 1000, digits: 2 },
  CLS: { audit: 'cumulative-layout-shift', unit: 1, digits: 3 },
  'TBT ms': { audit: 'total-blocking-time', unit: 1, digits: 0 },
} as const;

const options = {
  bytes: { type: 'boolean' },
  page: { type: 'string', multiple: true },
  runs: { type: 'string' },
  report: { type: 'boolean' },
} as const;

await runCommand({ usage, options }, async ({ bytes, page: names, runs: given = '3', report }) => {
  const runs = Number(given);
  const known = [...new Set(samplePages().map(({ name }) => name))];
  const stranger = names?.find((name) => !known.includes(name));
  if (!existsSync(join(distFolder, 'index.html'))) {
    throw new Refusal(
      'Unexpected missing `dist/index.html`, expected the built site; run `npm run build`',
    );
  }
  if (!Number.isInteger(runs) || runs < 1)
    throw new Refusal(`Unexpected \`--runs ${given}\`, expected a number from 1 on`);
  if (stranger !== undefined)
    throw new Refusal(`Unexpected page \`${stranger}\`, expected one of ${known.join(', ')}`);

  const weights = [...formatTable(weightRows()), '', searchLine()];
  console.log(`\n${weights.join('\n')}\n`);
  const chosen = samplePages().filter(({ name }) => !names || names.includes(name));
  const { browser, seen } = bytes ? { browser: '', seen: [] } : await measure(chosen, runs);
  const scores = formatTable(scoreRows(seen));
  const losses = lossLines(seen);
  if (!bytes) console.log(`${[...scores, '', ...losses].join('\n')}`);
  if (report)
    writeFileSync(reportPath, formatReport({ weights, scores, losses, seen, browser, runs }));
});

/** Lightest, middle and heaviest page of each type. */
function weightRows(): string[][] {
  const weigh = pageScale(builtBytes);
  const weighed = builtPages().map(({ address, file }) => ({
    type: pageType(address),
    ...weigh(file),
  }));
  const parts = ['html', 'css', 'js'] as const satisfies (keyof PageWeight)[];
  const head = parts.flatMap((part) => [`${part} min`, 'median', 'max', 'budget']);
  const rows = [...Map.groupBy(weighed, ({ type }) => type)].map(([type, pages]) => {
    const budget = pageBudget(type);
    const cells = parts.flatMap((part) => {
      const sizes = pages.map((page) => page[part]).toSorted((a, b) => a - b);
      const bounds = [sizes[0], median(sizes), sizes.at(-1), budget[part]];
      return bounds.map((size) => (size === undefined ? '' : (size / 1000).toFixed(1)));
    });
    return [type, String(pages.length), ...cells];
  });
  return [['type', 'pages', ...head], ...rows];
}

/** What searching fetches when it is first used. */
function searchLine(): string {
  const parts = Object.entries(searchWeight(builtFiles(), builtBytes)).map(
    ([part, size]) => `${part} ${(size / 1000).toFixed(1)}`,
  );
  return `searching: ${parts.join(', ')}; budget ${searchBudget / 1000}`;
}

/** What Lighthouse found on a page: one result for each run. */
interface Seen {
  page: SamplePage;
  results: Result[];
}

async function measure(pages: readonly SamplePage[], runs: number) {
  const folder = await serveFolder(distFolder);
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...browserArguments, `--remote-debugging-port=${port}`],
  });

  try {
    const seen: Seen[] = [];
    for (const page of pages) {
      const results: Result[] = [];
      while (results.length < runs) results.push(await look(folder.url + page.address, port));
      seen.push({ page, results });
      console.error(
        `${page.address} ${results.map((result) => score(result, 'performance')).join(' ')}`,
      );
    }
    return { browser: browser.version(), seen };
  } finally {
    await browser.close();
    await folder.close();
  }
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Let Lighthouse see an address as a phone on a slow line would; network and processor are simulated. */
async function look(address: string, port: number): Promise<Result> {
  const found = await lighthouse(address, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...categories],
    formFactor: 'mobile',
    throttlingMethod: 'simulate',
  });
  const result = found?.lhr;
  if (!result || result.runtimeError)
    throw new Refusal(
      `Unexpected end of Lighthouse on ${address}: ${result?.runtimeError?.message ?? 'no result'}`,
    );
  return result;
}

function scoreRows(seen: readonly Seen[]): string[][] {
  const head = ['page', ...categories, ...Object.keys(metrics)];
  const rows = seen.map(({ page: { address }, results }) => [
    address,
    ...categories.map((category) =>
      String(median(results.map((result) => score(result, category)))),
    ),
    ...Object.values(metrics).map(({ audit, unit, digits }) =>
      (median(results.map(({ audits }) => audits[audit]?.numericValue ?? NaN)) / unit).toFixed(
        digits,
      ),
    ),
  ]);
  return [head, ...rows];
}

/** Score of a category, from 0 to 100. */
function score({ categories: all }: Result, category: string): number {
  return Math.round((all[category]?.score ?? 0) * 100);
}

/** Each audit that lost points in more than half of the runs, with the pages on which it did. */
function lossLines(seen: readonly Seen[]): string[] {
  const lost = new Map<string, { address: string; score: number }[]>();
  for (const { page, results } of seen) {
    for (const category of categories) {
      for (const { id, weight } of results[0]?.categories[category]?.auditRefs ?? []) {
        const scores = results.flatMap(({ audits }) => audits[id]?.score ?? []);
        if (weight === 0 || scores.length === 0 || median(scores) >= 0.995) continue;
        const audit = results[0]?.audits[id];
        const line = `${category}: ${audit?.title} (${id})${firstElement(audit)}`;
        const entry = { address: page.address, score: median(scores) };
        lost.set(line, [...(lost.get(line) ?? []), entry]);
      }
    }
  }
  if (lost.size === 0) return ['No audit loses points.'];
  return [...lost].flatMap(([line, pages]) => {
    const [lowest] = pages.toSorted((a, b) => a.score - b.score);
    const others = pages.length > 1 ? `, the lowest of ${pages.length} pages` : '';
    return lowest ? [`${line}: ${lowest.score.toFixed(2)} of 1 on ${lowest.address}${others}`] : [];
  });
}

/** An element that an audit complains of, for those who mend it. */
function firstElement(audit: Result['audits'][string] | undefined): string {
  const { details } = audit ?? {};
  if (details?.type !== 'table') return '';
  const nodes = details.items.flatMap(({ node }) =>
    typeof node === 'object' && 'snippet' in node ? [node.snippet] : [],
  );
  return nodes[0] === undefined ? '' : `, such as ${nodes[0]}`;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

interface Report {
  weights: readonly string[];
  scores: readonly string[];
  losses: readonly string[];
  seen: readonly Seen[];
  /** Its version. */
  browser: string;
  runs: number;
}

function formatReport({ weights, scores, losses, seen, browser, runs }: Report): string {
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB`;
  const lighthouseVersion = seen[0]?.results[0]?.lighthouseVersion;
  const measured = lighthouseVersion
    ? `
## On a phone

Lighthouse ${lighthouseVersion} in Chromium ${browser}, mobile, simulated slow 4G and a processor four times slower; served with gzip
from this machine; median of ${runs} ${runs === 1 ? 'run' : 'runs'}.

\`\`\`text
${scores.join('\n')}
\`\`\`

${losses.map((line) => (losses.length > 1 ? `- ${line}` : line)).join('\n')}
`
    : '';
  return `# Weight and speed of the pages

Written by \`npm run bench:pages -- --report\` on ${date}; Node ${process.version}, ${process.platform}, ${machine}.

## Bytes

kB (1,000 bytes) of each file after gzip at level 9, added up for each page: the page, its style sheets, its scripts with all that
they import before they run.

\`\`\`text
${weights.join('\n')}
\`\`\`
${measured}`;
}
