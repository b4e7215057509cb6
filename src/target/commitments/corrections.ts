import type { CommitmentRecord, Correction } from '../../schemas/index.ts';

/** Records with corrections applied, and the places in the list of those that fit nothing. */
export interface Corrected {
  records: CommitmentRecord[];
  unused: number[];
}

/**
 * Apply hand corrections to what was read. Pure.
 *
 * A correction fits the records of its unit that have its quote; it is for the person who wrote it to name one only.
 * Numbers in ids stay as read, so that dropping one record does not rename the others.
 */
export function applyCorrections(
  records: readonly CommitmentRecord[],
  corrections: readonly Correction[],
): Corrected {
  const unused: number[] = [];
  let current = [...records];
  for (const [index, correction] of corrections.entries()) {
    const fits = ({ unit, quote }: CommitmentRecord) =>
      unit === correction.unit && quote === correction.quote;
    if (!records.some(fits)) unused.push(index);
    current =
      correction.action === 'drop'
        ? current.filter((record) => !fits(record))
        : current.map((record) =>
            fits(record) ? { ...record, ...stated(correction.to) } : record,
          );
  }
  return { records: current, unused };
}

/** Only the fields that a correction names. */
function stated(to: Extract<Correction, { action: 'change' }>['to']): Partial<CommitmentRecord> {
  return Object.fromEntries(Object.entries(to).filter(([, value]) => value !== undefined));
}
