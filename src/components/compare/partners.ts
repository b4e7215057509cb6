import type { UnitRecord } from '../../schemas/index.ts';
import type { Corpus, Correspondence, PlanView } from '../corpus/types.ts';

/** What is shown of a unit of b: the units of a beside it. Correspondences run from b to a. */
export interface Partners {
  /** The unit of a that is most like it. */
  best: Correspondence | null;
  /** Further units of a whose text would otherwise be shown nowhere, in document order. */
  also: Correspondence[];
  /** Further units of a that correspond to it: shown beside another unit of b, or headings. */
  others: UnitRecord[];
}

/**
 * Decide beside which units of b the units of a are shown.
 *
 * Each unit of b has the one that is most like it, text beside text and heading beside heading where there is a choice.
 * Whatever text is left of a stands beside the unit of b that is most like it. So all text of a that corresponds to
 * anything in b is shown at least once.
 *
 * @returns
 *   By the ids of b's units, indicators aside.
 */
export function partnersOf(
  a: Pick<PlanView, 'id' | 'units'>,
  b: Pick<PlanView, 'id' | 'units'>,
  counterparts: Corpus['counterparts'],
): Map<string, Partners> {
  const places = new Map(a.units.map(({ id }, place) => [id, place]));
  const units = b.units.filter(({ kind }) => kind !== 'indicator');
  const bonds = new Map(
    units.map((unit) => [
      unit.id,
      (counterparts.get(unit.id) ?? [])
        .filter((bond) => bond.b.plan === a.id && bond.b.kind !== 'indicator')
        .toSorted((c, d) => Number(isAlike(d)) - Number(isAlike(c)) || d.score - c.score),
    ]),
  );
  const shown = new Set(
    [...bonds.values()].flatMap(([best]) => (best && best.a.text !== '' ? [best.b.id] : [])),
  );
  /** Of each text of a that is nobody's best: the strongest of its bonds. */
  const left = new Map<string, Correspondence>();

  for (const bond of [...bonds.values()].flat()) {
    if (shown.has(bond.b.id) || bond.b.text === '') continue;
    const known = left.get(bond.b.id);
    if (!known || strength(bond) > strength(known)) left.set(bond.b.id, bond);
  }

  return new Map(
    units.map(({ id }) => {
      const [best = null, ...rest] = bonds.get(id) ?? [];
      const also = rest
        .filter((bond) => left.get(bond.b.id) === bond)
        .toSorted((c, d) => (places.get(c.b.id) ?? 0) - (places.get(d.b.id) ?? 0));
      return [
        id,
        { best, also, others: rest.filter((bond) => !also.includes(bond)).map((bond) => bond.b) },
      ];
    }),
  );
}

/** Whether both have text, or neither has. */
function isAlike({ a, b }: Correspondence): boolean {
  return (a.text === '') === (b.text === '');
}

/** A text stands beside a text rather than beside a heading. */
function strength(bond: Correspondence): number {
  return bond.score + Number(isAlike(bond));
}
