import type { Dictionary } from '../../i18n/index.ts';
import { loneKind, wholePercent } from './labels.ts';
import { isQuantity } from './number-rows.ts';
import type { PlanPair } from './types.ts';

/** What two plans have in common and what not, in numbers. */
export interface PairCounts {
  /** Numbers that differ; indicators among them. */
  numbers: number;
  indicators: number;
  /** Indicators of both with the same target. */
  equalIndicators: number;
  /** Units of b with text, and those of them that correspond to a unit of a: unchanged or changed. */
  units: number;
  /** Unchanged, those included that differ in who is responsible. */
  same: number;
  /** Those that differ in who is responsible and in nothing else. */
  duty: number;
  changed: number;
  onlyA: number;
  onlyB: number;
}

/** A figure of the summary. */
export interface PairFigure {
  /** Name of the figure, for those who read it by program. */
  id: 'reuse-b' | 'reuse-a' | 'numbers' | 'changed' | 'same' | 'only-a' | 'only-b';
  value: string;
  label: string;
  sentence: string;
  /** Where the page lists what is counted. */
  href: string;
}

/** Count what a pair of plans shares. */
export function pairCounts({ entries, indicators, numbers, onlyA, onlyB }: PlanPair): PairCounts {
  const quantities = numbers.filter(isQuantity);
  const of = (kind: PlanPair['entries'][number]['kind']) =>
    entries.filter((entry) => entry.kind === kind).length;

  return {
    numbers: quantities.length,
    indicators: quantities.filter(({ kind }) => kind === 'indicator').length,
    equalIndicators: indicators.filter(({ same, b }) => same && b.target !== null).length,
    units: of('same') + of('duty') + of('changed') + of('own'),
    same: of('same') + of('duty'),
    duty: of('duty'),
    changed: of('changed'),
    onlyA: onlyA.length,
    onlyB: onlyB.length,
  };
}

/** The figures of the summary, each with one sentence and the list that it counts. */
export function pairFigures(
  pair: PlanPair,
  names: { a: string; b: string },
  { compare }: Dictionary,
): PairFigure[] {
  const { figure, percent } = compare;
  const counts = pairCounts(pair);
  const share = { a: wholePercent(pair.reuse.a), b: wholePercent(pair.reuse.b) };
  const lone = (side: 'a' | 'b') =>
    figure.only.label(names[side], names[side === 'a' ? 'b' : 'a'])[loneKind(pair.relation, side)];

  return [
    {
      id: 'reuse-b',
      value: percent(share.b),
      label: figure.reuse.label(names.b, names.a),
      sentence: figure.reuse.sentence(names.b, names.a, share.b),
      href: '#ribbon',
    },
    {
      id: 'reuse-a',
      value: percent(share.a),
      label: figure.reuse.label(names.a, names.b),
      sentence: figure.reuse.sentence(names.a, names.b, share.a),
      href: '#units',
    },
    {
      id: 'numbers',
      value: `${counts.numbers}`,
      label: figure.numbers.label,
      sentence:
        counts.numbers + counts.equalIndicators === 0
          ? figure.numbers.none
          : figure.numbers.sentence(counts.indicators, counts.equalIndicators),
      href: '#numbers',
    },
    {
      id: 'changed',
      value: `${counts.changed}`,
      label: figure.changed.label[pair.relation],
      sentence: figure.changed.sentence(names.b, counts.units, counts.same + counts.changed),
      href: '#changed',
    },
    {
      id: 'same',
      value: `${counts.same}`,
      label: figure.same.label,
      sentence: figure.same.sentence(counts.same, counts.duty),
      href: '#same',
    },
    {
      id: 'only-a',
      value: `${counts.onlyA}`,
      label: lone('a'),
      sentence: figure.only.sentence(names.a, names.b),
      href: '#only-a',
    },
    {
      id: 'only-b',
      value: `${counts.onlyB}`,
      label: lone('b'),
      sentence: figure.only.sentence(names.b, names.a),
      href: '#only-b',
    },
  ];
}
