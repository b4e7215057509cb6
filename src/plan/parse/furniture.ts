import { parseNumeral } from '../text/numeral.ts';
import type { PlanLine } from './line.ts';

/** `— 3 —`, `- 3 -`, `－３－`, `第 3 页`, `第3页 共20页`, `3 / 20`. */
const dressed =
  /^(?:[—―–‒－\-_·•]+\s*([0-9０-９]{1,4})\s*[—―–‒－\-_·•]+|第\s*([0-9０-９]{1,4})\s*页(?:\s*[，,/]?\s*共\s*[0-9０-９]{1,4}\s*页)?|([0-9]{1,4})\s*[/／]\s*[0-9]{1,4})$/;
const bare = /^[0-9０-９]{1,4}$/;

/** Width above which a line beside a bare number is a line of text, not a cell of a table. */
const textWidth = 24;

/** A bare number that may be one of a page. */
interface Candidate {
  line: PlanLine;
  number: number;
  /** Whether lines of running text stand on both sides. */
  isSure: boolean;
}

/**
 * Find the lines that hold nothing but the number of a page.
 *
 * A number in dashes is one wherever it stands. A bare number is one only in a series that counts up by one, which
 * begins with numbers between lines of running text.
 *
 * @param lines
 *   Lines outside of tables, where bare numbers count rows.
 * @returns
 *   The lines, as a set.
 */
export function pageNumbers(lines: readonly PlanLine[]): Set<PlanLine> {
  const found = new Set(lines.filter(({ text }) => dressed.test(text)));
  const series: Candidate[] = lines.flatMap((line, index) =>
    bare.test(line.text)
      ? [{ line, number: parseNumeral(line.text) ?? 0, isSure: isBesideText(lines, index) }]
      : [],
  );
  const sure = series.filter(({ isSure }) => isSure);
  const chain = sure.filter(
    ({ number }, index) =>
      sure[index - 1]?.number === number - 1 || sure[index + 1]?.number === number + 1,
  );
  for (const { line } of chain) found.add(line);

  // Once there is a series, a number at the end of a paragraph may fill or lengthen it.
  for (const [index, { line, number, isSure }] of series.entries()) {
    if (isSure || chain.length < 2) continue;
    const before = series[index - 1];
    const after = series[index + 1];
    const follows = before !== undefined && found.has(before.line) && before.number === number - 1;
    const leads = after?.isSure === true && after.number === number + 1;
    if (follows || leads) found.add(line);
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
