import { readMarker, styleRank, isOutlineStyle } from '../grammar/marker.ts';
import { opensPoint } from '../grammar/sentence.ts';
import { isAddressees, isDate, isOffice, isWholeTitle } from '../grammar/notice.ts';
import { documentNumber } from '../notice/number.ts';
import { columnHeader } from '../grammar/column.ts';
import type { SourceLine } from '../text/lines.ts';

/** A printed line longer than this may hold a whole text that lost its line breaks. */
const longLine = 300;
/** Longest heading that is looked for in such a line, in characters. */
const longestHeading = 45;

/** Where a heading may begin in mid-line. */
const openings =
  /第[一二三四五六七八九十百零0-9]{1,4}[篇编章节]|[一二三四五六七八九十]{1,3}、|一是|[（(][一二三四五六七八九十]{1,3}[)）]|[0-9]{1,2}[.．、]|专\s*栏/g;

/**
 * Cut lines at the form feed between two pages of a PDF, which is no line ending to an editor, and cut those that are
 * so long that the line breaks of the text must have been lost.
 *
 * Cuts are made where paragraphs were (white space that Chinese text does not have) and before each number that
 * goes on counting where a sentence or a heading has ended.
 *
 * @returns
 *   The lines, those replaced by their parts.
 */
export function cutLongLines(
  value: string,
  lines: readonly SourceLine[],
): (SourceLine & { cut: boolean })[] {
  const cutPages = (line: SourceLine) => partsOf(line, pageCuts(value.slice(line.start, line.end)));
  return lines.flatMap(cutPages).flatMap((line) => {
    const text = value.slice(line.start, line.end);
    const cut = text.length > longLine;
    const cuts = cut ? [...spaceCuts(text), ...numberCuts(text)] : [];
    return partsOf(line, cuts).map((part) => ({ ...part, cut }));
  });
}

function pageCuts(text: string): number[] {
  return [...text.matchAll(/\f/g)].map(({ index }) => index + 1);
}

/** The parts of a line between the given places. */
function partsOf({ number, start, end }: SourceLine, cuts: readonly number[]): SourceLine[] {
  const places = [0, ...new Set([...cuts].sort((a, b) => a - b)), end - start];
  const parts = places.slice(1).map((to, index) => ({
    number,
    start: start + (places[index] ?? 0),
    end: start + to,
  }));
  return parts.filter((part) => part.start < part.end || start === end);
}

/** Behind white space between two Chinese signs, where it is wide or stands at the edge of a heading or sentence. */
function spaceCuts(text: string): number[] {
  const cuts: number[] = [];
  let last = 0;
  let rows = 0;
  for (const match of text.matchAll(/\s+/g)) {
    const to = match.index + match[0].length;
    const before = text.slice(last, match.index);
    const after = text.slice(to, to + 60);
    const isWide = match[0].length > 1 || match[0] === '\u3000';
    const isEdge =
      /[。！？；：:)）”》]$/.test(before) ||
      isHeading(before) ||
      startsHeading(after) ||
      /^序号\s/.test(after) ||
      isTitleLine(before) ||
      opensPoint(after);
    // `1. 社区` and `专栏 1` have their space inside.
    const isInside =
      /^(?:\d{1,3}[.．、]|第?[^\s]{0,3}[章节篇]|专栏\s*\d*)$/.test(before.trim()) || after === '';
    // A table on one line: the number of a row behind the last cell of its head or of the row before.
    const row = /^(\d{1,2})\s+[一-鿿“]/.exec(after);
    const isRow =
      Number(row?.[1]) === rows + 1 && /(?:[值性]|\d{4}年|\d[\d.]*[%％‰人个平方米]*)$/.test(before);
    if (isRow) rows++;
    const isTab = /\t/.test(match[0]);
    if (isRow) {
      cuts.push(to);
      last = to;
      continue;
    }
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
    const isPoint = /^[一二三四五六七八九]是/.test(rest);
    if (isPoint && !isHeading(before)) continue;
    const mayBegin = before === '' || /[。！？；)）”》]$/.test(before) || isHeading(before);
    if (!mayBegin) continue;

    const marker = readMarker(rest);
    if (isPoint) {
      // `（二）基本原则一是坚持…`: the first point ends the heading.
    } else if (marker && isOutlineStyle(marker.style)) {
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

/** Whether a stretch of text is a line of a notice: office, date, number, title or addressees. */
function isTitleLine(text: string): boolean {
  const line = text.trim();
  return (
    line.length <= 160 &&
    !/[。；]/.test(line) &&
    (isOffice(line) ||
      isDate(line) ||
      isAddressees(line) ||
      /文件$/.test(line) ||
      (isWholeTitle(line) && line.length >= 8) ||
      documentNumber(line) === line.replace(/\s/g, ''))
  );
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
