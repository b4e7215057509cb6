/** Add a plan: keep its text, write what the text does not say, generate its files, report. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { levelSchema, planIdSchema, type SourceFacts, sourceSchema } from '../src/schemas/index.ts';
import { freeIdentity } from '../src/plan/free-identity.ts';
import { addPermalinks } from '../src/plan/permalinks.ts';
import { runCommand } from './lib/command.ts';
import { contentFolder, fromCaller, shownPath } from './lib/content.ts';
import { isRefused } from './lib/content-error.ts';
import { dayReceived } from './lib/day.ts';
import { derive } from './lib/derive.ts';
import { formatFacts, keptBytes, receivedFacts } from './lib/facts.ts';
import { readInputs } from './lib/inputs.ts';
import { printMessages } from './lib/messages.ts';
import {
  describeProposals,
  proposalsPath,
  proposeAll,
  stageProposals,
  undecided,
} from './lib/proposals.ts';
import { readChecked } from './lib/read-source.ts';
import { readText } from './lib/read-text.ts';
import { Refusal } from './lib/refusal.ts';
import { reportOf } from './lib/report.ts';
import { revive } from './lib/revive.ts';
import { Staging } from './lib/staging.ts';
import { stagePermalinks, stagePlan } from './lib/write-plans.ts';
import { parseYaml } from './lib/yaml-file.ts';

const usage = `npm run plan:add -- <file> --id yunnan --name 云南省 --level province

Copies a text into content/sources/, writes its YAML and its Markdown, proposes topics for its units
in content/topics/proposed/, and prints a report.
  --id      slug of the plan in addresses: a–z, 0–9 and single hyphens
  --name    name of the place
  --level   ${levelSchema.options.join(', ')}
  --short   short name, such as 云南; --name unless given
  --region  full name, such as 湖南省邵阳市; --name unless given
  --parent  id of the plan that this one carries out
  --url     page where the text was published
  --date    day on which the text came in, such as 2026-11-21; today (UTC) unless given`;

const options = {
  id: { type: 'string' },
  name: { type: 'string' },
  level: { type: 'string' },
  short: { type: 'string' },
  region: { type: 'string' },
  parent: { type: 'string' },
  url: { type: 'string' },
  date: { type: 'string' },
} as const;

await runCommand({ usage, options, words: ['file'] }, async (values, [file = '']) => {
  const { id, name, level } = values;

  if (!id || !name || !level) {
    throw new Refusal(`Unexpected call, expected \`--id\`, \`--name\` and \`--level\`\n\n${usage}`);
  }

  refuseBadId(id);
  const received = dayReceived(values.date);
  const content = contentFolder(values.content);
  const staging = new Staging(content);

  try {
    const inputs = await readInputs(content);
    const path = join(content, 'sources', `${id}.txt`);
    const given = fromCaller(file);
    // An editor may have put the text in its place already; then only its YAML is missing.
    const inPlace = given === path;

    for (const taken of [
      `sources/${id}.txt`,
      `sources/${id}.yml`,
      `notes/${id}.yml`,
      `glosses/${id}.yml`,
      proposalsPath(id),
    ]) {
      if (!existsSync(join(content, taken)) || (inPlace && taken.endsWith('.txt'))) continue;
      throw new Refusal(
        `Unexpected id \`${id}\`, expected one that is free (\`${taken}\` is there); choose another id, ` +
          `or use \`npm run plan:update -- ${id} <file>\``,
      );
    }

    const source = await readText(given, file);
    const facts = checkFacts({
      shortTitle: values.short ?? name,
      region: values.region ?? name,
      level: level as SourceFacts['level'],
      parent: values.parent ?? null,
      publishedAt: values.url ?? null,
      identity: freeIdentity(inputs.plans.map(({ facts }) => facts.identity)),
      ...receivedFacts(source, received),
    });
    const reading = readChecked(source.text, { id, path: file });

    if (isRefused(reading.file)) {
      printMessages([reading.file], 'quiet');
      return 1;
    }

    const yaml = parseYaml(
      formatFacts(facts),
      shownPath(path).replace(/txt$/, 'yml'),
      sourceSchema,
    );
    const units = new Set(reading.units.map((unit) => unit.id));
    const { entries, revived } = revive(inputs.permalinks.entries, units);
    inputs.permalinks.entries = entries;
    inputs.ids = [...new Set([...inputs.ids, id])];
    inputs.files = inputs.files.filter((other) => other.path !== shownPath(path));
    inputs.plans.push({ id, path: shownPath(path), text: source.text, facts, yaml });
    inputs.files.push(yaml.file);
    const proposals = undecided(inputs, proposeAll(inputs, id, reading.units) ?? []);
    stageProposals(staging, inputs, id, proposals, reading.units);

    const { files, usable } = await derive(inputs);

    if (!usable) {
      printMessages(files, 'quiet');
      console.error('\nNothing was written.');
      return 1;
    }

    staging.write(`sources/${id}.txt`, keptBytes(source));
    staging.write(`sources/${id}.yml`, formatFacts(facts));
    const tally = stagePlan(staging, reading, facts);
    stagePermalinks(staging, inputs, addPermalinks(entries, units));
    staging.commit();

    console.log(reportOf(reading, source.text, facts));
    if (source.encoding !== 'UTF-8') {
      console.log(
        `\nThe text was ${source.encoding}; it is kept as UTF-8. Its own encoding and SHA-256 are in the YAML.`,
      );
    }
    const twin = inputs.plans.find((plan) => plan.id !== id && plan.text === source.text);
    if (twin) console.log(`\nThe text is the same as that of plan \`${twin.id}\`.`);
    if (revived.length > 0) console.log(`\nIds that were gone are back: ${revived.join(', ')}`);
    if (proposals.length > 0) console.log(`\n${describeProposals(id, proposals)}`);
    console.log(`
Added plan \`${id}\`: ${shownPath(path)}, its YAML and ${tally.written} files in ${shownPath(join(content, 'plans', id))}/.
  See it:   npm run dev, then /plans/${id}/
  Undo it:  npm run plan:remove -- ${id}`);
    return 0;
  } finally {
    staging.discard();
  }
});

function refuseBadId(id: string): void {
  if (planIdSchema.safeParse(id).success) return;
  throw new Refusal(
    `Unexpected id \`${id}\`, expected a slug of a–z, 0–9 and single hyphens that begins with a letter, ` +
      'of at most 40 characters, such as `yunnan`',
  );
}

/** Check the facts as the collections will. */
function checkFacts(facts: SourceFacts): SourceFacts {
  const { file, data } = parseYaml(formatFacts(facts), 'facts', sourceSchema);
  if (data) return data;
  throw new Refusal(file.messages.map(({ reason }) => reason).join('\n'));
}
