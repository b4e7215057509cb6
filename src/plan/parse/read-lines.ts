import { splitLines } from '../text/lines.ts';
import { piecesText, trimPieces } from '../text/pieces.ts';
import { displayWidth } from '../text/space.ts';
import { cutLongLines } from './cut.ts';
import { type PlanLine, readLine } from './line.ts';
import { readTraits } from './traits.ts';

/** Lines of a text that hold more than white space, their layout taken off. */
export function readLines(value: string): PlanLine[] {
  const lines: PlanLine[] = [];
  let blanks = 0;
  // A converter to Markdown escapes every number that opens a line; no plan is printed so.
  const escaped = /^(?:[^\S\r\n]|[*_>#])*\d{1,3}\\\./m.test(value);
  for (const source of cutLongLines(value, splitLines(value))) {
    const line = readLine(value, source, blanks, { cut: source.cut, escaped });
    blanks = line ? 0 : blanks + 1;
    if (line) lines.push(line);
  }
  return singleSpaced(lines.length > 0 ? lines : wholeText(value));
}

/** A text of nothing but signs of layout: they are all there is to show. */
function wholeText(value: string): PlanLine[] {
  const pieces = trimPieces(value, [[0, value.length]]);
  const line = { number: 1, start: 0, end: value.length, cut: false };
  const text = piecesText(value, pieces);
  return text === '' ? [] : [{ ...line, ...noLayout, pieces, text, width: displayWidth(text) }];
}

const noLayout = {
  indent: 0,
  emptyCells: 0,
  hashes: 0,
  quoted: false,
  bold: false,
  blanksBefore: 0,
  marker: undefined,
};

/** In a text with an empty line behind every line, one empty line says nothing. */
function singleSpaced(lines: readonly PlanLine[]): PlanLine[] {
  const spaced = lines.filter(({ blanksBefore }) => blanksBefore > 0).length;
  const isDouble = spaced >= (lines.length - 1) * 0.95 && readTraits(lines).fullWidth !== undefined;
  return isDouble
    ? lines.map((line) => ({ ...line, blanksBefore: Math.max(0, line.blanksBefore - 1) }))
    : [...lines];
}
