/** Checks of topics and of what is proposed for them; each reports to the file at fault, with line and column. */

import { planOf } from '../../src/plan/address.ts';
import type { Topic } from '../../src/schemas/index.ts';
import { refuseFile } from './content-error.ts';
import type { Inputs } from './inputs.ts';
import { unitHints } from './unit-hints.ts';

/** What a person decided of a unit. */
interface Decided {
  /** Whether it is in a topic; otherwise it stands alone. */
  isMember: boolean;
  /** Where that is written, as messages call it. */
  place: string;
}

/** What was decided, by the unit's id; of a topic and a list both, the topic counts. */
type DecidedUnits = ReadonlyMap<string, Decided>;

/**
 * Check topics and proposals: ids, members, groups, and what stands alone.
 *
 * @param live
 *   Ids of all units.
 */
export function checkTopics(inputs: Inputs, live: ReadonlySet<string>): void {
  checkOrders(inputs);
  checkTopicIds(inputs);
  checkMembers(inputs, live);
  checkOnePlan(inputs);
  const decided = decidedUnits(inputs);
  checkAlone(inputs, live, decided);
  checkProposals(inputs, live, decided);
}

function decidedUnits({ topics }: Inputs): DecidedUnits {
  const decided = new Map<string, Decided>();

  for (const { name, yaml } of topics) {
    const place = `\`alone\` in ${name}.yml`;
    for (const { unit } of yaml.data?.alone ?? []) decided.set(unit, { isMember: false, place });
  }

  for (const { yaml } of topics) {
    for (const { id, members } of yaml.data?.topics ?? []) {
      const place = `topic \`${id}\``;
      for (const member of members) decided.set(member, { isMember: true, place });
    }
  }

  return decided;
}

function checkOrders({ topics }: Inputs): void {
  const groups = new Map<number, string>();

  for (const { name, yaml } of topics) {
    if (!yaml.data) continue;
    const { order } = yaml.data;
    const other = groups.get(order);

    if (other !== undefined) {
      yaml.refuse(
        ['order'],
        `Unexpected second \`order: ${order}\`, expected a place of its own ` +
          `(\`${other}.yml\` has that one); give one of the two another number`,
        'topic-order',
      );
    }

    groups.set(order, name);
  }
}

function checkTopicIds({ topics }: Inputs): void {
  const groups = new Map<string, string>();

  for (const { name, yaml } of topics) {
    for (const [index, { id }] of (yaml.data?.topics ?? []).entries()) {
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
    }
  }
}

