import type { TopicMember } from '../corpus/types.ts';

/** Units that the page of comparison takes. */
const most = 6;

/** Units of two plans to compare: all of them, or, of too many, as many of each as there is room for. */
export function comparedUnits(
  a: readonly Pick<TopicMember, 'unit'>[],
  b: readonly Pick<TopicMember, 'unit'>[],
): string[] {
  const half = most / 2;
  const first = a.slice(0, Math.max(half, most - b.length));
  const second = b.slice(0, most - first.length);
  return [...first, ...second].map(({ unit }) => unit.id);
}
