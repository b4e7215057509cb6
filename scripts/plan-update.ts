/** Replace the text of a plan, and show what becomes of its units. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addPermalinks, formatPermalink, type Permalink } from '../src/plan/permalinks.ts';
import { sourceSchema, unitIdSchema } from '../src/schemas/index.ts';
import { type Changes, compareReadings, firstDifference } from './lib/changes.ts';
import { runCommand } from './lib/command.ts';
import { contentFolder, fromCaller, shownPath } from './lib/content.ts';
import { isRefused } from './lib/content-error.ts';
import { dayReceived } from './lib/day.ts';
import { derive } from './lib/derive.ts';
import { keptBytes, receivedFacts, updateFacts } from './lib/facts.ts';
import { readInputs } from './lib/inputs.ts';
import { printMessages } from './lib/messages.ts';
import { describeProposals, proposeAll, stageProposals, undecided } from './lib/proposals.ts';
import { readChecked, readSource } from './lib/read-source.ts';
import { readText } from './lib/read-text.ts';
import { Refusal } from './lib/refusal.ts';
import { revive } from './lib/revive.ts';
import { type StaleGloss, staleGlosses } from './lib/stale-glosses.ts';
import { Staging } from './lib/staging.ts';
import { stagePermalinks, stagePlan } from './lib/write-plans.ts';
import { parseYaml } from './lib/yaml-file.ts';

const usage = `npm run plan:update -- <id> <file> [--moved <old>=<new>]… [--gone <reason>] [--date <day>]

Replaces the text of a plan, and shows which units are kept, reworded, moved, gone and new.
What is proposed for undecided units in content/topics/proposed/ is renewed.
An id whose words stand under another id gets an entry in content/permalinks.txt by itself.
  --moved  says where a unit went whose words are not the same, such as yunnan/s3-9=yunnan/s3-8
  --gone   says why the others are no more; without it, nothing is written when there are any
  --date   day on which the new text came in, such as 2026-11-21; today (UTC) unless given`;

const options = {
  moved: { type: 'string', multiple: true },
  gone: { type: 'string' },
  date: { type: 'string' },
} as const;

await runCommand(
  { usage, options, words: ['id', 'file'] },
  async (values, [id = '', file = '']) => {
    const today = dayReceived(values.date);
    const content = contentFolder(values.content);
    const staging = new Staging(content);

    try {
      const inputs = await readInputs(content);
      const plan = inputs.plans.find((plan) => plan.id === id);

      if (!plan) {
        throw new Refusal(
          `Unexpected plan \`${id}\`, expected one of \`${inputs.plans.map(({ id }) => id).join('`, `')}\``,
        );
      }

      const source = await readText(fromCaller(file), file);
      const before = readSource(plan.text, plan);
      const reading = readChecked(source.text, { id, path: file });

      if (isRefused(reading.file)) {
        printMessages([reading.file], 'quiet');
        return 1;
      }

      const changes = withMoves(compareReadings(before.units, reading.units), values.moved ?? []);
      console.log(describeChanges(changes));

      if (changes.gone.length > 0 && values.gone === undefined) {
        throw new Refusal(
          `\nUnexpected end of ${changes.gone.length} published ids, expected a reason: run again with ` +
            `\`--gone "<reason>"\`, or say where they went with \`--moved <old>=<new>\`. Nothing was written.`,
        );
      }

      const live = new Set(reading.units.map((unit) => unit.id));
      const entries = redirect(
        revive(inputs.permalinks.entries, live).entries,
        changes,
        values.gone,
      );
      const yamlPath = join(content, 'sources', `${id}.yml`);
      const { sha256, received } = plan.facts;
      // The same file again is no new text: it came in when it came in.
      const isKnown = sha256 === source.sha256 && values.date === undefined;
      const day = isKnown && received !== null ? received : today;
      const yamlText = updateFacts(await readFile(yamlPath, 'utf8'), receivedFacts(source, day));
      const yaml = parseYaml(yamlText, shownPath(yamlPath), sourceSchema);
      const facts = yaml.data ?? plan.facts;

      inputs.permalinks.entries = entries;
      inputs.files = inputs.files.map((other) => (other === plan.yaml.file ? yaml.file : other));
      inputs.plans = inputs.plans.map((other) =>
        other === plan ? { ...plan, text: source.text, facts, yaml } : other,
      );

      // Only what was proposed is proposed anew; of a plan that people decided, the report names what is undecided.
      const hadProposals = inputs.proposals.some(({ name }) => name === id);
      const proposals = hadProposals
        ? undecided(inputs, proposeAll(inputs, id, reading.units) ?? [])
        : [];
      if (hadProposals) stageProposals(staging, inputs, id, proposals, reading.units);

      const { files, usable } = await derive(inputs);

      if (!usable) {
        printMessages(files, 'quiet');
        console.error(
          '\nNothing was written. Where a note, gloss or topic points at words or units that the new text has not,' +
            ' delete those lines, run again, and write them anew.',
        );
        return 1;
      }

      staging.write(`sources/${id}.txt`, keptBytes(source));
      staging.write(`sources/${id}.yml`, yamlText);
      const tally = stagePlan(staging, reading, facts);
      stagePermalinks(staging, inputs, addPermalinks(entries, live));
      staging.commit();

      printMessages([reading.file], 'text');
      if (source.encoding !== 'UTF-8') {
        console.log(`\nThe text was ${source.encoding}; it is kept as UTF-8.`);
      }
      console.log(
        `\nUpdated plan \`${id}\`: ${tally.written} files written, ${tally.removed} removed, ${tally.unchanged} kept.`,
      );
      if (proposals.length > 0) console.log(`\n${describeProposals(id, proposals)}`);
      const glosses = inputs.glosses.find(({ name }) => name === id)?.yaml.data;
      const stale = glosses ? staleGlosses(before.units, reading.units, glosses) : [];
      if (stale.length > 0) console.log(describeGlosses(id, stale));
      return 0;
    } finally {
      staging.discard();
    }
  },
);

/**
 * Take the moves that the caller names out of what is gone.
 *
 * @throws {Refusal}
 *   When a move is none.
 */
