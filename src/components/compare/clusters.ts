import { compareTexts } from '../../diff/compare.ts';
import { sides } from '../../diff/sides.ts';
import type { NumberChange, Sides, Span } from '../../diff/types.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import { comparedText } from '../corpus/measures.ts';
import { sliceSpans } from './spans.ts';

/** Units of two plans that are shown beside each other, directly or through one another. */
export interface Cluster {
  a: UnitRecord[];
  b: UnitRecord[];
}

/** A number that differs, with the units in which it stands and its place in their compared texts. */
export interface PlacedChange extends NumberChange {
  a: UnitRecord;
  b: UnitRecord;
}

/** A cluster compared as a whole. */
export interface ClusterComparison {
  mode: Sides['mode'];
  cut: boolean;
  /** Marks of each unit's compared text, by its id. */
  spans: ReadonlyMap<string, readonly Span[]>;
  numbers: readonly PlacedChange[];
}

/**
 * Put pairs of units together where they share one: a task that the other plan cuts into five makes one cluster of six.
 *
 * @param pairs
 *   Pairs in the order of b; so the units of a stand in a cluster in the order in which b takes them up.
 */
export function clustersOf(pairs: readonly (readonly [UnitRecord, UnitRecord])[]): Cluster[] {
  const clusters = new Map<UnitRecord, Cluster>();

  for (const [a, b] of pairs) {
    const [first, second] = [clusters.get(a), clusters.get(b)];
    const cluster = first ?? second ?? { a: [], b: [] };
    if (first && second && first !== second) {
      first.a.push(...second.a);
      first.b.push(...second.b);
      for (const unit of [...second.a, ...second.b]) clusters.set(unit, first);
    }
    if (!cluster.a.includes(a)) cluster.a.push(a);
    if (!cluster.b.includes(b)) cluster.b.push(b);
    clusters.set(a, cluster);
    clusters.set(b, cluster);
  }

  return [...new Set(clusters.values())];
}

/**
 * Compare all units of a cluster at once, so that only what stands in no unit of the other side is marked as missing there.
 */
export function compareCluster({ a, b }: Cluster): ClusterComparison {
  const [textsA, textsB] = [placed(a), placed(b)];
  const comparison = compareTexts(joined(textsA), joined(textsB));
  // A table and a sentence may promise the same in other words: to strike one of them out would say that it does not.
  const {
    mode,
    a: spansA,
    b: spansB,
  } = isTabular(a) === isTabular(b) ? sides(comparison) : sides(comparison, 'shared');
  const at = (texts: readonly PlacedText[], offset: number) =>
    texts.find(({ end }) => offset < end) ?? texts.at(-1);

  return {
    mode,
    cut: comparison.cut,
    spans: new Map(
      [
        ...textsA.map((text) => [text, spansA] as const),
        ...textsB.map((text) => [text, spansB] as const),
      ].map(([{ unit, start, end }, spans]) => [unit.id, sliceSpans(spans, start, end)]),
    ),
    numbers: comparison.numbers.flatMap((change): PlacedChange[] => {
      const [inA, inB] = [at(textsA, change.startA), at(textsB, change.startB)];
      if (!inA || !inB) return [];
      return [
        {
          ...change,
          a: inA.unit,
          b: inB.unit,
          startA: change.startA - inA.start,
          startB: change.startB - inB.start,
        },
      ];
    }),
  };
}

/** Whether any of the units holds the rows of a table, whose cells tabs part. */
function isTabular(units: readonly UnitRecord[]): boolean {
  return units.some(({ text }) => text.includes('\t'));
}

/** A unit's compared text with its place in those of its side joined. */
interface PlacedText {
  unit: UnitRecord;
  text: string;
  start: number;
  end: number;
}

function placed(units: readonly UnitRecord[]): PlacedText[] {
  let at = 0;

  return units.map((unit) => {
    const text = comparedText(unit);
    const start = at;
    // A line break stands between two units.
    at += text.length + 1;
    return { unit, text, start, end: start + text.length };
  });
}

function joined(texts: readonly PlacedText[]): string {
  return texts.map(({ text }) => text).join('\n');
}
