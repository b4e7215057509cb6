import { planAddress } from '../../plan/address.ts';
import type {
  CommitmentRecord,
  Correction,
  IndicatorRecord,
  UnitRecord,
} from '../../schemas/index.ts';
import { applyCorrections } from './corrections.ts';
import { speaksOfGoals } from './deadline.ts';
import type { Draft, LeftOut } from './draft.ts';
import { readUnit } from './read-unit.ts';
import { lineFinder } from './text/lines.ts';
import { unitsLookingBack } from './text/past.ts';
import { readPeriod } from './text/period.ts';

/** What of a plan is read. */
export interface CommitmentSource {
  id: string;
  /** Units in document order. */
  units: readonly UnitRecord[];
  indicators: readonly IndicatorRecord[];
  /** The text as received. */
  source: string;
  /** Hand corrections of what is read; none where left out. */
  corrections?: readonly Correction[] | undefined;
}

/** What was read: promises, and what was reached before. */
export interface CommitmentReading {
  commitments: CommitmentRecord[];
  baselines: CommitmentRecord[];
}

/** All that was read, with what was left and why. */
export interface FullReading extends CommitmentReading {
  left: LeftOut[];
}

/**
 * Read the quantities that a plan promises, and those that it says were reached.
 *
 * Pure; never throws on content; both lists are in document order. What counts is said on the page about this site and in
 * `left/`; values are finite numbers, quotes verbatim slices of the unit's own text. What a heading alone says has a
 * quote of the title, and the empty span.
 */
export function readCommitments(source: CommitmentSource): CommitmentReading {
  const { commitments, baselines } = readEverything(source);
  const { records } = applyCorrections(commitments, source.corrections ?? []);
  return { commitments: records, baselines };
}

/** Read a plan without corrections, and keep what was left out. */
export function readEverything({ units, indicators, source }: CommitmentSource): FullReading {
  const period = readPeriod(units, indicators);
  const back = unitsLookingBack(units);
  const finder = lineFinder(source);
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const goals = new Map<string, number | null>();
  const reading: FullReading = { commitments: [], baselines: [], left: [] };

  for (const unit of units) {
    if (unit.kind === 'indicator') continue;
    const rows = units.filter(({ kind, parent }) => kind === 'indicator' && parent === unit.id);
    // What stands under the goals keeps the year they name.
    const above = unit.parent === null ? undefined : goals.get(unit.parent);
    const isGoal = above !== undefined || speaksOfGoals(unit.title);
    const { drafts, left, carried } = readUnit(unit, {
      period,
      looksBack: back.has(unit.id),
      isGoal,
      carried: above ?? null,
      indicators: rows.flatMap(({ id, text }) => {
        const indicator = byId.get(id);
        return indicator ? [{ indicator, text }] : [];
      }),
    });
    if (isGoal) goals.set(unit.id, carried);
    reading.left.push(...left);
    if (drafts.length === 0) continue;
    const linesAt = finder(unit);
    const topicsOf = new Map(rows.map(({ id, topics }) => [id, topics]));
    const record =
      (letter: 't' | 'b') =>
      (draft: Draft, index: number): CommitmentRecord => {
        const {
          anchor,
          verdict: _,
          number: __,
          sentence,
          span,
          inTitle = false,
          ...fields
        } = draft;
        return {
          id: `${unit.id}-${letter}${index + 1}`,
          plan: unit.plan,
          unit: unit.id,
          paragraph: `${unit.plan}/${anchor}`,
          lines: linesAt(sentence, inTitle),
          sentence: (inTitle ? (unit.title ?? '') : unit.text).slice(...sentence),
          span: inTitle ? [0, 0] : span,
          ...fields,
          topics: (draft.indicator && topicsOf.get(draft.indicator)) || unit.topics,
          comparable: null,
          url: `${planAddress(unit.plan)}#${anchor}`,
        };
      };
    const promises = drafts.filter(({ verdict }) => verdict === 'promise');
    const reached = drafts.filter(({ verdict }) => verdict === 'reached');
    reading.commitments.push(...promises.map(record('t')));
    reading.baselines.push(...reached.map(record('b')));
  }
  return reading;
}
