import { isOutlineStyle, readMarker } from '../grammar/marker.ts';
import { opensPoint } from '../grammar/sentence.ts';
import {
  isAddressees,
  isDate,
  isOffice,
  isWholeTitle,
  longestNoticeTitle,
} from '../grammar/notice.ts';
import { documentNumber } from '../grammar/document-number.ts';
import { columnHeader } from '../grammar/column.ts';
import { DueNumbers } from './due-numbers.ts';
import type { SourceLine } from '../text/lines.ts';

/** A printed line longer than this may hold a whole text that lost its line breaks. */
const longLine = 300;
/** Longest heading that is looked for in such a line, in characters. */
const longestHeading = 45;

/** So far back is looked at what stands before a place. */
const longestLook = 300;

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
    const spaces = cut ? spaceCuts(text) : [];
    const cuts = cut ? [...spaces, ...numberCuts(text, spaces)] : [];
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
  let isInTable = false;
  for (const match of text.matchAll(/\s+/g)) {
    const to = match.index + match[0].length;
    const before = text.slice(Math.max(last, match.index - longestLook), match.index);
    const after = text.slice(to, to + 60);
    const isRow = opensRow(before, after, rows + 1);
    const isHeadingNext = startsHeading(after, isInTable ? /\d/ : undefined);
    if (isRow) rows++;
    // Until a heading ends it, a table on one line is cut at its rows only.
    isInTable = (isInTable || isRow) && !isHeadingNext;
    const isWide = match[0].length > 1 || match[0] === '\u3000';
    const isCut = isInTable
      ? isRow
      : isHeadingNext || ((isWide || isEdge(before, after)) && !isBareNumber(before.trim()));
    if (!isCut || match[0].includes('\t') || before.trim() === '' || after === '') continue;
    cuts.push(to);
    last = to;
  }
  return cuts;
}

/** The number of a table's row, behind the last cell of the head or of the row before. */
function opensRow(before: string, after: string, number: number): boolean {
  const row = /^(\d{1,2})\s+[一-鿿“]/.exec(after);
  return (
    Number(row?.[1]) === number && /(?:[值性]|\d{4}年|\d[\d.]*[%％‰人个平方米]*)$/.test(before)
  );
}

/** Whether a sentence, a heading or a line of a notice ends before the white space, or one begins behind it. */
function isEdge(before: string, after: string): boolean {
  return (
    /[。！？；：:)）”》]$/.test(before) ||
    isHeading(before) ||
    isTitleLine(before) ||
    startsHeading(after) ||
    opensPoint(after) ||
    /^序号\s/.test(after)
  );
}

/** Before each number that goes on counting, where what stands before it is closed or is itself a heading. */
function numberCuts(text: string, spaces: readonly number[]): number[] {
  const cuts: number[] = [];
  let space = 0;
  const numbers = new DueNumbers();
  let lastCut = 0;
  for (const match of text.matchAll(openings)) {
    const rest = text.slice(match.index, match.index + 60);
    while ((spaces[space] ?? Infinity) <= match.index) space++;
    const from = Math.max(lastCut, spaces[space - 1] ?? 0, match.index - longestLook);
    const before = text.slice(from, match.index).trim();
    const isPoint = /^[一二三四五六七八九]是/.test(rest);
    if (isPoint && !isHeading(before)) continue;
    const isAfterSentence = before === '' || /[。！？]$/.test(before);
    const mayBegin =
      isAfterSentence || /[；)）”》]$/.test(before) || isHeading(before) || isTitleLine(before);
    if (!mayBegin) continue;

    const marker = readMarker(rest);
    if (isPoint) {
      // `（二）基本原则一是坚持…`: the first point ends the heading.
    } else if (marker && isOutlineStyle(marker.style)) {
      // One heading may be out of sight: where a sentence ends before it, the next but one will do.
      if (!numbers.isDue(marker, isAfterSentence)) continue;
      numbers.take(marker);
    } else if (!columnHeader(rest.split(/[。，]/)[0] ?? '')) {
      continue;
    }
    // The first heading of a line keeps the indent before it.
    if (before !== '') cuts.push(match.index);
    lastCut = match.index;
  }
  return cuts;
}

/** Whether a stretch of text is a line of a notice: office, date, number, title or addressees. */
function isTitleLine(text: string): boolean {
  const line = text.trim();
  return (
    line.length <= longestNoticeTitle &&
    !/[。；]/.test(line) &&
    (isOffice(line) ||
      isDate(line) ||
      isAddressees(line) ||
      /文件$/.test(line) ||
      (isWholeTitle(line) && line.length >= 8) ||
      documentNumber(line) === line.replace(/\s/g, ''))
  );
}

/** Whether a stretch of text is the number of a heading whose title is still to come. */
function isBareNumber(text: string): boolean {
  return readMarker(text)?.length === text.length || /^专\s*栏\s*\d*$/.test(text);
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

function startsHeading(text: string, except?: RegExp): boolean {
  const marker = readMarker(text);
  const isOutline = marker !== undefined && isOutlineStyle(marker.style);
  return (isOutline && !except?.test(text.slice(0, marker.length))) || /^专\s*栏/.test(text);
}
