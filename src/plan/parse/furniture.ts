import { isClosed } from '../grammar/sentence.ts';
import { parseNumeral } from '../text/numeral.ts';
import type { PlanLine } from './line.ts';

/** `— 3 —`, `- 3 -`, `－３－`, `第 3 页`, `第3页 共20页`, `3 / 20`. */
const dressed =
  /^(?:[—―–‒－\-_·•]+\s*([0-9０-９]{1,4})\s*[—―–‒－\-_·•]+|第\s*([0-9０-９]{1,4})\s*页(?:\s*[，,/]?\s*共\s*[0-9０-９]{1,4}\s*页)?|([0-9]{1,4})\s*[/／]\s*[0-9]{1,4})$/;
const bare = /^[0-9０-９]{1,4}$/;

/** Width above which a line beside a bare number is a line of text, not a cell of a table. */
const textWidth = 24;

/** Longest header of a page, in characters. */
const longestHeader = 40;
/** A line that comes on so many pages is printed on every page. */
const fewestPages = 3;

/** Lines with the number of a page in dashes; such a line is nothing else, in a table neither. */
export function dressedNumbers(lines: readonly PlanLine[]): Set<PlanLine> {
  return new Set(lines.filter(({ text }) => dressed.test(text)));
}

/**
 * Find the lines that are printed again on every page, right beside its number: the name of the gazette, or of the plan.
 *
 * @param numbers
 *   The lines with the numbers of pages.
 */
export function pageHeaders(
  lines: readonly PlanLine[],
  numbers: ReadonlySet<PlanLine>,
): Set<PlanLine> {
  const beside = new Map<string, PlanLine[]>();
  for (const [index, line] of lines.entries()) {
    const isBeside = [lines[index - 1], lines[index + 1]].some((near) => near && numbers.has(near));
    const isHeader = line.text.length <= longestHeader && !/[，。；：]/.test(line.text);
    if (numbers.has(line) || !isBeside || line.marker || !isHeader) continue;
    beside.set(line.text, [...(beside.get(line.text) ?? []), line]);
  }
  return new Set([...beside.values()].filter((same) => same.length >= fewestPages).flat());
}

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
  const found = dressedNumbers(lines);
  const series: Candidate[] = lines.flatMap((line, index) =>
    bare.test(line.text)
      ? [{ line, number: parseNumeral(line.text) ?? 0, isSure: isBesideText(lines, index) }]
      : [],
  );
  const sure = series.filter(({ isSure }) => isSure);
  const chain = sure.filter(
    (candidate, index) =>
      follows(sure[index - 1], candidate) || follows(candidate, sure[index + 1]),
  );
  for (const { line } of chain) found.add(line);

  // Once there is a series, numbers at the ends of paragraphs lengthen it, forwards and backwards.
  if (chain.length >= 2) {
    lengthen(series, found, 1);
    lengthen(series.toReversed(), found, -1);
  }
  return found;
}

/** Add each number that goes on from the one before it, if that is the number of a page. */
function lengthen(series: readonly Candidate[], found: Set<PlanLine>, step: 1 | -1): void {
  for (const [index, { line, number }] of series.entries()) {
    const before = series[index - 1];
    if (before && found.has(before.line) && before.number + step === number) found.add(line);
  }
}

/** Whether a number goes on counting; one or two pages between may have lost theirs. */
function follows(before: Candidate | undefined, after: Candidate | undefined): boolean {
  const step = (after?.number ?? 0) - (before?.number ?? 0);
  return before !== undefined && after !== undefined && step >= 1 && step <= 3;
}

/** Whether lines of running text stand on both sides, or an open sentence before it. */
function isBesideText(lines: readonly PlanLine[], index: number): boolean {
  const before = lines[index - 1];
  const after = lines[index + 1];
  if (!before || before.width < textWidth || before.text.includes('\t')) return false;
  const isOpen = /[，。；、]/.test(before.text) && !isClosed(before.text);
  return isOpen || !after || after.width >= textWidth || after.marker !== undefined;
}
