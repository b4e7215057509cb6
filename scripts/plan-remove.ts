/** Take a plan back: the exact inverse of `plan-add.ts`. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { runCommand } from './lib/command.ts';
import { contentFolder, shownPath } from './lib/content.ts';
import { type Inputs, readInputs } from './lib/inputs.ts';
import { refusalLines } from './lib/messages.ts';
import { Refusal } from './lib/refusal.ts';
import { Staging } from './lib/staging.ts';
import { stagePermalinks } from './lib/write-plans.ts';

const usage = `npm run plan:remove -- <id> [--published [--gone <reason>]]

Removes the text, YAML, notes, glosses and Markdown of a plan, and its permalinks.
  --published  keeps its ids in content/permalinks.txt as \`<id> -> gone: <reason>\`:
               for a plan that was published, whose addresses must not die
  --gone       the reason; "plan removed" unless given`;

const options = { published: { type: 'boolean' }, gone: { type: 'string' } } as const;

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

    refuseReferrers(inputs, id);

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
 * @throws {Refusal}
 *   Naming every such place.
 */
function refuseReferrers({ plans, topics, permalinks }: Inputs, id: string): void {
  const files: VFile[] = [];
  const why = `expected nothing that points at plan \`${id}\`, which is to be removed; change it first`;

  for (const { facts, yaml } of plans) {
    if (facts.parent !== id) continue;
    yaml.refuse(['parent'], `Unexpected parent \`${id}\`, ${why}`, 'plan-parent');
    files.push(yaml.file);
  }

  for (const { yaml } of topics) {
    for (const [index, topic] of (yaml.data?.topics ?? []).entries()) {
      for (const [place, member] of topic.members.entries()) {
        if (!member.startsWith(`${id}/`)) continue;
        const path = ['topics', index, 'members', place];
        yaml.refuse(
          path,
          `Unexpected member \`${member}\` of topic \`${topic.id}\`, ${why}`,
          'topic-member',
        );
      }
    }

    files.push(yaml.file);
  }

  const problems = refusalLines(files);
  const broken = refusalLines([permalinks.file]);
  if (problems.length + broken.length === 0) return;
  throw new Refusal([...problems, ...broken, '', 'Nothing was removed.'].join('\n'));
}
