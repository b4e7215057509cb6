import { readMarker, styleRank, isOutlineStyle } from '../grammar/marker.ts';
import { opensPoint } from '../grammar/sentence.ts';
import { columnHeader } from '../grammar/column.ts';
import type { SourceLine } from '../text/lines.ts';

/** A printed line longer than this may hold a whole text that lost its line breaks. */
const longLine = 1000;
/** Longest heading that is looked for in such a line, in characters. */
const longestHeading = 45;

/** Where a heading may begin in mid-line. */
const openings =
  /第[一二三四五六七八九十百零0-9]{1,4}[篇编章节]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|[0-9]{1,2}[.．、]|专\s*栏/g;

/**
 * Cut the lines that are so long that the line breaks of the text must have been lost.
 *
 * Cuts are made where paragraphs were (white space that Chinese text does not have) and before each number that
 * goes on counting where a sentence or a heading has ended.
 *
 * @returns
 *   The lines, long ones replaced by their parts.
 */
export function cutLongLines(
  value: string,
  lines: readonly SourceLine[],
): (SourceLine & { cut: boolean })[] {
  return lines.flatMap((line): (SourceLine & { cut: boolean })[] =>
    line.end - line.start <= longLine
      ? [{ ...line, cut: false }]
      : cutLine(value.slice(line.start, line.end)).map(([from, to]) => ({
          number: line.number,
          start: line.start + from,
          end: line.start + to,
          cut: true,
        })),
  );
}

function cutLine(text: string): [number, number][] {
  const cuts = new Set([...spaceCuts(text), ...numberCuts(text)]);
  const places = [0, ...[...cuts].sort((a, b) => a - b), text.length];
  return places
    .slice(1)
    .map((to, index): [number, number] => [places[index] ?? 0, to])
    .filter(([from, to]) => from < to);
}

/** Behind white space between two Chinese signs, where it is wide or stands at the edge of a heading or sentence. */
function spaceCuts(text: string): number[] {
  const cuts: number[] = [];
  let last = 0;
  for (const match of text.matchAll(/\s+/g)) {
    const to = match.index + match[0].length;
    const before = text.slice(last, match.index);
    const after = text.slice(to, to + 60);
    const isWide = match[0].length > 1 || match[0] === '\u3000';
    const isEdge =
      /[。！？；：:)）”》]$/.test(before) ||
      isHeading(before) ||
      startsHeading(after) ||
      opensPoint(after);
    // `1. 社区` and `专栏 1` have their space inside.
    const isInside =
      /^(?:\d{1,3}[.．、]|第?[^\s]{0,3}[章节篇]|专栏\s*\d*)$/.test(before.trim()) || after === '';
    const isTab = /\t/.test(match[0]);
    if (!isTab && !isInside && (isWide || isEdge)) {
      cuts.push(to);
      last = to;
    }
  }
  return cuts;
}

/** Before each number that goes on counting, where what stands before it is closed or is itself a heading. */
function numberCuts(text: string): number[] {
  const cuts: number[] = [];
  const counts = new Map<number, number>();
  let last = 0;
  for (const match of text.matchAll(openings)) {
    const rest = text.slice(match.index, match.index + 60);
    const before = text.slice(last, match.index).trim();
    const mayBegin = before === '' || /[。！？；)）”》]$/.test(before) || isHeading(before);
    if (!mayBegin) continue;

    const marker = readMarker(rest);
    if (marker && isOutlineStyle(marker.style)) {
      const rank = styleRank(marker.style);
      const expected = (counts.get(rank) ?? 0) + 1;
      if (marker.ordinal !== expected && marker.ordinal !== 1) continue;
      counts.set(rank, marker.ordinal);
      // Lower numbers may begin anew or run on; both are looked for.
    } else if (!columnHeader(rest.split(/[。，]/)[0] ?? '')) {
      continue;
    }
    cuts.push(match.index);
    last = match.index;
  }
  return cuts;
}

/** Whether a stretch of text is a heading and nothing else. */
function isHeading(text: string): boolean {
  const heading = text.trim();
  return (
    heading.length <= longestHeading &&
    !/[。；！？]/.test(heading) &&
    (readMarker(heading) !== undefined || columnHeader(heading) !== undefined)
  );
}

function startsHeading(text: string): boolean {
  const marker = readMarker(text);
  return (marker !== undefined && isOutlineStyle(marker.style)) || /^专\s*栏/.test(text);
}
