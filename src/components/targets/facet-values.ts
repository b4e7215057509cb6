import type { Dictionary, Locale } from '../../i18n/index.ts';
import { commitmentKindSchema, type CommitmentRecord } from '../../schemas/index.ts';
import { planGloss } from '../corpus/gloss.ts';
import type { Corpus } from '../corpus/types.ts';
import { topicName } from '../topics/topic-name.ts';
import { type Facet, unstated } from './state.ts';

/** A value that the table can be narrowed to. */
export interface FacetValue {
  value: string;
  name: string;
  /** Language of the name, where it is not that of the page. */
  lang?: 'zh-Hans';
  /** How many commitments have it. */
  count: number;
}

/** Values of every facet of a commitment, as in the address of the page. */
export function valuesOf({
  plan,
  kind,
  topics,
  unitOfMeasure,
  deadline,
}: CommitmentRecord): Record<Facet, readonly string[]> {
  return {
    plan: [plan],
    kind: [kind],
    topic: topics.length === 0 ? [unstated] : topics,
    unit: [unitOfMeasure ?? unstated],
    deadline: [deadline === null ? unstated : `${deadline}`],
  };
}

/**
 * What the table can be narrowed to: plans, kinds and topics in their own order, units the most frequent first, years in
 * theirs; what is not stated last. Values that no commitment has are left out.
 */
export function facetValues(
  { plans, topicsById }: Pick<Corpus, 'plans' | 'topicsById'>,
  locale: Locale,
  { targets }: Pick<Dictionary, 'targets'>,
): Record<Facet, FacetValue[]> {
  const records = plans.flatMap(({ commitments }) => commitments);
  const values = records.map(valuesOf);
  const count = (facet: Facet) => {
    const counts = new Map<string, number>();
    for (const each of values) {
      for (const value of each[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  const { filter } = targets;
  const [units, deadlines, topics] = [count('unit'), count('deadline'), count('topic')];
  const last = (name: string, counts: Map<string, number>): FacetValue[] => {
    const found = counts.get(unstated);
    return found === undefined ? [] : [{ value: unstated, name, count: found }];
  };
  const stated = (counts: Map<string, number>) =>
    [...counts].filter(([value]) => value !== unstated);
  const counted = <Value extends Omit<FacetValue, 'count'>>(
    all: readonly Value[],
    counts: Map<string, number>,
  ): FacetValue[] =>
    all.flatMap((each) => {
      const found = counts.get(each.value);
      return found === undefined ? [] : [{ ...each, count: found }];
    });

  return {
    plan: counted(
      plans.map((view) => {
        const gloss = planGloss(view, locale)?.shortTitle;
        const { id, plan } = view;
        return gloss === undefined
          ? { value: id, name: plan.shortTitle, lang: 'zh-Hans' as const }
          : { value: id, name: gloss };
      }),
      count('plan'),
    ),
    kind: counted(
      commitmentKindSchema.options.map((kind) => ({ value: kind, name: targets.kinds[kind] })),
      count('kind'),
    ),
    topic: [
      ...counted(
        [...topicsById.values()].map((topic) => ({
          value: topic.id,
          name: topicName(topic, locale),
        })),
        topics,
      ),
      ...last(filter.noTopic, topics),
    ],
    unit: [
      ...stated(units)
        .sort(([, a], [, b]) => b - a)
        .map(([value, found]) => ({ value, name: value, lang: 'zh-Hans' as const, count: found })),
      ...last(filter.noUnit, units),
    ],
    deadline: [
      ...stated(deadlines)
        .sort(([a], [b]) => Number(a) - Number(b))
        .map(([value, found]) => ({ value, name: targets.by(Number(value)), count: found })),
      ...last(filter.noDeadline, deadlines),
    ],
  };
}
