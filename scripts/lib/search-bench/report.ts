import { availableParallelism, cpus, totalmem } from 'node:os';
import { formatTable } from '../text-table.ts';

/** What the report says. */
export interface ReportParts {
  tables: readonly { title: string; rows: readonly (readonly string[])[] }[];
  /** How it was made. */
  command: string;
  browser: string | undefined;
  counts: {
    graded: number;
    generated: number;
    timed: number;
    /** Of these, how many other engines get at the largest scales. */
    few: number;
  };
}

const explanations: Readonly<Record<string, string>> = {
  'Graded queries': `nDCG@10 (gain 2^grade − 1) of queries that some unit answers, over all and by type. _Precision_ and _complete_ are of lists for
queries that stand in the texts: which share of the list holds the query, and which share of the units that hold it is in
the list; of ours the results called exact, of the others all. _Nonsense_: how many of those queries find something, and how
many results on average. Half of the queries are held out: nothing is tuned on them.`,
  'Generated queries': `nDCG@10; of nonsense, how many find something. Changed ones are 4 to 8 Chinese characters that stand in a unit and, once changed,
in none; relevant are the units that hold what they were before, grade 2 where the heading does.`,
  Bytes: `kB (1,000 bytes) after gzip at level 9. Where the index has none, it is made in the browser. Of Pagefind’s texts and index a query fetches a
part.`,
  'Times in Node': `Milliseconds. _Ready_: from the corpus as text (others: as objects) to the first question. _First near_: the first query that nothing
holds, which makes what near matches need, unless there was a quiet moment before. Ours includes everything the page shows at
once; others give ids.`,
  'Times in Chromium': `Milliseconds, from question to answer as the page gets it. DevTools can slow a page, not its workers (“Operation is only supported for
pages, not workers”): the slowed rows are the engine on the page, where it runs when there is no worker.`,
};

/** Write the report as Markdown. */
export function formatReport({ tables, command, browser, counts }: ReportParts): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const day = new Date().toISOString().slice(0, 10);
  const memory = Math.round(totalmem() / 2 ** 30);
  const chromium = browser === undefined ? '' : `Chromium ${browser}, `;
  const parts = tables.map(
    ({ title, rows }) =>
      `## ${title}\n\n${explanations[title] ?? ''}\n\n\`\`\`text\n${formatTable(rows).join('\n')}\n\`\`\`\n`,
  );

  return `# Quality and speed of the search

Written by \`${command}\` on ${day}; ${chromium}Node ${process.version}, ${model}, ${availableParallelism()} cores, ${memory} GB.
${counts.graded} graded queries (\`src/e2e/queries/\`), ${counts.generated} generated ones, ${counts.timed} of both timed (beyond 10×, for
other engines, the first ${counts.few}). Larger corpora are copies with 12 % of
the words replaced.

Aims: nDCG@10 0.95, exact lists 1.00 and 1.00, nonsense 0; generated: substrings and two words 1.00, one wrong 0.94, swapped 0.80, missing 0.66; in the
worker p95 10 ms at 1× and 50 ms at 100×; slowed four times median 3 ms, p95 15 ms, ready in 300 ms.

${parts.join('\n')}`;
}
