import type { Dictionary } from '../../i18n/index.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import { planName, unitName } from '../corpus/names.ts';
import type { PlanView } from '../corpus/types.ts';
import { lineRange } from '../format.ts';
import type { Passage } from './report-link.ts';

/**
 * What a report says of a unit, or of a plan as a whole.
 *
 * @param url
 *   Full address of the page it is reported from.
 */
export function passageOf(
  { id, plan, record, units }: Pick<PlanView, 'id' | 'plan' | 'record' | 'units'>,
  unit: UnitRecord | undefined,
  url: string,
  text: Dictionary,
): Passage {
  if (unit) {
    const title = `${plan.shortTitle} ${unitName(unit, text)}`;
    return { id: unit.id, url, title, lines: lineRange(...unit.lines) };
  }

  const ends = units.map(({ lines }) => lines[1]);
  const lines = lineRange(1, Math.max(1, ...ends));
  return { id, url, title: planName({ record, plan }), lines };
}
