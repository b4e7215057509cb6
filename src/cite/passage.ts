/** The texts that are cited and hashed. White space aside, each is the text of its element on the pages. */
import { localId } from '../plan/address.ts';
import { closesWithStop } from '../plan/closing-stop.ts';
import type { UnitRecord } from '../schemas/records.ts';

/** A paragraph of a unit. */
export interface ParagraphPassage {
  /** Its anchor, such as `s3-2-3-p1`. */
  id: string;
  /** Place among the unit's paragraphs, counted from 1. */
  number: number;
  text: string;
}

/**
 * Text of a unit as it is cited: heading as printed, with the `。` that closes a run-in title, then its own paragraphs,
 * one a line. A run-in title stands in the line of the first paragraph.
 *
 * An indicator is its row or clause; its name stands in that already.
 *
 * @param source
 *   Text of the plan as received.
 */
export function unitPassage(unit: UnitRecord, source: string): string {
  if (unit.kind === 'indicator') return unit.text;
  const heading = `${unit.marker ?? ''}${unit.title ?? ''}`;
  if (closesWithStop(unit, source)) return `${heading}。${unit.text}`;
  return [heading, unit.text].filter((part) => part !== '').join('\n');
}

/** Text of a plan as it is cited: every unit but the indicators, which stand in others, in document order. */
export function planPassage(units: readonly UnitRecord[], source: string): string {
  return units
    .filter(({ kind }) => kind !== 'indicator')
    .map((unit) => unitPassage(unit, source))
    .join('\n');
}

/** Paragraphs of a unit that can be cited by themselves; none of an indicator, which is a passage of another unit. */
export function paragraphPassages({ id, kind, text }: UnitRecord): ParagraphPassage[] {
  if (kind === 'indicator' || text === '') return [];
  return text
    .split('\n')
    .map((line, index) => ({ id: `${localId(id)}-p${index + 1}`, number: index + 1, text: line }));
}
