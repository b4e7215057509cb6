/** Check that topics leave no unit out. */

import type { VFile } from 'vfile';
import { planOf } from '../../src/plan/address.ts';
import type { Inputs } from './inputs.ts';

/** A unit and the line where it begins. */
export interface PlacedUnit {
  id: string;
  line: number;
}

/**
 * Warn of every unit of a plan that is neither a member of a topic, nor listed alone, nor in the proposals of its plan.
 *
 * What nobody has decided yet is not wrong, so that the site can be built all the same. Of a plan that no topic speaks
 * of, and that is new therefore, one warning is enough; and without any topic there is nothing to be left out of.
 *
 * @param file
 *   The text of the plan, which takes the messages.
 */
export function checkCoverage(
  { topics, proposals }: Pick<Inputs, 'topics' | 'proposals'>,
  { id, file, units }: { id: string; file: VFile; units: readonly PlacedUnit[] },
): void {
  const spoken = new Set([
    ...topics.flatMap(({ yaml }) => yaml.data?.topics.flatMap(({ members }) => members) ?? []),
    ...topics.flatMap(({ yaml }) => yaml.data?.alone?.map(({ unit }) => unit) ?? []),
    ...proposals.flatMap(({ yaml }) => yaml.data?.units.map(({ unit }) => unit) ?? []),
  ]);
  if (spoken.size === 0) return;
  const warn = (reason: string, ruleId: string, line: number) => {
    const place = { line: Math.max(line, 1), column: 1 };
    file.message(reason, { place, ruleId, source: 'content' }).fatal = false;
  };

  if (![...spoken].some((unit) => planOf(unit) === id)) {
    warn(
      `Unexpected plan \`${id}\` in no topic, expected its units in \`content/topics/\`; ` +
        `\`npm run align -- ${id} --write\` proposes some`,
      'topic-plan',
      1,
    );
    return;
  }

  for (const unit of units) {
    if (spoken.has(unit.id)) continue;
    warn(
      `Unexpected unit \`${unit.id}\` in no topic, expected it in one, or under \`alone\`; ` +
        `\`npm run align -- ${id}\` proposes where`,
      'topic-missing',
      unit.line,
    );
  }
}
