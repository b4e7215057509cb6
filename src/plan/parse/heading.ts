import type { Span } from '../../schemas/span.ts';
import { columnHeader } from '../grammar/column.ts';
import { cutTitle, type TitleCut } from '../grammar/title.ts';
import { cutPieces, piecesText, trimPieces } from '../text/pieces.ts';
import { squeeze, withoutLayout } from '../text/space.ts';
import type { Heading } from '../types.ts';
import type { Block } from './block.ts';

/** A block taken apart: its heading, and the ranges of the text behind it. */
export interface HeadingParts {
  heading: Heading;
  /** Ranges of the text that follows the title; empty where the heading stands alone. */
  text: Span[];
}

/** The heading of a unit that has none. */
export const noHeading: Heading = {
  marker: undefined,
  ordinal: undefined,
  title: undefined,
  pieces: [],
  runIn: false,
};

/** Take the heading of a section or item apart. */
export function readHeading(value: string, block: Block): HeadingParts {
  const { marker } = block;
  if (!marker) return { heading: noHeading, text: block.pieces };
  const behind = trimPieces(value, cutPieces(block.pieces, marker.length));
  const rest = piecesText(value, behind);
  const cut = rest === '' ? undefined : (cutTitle(rest) ?? cutAtLineEnd(block, behind, rest));
  const text = trimPieces(value, cutPieces(behind, cut?.text ?? 0));
  const title = cut ? withoutLayout(rest.slice(0, cut.end)) : '';
  return {
    heading: {
      marker: squeeze(block.text.slice(0, marker.length)),
      ordinal: marker.ordinal,
      title: title === '' ? undefined : title,
      pieces: [
        ...trimPieces(value, cutPieces(block.pieces, 0, marker.length)),
        ...trimPieces(value, cutPieces(behind, 0, cut?.end ?? 0)),
      ],
      runIn: text.length > 0,
    },
    text,
  };
}

/** Where no sign ends the title, its own line may: a heading as wide as the page, with a paragraph right below. */
function cutAtLineEnd(block: Block, behind: readonly Span[], rest: string): TitleCut | undefined {
  const end = (block.pieces[0]?.[1] ?? 0) - (behind[0]?.[0] ?? 0);
  const isTitle = block.lineStarts.length > 1 && end >= 2 && !/[，。；]/.test(rest.slice(0, end));
  return isTitle ? { end, text: end } : undefined;
}

/** Take the heading of a column apart. Its title is all that stands behind the number. */
export function readColumnHeading(value: string, block: Block): Heading {
  const header = columnHeader(block.text);
  const length = header?.length ?? 0;
  const title = withoutLayout(block.text.slice(length).trim()).replace(/。$/, '');
  return {
    marker: squeeze(block.text.slice(0, length)) || undefined,
    ordinal: header?.ordinal,
    title: title === '' ? undefined : title,
    pieces: trimPieces(value, block.pieces),
    runIn: false,
  };
}
