import { countedLength, sharedRuns, type RunIndex } from '../../diff/runs.ts';
import { closesWithStop } from '../../plan/closing-stop.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import type { Corpus, PlanView } from '../corpus/types.ts';
import type { Range } from '../text/find.ts';
import { commonRuns } from './common-runs.ts';
import { printedRanges } from './printed-ranges.ts';

/** Ranges of what is printed of a unit that stand in no other plan, each in UTF-16 units of its part. */
export interface OwnRanges {
  marker: Range[];
  title: Range[];
  /** Of the `。` that closes a run-in title. */
  stop: Range[];
  text: Range[];
}

/** What of a plan stands in no other plan. */
export interface OwnText {
  /** Characters of the source, white space and Markdown `#` aside, that lie in no run of eight or more of another plan. */
  own: number;
  /** Characters of the source, white space and Markdown `#` aside. */
  total: number;
  /** By id of the unit, indicators aside. */
  units: ReadonlyMap<string, OwnRanges>;
}

/**
 * Find what a plan shares with no other.
 *
 * The whole source is looked at in its own order, so that a run may go from one unit into the next.
 *
 * @returns
 *   `null` where there is no other plan.
 */
export function ownText(plan: PlanView, { plans }: Pick<Corpus, 'plans'>): OwnText | null {
  return plans.some(({ id }) => id !== plan.id) ? ownOf(plan, commonRuns(plans)) : null;
}

/** What of a plan lies in no run of an index. */
export function ownOf(
  { source, units }: Pick<PlanView, 'source' | 'units'>,
  index: RunIndex,
): OwnText {
  const runs = sharedRuns(source, index);
  const isShared = new Uint8Array(source.length);
  for (const [start, end] of runs) isShared.fill(1, start, end);
  const total = countedLength(source);
  const shared = runs.reduce(
    (sum, [start, end]) => sum + countedLength(source.slice(start, end)),
    0,
  );

  return {
    own: total - shared,
    total,
    units: new Map(
      units
        .filter(({ kind }) => kind !== 'indicator')
        .map((unit) => [unit.id, rangesOf(unit, source, (offset) => isShared[offset] === 0)]),
    ),
  };
}

function rangesOf(unit: UnitRecord, source: string, isOwn: (offset: number) => boolean): OwnRanges {
  const closing = closesWithStop(unit, source) ? '。' : '';
  const pieces = [unit.marker ?? '', unit.title ?? '', closing, unit.text];
  const [marker = [], title = [], stop = [], text = []] = printedRanges(
    pieces,
    source,
    unit.spans,
    isOwn,
  );
  return { marker, title, stop, text };
}
