import type { Span } from '../../schemas/span.ts';
import { readMarker } from '../grammar/marker.ts';
import type { SourceLine } from '../text/lines.ts';
import { cutPieces, piecesText, trimPieces } from '../text/pieces.ts';

/** Right edge of a drawn box. */
const boxEnd = /[│┃║]\s*$/;
/** Upper, lower or inner edge of a drawn box. */
const boxRule = /^[\s│┃║]*[┌└├┏┗┣╔╚╠─━═][\s─━═┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬│┃║]*$/;

const bold = /^(\*\*|__)(.+?)\1/s;

/**
 * Indent, left edge of a box, and Markdown heading. NBSP, full-width spaces and the byte order mark are all white space to
 * JavaScript; a page pasted from its source has their names.
 */
const leadSigns = /^(?:\s|&(?:nbsp|emsp|ensp|#12288|#160);)*([│┃║]\s*|(?:>\s*)*)(#{1,6}(?!#)\s*)?/;

/** What a line holds, and which signs of layout were taken off. */
export interface LineContent {
  /** Source ranges of the content. */
  pieces: Span[];
  /** The signs before the content, indent included. */
  lead: string;
  /** Number of Markdown `#`. */
  hashes: number;
  /** Whether it stands in a box: a Markdown quote or table, or one that is drawn. */
  quoted: boolean;
  /** Whether bold was taken off. */
  bold: boolean;
}

/**
 * Take the signs of layout off a line.
 *
 * @param escaped
 *   Whether the text was written by a Markdown converter, which puts `\` before signs.
 * @returns
 *   The content, or `undefined` when the line has none: blank, or the edge of a box.
 */
export function lineContent(
  value: string,
  { start, end }: SourceLine,
  escaped: boolean,
): LineContent | undefined {
  const raw = value.slice(start, end);
  if (boxRule.test(raw)) return undefined;
  const [lead = '', edge = '', heading = ''] = leadSigns.exec(raw) ?? [];
  const cell = onlyCell(raw);
  const from = start + (cell?.from ?? lead.length);
  const to = cell ? start + cell.to : end - (boxEnd.exec(raw)?.[0].length ?? 0);
  if (from >= to) return undefined;

  const trimmed = trimPieces(value, [[from, to]]);
  const whole = escaped ? withoutEscapes(value, trimmed) : trimmed;
  const text = piecesText(value, whole);
  if (text === '' || (cell && /^:?-+:?$/.test(text))) return undefined;
  // A converter may mark number and title apart: `**（一）****标题。**`
  const once = withoutBold(text, whole);
  const pieces = withoutBold(piecesText(value, once), once);
  return {
    pieces,
    lead,
    hashes: heading.trim().length,
    quoted: edge !== '' || /^\s*\|/.test(raw),
    bold: piecesText(value, pieces) !== text,
  };
}

/** Where the only cell of a Markdown table's row stands that has text: such a row is a line of a box. */
function onlyCell(raw: string): { from: number; to: number } | undefined {
  if (!/^\s*\|/.test(raw) || !raw.trimEnd().endsWith('|')) return undefined;
  const cells = raw.split('|');
  const filled = cells.filter((cell) => cell.trim() !== '');
  const [cell] = filled;
  if (cell === undefined || filled.length > 1) return undefined;
  const from = raw.indexOf(cell);
  return { from, to: from + cell.length };
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
