/**
 * Measure how the alignment grows with the number of plans, and that odd plans do not stop it.
 *
 * Makes corpora of 10, 100 and 1,000 plans out of the texts in `content/sources/`, each plan varied in its own way, always
 * the same. Every corpus is measured in a process of its own, whose peak memory is taken.
 */

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import {
  alignmentIndex,
  alignmentParameters,
  alignPlans,
  proposeTopics,
} from '../src/align/index.ts';
import { planOf } from '../src/plan/address.ts';
import type { PlanUnit } from '../src/plan/units.ts';
import { runCommand } from './lib/command.ts';
import { contentFolder } from './lib/content.ts';
import { type Inputs, readInputs } from './lib/inputs.ts';
import { readSource } from './lib/read-source.ts';
import { Refusal } from './lib/refusal.ts';
import { formatTable } from './lib/text-table.ts';
import { varyText } from './lib/vary-text.ts';

const usage = `npm run bench:compare [-- --report]

Aligns corpora of 10, 100 and 1,000 plans and prints time, peak memory and growth; then odd plans.
  --report  also writes the tables to scripts/bench-compare.md
  --plans   measures one corpus (what the command calls itself for)`;

const sizes = [10, 100, 1000];
/** With more plans than this, pages are made for parent and child and for siblings only. */
const mostPairwise = 8;
const reportPath = fileURLToPath(new URL('bench-compare.md', import.meta.url));

/** What one corpus took; seconds of the processor, and bytes of memory. */
interface Measured {
  plans: number;
  units: number;
  /** Index of all plans. */
  index: number;
  /** Topics for one new plan, from the units of all others. */
  topics: number;
  /** One plan aligned with as many others as get a page with it. */
  pairs: number;
  pairCount: number;
  memory: number;
}

const options = { report: { type: 'boolean' }, plans: { type: 'string' } } as const;

await runCommand({ usage, options }, async (values) => {
  const inputs = await readInputs(contentFolder(values.content));

  if (values.plans !== undefined) {
    const size = Number(values.plans);
    if (!Number.isInteger(size) || size < 2) {
      throw new Refusal(`Unexpected \`--plans ${values.plans}\`, expected a number from 2 on`);
    }
    console.log(JSON.stringify(measure(inputs, size)));
    return;
  }

  const results = sizes.map((size) => {
    const command = [fileURLToPath(import.meta.url), '--plans', String(size)];
    const { stdout, stderr, status } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    if (status !== 0) throw new Refusal(`Unexpected end of the measured run:\n${stderr}`);
    return JSON.parse(stdout) as Measured;
  });
  const growth = formatTable(growthRows(results));
  const odd = formatTable(oddRows(inputs));

  console.log(`\n${growth.join('\n')}\n\n${odd.join('\n')}`);
  if (values.report) writeFileSync(reportPath, formatReport(growth, odd));
});

/** Units of plans made of the texts there are, and the decided topics with the members that these have. */
function makeCorpus(
  { plans, topics }: Inputs,
  size: number,
): { units: PlanUnit[]; topics: { id: string; members: string[] }[] } {
  const made = Array.from({ length: size }, (_, number) => {
    const plan = plans[number % plans.length];
    if (!plan) throw new Refusal('Unexpected lack of plans, expected one or more');
    return { id: `plan-${number + 1}`, from: plan };
  });
  const units = made.flatMap(
    ({ id, from }, number) => readSource(varyText(from.text, number + 1), { id, path: id }).units,
  );
  const live = new Set(units.map((unit) => unit.id));

  return {
    units,
    topics: topics
      .flatMap(({ yaml }) => yaml.data?.topics ?? [])
      .map(({ id, members }) => ({
        id,
        members: made
          .flatMap((plan) =>
            members
              .filter((member) => planOf(member) === plan.from.id)
              .map((member) => member.replace(/^[^/]+/, plan.id)),
          )
          .filter((member) => live.has(member)),
      })),
  };
}

