/** Check the numbers of plans against one another. */

import type { VFile } from 'vfile';
import type { IndicatorRecord } from '../../src/schemas/index.ts';
import { addFindings, checkBesideOthers } from '../../src/target/checks/check-numbers.ts';
import type { Inputs } from './inputs.ts';

/** A plan with its indicators, topics not known yet. */
export interface PlanMeasures {
  id: string;
  text: string;
  /** Takes the messages. */
  file: VFile;
  indicators: readonly IndicatorRecord[];
}

/** Check the indicators of every plan against those of the others, as far as topics say which are the same. */
export function checkMeasures(
  { topics, proposals }: Pick<Inputs, 'topics' | 'proposals'>,
  plans: readonly PlanMeasures[],
): void {
  const topicOf = new Map<string, string>();
  const comparing = new Set<string>();

  for (const { id, level, members } of topics.flatMap(({ yaml }) => yaml.data?.topics ?? [])) {
    if (level !== 'indicator') continue;
    comparing.add(id);
    for (const member of members) if (!topicOf.has(member)) topicOf.set(member, id);
  }
  for (const { unit, topics: proposed } of proposals.flatMap(
    ({ yaml }) => yaml.data?.units ?? [],
  )) {
    const topic = proposed.find((candidate) => comparing.has(candidate.topic))?.topic;
    if (topic !== undefined && !topicOf.has(unit)) topicOf.set(unit, topic);
  }

  const checked = plans.map(({ id, text, file, indicators }) => ({
    file,
    numbers: {
      id,
      source: text,
      indicators: indicators.map((indicator) => ({
        ...indicator,
        topic: topicOf.get(indicator.id) ?? null,
      })),
    },
  }));
  const numbers = checked.map((plan) => plan.numbers);
  for (const plan of checked) addFindings(plan.file, checkBesideOthers(plan.numbers, numbers));
}
