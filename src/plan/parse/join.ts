import { readMarker } from '../grammar/marker.ts';
import { columnHeader } from '../grammar/column.ts';
import {
  isAddressees,
  isDate,
  isOffice,
  isOpenNoticeTitle,
  isPortalLabel,
  isPeriod,
  isWholeTitle,
  longestNoticeTitle,
} from '../grammar/notice.ts';
import {
  hasSentencePunctuation,
  isClosed,
  opensPoint,
  unpairedSigns,
} from '../grammar/sentence.ts';
import { documentNumber } from '../grammar/document-number.ts';
import { displayWidth } from '../text/space.ts';
import type { PlanLine } from './line.ts';
import type { OpenText } from './open-text.ts';
import { isFull, type Traits } from './traits.ts';

/** A heading has rarely more characters than this; an open text beyond it is a paragraph cut short. */
const longestHeading = 60;
/** A heading is cut over lines only when it is longer than this, in half-width columns. */
const shortestCutHeading = 24;

/**
 * Whether a line goes on with the paragraph before it.
 *
 * A line break means nothing by itself: pages break sentences, and a sentence may end where a line does. The
 * signs are taken together, the surest first: open quotes, closing punctuation, full lines, indents, and
 * what kinds of lines a plan has.
 *
 * @param open
 *   Paragraph before the line.
 * @param line
 *   Line that may go on with it; it opens no heading.
 * @param next
 *   Line after it.
 */
export function joins(
  open: OpenText,
  line: PlanLine,
  next: PlanLine | undefined,
  traits: Traits,
): boolean {
  const { text, last, first } = open;
  if (line.quoted !== last.quoted || line.hashes > 0) return false;
  if (text.includes('\t') || line.text.includes('\t')) return false;
  if (isDate(text) || isDate(line.text) || isPortalLabel(text) || isPortalLabel(line.text))
    return false;
  // An office right above a date is a signature.
  if (isOffice(line.text) && next && /^\d{4}年.*日(?:印发)?$/.test(next.text)) return false;
  if (/^抄\s*送\s*[：:]/.test(line.text)) return false;
  if (documentNumber(line.text) === line.text.replace(/[\s（）()]/g, '')) return false;

  const isHeading =
    first.marker !== undefined || first.hashes > 0 || columnHeader(text) !== undefined;
  if (isHeading && !hasSentencePunctuation(text)) {
    return joinsHeading(open, line, next, traits);
  }
  const isIndented = traits.indents && line.indent >= 2;
  if (isFull(last, traits) && !isIndented && !isClosed(text) && !isWholeTitle(text)) return true;
  if (isTitleLike(text)) return joinsTitle(text, line, traits);

  const goesOnAfterFull = isFull(last, traits) && line.blanksBefore === 0 && !isIndented;
  // In an indented text, a line at the margin goes on even where a sentence has ended, and over a page break.
  const isHalf = traits.fullWidth !== undefined && last.width >= traits.fullWidth * 0.6;
  if (traits.indents && !isIndented && isHalf && hasSentencePunctuation(text)) return true;
  if (isClosed(text))
    return goesOnAfterFull && !opensPoint(line.text) && !isAddressees(text) && !traits.blanks;
  if (opensPoint(line.text)) return goesOnAfterFull;
  return true;
}

/** A heading without a `。` goes on where its line was full, its quote is open, or what follows is a stump of a title. */
function joinsHeading(
  { text, last, first }: OpenText,
  line: PlanLine,
  next: PlanLine | undefined,
  traits: Traits,
): boolean {
  if (opensPoint(line.text)) return false;
  // Only a marker so far: `专栏1：` or `（一）` alone on its line.
  if (isBare(text)) {
    return !hasSentencePunctuation(line.text.replace(/。$/, '')) || first.marker !== undefined;
  }
  if (isClosed(text)) return false;
  if (text.length > longestHeading) return true;
  if (unpairedSigns(text).some(({ expected }) => '”》〉】）'.includes(expected))) return true;
  const isAdjacent = line.blanksBefore === 0 && !(traits.indents && line.indent >= 2);
  if (isAdjacent && isFull(last, traits)) return true;

  const style = first.marker?.style;
  const startsWithTitle = /^[^。]{1,20}。./.test(line.text);
  if (style && traits.runIn.has(style) && startsWithTitle) return true;

  const isStump =
    displayWidth(line.text) <= 40 &&
    !hasSentencePunctuation(line.text) &&
    !/[，,：:、]$/.test(line.text) &&
    (next === undefined || next.marker !== undefined || next.blanksBefore > 0 || next.width > 60);
  const isLong = displayWidth(text) >= shortestCutHeading;
  const mayWrap = line.blanksBefore === 0 && traits.fullWidth === undefined && first.hashes === 0;
  return mayWrap && isStump && isLong;
}

/** Whether a heading has nothing but its number yet. */
function isBare(text: string): boolean {
  const length = readMarker(text)?.length ?? columnHeader(text)?.length;
  return length !== undefined && text.slice(length).trim() === '';
}

/** A short text without the punctuation of sentences: title, signature, number of a document. */
function isTitleLike(text: string): boolean {
  const isShort =
    text.length <= longestHeading || (text.length <= longestNoticeTitle && /关于|《/.test(text));
  return isShort && !/[，。；！？,;]/.test(text) && !isAddressees(text);
}

/** Titles of notice and plan are set in several lines. */
function joinsTitle(text: string, line: PlanLine, traits: Traits): boolean {
  const next = line.text;
  if (next.length > longestHeading || isAddressees(next) || opensPoint(next)) {
    return !isClosed(text) && unpairedSigns(text).length > 0 && line.blanksBefore === 0;
  }
  if (/文件$|^[（(]/.test(text) && !/《/.test(text)) return false;
  if (unpairedSigns(text).some(({ expected }) => '”》〉'.includes(expected))) return true;
  if (line.blanksBefore > 0 && !traits.blanks) return false;
  if (/^关于/.test(next)) return isOffice(text) && !isDate(text);
  if (isOpenNoticeTitle(text)) return !isOffice(next) || isWholeTitle(next);
  if (isPeriod(next)) return isWholeTitle(text);
  if (line.blanksBefore > 0) return false;
  const isStart =
    /“?十[一二三四五六七八九]?五”?|规划|体系|实施|贯彻/.test(text) && !isWholeTitle(text);
  return isStart && isWholeTitle(next) && !hasSentencePunctuation(next);
}
