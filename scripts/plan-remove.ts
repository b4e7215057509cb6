/** Take a plan back: the exact inverse of `plan-add.ts`. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { planOf } from '../src/plan/address.ts';
import { runCommand } from './lib/command.ts';
import { contentFolder, shownPath } from './lib/content.ts';
import { type Inputs, readInputs } from './lib/inputs.ts';
import { refusalLines } from './lib/messages.ts';
import { proposalsPath, removeProposals } from './lib/proposals.ts';
import { Refusal } from './lib/refusal.ts';
import { Staging } from './lib/staging.ts';
import { dropUnits } from './lib/topic-edits.ts';
import { stagePermalinks } from './lib/write-plans.ts';

const usage = `npm run plan:remove -- <id> [--published [--gone <reason>]] [--topics]

Removes the text, YAML, notes, glosses, proposed topics and Markdown of a plan, and its permalinks.
  --published  keeps its ids in content/permalinks.txt as \`<id> -> gone: <reason>\`:
               for a plan that was published, whose addresses must not die
  --gone       the reason; "plan removed" unless given
  --topics     also takes its units out of content/topics/, where people decided about them`;

const options = {
  published: { type: 'boolean' },
  gone: { type: 'string' },
  topics: { type: 'boolean' },
} as const;

await runCommand({ usage, options, words: ['id'] }, async (values, [id = '']) => {
  const content = contentFolder(values.content);
  const staging = new Staging(content);

  try {
    const inputs = await readInputs(content);

    if (!inputs.ids.includes(id)) {
      throw new Refusal(
        `Unexpected plan \`${id}\`, expected one of \`${inputs.ids.join('`, `')}\``,
      );
    }

    refuseReferrers(inputs, id, values.topics === true);

    for (const path of [
      `sources/${id}.txt`,
      `sources/${id}.yml`,
      `notes/${id}.yml`,
      `glosses/${id}.yml`,
      `plans/${id}`,
    ]) {
      if (!existsSync(join(content, path))) continue;
      staging.remove(path);
      console.log(`removed ${shownPath(join(content, path))}`);
    }

    if (existsSync(join(content, proposalsPath(id)))) {
      removeProposals(staging, inputs, id);
      console.log(`removed ${shownPath(join(content, proposalsPath(id)))}`);
    }

    // Without the switch, nothing points at the plan here any more.
    for (const { name, yaml } of inputs.topics) {
      const text = String(yaml.file.value);
      const rest = dropUnits(text, (unit) => planOf(unit) === id);
      if (rest === text) continue;
      staging.write(`topics/${name}.yml`, rest);
      console.log(`updated ${yaml.file.path}`);
    }

    const reason = values.gone ?? 'plan removed';
    const entries = inputs.permalinks.entries.flatMap((entry) => {
      if (!entry.id.startsWith(`${id}/`)) return entry;
      if (!values.published) return [];
      return entry.target === null && entry.gone === null ? { ...entry, gone: reason } : entry;
    });

    if (stagePermalinks(staging, inputs, entries)) {
      console.log(`updated ${inputs.permalinks.file.path}`);
    }

    staging.commit();
    return 0;
  } finally {
    staging.discard();
  }
});

/**
 * Refuse while something would point at nothing afterwards.
 *
 * @param withTopics
 *   Units of the plan are taken out of topics: then only a topic that would be left without members is in the way.
 * @throws {Refusal}
 *   Naming every such place.
 */
function refuseReferrers(
  { plans, topics, permalinks }: Inputs,
  id: string,
  withTopics: boolean,
): void {
  const files: VFile[] = [];
  const why = `expected nothing that points at plan \`${id}\`, which is to be removed; change it first`;
  const isOwn = (unit: string) => planOf(unit) === id;
  let hasTopics = false;

  for (const { facts, yaml } of plans) {
    if (facts.parent !== id) continue;
    yaml.refuse(['parent'], `Unexpected parent \`${id}\`, ${why}`, 'plan-parent');
    files.push(yaml.file);
  }

  for (const { yaml } of topics) {
    for (const [index, topic] of (yaml.data?.topics ?? []).entries()) {
      if (withTopics && topic.members.every(isOwn)) {
        yaml.refuse(
          ['topics', index, 'id'],
          `Unexpected topic \`${topic.id}\` of plan \`${id}\` only, expected other members, too, since that plan is to be ` +
            'removed; delete the topic, or add others',
          'topic-member',
        );
      }

      for (const [place, member] of topic.members.entries()) {
        if (withTopics || !isOwn(member)) continue;
        hasTopics = true;
        const path = ['topics', index, 'members', place];
        yaml.refuse(
          path,
          `Unexpected member \`${member}\` of topic \`${topic.id}\`, ${why}`,
          'topic-member',
        );
      }
    }

    for (const [index, { unit }] of (yaml.data?.alone ?? []).entries()) {
      if (withTopics || !isOwn(unit)) continue;
      hasTopics = true;
      const path = ['alone', index, 'unit'];
      yaml.refuse(path, `Unexpected \`${unit}\` standing alone, ${why}`, 'topic-alone');
    }

    files.push(yaml.file);
  }

  const problems = refusalLines(files);
  const broken = refusalLines([permalinks.file]);
  if (problems.length + broken.length === 0) return;
  const hint = hasTopics ? ' `--topics` takes its units out of the topics.' : '';
  throw new Refusal([...problems, ...broken, '', `Nothing was removed.${hint}`].join('\n'));
}