function measure(inputs: Inputs, size: number): Measured {
  const corpus = makeCorpus(inputs, size);
  const first = corpus.units.filter(({ plan }) => plan === 'plan-1');
  const others = corpus.units.filter(({ plan }) => plan !== 'plan-1');
  const unitsOf = Map.groupBy(others, ({ plan }) => plan);
  const partners = [...unitsOf.values()].slice(0, mostPairwise - 1);
  const index = timed(() => alignmentIndex(corpus.units));
  const topics = timed(() => proposeTopics(first, corpus.topics, others, index.value));
  const pairs = timed(() => partners.map((units) => alignPlans(first, units, index.value)));

  return {
    plans: size,
    units: corpus.units.length,
    index: index.seconds,
    topics: topics.seconds,
    pairs: pairs.seconds,
    pairCount: partners.length,
    // Linux and macOS differ in the unit; Node gives kilobytes on both.
    memory: process.resourceUsage().maxRSS * 1024,
  };
}

/** Do a piece of work, and take the processor's time, which other work on the machine does not stretch. */
function timed<T>(work: () => T): { value: T; seconds: number } {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return { value, seconds: (user + system) / 1e6 };
}

function growthRows(results: readonly Measured[]): string[][] {
  const head = ['plans', 'units', 'index s', 'topics s', 'per pair ms', 'peak MB', 'growth'];
  const rows = results.map((result, place) => {
    const before = results[place - 1];
    const times = (key: 'index' | 'topics' | 'memory') =>
      before ? `×${(result[key] / before[key]).toFixed(1)}` : '';
    return [
      result.plans.toLocaleString('en'),
      result.units.toLocaleString('en'),
      result.index.toFixed(2),
      result.topics.toFixed(2),
      ((result.pairs * 1000) / result.pairCount).toFixed(0),
      (result.memory / 1e6).toFixed(0),
      before ? `index ${times('index')}, topics ${times('topics')}, memory ${times('memory')}` : '',
    ];
  });
  return [head, ...rows];
}

/** Plans that are unlike others, each aligned with a plan of the corpus. */
function oddRows(inputs: Inputs): string[][] {
  const [plan] = inputs.plans;
  if (!plan) throw new Refusal('Unexpected lack of plans, expected one or more');
  const read = (text: string, id: string) => readSource(text, { id, path: id }).units;
  const own = read(plan.text, plan.id);
  const longest = own.reduce((best, { text }) => (text.length > best.length ? text : best), '');
  const sentence = '完善社区养老服务，建设社区服务设施。';
  const odd = [
    { name: 'the same plan again', text: plan.text },
    { name: 'a plan with nothing in common', text: 'The quick brown fox. '.repeat(200) },
    { name: 'a plan of one paragraph', text: sentence },
    {
      name: 'a unit of 100,000 characters',
      text: `一、背景\n${longest.repeat(200).slice(0, 100_000)}`,
    },
    { name: 'one sentence for 100,000 characters', text: sentence.repeat(5560) },
    { name: 'an empty plan', text: '' },
  ];

  return [
    ['odd plan', 'units', 'pairs', 'seconds'],
    ...odd.map(({ name, text }) => {
      const units = read(text, 'odd');
      const { value, seconds } = timed(() => alignPlans(own, units));
      return [name, String(units.length), String(value.length), seconds.toFixed(2)];
    }),
  ];
}

function formatReport(growth: readonly string[], odd: readonly string[]): string {
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB`;
  return `# Speed of the alignment

Written by \`npm run bench:compare -- --report\` on ${date}; Node ${process.version}, ${process.platform}, ${machine}.
Every corpus is made of the texts in \`content/sources/\`, varied. Measured are, in seconds of the processor, the index of all
units, topics for one new plan from all others, and one plan aligned with another (the mean of ${mostPairwise - 1}). Peak memory includes
the plans as they were read.

\`\`\`text
${growth.join('\n')}
\`\`\`

No unit is compared with all others: an inverted index of n-grams names at most ${alignmentParameters.candidates} candidates in each plan for it.

## Odd plans

Each aligned with a plan of the corpus:

\`\`\`text
${odd.join('\n')}
\`\`\`
`;
}