function withMoves(changes: Changes, moves: readonly string[]): Changes {
  const named = moves.map((move) => {
    const [from = '', to = '', rest] = move.split('=');
    const valid = rest === undefined && unitIdSchema.safeParse(to).success;
    const known = changes.gone.includes(from) || changes.moved.some((other) => other.from === from);
    if (valid && known) return { from, to };
    throw new Refusal(
      `Unexpected \`--moved ${move}\`, expected \`<old id>=<new id>\`, the old one of ` +
        `\`${changes.gone.join('`, `')}\``,
    );
  });
  const isNamed = (id: string) => named.some(({ from }) => from === id);

  return {
    ...changes,
    moved: [...changes.moved.filter(({ from }) => !isNamed(from)), ...named],
    gone: changes.gone.filter((id) => !isNamed(id)),
  };
}

/** Entries for ids that moved or are gone. */
function redirect(
  entries: readonly Permalink[],
  { moved, gone }: Changes,
  reason: string | undefined,
): Permalink[] {
  const targets = new Map(moved.map(({ from, to }) => [from, to]));
  return entries.map((entry) => {
    const target = targets.get(entry.id);
    if (target !== undefined) return { ...entry, target, gone: null };
    if (gone.includes(entry.id) && reason !== undefined)
      return { ...entry, target: null, gone: reason };
    return entry;
  });
}

function describeGlosses(plan: string, stale: readonly StaleGloss[]): string {
  const lines = stale.map(
    ({ local, before, after, gloss }) => `  ${local}  ${before ?? '—'} → ${after ?? '—'}: ${gloss}`,
  );
  return ['', `Headings that changed; look at content/glosses/${plan}.yml again`, ...lines].join(
    '\n',
  );
}

function describeChanges({ same, reworded, moved, shifted, gone, added }: Changes): string {
  const lines = [
    `${same.length} units are the same, ${reworded.length} reworded, ${moved.length} moved, ` +
      `${gone.length} gone, ${added.length} new.`,
  ];
  const list = (title: string, items: readonly string[]) => {
    if (items.length > 0) lines.push('', title, ...items.map((item) => `  ${item}`));
  };

  list(
    'Reworded (first difference)',
    reworded.flatMap(({ id, before, after }) => {
      const [old = '', now = ''] = firstDifference(before, after);
      return [`${id}  ${before.length} → ${after.length} characters`, `    ${old}`, `    ${now}`];
    }),
  );
  list(
    'Moved: these entries go into permalinks.txt',
    moved.map(({ from, to }) => formatPermalink({ id: from, target: to, gone: null })),
  );
  list(
    'Shifted: the words stand under another id now, but the old id is in use, so links to it show other words',
    shifted.map(({ from, to }) => `${from} → ${to}`),
  );
  list('Gone', gone);
  list('New', added);
  return lines.join('\n');
}
