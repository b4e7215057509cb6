import type { SearchCorpus, SearchRecord } from './corpus.ts';
import type { ResultGroup } from './messages.ts';
import type { QueryState } from './query-state.ts';
import type { Found } from './results.ts';

/** Results put into groups. */
export interface Grouped {
  /** The results, group by group; within a group in the order given. */
  order: readonly Found[];
  groups: readonly ResultGroup[];
}

/**
 * Put results into groups: by plan in the order of plans, or by topic, the largest first and what has no topic last.
 *
 * A unit with several topics goes where most results are, so that it is seen once and groups are few. A plan is silent on a
 * topic only when no result of it has the topic, in whatever group that result is seen.
 *
 * @param chosen
 *   Ids of the plans that are searched; none means all. Of others nothing can be said.
 */
export function groupFound(
  corpus: SearchCorpus,
  found: readonly Found[],
  by: QueryState['group'],
  chosen: QueryState['plan'] = [],
): Grouped {
  if (by === 'none') return { order: found, groups: [] };
  const size = by === 'plan' ? corpus.plans.length : corpus.topics.length + 1;
  const members = Array.from({ length: size }, (): Found[] => []);
  const place = by === 'plan' ? planOf(corpus) : topicOf(corpus, found);
  for (const each of found) members[place(each)]?.push(each);

  const numbers = [...members.keys()].filter((number) => members[number]?.length);
  if (by === 'topic') {
    const rank = (number: number) =>
      number === corpus.topics.length ? -1 : (members[number] as Found[]).length;
    numbers.sort((a, b) => rank(b) - rank(a) || a - b);
  }

  return {
    order: numbers.flatMap((number) => members[number] as Found[]),
    groups: numbers.map((number) => {
      const own = members[number] as Found[];
      return by === 'plan'
        ? planGroup(corpus, number, own.length)
        : topicGroup(corpus, number, own, found, chosen);
    }),
  };
}

function planOf({ records }: SearchCorpus) {
  return ({ record }: Found) => (records[record] as SearchRecord).plan;
}

function topicOf({ records, topics }: SearchCorpus, found: readonly Found[]) {
  const counts = new Uint32Array(topics.length);
  for (const { record } of found) {
    for (const topic of (records[record] as SearchRecord).topics)
      counts[topic] = (counts[topic] as number) + 1;
  }
  return ({ record }: Found) => {
    let best = topics.length;
    for (const topic of (records[record] as SearchRecord).topics) {
      if (best === topics.length || (counts[topic] as number) > (counts[best] as number))
        best = topic;
    }
    return best;
  };
}

function planGroup({ plans }: SearchCorpus, number: number, count: number): ResultGroup {
  const { id = '', name = '', en = '' } = plans[number] ?? {};
  return { id, name, en, count, silent: [], plans: 1 };
}

function topicGroup(
  corpus: SearchCorpus,
  number: number,
  own: readonly Found[],
  found: readonly Found[],
  chosen: QueryState['plan'],
): ResultGroup {
  const { plans, records, topics } = corpus;
  const topic = topics[number];
  const has = ({ record }: Found) => (records[record] as SearchRecord).topics.includes(number);
  // What has no topic in common says nothing about who is silent.
  const speaking = new Set((topic ? found.filter(has) : own).map(planOf(corpus)));
  const silent = topic
    ? plans.filter(
        ({ id }, plan) => !speaking.has(plan) && (chosen.length === 0 || chosen.includes(id)),
      )
    : [];
  return {
    id: topic?.id ?? '',
    name: topic?.title ?? '',
    en: topic?.en ?? '',
    count: own.length,
    silent: silent.map(({ name }) => name),
    plans: speaking.size,
  };
}
