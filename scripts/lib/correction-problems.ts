import type { Correction } from '../../src/schemas/index.ts';
import { applyCorrections } from '../../src/target/commitments/corrections.ts';
import { readEverything } from '../../src/target/commitments/read-commitments.ts';
import type { CheckedReading } from './read-source.ts';
import type { NoteProblem } from './note-problems.ts';
import { inspectionOf } from './inspection.ts';

/** Check that every correction of a plan's commitments fits something that is read. */
export function findCorrectionProblems(
  corrections: readonly Correction[],
  reading: CheckedReading,
): NoteProblem[] {
  if (corrections.length === 0) return [];
  const { units, indicators } = inspectionOf(reading);
  const { commitments } = readEverything({
    id: reading.id,
    units,
    indicators,
    source: reading.value,
  });
  const known = new Set(units.map(({ id }) => id));

  return applyCorrections(commitments, corrections).unused.flatMap((index): NoteProblem[] => {
    const { unit, quote } = corrections[index] ?? {};
    if (unit === undefined || quote === undefined) return [];
    if (!known.has(unit)) {
      const reason = `Unexpected unit \`${unit}\`, expected one of plan \`${reading.id}\`; correct the id or delete the correction`;
      return [{ list: 'commitments', index, key: 'unit', reason, ruleId: 'correction-unit' }];
    }
    const reason =
      `Unexpected quote \`${quote}\`, expected one that is read as a commitment in \`${unit}\`; ` +
      'copy it from `npm run targets:inspect`, or delete the correction';
    return [{ list: 'commitments', index, key: 'quote', reason, ruleId: 'correction-quote' }];
  });
}
