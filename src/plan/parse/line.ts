import type { Span } from '../../schemas/span.ts';
import { type Marker, readMarker } from '../grammar/marker.ts';
import type { SourceLine } from '../text/lines.ts';
import { cutPieces, piecesText, trimPieces } from '../text/pieces.ts';
import { displayWidth } from '../text/space.ts';

/** A line with its layout taken off: indent, Markdown `#`, quote signs and bold. */
export interface PlanLine extends SourceLine {
  /** Source ranges of the content. */
  pieces: Span[];
  /** The content; never empty, never with white space at its ends. */
  text: string;
  /** Width of the white space before the content, in half-width columns. */
  indent: number;
  /** Width of the line up to the end of its content, in half-width columns. */
  width: number;
  /** Number of empty cells before the first, where tabs part the cells of a row. */
  emptyCells: number;
  /** Number of Markdown `#`; 0 for none. */
  hashes: number;
  /** Whether it stands in a Markdown quote. */
  quoted: boolean;
  /** Whether the whole content is bold, or its opening number and title are. */
  bold: boolean;
  /** Number of empty lines before it. */
  blanksBefore: number;
  /** The number that opens it. */
  marker: Marker | undefined;
  /** Whether it is a part of a long printed line, cut at a heading. */
  cut: boolean;
}

/** Right edge of a drawn box. */
const boxEnd = /[│┃║]\s*$/;
/** Upper, lower or inner edge of a drawn box. */
const boxRule = /^[\s│┃║]*[┌└├┏┗┣╔╚╠─━═][\s─━═┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬│┃║]*$/;

const bold = /^(\*\*|__)(.+?)\1/s;

/**
 * Take the layout off a line.
 *
 * @returns
 *   The line, or `undefined` when it is blank.
 */
export function readLine(
  value: string,
  line: SourceLine,
  blanksBefore: number,
  { cut, escaped }: LineOptions,
): PlanLine | undefined {
  const raw = value.slice(line.start, line.end);
  // NBSP, full-width spaces and the byte order mark are all white space to JavaScript; a page pasted from its source
  // has their names.
  const lead =
    /^(?:\s|&(?:nbsp|emsp|ensp|#12288|#160);)*([│┃║]\s*|(?:>\s*)*)(#{1,6}(?!#)\s*)?/.exec(raw);
  const leadLength = lead?.[0].length ?? 0;
  const content: Span = [line.start + leadLength, line.end - (boxEnd.exec(raw)?.[0].length ?? 0)];
  if (boxRule.test(raw) || content[0] >= content[1]) return undefined;
  const trimmed = trimPieces(value, [content]);
  const whole = escaped ? withoutEscapes(value, trimmed) : trimmed;
  const plain = piecesText(value, whole);
  if (plain === '') return undefined;
  // A converter may mark number and title apart: `**（一）****标题。**`
  const once = withoutBold(plain, whole);
  const pieces = withoutBold(piecesText(value, once), once);

  const text = piecesText(value, pieces);
  const first = pieces[0]?.[0] ?? line.start;
  const last = pieces.at(-1)?.[1] ?? line.end;
  return {
    ...line,
    pieces,
    text,
    indent: displayWidth(value.slice(line.start, first).replace(/[^\s]/g, '')),
    width: displayWidth(value.slice(line.start, last)),
    emptyCells: text.includes('\t') ? raw.slice(0, leadLength).split('\t').length - 1 : 0,
    hashes: lead?.[2]?.trim().length ?? 0,
    quoted: Boolean(lead?.[1]),
    bold: text !== plain,
    blanksBefore,
    marker: readMarker(text),
    cut,
  };
}

/** What is known of a line before it is read. */
export interface LineOptions {
  /** Whether it is a part of a long printed line. */
  cut: boolean;
  /** Whether the text was written by a Markdown converter, which puts `\\` before signs. */
  escaped: boolean;
}

/** Take the `\\` off that a converter put before a sign: `1\\.` */
function withoutEscapes(value: string, pieces: readonly Span[]): Span[] {
  const text = piecesText(value, pieces);
  const kept: Span[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/\\(?=[!-/:-@[-`{-~])/g)) {
    kept.push(...cutPieces(pieces, from, index));
    from = index + 1;
  }
  return [...kept, ...cutPieces(pieces, from)];
}

/**
 * Take off the signs of a bold heading: the whole line, or its number and title. Bold words inside a
 * paragraph stay as they are.
 */
function withoutBold(text: string, pieces: readonly Span[]): Span[] {
  const skip = /^(?:\*\*|__)/.test(text) ? 0 : (readMarker(text)?.length ?? 0);
  const spaces = /^\s*/.exec(text.slice(skip))?.[0].length ?? 0;
  const match = bold.exec(text.slice(skip + spaces));
  if (!match) return [...pieces];
  const [whole, sign = '', inner = ''] = match;
  const from = skip + spaces;
  const to = from + whole.length;
  const isHeading = skip > 0 || to === text.length || readMarker(inner) !== undefined;
  if (!isHeading || inner.trim() === '') return [...pieces];
  return [
    ...cutPieces(pieces, 0, from),
    ...cutPieces(pieces, from + sign.length, to - sign.length),
    ...cutPieces(pieces, to),
  ];
}
