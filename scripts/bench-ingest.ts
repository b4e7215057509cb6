/**
 * Measure how reading and writing grow with the number of plans.
 *
 * Makes corpora of 10, 100 and 1,000 plans out of the texts in `content/sources/`, each plan varied
 * in its own way, always the same. Every corpus is ingested in a process of its own, whose peak
 * memory is taken.
 */

import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './lib/command.ts';
import { projectFolder } from './lib/content.ts';
import { formatFacts } from './lib/facts.ts';
import { ingest } from './lib/ingest.ts';
import { sha256 } from './lib/read-text.ts';
import { Refusal } from './lib/refusal.ts';
import { formatTable } from './lib/text-table.ts';
import { varyText } from './lib/vary-text.ts';

const usage = `npm run bench:ingest [-- --disk] [--report]

Ingests corpora of 10, 100 and 1,000 plans and prints time, plans/s, MB/s,
peak memory and growth.
  --disk    works in the folder for temporary files, even where memory has room for the corpora
  --report  also writes the table to scripts/bench-ingest.md
  --ingest  measures one content folder (what the command calls itself for)`;

const sizes = [10, 100, 1000];
const reportPath = fileURLToPath(new URL('bench-ingest.md', import.meta.url));

/** What one corpus took. */
interface Measurement {
  plans: number;
  /** Length of all texts, in UTF-16 units and in bytes. */
  characters: number;
  bytes: number;
  seconds: number;
  /** Processor time of all threads together. */
  processor: number;
  /** Highest resident memory of the process, in bytes. */
  memory: number;
}

/** The part that the measured process knows. */
type Measured = Pick<Measurement, 'seconds' | 'processor' | 'memory'>;

const options = {
  disk: { type: 'boolean' },
  report: { type: 'boolean' },
  ingest: { type: 'string' },
} as const;

await runCommand({ usage, options }, async (values) => {
  if (values.ingest !== undefined) {
    console.log(JSON.stringify(await measure(values.ingest)));
    return;
  }

  const place = values.disk ? tmpdir() : roomyFolder();
  console.error(`Working in ${place}`);
  const results = benchmark(place);
  const lines = formatTable(tableRows(results));

  console.log(`\n${lines.join('\n')}`);
  if (values.report) writeFileSync(reportPath, formatReport(lines, place));
});

/**
 * A folder in memory where there is one with room, otherwise the one for temporary files.
 *
 * What a disk adds says more of the disk than of the reader, and changes from run to run: ext4, for
 * one, is slow to make files for some minutes after many were deleted.
 */
function roomyFolder(): string {
  const memory = '/dev/shm';
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > 2 ** 30 ? memory : tmpdir();
}

function readTexts(): string[] {
  const folder = join(projectFolder, 'content/sources');
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Make the corpora in a temporary folder, and ingest each in a new process. */
function benchmark(place: string): Measurement[] {
  const texts = readTexts();
  const folder = mkdtempSync(join(place, 'duidu-bench-'));

  try {
    return sizes.map((size) => {
      const content = join(folder, String(size));
      const corpus = writeCorpus(content, size, texts);
      const command = [fileURLToPath(import.meta.url), '--ingest', content];
      const { stdout, stderr, status } = spawnSync(process.execPath, command, { encoding: 'utf8' });
      if (status !== 0) throw new Refusal(`Unexpected end of the measured run:\n${stderr}`);
      const measured = JSON.parse(stdout) as Measured;
      console.error(`${size} plans: ${measured.seconds.toFixed(1)} s`);
      return { ...corpus, ...measured, plans: size };
    });
  } finally {
    // At the end only: some file systems are slow to make files just after many were deleted.
    rmSync(folder, { recursive: true });
  }
}

function writeCorpus(content: string, size: number, texts: readonly string[]) {
  const sources = join(content, 'sources');
  let characters = 0;
  let bytes = 0;
  mkdirSync(sources, { recursive: true });

  for (let index = 0; index < size; index++) {
    const text = varyText(texts[index % texts.length] ?? '', index + 1);
    const id = `plan-${index + 1}`;
    const facts = formatFacts({
      shortTitle: id,
      region: id,
      level: 'city',
      parent: null,
      publishedAt: null,
      identity: index + 1,
      received: null,
      encoding: 'UTF-8',
      sha256: sha256(text),
      convertedSha256: null,
    });
    writeFileSync(join(sources, `${id}.txt`), text);
    writeFileSync(join(sources, `${id}.yml`), facts);
    characters += text.length;
    bytes += Buffer.byteLength(text);
  }

  return { characters, bytes };
}

async function measure(content: string): Promise<Measured> {
  const start = performance.now();
  const before = process.cpuUsage();
  const { usable } = await ingest(content);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  if (!usable)
    throw new Refusal(
      'Unexpected corpus that is not usable, expected texts like those of the project',
    );
  // Linux and macOS differ in the unit; Node gives kilobytes on both.
  return {
    seconds,
    processor: (user + system) / 1e6,
    memory: process.resourceUsage().maxRSS * 1024,
  };
}

function tableRows(results: readonly Measurement[]): string[][] {
  const head = [
    'plans',
    'characters',
    'MB',
    'seconds',
    'processor s',
    'plans/s',
    'MB/s',
    'peak MB',
    'growth',
  ];
  const rows = results.map(({ plans, characters, bytes, seconds, processor, memory }, index) => {
    const before = results[index - 1];
    const growth =
      before &&
      `time ×${(seconds / before.seconds).toFixed(1)}, memory ×${(memory / before.memory).toFixed(1)}`;
    const megabytes = bytes / 1e6;
    return [
      plans.toLocaleString('en'),
      characters.toLocaleString('en'),
      megabytes.toFixed(1),
      seconds.toFixed(2),
      processor.toFixed(2),
      (plans / seconds).toFixed(0),
      (megabytes / seconds).toFixed(1),
      (memory / 1e6).toFixed(0),
      growth ?? '',
    ];
  });
  return [head, ...rows];
}

function formatReport(lines: readonly string[], place: string): string {
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB`;
  return `# Speed of \`npm run ingest\`

Written by \`npm run bench:ingest -- --report\` on ${date}; Node ${process.version}, ${process.platform}, ${machine}.
Every corpus is made of the texts in \`content/sources/\`, varied, and is read and written from nothing, here in
\`${place}\`. \`--disk\` adds what a disk takes to make the files.

\`\`\`text
${lines.join('\n')}
\`\`\`
`;
}
