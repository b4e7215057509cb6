import { closesWithStop } from '../../plan/closing-stop.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import type { PlanView } from '../corpus/types.ts';
import { printedRanges } from '../own/printed-ranges.ts';
import { paragraphRanges } from '../text/ranges.ts';

/** Where an offset of the source stands on the plan's page. */
export interface Anchor {
  unit: UnitRecord;
  /** Id of its paragraph, of the indicator in whose row it stands, or of the unit; with the plan. */
  id: string;
}

/** Find where an offset of the source stands; `null` where no unit has it. */
export function anchorAt(plan: PlanView, offset: number): Anchor | null {
  const holds = ({ spans }: UnitRecord) =>
    spans.some(([start, end]) => start <= offset && offset < end);
  const unit = plan.units.find((candidate) => candidate.kind !== 'indicator' && holds(candidate));
  if (!unit) return null;
  const row = plan.units.find(
    (candidate) =>
      candidate.kind === 'indicator' && candidate.parent === unit.id && holds(candidate),
  );
  if (row) return { unit, id: row.id };

  const stop = closesWithStop(unit, plan.source) ? '。' : '';
  const pieces = [unit.marker ?? '', unit.title ?? '', stop, unit.text];
  const place = nextSign(plan.source, offset);
  const [, , , inText = []] = printedRanges(pieces, plan.source, unit.spans, (at) => at === place);
  const paragraph = paragraphRanges(unit.text).findIndex(
    ({ start, end }) =>
      inText[0] !== undefined && start <= inText[0].start && inText[0].start < end,
  );
  return { unit, id: paragraph === -1 ? unit.id : `${unit.id}-p${paragraph + 1}` };
}

/** The next character that is no layout: nothing else is printed. */
function nextSign(source: string, offset: number): number {
  let at = offset;
  while (at < source.length && /[\s#]/.test(source.charAt(at))) at++;
  return at;
}
