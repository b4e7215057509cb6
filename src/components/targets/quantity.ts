import type { Dictionary } from '../../i18n/index.ts';
import type { CommitmentRecord } from '../../schemas/index.ts';

/** A quantity in the parts that are shown: `≥`, `80`, `%`. */
export interface ShownQuantity {
  /** `≥`, `≤`, the word for about, or ''. */
  sign: string;
  /** All digits, four or fewer without a separator: `2000`, `25,000`, `5–10`. */
  number: string;
  /** Unit of measure; '' where none is printed. */
  unit: string;
}

type Quantity = Pick<CommitmentRecord, 'value' | 'valueMax' | 'comparator' | 'unitOfMeasure'>;

const digits = new Intl.NumberFormat('en', { useGrouping: 'min2', maximumFractionDigits: 20 });

/** Parts of the quantity of a commitment. */
export function showQuantity(
  { value, valueMax, comparator, unitOfMeasure }: Quantity,
  { targets }: Pick<Dictionary, 'targets'>,
): ShownQuantity {
  const signs = { '=': '', '>=': '≥', '<=': '≤', about: targets.about };
  const low = digits.format(value);
  return {
    sign: signs[comparator],
    number: valueMax === null ? low : targets.range(low, digits.format(valueMax)),
    unit: unitOfMeasure ?? '',
  };
}

/** The quantity of a commitment in one line: `≥80%`, `约50所`, `5–10个`. */
export function writeCommitment(quantity: Quantity, text: Pick<Dictionary, 'targets'>): string {
  const { sign, number, unit } = showQuantity(quantity, text);
  return `${sign}${number}${unit}`;
}
