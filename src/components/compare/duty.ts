import type { UnitRecord } from '../../schemas/index.ts';
import { responsibilityMarks } from '../text/marks.ts';

/** Text of a unit without those who are responsible, and the brackets they stand in. */
export function duty(unit: UnitRecord): string {
  const [range] = responsibilityMarks(unit);
  if (!range) return unit.text;
  return `${unit.text.slice(0, range.start)}\n${unit.text.slice(range.end)}`.trim();
}
