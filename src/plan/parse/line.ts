import type { Span } from '../../schemas/span.ts';
import { type Marker, readMarker } from '../grammar/marker.ts';
import type { SourceLine } from '../text/lines.ts';
import { piecesText } from '../text/pieces.ts';
import { displayWidth } from '../text/space.ts';
import { lineContent } from './line-content.ts';

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
  /** Whether it stands in a box: a Markdown quote or table, or one that is drawn. */
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

/** What is known of a line before it is read. */
export interface LineOptions {
  /** Whether it is a part of a long printed line. */
  cut: boolean;
  /** Whether the text was written by a Markdown converter, which puts `\` before signs. */
  escaped: boolean;
}

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
  const content = lineContent(value, line, escaped);
  if (!content) return undefined;
  const { pieces, lead, hashes, quoted, bold } = content;
  const text = piecesText(value, pieces);
  const first = pieces[0]?.[0] ?? line.start;
  const last = pieces.at(-1)?.[1] ?? line.end;
  return {
    ...line,
    pieces,
    text,
    indent: displayWidth(value.slice(line.start, first).replace(/[^\s]/g, '')),
    width: displayWidth(value.slice(line.start, last)),
    emptyCells: text.includes('\t') ? lead.split('\t').length - 1 : 0,
    hashes,
    quoted,
    bold,
    blanksBefore,
    marker: readMarker(text),
    cut,
  };
}
