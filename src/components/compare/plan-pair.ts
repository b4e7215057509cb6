import { squeeze } from '../../plan/text/space.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import { comparedText } from '../corpus/measures.ts';
import type { Corpus, Correspondence, PlanView } from '../corpus/types.ts';
import { clustersOf, compareCluster, type ClusterComparison } from './clusters.ts';
import { indicatorPairs, indicatorRows } from './indicator-pairs.ts';
import { duty } from './duty.ts';
import { loneResponsible, loneSentencesOf } from './lone.ts';
import { numberRows } from './number-rows.ts';
import { partnersOf, type Partners } from './partners.ts';
import type { NumberRow, PairEntry, PlanPair, Relation, UnitPair } from './types.ts';

/** Compare two plans: what they share, what is another, and what only one of them says. Pure. */
export function planPair(
  a: PlanView,
  b: PlanView,
  { counterparts, reuse: shares }: Pick<Corpus, 'counterparts' | 'reuse'>,
): PlanPair {
  const shareOf = (from: string, to: string) =>
    shares.find((share) => share.a === from && share.b === to)?.share ?? 0;
  const reuse = { a: shareOf(a.id, b.id), b: shareOf(b.id, a.id) };
  const partners = partnersOf(a, b, counterparts);
  const indicators = indicatorPairs(a, b, counterparts);
  const compared = new Set(indicators.flatMap((pair) => [pair.a.id, pair.b.id]));
  const rows = [a, b].flatMap(({ units }) => units).filter(({ id }) => compared.has(id));
  const indicatorsOf = ({ id }: UnitRecord) => rows.filter(({ parent }) => parent === id);

  const comparisons = compareAll(b, partners);
  const numbers = [...new Set(comparisons.values())].flatMap((comparison) =>
    numberRows(comparison, indicatorsOf),
  );
  const seen = new Set<string>();
  const entries = b.units.flatMap((unit) => {
    const own = partners.get(unit.id);
    if (!own) return [];
    const comparison = comparisons.get(unit.id);
    const entry = entryOf(unit, own, { comparison, counterparts, numbers, seen });
    if (unit.text !== '') for (const { a: shown } of entry.pairs) seen.add(shown.id);
    return [entry];
  });
  const answered = new Set([...partners.values()].flatMap(partnerIds));
  const alone = a.units.filter(({ id, kind }) => kind !== 'indicator' && !answered.has(id));

  return {
    a,
    b,
    relation: relationOf(a, b),
    reuse,
    entries,
    onlyA: alone.filter(({ text }) => text !== ''),
    headingsOnlyA: alone.filter(({ text }) => text === ''),
    onlyB: entries.flatMap(({ kind, unit }) => (kind === 'own' ? [unit] : [])),
    indicators,
    numbers: [
      ...indicatorRows(indicators, a, b),
      ...inImportance(entries.flatMap((entry) => entry.numbers)),
    ],
    lone: loneSentencesOf({ a, b, reuse, entries }),
    responsible: loneResponsible({ a, entries }),
  };
}

function relationOf(a: PlanView, b: PlanView): Relation {
  if (b.record.parent === a.id) return 'down';
  return a.record.parent === b.id ? 'up' : 'none';
}

/** Compare all texts that are shown beside each other; by the ids of b's units. */
function compareAll(
  b: PlanView,
  partners: ReadonlyMap<string, Partners>,
): Map<string, ClusterComparison> {
  const pairs = b.units.flatMap(({ id, text }) => {
    const { best = null, also = [] } = partners.get(id) ?? {};
    if (text === '') return [];
    return shownOf({ best, also }).map((bond) => [bond.b, bond.a] as const);
  });
  const clusters = clustersOf(pairs);

  return new Map(
    clusters.flatMap((cluster) => {
      const comparison = compareCluster(cluster);
      return cluster.b.map(({ id }) => [id, comparison] as const);
    }),
  );
}

function shownOf({ best, also }: Pick<Partners, 'best' | 'also'>): Correspondence[] {
  return best ? [best, ...also] : also;
}

function partnerIds(partners: Partners): string[] {
  return [...shownOf(partners).map(({ b }) => b), ...partners.others].map(({ id }) => id);
}

function entryOf(
  unit: UnitRecord,
  partners: Partners,
  {
    comparison,
    counterparts,
    numbers,
    seen,
  }: {
    comparison: ClusterComparison | undefined;
    counterparts: Corpus['counterparts'];
    numbers: readonly NumberRow[];
    /** Ids of a's units that stand beside a unit further up. */
    seen: ReadonlySet<string>;
  },
): PairEntry {
  const shown = shownOf(partners);
  const kind = kindOf(unit, shown);
  const marks = (id: string) => (kind === 'same' ? undefined : comparison?.spans.get(id));

  return {
    unit,
    kind,
    pairs: shown.map((bond): UnitPair => {
      const back = counterparts.get(bond.b.id)?.find((other) => other.b.id === unit.id);
      return {
        a: bond.b,
        bond,
        reuse: { a: back?.reuse ?? 0, b: bond.reuse },
        spans: marks(bond.b.id),
        isRepeated: seen.has(bond.b.id),
      };
    }),
    others: partners.others,
    spans: marks(unit.id),
    mode: comparison?.mode ?? 'edits',
    cut: comparison?.cut ?? false,
    numbers: numbers.filter(({ entry }) => entry === unit.id),
  };
}

function kindOf(unit: UnitRecord, shown: readonly Correspondence[]): PairEntry['kind'] {
  if (unit.text === '') return 'heading';
  const [only] = shown;
  if (!only) return 'own';
  if (shown.length > 1) return 'changed';
  const [a, b] = [only.b, unit];
  if (isSame(comparedText(a), comparedText(b))) return 'same';
  const isSameDuty = a.title === b.title && duty(a) !== '' && isSame(duty(a), duty(b));
  return isSameDuty ? 'duty' : 'changed';
}

function isSame(a: string, b: string): boolean {
  return squeeze(a) === squeeze(b);
}

/** What stands before the first section and after the last tells of the paper, not of the plan: it comes last. */
function inImportance(rows: readonly NumberRow[]): NumberRow[] {
  const isPaper = ({ b }: NumberRow) => b.unit.kind === 'head' || b.unit.kind === 'tail';
  return [...rows.filter((row) => !isPaper(row)), ...rows.filter(isPaper)];
}
