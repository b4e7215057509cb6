/**
 * Measure how well the reader of commitments agrees with what a person read in the same plans, without hand corrections.
 *
 * The answers are in `src/e2e/commitments/`. A record fits an answer when their quotes share at least half of the characters
 * of the shorter one at the same place of the source (so that unit and lines agree), and the values are the same.
 */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { joinCommitments } from '../src/target/comparable/join-commitments.ts';
import { runCommand } from './lib/command.ts';
import { contentFolder, fromCaller } from './lib/content.ts';
import { isRefused } from './lib/content-error.ts';
import { readInputs } from './lib/inputs.ts';
import { printMessages } from './lib/messages.ts';
import { answeredPlans, answerFolder, readAnswers } from './lib/target-bench/answers.ts';
import { failureCounts, failureLines } from './lib/target-bench/failures.ts';
import { judgeReading, type Outcome } from './lib/target-bench/outcome.ts';
import { judgePairs, type PairOutcome } from './lib/target-bench/pairs.ts';
import {
  knownTopics,
  type KnownTopics,
  readTargets,
  type TargetReading,
} from './lib/target-bench/readings.ts';
import { formatReport } from './lib/target-bench/report.ts';
import { outcomeTables, type ReportTable, share } from './lib/target-bench/tables.ts';
import { formatTable } from './lib/text-table.ts';

const usage = `npm run bench:targets [-- --report] [--failures <file>] [--also <folder>]

Holds the commitments read from the plans, without hand corrections, against what a person read.
  --report    also writes the tables to scripts/bench-targets.md
  --failures  also writes what was missed, too many or wrong to a file (of held-out plans: how many)
  --also      another folder with texts of plans (<plan>.txt) and the answers beside them (<plan>.yml)`;

const options = {
  report: { type: 'boolean' },
  failures: { type: 'string' },
  also: { type: 'string' },
} as const;
const reportPath = fileURLToPath(new URL('bench-targets.md', import.meta.url));
/** Invented plans: those that were looked at while the reader was written, and those that were not. */
const inventedFolder = join(answerFolder, 'invented');
const heldOutFolder = join(answerFolder, 'held-out');

await runCommand({ usage, options }, async ({ content, report, failures, also }) => {
  const inputs = await readInputs(contentFolder(content));
  if (inputs.files.some(isRefused)) {
    printMessages(inputs.files, 'quiet');
    return 1;
  }

  const topics = knownTopics(inputs.topics.flatMap(({ yaml }) => yaml.data ?? []));
  const answered = new Set(answeredPlans());
  const readings = inputs.plans
    .filter(({ id }) => answered.has(id))
    .map((plan) => readTargets(plan, topics));
  const known = await judged(readings, answerFolder);
  const invented = await judgedFolder(inventedFolder, topics);
  const others = also === undefined ? [] : await judgedFolder(fromCaller(also), topics);
  const heldOut = await judgedFolder(heldOutFolder, topics);
  const pairs = await judgePairs(
    known,
    joinCommitments(
      readings.map(({ plan, commitments }) => ({ id: plan, commitments })),
      { indicatorTopics: topics.comparing },
    ),
  );

  const tables = [
    ...outcomeTables([
      { name: 'all', outcomes: known },
      { name: 'invented', outcomes: [...invented, ...others] },
      { name: 'held out', outcomes: heldOut },
    ]),
    pairTable(pairs),
  ];
  for (const { title, rows } of tables)
    console.log(`\n${title}\n\n${formatTable(rows).join('\n')}`);
  if (report) {
    const command = ['npm run bench:targets --', ...process.argv.slice(2)].join(' ');
    await writeFile(reportPath, formatReport(tables, command));
  }
  if (failures !== undefined)
    await writeFile(
      fromCaller(failures),
      failureText([known, invented, others].flat(), heldOut, pairs),
    );
  return 0;
});

async function judged(readings: readonly TargetReading[], folder: string): Promise<Outcome[]> {
  return await Promise.all(
    readings.map(async (reading) =>
      judgeReading(reading, await readAnswers(reading.plan, reading.source, folder)),
    ),
  );
}

/** Read the texts that stand beside the answers of a folder. */
async function judgedFolder(folder: string, topics: KnownTopics): Promise<Outcome[]> {
  const readings = await Promise.all(
    answeredPlans(folder).map(async (id) => {
      const path = join(folder, `${id}.txt`);
      return readTargets({ id, path, text: await readFile(path, 'utf8') }, topics);
    }),
  );
  return await judged(readings, folder);
}

function pairTable({ figures, unread }: PairOutcome): ReportTable {
  const { decided, found, right, precision, recall, f1 } = figures;
  return {
    title: 'Joined across plans',
    rows: [
      ['decided', 'found', 'right', 'precision', 'recall', 'F1', 'unread'],
      [
        ...[decided, found, right].map(String),
        ...[precision, recall, f1].map(share),
        String(unread),
      ],
    ],
  };
}

function failureText(
  known: readonly Outcome[],
  heldOut: readonly Outcome[],
  pairs: PairOutcome,
): string {
  const quotes = new Map(
    known.flatMap(({ commitments }) =>
      commitments.matches.map(({ record }) => [record.id, record.quote] as const),
    ),
  );
  const shown = (pair: string) =>
    `- ${pair
      .split(' ')
      .map((id) => `\`${id}\` 「${quotes.get(id) ?? ''}」`)
      .join(' and ')}`;
  return [
    '# What is not as a person read it',
    '',
    ...failureLines(known),
    '## Pairs that should be joined',
    '',
    ...pairs.missed.map(shown),
    '',
    '## Pairs that should not be joined',
    '',
    ...pairs.wrong.map(shown),
    '',
    ...failureCounts(heldOut),
  ].join('\n');
}
