/** Show which topics the alignment proposes for the units of a plan, beside what people decided. */

import type { UnitProposal } from '../src/align/index.ts';
import { localId } from '../src/plan/address.ts';
import type { PlanUnit } from '../src/plan/units.ts';
import { runCommand } from './lib/command.ts';
import { contentFolder, shownPath } from './lib/content.ts';
import { isRefused } from './lib/content-error.ts';
import { type Decisions, readDecisions, topicsOfOthers } from './lib/decisions.ts';
import { derive } from './lib/derive.ts';
import { readInputs } from './lib/inputs.ts';
import { messageFormat, printMessages } from './lib/messages.ts';
import { describeProposals, proposeAll, stageProposals, undecided } from './lib/proposals.ts';
import { readSource } from './lib/read-source.ts';
import { Refusal } from './lib/refusal.ts';
import { Staging } from './lib/staging.ts';
import { formatTable, shorten } from './lib/text-table.ts';

const usage = `npm run align [-- <plan>] [--write] [--format json]

Prints for every unit of a plan, or of all plans, which topics the alignment proposes from the other plans,
each with its score, how clearly they stand apart from the next (margin), and what people decided:
  =  the same   ≠  something else   ?  nobody has decided
  --write        also renews content/topics/proposed/<plan>.yml for the units nobody has decided
  --format json  prints the same as JSON`;

const options = { write: { type: 'boolean' }, format: { type: 'string' } } as const;

/** One line of the answer. */
interface Row extends UnitProposal {
  title: string | null;
  /** Topics as decided, none for a unit that stands alone; `null` where nobody has decided. */
  decided: readonly string[] | null;
  /** Whether proposal and decision are the same, topics of this plan alone aside: nothing could propose those. */
  same: boolean | null;
}

await runCommand({ usage, options, more: true }, async (values, [plan, extra]) => {
  const format = messageFormat(values);
  const content = contentFolder(values.content);
  const staging = values.write ? new Staging(content) : undefined;

  try {
    const inputs = await readInputs(content);

    if (extra !== undefined) {
      throw new Refusal(`Unexpected word \`${extra}\`, expected one plan or none\n\n${usage}`);
    }

    const plans = inputs.plans.filter(({ id }) => plan === undefined || id === plan);

    if (plan !== undefined && plans.length === 0) {
      throw new Refusal(
        `Unexpected plan \`${plan}\`, expected one of \`${inputs.plans.map(({ id }) => id).join('`, `')}\``,
      );
    }

    if (inputs.files.some(isRefused)) {
      printMessages(inputs.files, 'quiet');
      return 1;
    }

    const decided = readDecisions(inputs);
    const answers: { plan: string; units: Row[] }[] = [];
    const renewed: Parameters<typeof stageProposals>[] = [];

    for (const { id, ...source } of plans) {
      const { units } = readSource(source.text, { id, path: source.path });
      const proposals = proposeAll(inputs, id, units);
      const shared = new Set(topicsOfOthers(inputs, id).map((topic) => topic.id));
      const rows = proposals ? rowsOf(proposals, units, decided, shared) : [];
      answers.push({ plan: id, units: rows });
      if (format !== 'json') printPlan(id, rows);
      if (!staging || !proposals) continue;
      const open = undecided(inputs, proposals);
      renewed.push([staging, inputs, id, open, units]);
      if (open.length > 0) console.error(`\n${describeProposals(id, open)}`);
    }

    if (format === 'json') console.log(JSON.stringify(answers, undefined, 2));

    // First what there will be, so that the folder does not go with the last file that there was.
    renewed.sort(([, , , a], [, , , b]) => Number(b.length > 0) - Number(a.length > 0));
    for (const renewal of renewed) stageProposals(...renewal);

    if (staging?.isEmpty) {
      console.error('\nNobody has left anything undecided: nothing to write.');
    } else if (staging) {
      const { files, usable } = await derive(inputs);

      if (!usable) {
        printMessages(files, 'quiet');
        console.error('\nNothing was written.');
        return 1;
      }

      staging.commit();
      console.error(`\nWritten to ${shownPath(content)}/topics/proposed/.`);
    }

    return 0;
  } finally {
    staging?.discard();
  }
});

function rowsOf(
  proposals: readonly UnitProposal[],
  units: readonly PlanUnit[],
  decided: Decisions,
  shared: ReadonlySet<string>,
): Row[] {
  const titles = new Map(units.map(({ id, title }) => [id, title]));

  return proposals.map((proposal) => {
    const decision = decided.get(proposal.unit) ?? null;
    const proposed = proposal.topics.map(({ topic }) => topic);
    return {
      ...proposal,
      title: titles.get(proposal.unit) ?? null,
      decided: decision,
      same:
        decision &&
        isSame(
          decision.filter((topic) => shared.has(topic)),
          proposed,
        ),
    };
  });
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((topic) => other.includes(topic));
}

function printPlan(plan: string, units: readonly Row[]): void {
  console.log(`\n${plan}`);

  if (units.length === 0) {
    console.log('  No topic speaks of another plan: nothing to compare with.');
    return;
  }

  const rows = units.flatMap(({ unit, title, topics, margin, decided, same }) => {
    const count = Math.max(1, topics.length, decided?.length ?? 0);
    return Array.from({ length: count }, (_, line) => {
      const proposed = topics[line];
      const none = line === 0 ? '—' : '';
      return [
        line === 0 ? (same === null ? '?' : same ? '=' : '≠') : '',
        line === 0 ? localId(unit) : '',
        line === 0 ? shorten(title ?? '', 28) : '',
        proposed?.topic ?? none,
        proposed?.score.toFixed(2) ?? '',
        line === 0 ? margin.toFixed(2) : '',
        decided === null ? '' : (decided[line] ?? (line === 0 ? 'alone' : '')),
      ];
    });
  });
  const head = ['', 'unit', 'title', 'proposed', 'score', 'margin', 'decided'];
  console.log(formatTable([head, ...rows]).join('\n'));
  const same = units.filter((row) => row.same === true).length;
  const open = units.filter((row) => row.same === null).length;
  console.log(
    `${units.length} units: ${same} as decided, ${units.length - same - open} otherwise, ${open} undecided.`,
  );
}
