/** Kinds of units, in the order in which their ids are listed. */
const kinds = ['head', 's', 'c', 'i', 'tail'];

/**
 * Sort by unit id: by plan, then head, sections, columns with their items, indicators and tail,
 * each by number, so that `s2` stands before `s10` and `s2-1` after `s2`.
 */
export function sortByUnitId<Entry extends { id: string }>(entries: readonly Entry[]): Entry[] {
  // A list has thousands of ids: each is taken apart once, not at every comparison.
  const keyed = entries.map((entry) => ({ entry, key: sortKey(entry.id) }));
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ entry }) => entry);
}

function compareKeys(left: SortKey, right: SortKey): number {
  if (left.plan !== right.plan) return left.plan < right.plan ? -1 : 1;
  if (left.kind !== right.kind) return left.kind - right.kind;

  for (let index = 0; index < Math.max(left.parts.length, right.parts.length); index++) {
    const [one, other] = [left.parts[index], right.parts[index]];
    if (one === undefined || other === undefined) return one === undefined ? -1 : 1;
    if (one.number !== other.number) return one.number - other.number;
    if (one.suffix !== other.suffix) return one.suffix < other.suffix ? -1 : 1;
  }

  return 0;
}

interface SortKey {
  plan: string;
  kind: number;
  parts: { number: number; suffix: string }[];
}

function sortKey(id: string): SortKey {
  const [plan = '', local = ''] = id.split('/');
  const kind = kinds.indexOf(/^(?:head|tail|[sci])/.exec(local)?.[0] ?? '');
  const parts = Array.from(local.matchAll(/(\d+)([a-z]*)/g), ([, number, suffix = '']) => ({
    number: Number(number),
    suffix,
  }));
  return { plan, kind, parts };
}
