import { parseNumeral } from '../text/numeral.ts';
import type { PlanLine } from './line.ts';

/** `— 3 —`, `- 3 -`, `－３－`, `第 3 页`, `第3页 共20页`, `3 / 20`. */
const dressed =
  /^(?:[—―–‒－\-_·•]+\s*([0-9０-９]{1,4})\s*[—―–‒－\-_·•]+|第\s*([0-9０-９]{1,4})\s*页(?:\s*[，,/]?\s*共\s*[0-9０-９]{1,4}\s*页)?|([0-9]{1,4})\s*[/／]\s*[0-9]{1,4})$/;
const bare = /^[0-9０-９]{1,4}$/;

/** Width above which a line beside a bare number is a line of text, not a cell of a table. */
const textWidth = 24;

/**
 * Find the lines that hold nothing but the number of a page.
 *
 * A number in dashes is one wherever it stands. A bare number is one only in a series that counts up by one,
 * each between lines of running text: in a table pasted one cell a line the neighbours are short.
 *
 * @returns
 *   The lines, as a set.
 */
export function pageNumbers(lines: readonly PlanLine[]): Set<PlanLine> {
  const found = new Set<PlanLine>();
  const series: { line: PlanLine; number: number }[] = [];

  for (const [index, line] of lines.entries()) {
    if (dressed.test(line.text)) {
      found.add(line);
    } else if (bare.test(line.text) && isBesideText(lines, index)) {
      series.push({ line, number: parseNumeral(line.text) ?? 0 });
    }
  }

  for (const [index, { line, number }] of series.entries()) {
    const before = series[index - 1]?.number;
    const after = series[index + 1]?.number;
    if (before === number - 1 || after === number + 1) found.add(line);
  }
  return found;
}

/** Whether a line of running text stands before, and one after it or nothing more. */
function isBesideText(lines: readonly PlanLine[], index: number): boolean {
  const before = lines[index - 1];
  const after = lines[index + 1];
  return (
    before !== undefined &&
    before.width >= textWidth &&
    !/\t/.test(before.text) &&
    (after === undefined || after.width >= textWidth || after.marker !== undefined)
  );
}
