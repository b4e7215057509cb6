import { localId } from '../../plan/address.ts';
import type { IndicatorRecord, Span } from '../../schemas/index.ts';
import type { Draft, Line } from './draft.ts';

/**
 * The commitment, and the base value where one is stated, of a table row that is an indicator.
 *
 * @param line
 *   The row, its cells parted by a tab.
 */
export function rowOfIndicator(indicator: IndicatorRecord, line: Line): Draft[] {
  const { name, unit, target, baseline, quote } = indicator;
  const row: Span = [line.start, line.start + line.text.length];
  const found = line.text.indexOf(quote);
  const from = found >= 0 ? found : Math.max(0, line.text.indexOf(name));
  const draft = (
    verdict: Draft['verdict'],
    end: number,
    value: Pick<Draft, 'value' | 'comparator' | 'deadline'>,
  ): Draft => ({
    verdict,
    anchor: localId(indicator.id),
    sentence: row,
    quote: line.text.slice(from, end),
    span: [line.start + from, line.start + end],
    number: [line.start + from, line.start + end],
    subject: name,
    valueMax: null,
    unitOfMeasure: unit,
    frequency: null,
    place: null,
    kind: 'table',
    indicator: indicator.id,
    ...value,
  });
  const drafts: Draft[] = [];

  if (target) {
    const end = found >= 0 ? found + quote.length : endOf(line.text, target.raw, from);
    const { value, comparator, year } = target;
    drafts.push(draft('promise', end, { value, comparator, deadline: year }));
  }
  if (baseline) {
    const { value, year, raw } = baseline;
    const end = endOf(line.text, raw, from + 1);
    drafts.push(draft('reached', end, { value, comparator: '=', deadline: year }));
  }
  return drafts;
}

/** Behind the first cell from a place on that is printed so; the end of the row where none is. */
function endOf(row: string, raw: string, from: number): number {
  const cell = row.indexOf(`\t${raw}`, from);
  return cell < 0 ? row.length : cell + 1 + raw.length;
}

/**
 * Join indicators that stand in prose to what was read there: one statement, one record.
 *
 * An indicator that was not read as a promise is added.
 */
export function joinProseIndicators(
  indicators: readonly IndicatorRecord[],
  drafts: readonly Draft[],
  lines: readonly Line[],
): Draft[] {
  const joined = [...drafts];
  for (const { id, quote, target, name, unit } of indicators) {
    const line = lines.find(({ text }) => text.includes(quote));
    if (!target || !line) continue;
    const start = line.start + line.text.indexOf(quote);
    const end = start + quote.length;
    const index = joined.findIndex(
      ({ verdict, number, value, indicator }) =>
        verdict === 'promise' &&
        indicator === null &&
        value === target.value &&
        number[0] >= start &&
        number[1] <= end,
    );
    const same = { subject: name, unitOfMeasure: unit, kind: 'prose', indicator: id } as const;
    const known = joined[index];
    if (known) {
      joined[index] = { ...known, ...same, deadline: known.deadline ?? target.year };
      continue;
    }
    joined.push({
      verdict: 'promise',
      anchor: line.anchor,
      sentence: [start, end],
      quote,
      span: [start, end],
      number: [start, end],
      value: target.value,
      valueMax: null,
      comparator: target.comparator,
      deadline: target.year,
      frequency: null,
      place: null,
      ...same,
    });
  }
  return joined;
}
