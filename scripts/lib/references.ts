/**
 * Checks of what people write against what is there: parents, identities, notes, glosses, topics and permalinks.
 *
 * Each reports to the file at fault, with line and column, as a message that makes it unusable.
 */

import { freeIdentity } from '../../src/plan/free-identity.ts';
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
  for (const { list, index, key, reason, ruleId } of problems) {
    yaml?.refuse([list, index, key], reason, ruleId);
  }
}

/** Check that every file of notes or glosses belongs to a plan. */
export function checkPlanFiles({ notes, glosses, ids }: Inputs): void {
  const kinds = [
    { files: notes, what: 'notes on', ruleId: 'note-plan' },
    { files: glosses, what: 'glosses of', ruleId: 'gloss-plan' },
  ];

  for (const { files, what, ruleId } of kinds) {
    for (const { name, yaml } of files) {
      if (ids.includes(name)) continue;
      refuseFile(
        yaml.file,
        `Unexpected ${what} plan \`${name}\`, expected \`sources/${name}.txt\`; ` +
          'rename or delete the file',
        ruleId,
      );
    }
  }
}

/** Check that every gloss is of a unit that is there. */
export function checkGlosses({ glosses, permalinks }: Inputs, live: ReadonlySet<string>): void {
  const targets = new Map(permalinks.entries.map(({ id, target }) => [id, target]));

  for (const { name, yaml } of glosses) {
    for (const local of Object.keys(yaml.data?.units ?? {})) {
      const id = `${name}/${local}`;
      if (live.has(id)) continue;
      const target = targets.get(id);
      const hint = target ? `it is \`${target}\` now` : 'correct the id or delete the line';
      yaml.refuse(
        ['units', local],
        `Unexpected gloss of \`${local}\`, expected a unit of plan \`${name}\`; ${hint}`,
        'gloss-unit',
      );
    }
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

/** Check that no two plans have the same number of their identity. */
export function checkIdentities({ plans }: Inputs): void {
  const owners = new Map<number, string>();
  const taken = new Set(plans.map(({ facts }) => facts.identity));

  for (const { id, facts, yaml } of plans) {
    const { identity } = facts;
    if (identity === null) continue;
    const owner = owners.get(identity);

    if (owner === undefined) {
      owners.set(identity, id);
      continue;
    }

    const free = freeIdentity(taken);
    // Each of several is told another.
    taken.add(free);
    yaml.refuse(
      ['identity'],
      `Unexpected second \`identity: ${identity}\`, expected a number that no other plan has ` +
        `(\`${owner}\` has it); write \`identity: ${free}\`, or correct that of \`${owner}\``,
      'plan-identity',
    );
  }
}

/** Check that no published id died, and that every entry leads somewhere. */
export function checkPermalinkFile({ permalinks }: Inputs, live: ReadonlySet<string>): void {
  for (const { line, reason } of checkPermalinks(permalinks.entries, live)) {
    refuseFile(permalinks.file, reason, 'permalink', { line: Math.max(line, 1), column: 1 });
  }
}
