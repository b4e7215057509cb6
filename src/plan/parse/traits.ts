import { isClosed } from '../grammar/sentence.ts';
import type { MarkerStyle } from '../grammar/marker.ts';
import type { PlanLine } from './line.ts';

/** How a text is laid out, found out from all its lines before any two are joined. */
export interface Traits {
  /** Width of a full line in a hard-wrapped text, in half-width columns; `undefined` where lines are paragraphs. */
  fullWidth: number | undefined;
  /** Whether paragraphs open with an indent, and lines inside them do not. */
  indents: boolean;
  /** Whether empty lines stand between paragraphs. */
  blanks: boolean;
  /** Styles whose headings, with hardly an exception, are followed by text in the same line. */
  runIn: ReadonlySet<MarkerStyle>;
}

/** A page has at most 60 Chinese characters a line; longer lines are paragraphs. */
const widestPage = 120;
const narrowestPage = 32;

/** Find out how a text is laid out. */
export function readTraits(lines: readonly PlanLine[]): Traits {
  const fullWidth = findFullWidth(lines);
  return {
    fullWidth,
    indents: fullWidth !== undefined && findIndents(lines, fullWidth),
    blanks: lines.filter((line) => line.blanksBefore > 0).length > lines.length * 0.6,
    runIn: findRunIn(lines),
  };
}

/** Whether a line reaches the right edge of the page. */
export function isFull(line: PlanLine, { fullWidth }: Traits): boolean {
  return fullWidth !== undefined && line.width >= fullWidth - 5;
}

/**
 * The text is hard-wrapped when a good part of its lines is equally long and none is much longer.
 *
 * Indents of one page differ by a character or two, and punctuation may hang: hence the band.
 */
function findFullWidth(lines: readonly PlanLine[]): number | undefined {
  const widths = lines.map((line) => line.width).sort((a, b) => a - b);
  const full = widths[Math.floor(widths.length * 0.9)] ?? 0;
  if (widths.length < 8 || full > widestPage || full < narrowestPage) return undefined;
  const near = widths.filter((width) => width >= full - 6 && width <= full + 4).length;
  const longer = widths.filter((width) => width > full + 8).length;
  return near >= widths.length * 0.25 && longer <= widths.length * 0.03 ? full : undefined;
}

/** Lines that go on with a full, open line stand at the margin; in an indented text, others do not. */
function findIndents(lines: readonly PlanLine[], fullWidth: number): boolean {
  const goingOn = lines.filter((_, index) => {
    const before = lines[index - 1];
    return before && before.width >= fullWidth - 5 && !isClosed(before.text);
  });
  const flush = goingOn.filter((line) => line.indent === 0).length;
  const indented = lines.filter((line) => line.indent >= 2).length;
  return flush > goingOn.length * 0.8 && indented > lines.length * 0.05;
}

function findRunIn(lines: readonly PlanLine[]): Set<MarkerStyle> {
  const counts = new Map<MarkerStyle, { runIn: number; alone: number }>();
  for (const { marker, text } of lines) {
    if (!marker) continue;
    const count = counts.get(marker.style) ?? { runIn: 0, alone: 0 };
    if (/。./.test(text)) count.runIn++;
    else count.alone++;
    counts.set(marker.style, count);
  }
  const styles = [...counts].filter(
    ([, { runIn, alone }]) => runIn >= 3 && alone <= Math.max(1, runIn * 0.1),
  );
  return new Set(styles.map(([style]) => style));
}
