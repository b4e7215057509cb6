import { quantityPattern, readQuantity } from '../../diff/quantity.ts';
import type { Dictionary } from '../../i18n/index.ts';
import type { CommitmentRecord } from '../../schemas/index.ts';
import { writeCommitment } from '../targets/quantity.ts';

/** What may be printed directly before a number or behind it to say how it binds. */
const before =
  /(?:不少于|不低于|不小于|不得少于|不得低于|不超过|不高于|不多于|至少|最多|超过|大约|约|近|[≥≤>＞<＜])[\s\u3000]*$/u;
const after = /^[\s\u3000]*(?:及以上|以上|左右|上下|以下|以内|余)/u;

/** Words for all of something, and for none. */
const reach = /动态清零|清零|零增长|全覆盖|全达标|全部|所有|逐一|全员/u;

/**
 * The quantity of a commitment as its plan prints it, with the words that say how it binds: `4场以上`, `≥90`, `全覆盖`. Where
 * it is printed in a way not known here, as this site writes it.
 */
export function printedValue(
  record: Pick<CommitmentRecord, 'quote' | 'value' | 'valueMax' | 'comparator' | 'unitOfMeasure'>,
  text: Pick<Dictionary, 'targets'>,
): string {
  const { quote, value, unitOfMeasure } = record;
  if (record.valueMax !== null) return writeCommitment(record, text);
  // Of a table row the target comes last.
  const found = [...quote.matchAll(new RegExp(quantityPattern, 'gu'))]
    .toReversed()
    .find(([word]) => readQuantity(word)?.value === value);

  if (!found) {
    const word = value === 0 || value === 100 ? reach.exec(quote)?.[0] : undefined;
    return word ?? writeCommitment(record, text);
  }

  const [word] = found;
  const end = found.index + word.length;
  const unit = unitOfMeasure !== null && !word.endsWith(unitOfMeasure) ? unitOfMeasure : '';
  // A unit that the pattern does not know stands behind the number; one of a table's head does not.
  const whole = quote.startsWith(unit, end) ? word + unit : word;
  const rest = quote.slice(found.index + whole.length);
  const start = before.exec(quote.slice(0, found.index))?.[0] ?? '';
  const close = after.exec(rest)?.[0] ?? '';
  const missing = whole === word && /^[\d.,]+$/.test(word) ? unit : '';
  return `${start}${whole}${missing}${close}`.replace(/[\s\u3000]/gu, '');
}
