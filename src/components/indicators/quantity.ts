import type { Dictionary } from '../../i18n/index.ts';
import type { Baseline, Target } from '../../schemas/index.ts';

/**
 * Write a value with its sign and unit, such as `≥ 60%` or `18人`.
 *
 * The number is the record's: what was printed differs between plans (`≥10`, `10%以上`) and stands on the indicator's page.
 */
export function writeQuantity(
  value: Baseline | Target,
  unit: string | null,
  text: Dictionary,
): string {
  const signs = { '=': '', '>=': '≥', '<=': '≤', about: text.indicators.about };
  const sign = 'comparator' in value ? signs[value.comparator] : '';
  return `${sign}${value.value}${unit ?? ''}`;
}
