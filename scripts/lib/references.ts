/**
 * Checks of what people write against what is there: parents, notes, topics and permalinks.
 *
 * Each reports to the file at fault, with line and column, as a message that makes it unusable.
 */

import { checkPermalinks } from '../../src/plan/permalinks.ts';
import { refuseFile } from './content-error.ts';
import type { Inputs } from './inputs.ts';
import type { NoteProblem } from './note-problems.ts';

/** Report what is wrong with the notes on a plan. */
export function reportNotes(
  { notes }: Inputs,
  plan: string,
  problems: readonly NoteProblem[],
): void {
  const yaml = notes.find(({ name }) => name === plan)?.yaml;
  for (const { index, key, reason, ruleId } of problems) {
    yaml?.refuse(['notes', index, key], reason, ruleId);
  }
}

/** Check that every file of notes belongs to a plan. */
export function checkNoteFiles({ notes, ids }: Inputs): void {
  for (const { name, yaml } of notes) {
    if (ids.includes(name)) continue;
    refuseFile(
      yaml.file,
      `Unexpected notes on plan \`${name}\`, expected \`sources/${name}.txt\`; ` +
        'rename or delete the file',
      'note-plan',
    );
  }
}

/** Check that every parent is a plan, and that no plan carries out itself. */
export function checkParents({ plans, ids }: Inputs): void {
  const parents = new Map(plans.map(({ id, facts }) => [id, facts.parent]));

  for (const { id, facts, yaml } of plans) {
    const { parent } = facts;
    if (parent === null) continue;

    if (!ids.includes(parent)) {
      const known = ids.filter((other) => other !== id).join('`, `');
      yaml.refuse(
        ['parent'],
        `Unexpected parent \`${parent}\`, expected \`null\` or one of \`${known}\`; correct it`,
        'plan-parent',
      );
    } else if (leadsBack(id, parents)) {
      yaml.refuse(
        ['parent'],
        `Unexpected parent \`${parent}\`, expected a plan that does not carry out \`${id}\`; correct it`,
        'plan-parent',
      );
    }
  }
}

function leadsBack(id: string, parents: ReadonlyMap<string, string | null>): boolean {
  const passed = new Set<string>();
  let current = parents.get(id) ?? null;

  while (current !== null && current !== id && !passed.has(current)) {
    passed.add(current);
    current = parents.get(current) ?? null;
  }

  return current === id;
}

/** Check that topics have different ids, and members that are there, each once. */
export function checkTopics({ topics, permalinks }: Inputs, live: ReadonlySet<string>): void {
  const groups = new Map<string, string>();
  const targets = new Map(permalinks.entries.map(({ id, target }) => [id, target]));

  for (const { name, yaml } of topics) {
    for (const [index, { id, members }] of (yaml.data?.topics ?? []).entries()) {
      const other = groups.get(id);

      if (other !== undefined) {
        yaml.refuse(
          ['topics', index, 'id'],
          `Unexpected second topic \`${id}\`, expected one over all groups ` +
            `(the first is in \`${other}.yml\`); rename one`,
          'topic-twice',
        );
      }

      groups.set(id, name);

      for (const [place, member] of members.entries()) {
        const path = ['topics', index, 'members', place];
        const target = targets.get(member);
        const hint = target ? `it is \`${target}\` now` : 'correct the id or delete the line';

        if (!live.has(member)) {
          yaml.refuse(
            path,
            `Unexpected member \`${member}\` of topic \`${id}\`, expected a unit that is there; ${hint}`,
            'topic-member',
          );
        } else if (members.indexOf(member) !== place) {
          yaml.refuse(
            path,
            `Unexpected second \`${member}\` in topic \`${id}\`, expected it once; delete one`,
            'topic-member',
          );
        }
      }
    }
  }
}

/** Check that no published id died, and that every entry leads somewhere. */
export function checkPermalinkFile({ permalinks }: Inputs, live: ReadonlySet<string>): void {
  for (const { line, reason } of checkPermalinks(permalinks.entries, live)) {
    refuseFile(permalinks.file, reason, 'permalink', { line: Math.max(line, 1), column: 1 });
  }
}