function checkMembers({ topics, permalinks }: Inputs, live: ReadonlySet<string>): void {
  const hint = unitHints(permalinks.entries);

  for (const { yaml } of topics) {
    for (const [index, { id, members }] of (yaml.data?.topics ?? []).entries()) {
      for (const [place, member] of members.entries()) {
        const path = ['topics', index, 'members', place];

        if (!live.has(member)) {
          yaml.refuse(
            path,
            `Unexpected member \`${member}\` of topic \`${id}\`, expected a unit that is there; ${hint(member)}`,
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

/** Check that a topic says why it is of one plan, if it is (a warning), and does not if it is not. */
function checkOnePlan({ topics, proposals, plans }: Inputs): void {
  const proposed = Map.groupBy(
    proposals.flatMap(({ name, yaml }) =>
      (yaml.data?.units ?? []).flatMap((unit) =>
        unit.topics.map(({ topic }) => ({ topic, plan: name })),
      ),
    ),
    ({ topic }) => topic,
  );

  for (const { yaml } of topics) {
    for (const [index, topic] of (yaml.data?.topics ?? []).entries()) {
      const { id, alone } = topic;
      const [first, ...others] = plansOf(topic);
      if (first === undefined) continue;

      if (others.length > 0) {
        if (alone === undefined) continue;
        yaml.refuse(
          ['topics', index, 'alone'],
          `Unexpected \`alone\` in topic \`${id}\`, expected it only where all members are of one plan ` +
            `(here \`${first}\` and \`${others.join('`, `')}\`); delete it, or the members that do not belong`,
          'topic-alone',
        );
      } else if (alone === undefined && plans.length > 1) {
        // A unit of another plan may still join it.
        if ((proposed.get(id) ?? []).some(({ plan }) => plan !== first)) continue;
        yaml.warn(
          ['topics', index, 'id'],
          `Unexpected topic \`${id}\` of plan \`${first}\` only, expected members of other plans, or ` +
            'why there are none; add `alone: { zh: …, en: … }`',
          'topic-alone',
        );
      }
    }
  }
}

function plansOf({ members }: Topic): string[] {
  return [...new Set(members.map(planOf))];
}

/** Check what a group lists as standing alone: units that are there, each once, none in a topic. */
function checkAlone(
  { topics, permalinks }: Inputs,
  live: ReadonlySet<string>,
  decided: DecidedUnits,
): void {
  const hint = unitHints(permalinks.entries);
  const seen = new Map<string, string>();

  for (const { name, yaml } of topics) {
    for (const [index, { unit }] of (yaml.data?.alone ?? []).entries()) {
      const where = decided.get(unit);
      const other = seen.get(unit);
      const refuse = (reason: string) =>
        yaml.refuse(['alone', index, 'unit'], reason, 'topic-alone');

      if (!live.has(unit)) {
        refuse(
          `Unexpected \`${unit}\` standing alone, expected a unit that is there; ${hint(unit)}`,
        );
      } else if (where?.isMember) {
        refuse(
          `Unexpected \`${unit}\` standing alone, expected a unit of no topic (it is in ${where.place}); ` +
            'delete it here or there',
        );
      } else if (other !== undefined) {
        refuse(
          `Unexpected second \`${unit}\` standing alone, expected it once (the first is in \`${other}.yml\`); delete one`,
        );
      }

      seen.set(unit, name);
    }
  }
}

/** Check that proposals are for units of their plan that nobody decided, and lead to topics that are there. */
function checkProposals(
  { ids, topics, proposals, permalinks }: Inputs,
  live: ReadonlySet<string>,
  decided: DecidedUnits,
): void {
  const hint = unitHints(permalinks.entries);
  const known = new Set(topics.flatMap(({ yaml }) => yaml.data?.topics.map(({ id }) => id) ?? []));

  for (const { name, yaml } of proposals) {
    if (!ids.includes(name)) {
      refuseFile(
        yaml.file,
        `Unexpected proposals for plan \`${name}\`, expected \`sources/${name}.txt\`; rename or delete the file`,
        'proposal-plan',
      );
      continue;
    }

    const seen = new Set<string>();

    for (const [index, proposal] of (yaml.data?.units ?? []).entries()) {
      const { unit } = proposal;
      const where = decided.get(unit);
      const refuse = (reason: string) =>
        yaml.refuse(['units', index, 'unit'], reason, 'proposal-unit');

      if (planOf(unit) !== name) {
        refuse(
          `Unexpected proposal for \`${unit}\`, expected a unit of plan \`${name}\`; move or delete it`,
        );
      } else if (!live.has(unit)) {
        refuse(
          `Unexpected proposal for \`${unit}\`, expected a unit that is there; ${hint(unit)}, ` +
            `or run \`npm run align -- ${name} --write\``,
        );
      } else if (where !== undefined) {
        refuse(
          `Unexpected proposal for \`${unit}\`, expected none for a unit that is decided (${where.place}); delete the entry`,
        );
      } else if (seen.has(unit)) {
        refuse(`Unexpected second proposal for \`${unit}\`, expected one; delete one`);
      }

      seen.add(unit);

      for (const [place, { topic }] of proposal.topics.entries()) {
        const path = ['units', index, 'topics', place, 'topic'];

        if (!known.has(topic)) {
          yaml.refuse(
            path,
            `Unexpected topic \`${topic}\` proposed for \`${unit}\`, expected one that is there; ` +
              `correct the id, or run \`npm run align -- ${name} --write\``,
            'proposal-topic',
          );
        } else if (proposal.topics.findIndex((other) => other.topic === topic) !== place) {
          yaml.refuse(
            path,
            `Unexpected second topic \`${topic}\` proposed for \`${unit}\`, expected it once; delete one`,
            'proposal-topic',
          );
        }
      }
    }
  }
}
