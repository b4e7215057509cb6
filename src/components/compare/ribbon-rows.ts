import { ribbonCell, ribbonScale, type RibbonCell, type RibbonRun } from '../../chart/ribbon.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import type { PlanView } from '../corpus/types.ts';
import { lineage } from './lineage.ts';
import { planParts, type PlanPart } from './parts.ts';
import { planCharacters } from './plan-characters.ts';

/** A unit of b as a cell of the strip. */
export interface RibbonUnit extends RibbonCell {
  unit: UnitRecord;
}

/** The strip of a plan: a row for each of its parts. */
export interface Ribbon {
  rows: { part: PlanPart; units: RibbonUnit[] }[];
  /** Parts of a, which the pieces of the strip name by number, with the characters of b that come from each. */
  origins: { part: PlanPart; taken: number }[];
  /** Characters of b, and those of them that stand in a. */
  total: number;
  taken: number;
}

/** Widths in rem: about 0.4 px a character, and no cell narrower than what can be hit. */
const scale = { character: 0.026, least: 1.75, longest: 500 };

/**
 * Where the text of b comes from in a, unit by unit.
 *
 * @param corresponds
 *   Whether two units, by id, correspond: between equally long places, one in a corresponding unit is taken for the origin.
 */
export function ribbonRows(
  a: PlanView,
  b: PlanView,
  corresponds: (a: string, b: string) => boolean,
): Ribbon {
  const [textA, textB] = [planCharacters(a), planCharacters(b)];
  const [partsA, partsB] = [planParts(a), planParts(b)];
  const ownerOf = ({ owners }: typeof textA, { units }: PlanView, place: number) =>
    units[owners[place] ?? -1]?.id ?? '';
  const runs = lineage(textB.characters, textA.characters, (from, start) =>
    corresponds(ownerOf(textA, a, from), ownerOf(textB, b, start)),
  );
  /** For each character of b the part of a it comes from, or -1. */
  const sources = new Int16Array(textB.characters.length).fill(-1);

  for (const { start, end, from } of runs) {
    for (let at = start; at < end; at++) {
      sources[at] = partsA.partOf.get(ownerOf(textA, a, from + at - start)) ?? -1;
    }
  }

  const cells = new Map<number, { length: number; runs: RibbonRun[] }>();
  const taken = partsA.parts.map(() => 0);

  for (const [at, owner] of textB.owners.entries()) {
    const cell = cells.get(owner) ?? { length: 0, runs: [] };
    const part = sources[at] ?? -1;
    const last = cell.runs.at(-1);
    if (part !== -1) {
      taken[part] = (taken[part] ?? 0) + 1;
      if (last?.part === part && last.end === cell.length) last.end++;
      else cell.runs.push({ start: cell.length, end: cell.length + 1, part });
    }
    cell.length++;
    cells.set(owner, cell);
  }

  const widths = ribbonScale(textB.characters.length, scale);
  const rows = partsB.parts.map((part) => ({ part, units: [] as RibbonUnit[] }));

  for (const [place, unit] of b.units.entries()) {
    const cell = cells.get(place);
    // A heading alone is too short to be hit; the label of its row, or the list below, names it.
    if (!cell || unit.text === '') continue;
    rows[partsB.partOf.get(unit.id) ?? -1]?.units.push({
      unit,
      ...ribbonCell(cell.length, cell.runs, widths),
    });
  }

  return {
    rows: rows.filter(({ units }) => units.length > 0),
    origins: partsA.parts.map((part, index) => ({ part, taken: taken[index] ?? 0 })),
    total: textB.characters.length,
    taken: taken.reduce((sum, count) => sum + count, 0),
  };
}
