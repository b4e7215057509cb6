import { countedLength } from '../../diff/runs.ts';
import type { Dictionary } from '../../i18n/index.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import { comparedText } from '../corpus/measures.ts';
import type { PlanView } from '../corpus/types.ts';

type Outline = Pick<PlanView, 'children'>;

/** Units directly inside a unit, indicators aside. */
export function partsOf({ id }: Pick<UnitRecord, 'id'>, { children }: Outline): UnitRecord[] {
  return [...(children.get(id) ?? [])];
}

/** How many parts a unit holds, by their kind where they are of one. */
export function partsWord(
  parts: readonly Pick<UnitRecord, 'kind'>[],
  { parts: write, partKinds, partUnits }: Dictionary['topics'],
): string {
  const kinds = new Set(parts.map(({ kind }) => kind));
  const [only = 'section'] = kinds;
  return write(parts.length, kinds.size === 1 ? partKinds[only] : partUnits);
}

/** Characters of titles and texts of a unit and everything inside it, white space aside. */
export function wholeCharacters(unit: UnitRecord, plan: Outline): number {
  return partsOf(unit, plan).reduce(
    (sum, part) => sum + wholeCharacters(part, plan),
    countedLength(comparedText(unit)),
  );
}
