import { runGrams } from '../../diff/runs.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import type { PlanView } from '../corpus/types.ts';
import { duty } from './duty.ts';
import { loneSentences } from './sentences.ts';
import type { LoneSentences, LoneUnit, PairEntry, PlanPair } from './types.ts';

/** Where neither plan has this share of its text from the other, they differ throughout: nothing was dropped or added. */
const leastShared = 0.3;

/**
 * Sentences of corresponding units that stand in one of the plans only. Who is responsible, tables, and what stands before
 * the first section and after the last are left out.
 */
export function loneSentencesOf({
  a,
  b,
  reuse,
  entries,
}: Pick<PlanPair, 'a' | 'b' | 'reuse' | 'entries'>): PlanPair['lone'] {
  if (Math.max(reuse.a, reuse.b) < leastShared) return null;
  const list = (units: readonly LoneUnit[], plan: PlanView, other: PlanView) => {
    const index = runGrams(other.source);
    return units
      .filter(({ unit }) => unit.kind !== 'head' && unit.kind !== 'tail')
      .filter(({ unit }) => !plan.tables.has(unit.id))
      .map((each): LoneSentences => ({ ...each, sentences: loneSentences(duty(each.unit), index) }))
      .filter(({ sentences }) => sentences.length > 0);
  };

  return { a: list(pairedOfA(a, entries), a, b), b: list(pairedOfB(entries), b, a) };
}

/** Units that name who is responsible, while nothing that corresponds to them does. */
export function loneResponsible({
  a,
  entries,
}: Pick<PlanPair, 'a' | 'entries'>): PlanPair['responsible'] {
  const partnersOfA = new Map<string, UnitRecord[]>();
  for (const { unit, pairs } of entries) {
    for (const pair of pairs) {
      partnersOfA.set(pair.a.id, [...(partnersOfA.get(pair.a.id) ?? []), unit]);
    }
  }
  const partnersOfB = new Map(
    entries.map(({ unit, pairs }) => [unit.id, pairs.map((pair) => pair.a)]),
  );
  const lonely = (units: readonly LoneUnit[], partners: ReadonlyMap<string, UnitRecord[]>) =>
    units.filter(
      ({ unit }) =>
        unit.responsibility !== null &&
        (partners.get(unit.id) ?? []).every(({ responsibility }) => responsibility === null),
    );

  return {
    a: lonely(pairedOfA(a, entries), partnersOfA),
    b: lonely(pairedOfB(entries), partnersOfB),
  };
}

/** Units of b with text that have a counterpart. */
function pairedOfB(entries: readonly PairEntry[]): LoneUnit[] {
  return entries
    .filter(({ kind }) => kind !== 'heading' && kind !== 'own')
    .map(({ unit }) => ({ unit, entry: unit.id }));
}

/** The same of a, in document order. */
function pairedOfA({ units }: Pick<PlanView, 'units'>, entries: readonly PairEntry[]): LoneUnit[] {
  const shown = new Map<string, string>();
  for (const { unit, pairs } of entries) {
    for (const pair of pairs) if (!shown.has(pair.a.id)) shown.set(pair.a.id, unit.id);
  }
  return units.flatMap((unit) => {
    const entry = shown.get(unit.id);
    return entry === undefined || unit.text === '' ? [] : [{ unit, entry }];
  });
}
