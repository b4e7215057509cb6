import { closesWithStop } from '../../plan/closing-stop.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import type { PlanView } from '../corpus/types.ts';
import { paragraphRanges, splitRange } from '../text/ranges.ts';
import { sharedPieces, type SharedPiece, type SharedText } from './sharing.ts';

/** A unit's own words, cut where their sharing changes. */
export interface MemberText {
  title: SharedPiece[];
  /** Whether the source closes the title with `。`, as run-in headings do. */
  closed: boolean;
  /** Paragraphs; a row of a table has several cells. */
  paragraphs: SharedPiece[][][];
}

/** Prepare a unit for standing beside others. All pieces joined are its title and text, character for character. */
export function memberText(
  unit: UnitRecord,
  plan: Pick<PlanView, 'source'>,
  shared: SharedText | undefined,
): MemberText {
  const { title, text } = unit;
  // As in `comparedText`.
  const before = title === null ? 0 : title.length + 1;

  return {
    title: title === null ? [] : sharedPieces(title, 0, shared),
    closed: closesWithStop(unit, plan.source),
    paragraphs: paragraphRanges(text).map((paragraph) =>
      splitRange(text, paragraph, '\t').map(({ start, end }) =>
        sharedPieces(text.slice(start, end), before + start, shared),
      ),
    ),
  };
}
