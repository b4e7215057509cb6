/** Make decisions of what the alignment proposes: move units from `topics/proposed/` into the groups of topics. */

import { join } from 'node:path';
import type { UnitProposal } from '../src/align/index.ts';
import { planOf } from '../src/plan/address.ts';
import { topicGroupSchema } from '../src/schemas/index.ts';
import { aloneGroup } from './lib/alone-group.ts';
import { runCommand } from './lib/command.ts';
import { contentFolder, shownPath } from './lib/content.ts';
import { isRefused } from './lib/content-error.ts';
import { readDecisions } from './lib/decisions.ts';
import { derive } from './lib/derive.ts';
import { type Inputs, readInputs } from './lib/inputs.ts';
import { printMessages } from './lib/messages.ts';
import { proposalsPath, stageProposals } from './lib/proposals.ts';
import { readSource } from './lib/read-source.ts';
import { Refusal } from './lib/refusal.ts';
import { Staging } from './lib/staging.ts';
import { editTopics, type TopicEdit } from './lib/topic-edits.ts';
import { parseYaml } from './lib/yaml-file.ts';

const usage = `npm run topics:confirm -- <plan> [<unit>…] [--topic <id>]… [--alone]

Moves what is proposed in content/topics/proposed/<plan>.yml into the groups of topics, as decided:
all of it, or the units named (such as s3-1-1). A unit without a topic is listed as standing alone.
  --topic  puts one unit into this topic instead, or into several
  --alone  lists one unit as standing alone, whatever is proposed`;

const options = {
  topic: { type: 'string', multiple: true },
  alone: { type: 'boolean' },
} as const;

/** Why a unit stands alone that a person confirmed so. */
const reason = { zh: '人工确认无对应。', en: 'No counterpart, as a person confirmed.' };

await runCommand({ usage, options, words: ['plan'], more: true }, async (values, words) => {
  const [plan = '', ...named] = words;
  const content = contentFolder(values.content);
  const staging = new Staging(content);

  try {
    const inputs = await readInputs(content);

    if (inputs.files.some(isRefused)) {
      printMessages(inputs.files, 'quiet');
      return 1;
    }

    const source = inputs.plans.find(({ id }) => id === plan);
    const proposed = inputs.proposals.find(({ name }) => name === plan)?.yaml.data?.units;

    if (!source || !proposed) {
      const known = inputs.proposals.map(({ name }) => name);
      const expected = known.length > 0 ? `one of \`${known.join('`, `')}\`` : 'some';
      throw new Refusal(
        `Unexpected plan \`${plan}\` without proposals, expected ${expected}; \`npm run align -- ${plan} --write\` makes them`,
      );
    }

    const chosen = chooseUnits(named, proposed, plan);
    refuseDecided(inputs, chosen, plan);
    const topics = values.topic ?? [];
    const isChoice = topics.length > 0 || values.alone === true;

    if (isChoice && (named.length !== 1 || (topics.length > 0 && values.alone))) {
      throw new Refusal(
        `Unexpected \`--topic\` or \`--alone\`, expected one of them, with exactly one unit\n\n${usage}`,
      );
    }

    const before = new Map(inputs.topics.map(({ name, yaml }) => [name, yaml.file.value]));
    const { units } = readSource(source.text, source);
    let joined = 0;
    let alone = 0;

    for (const proposal of chosen) {
      const { unit } = proposal;
      const into = isChoice ? topics : proposal.topics.map(({ topic }) => topic);

      for (const topic of new Set(into)) {
        edit(inputs, groupOf(inputs, topic), { kind: 'member', topic, unit });
      }

      joined += Number(into.length > 0);
      if (into.length > 0) continue;
      const group = aloneGroup(inputs, unit, units);
      if (group === undefined) throw new Refusal('Unexpected lack of topics, expected some');
      edit(inputs, group, { kind: 'alone', unit, reason });
      alone++;
    }

    const rest = proposed.filter((proposal) => !chosen.includes(proposal));
    stageProposals(staging, inputs, plan, rest, units);
    const { files, usable } = await derive(inputs);

    if (!usable) {
      printMessages(files, 'quiet');
      console.error('\nNothing was written.');
      return 1;
    }

    for (const { name, yaml } of inputs.topics) {
      const text = String(yaml.file.value);
      if (text !== before.get(name)) staging.write(`topics/${name}.yml`, text);
    }

    staging.commit();
    const left =
      rest.length > 0
        ? `${rest.length} are left in ${shownPath(join(content, proposalsPath(plan)))}.`
        : 'None is left.';
    console.log(
      `Confirmed ${chosen.length} units of plan \`${plan}\`: ${joined} in topics, ${alone} standing alone. ${left}`,
    );
    return 0;
  } finally {
    staging.discard();
  }
});

/**
 * The proposals that are meant: of the units named, by whole or by local id, otherwise all.
 *
 * @throws {Refusal}
 *   When one is named that nothing is proposed for.
 */
function chooseUnits(
  named: readonly string[],
  proposed: readonly UnitProposal[],
  plan: string,
): UnitProposal[] {
  if (named.length === 0) return [...proposed];
  const byId = new Map(proposed.map((proposal) => [proposal.unit, proposal]));

  return [...new Set(named)].map((name) => {
    const unit = name.includes('/') ? name : `${plan}/${name}`;
    const proposal = byId.get(unit);
    if (proposal) return proposal;
    throw new Refusal(
      `Unexpected unit \`${name}\`, expected one of those in \`${proposalsPath(plan)}\`, such as \`${proposed[0]?.unit ?? plan}\``,
    );
  });
}

/**
 * Refuse to decide twice, as where a person wrote a unit into a topic and left the proposal.
 *
 * @throws {Refusal}
 *   Naming every unit that is decided.
 */
function refuseDecided(inputs: Inputs, chosen: readonly UnitProposal[], plan: string): void {
  const decided = readDecisions(inputs);
  const twice = chosen.filter(({ unit }) => decided.has(unit)).map(({ unit }) => unit);
  if (twice.length === 0) return;
  throw new Refusal(
    `Unexpected proposal for \`${twice.join('`, `')}\`, expected none for what is decided in \`content/topics/\`; ` +
      `delete it from \`${proposalsPath(plan)}\`, or run \`npm run align -- ${plan} --write\``,
  );
}

function groupOf({ topics }: Inputs, topic: string): string {
  const group = topics.find(({ yaml }) => yaml.data?.topics.some(({ id }) => id === topic));
  if (group) return group.name;
  throw new Refusal(
    `Unexpected topic \`${topic}\`, expected one that is there; \`content/topics/\` lists them`,
  );
}

/** Change a group, and let the inputs hold it as changed. */
function edit(inputs: Inputs, name: string, change: TopicEdit): void {
  const group = inputs.topics.find((other) => other.name === name);
  if (!group) return;
  const { file, data } = group.yaml;
  const members =
    change.kind === 'member'
      ? (data?.topics.find(({ id }) => id === change.topic)?.members ?? [])
      : [];
  const isShared = members.some((member) => planOf(member) !== planOf(change.unit));
  const text = editTopics(String(file.value), change, isShared);
  group.yaml = parseYaml(text, file.path, topicGroupSchema);
  inputs.files = inputs.files.map((other) => (other === file ? group.yaml.file : other));
}
