import { printedText, type SearchRecord } from './corpus.ts';
import { rangesWithin } from './marks.ts';
import type { Excerpt, Range } from './results.ts';
import { sentenceRanges } from './sentences.ts';

/**
 * The sentences of a unit's text that hold marks, in order, each with the anchor of its paragraph; where none does, the
 * first sentence.
 *
 * Sentences that share a mark stay together. Numbers of paragraphs are those of the plan's page: every line of the text is
 * one, rows of tables too; what an indicator says stands on that page under the indicator's own anchor.
 *
 * @param marks
 *   Ranges of `printedText(record)`, from left to right.
 */
export function excerptsOf(record: SearchRecord, marks: readonly Range[]): Excerpt[] {
  const printed = printedText(record);
  let offset = printed.length - record.text.length;
  const local = localId(record.id);
  const excerpts: Excerpt[] = [];
  let first: Excerpt | null = null;

  for (const [number, paragraph] of record.text.split('\n').entries()) {
    const anchor = record.kind === 'indicator' ? local : `${local}-p${number + 1}`;
    const own = rangesWithin(printed, marks, [offset, offset + paragraph.length]);
    const sentences = own.length > 0 || !first ? sentenceRanges(paragraph) : [];
    for (const [start, end] of joinSentences(sentences, own)) {
      excerpts.push(cutExcerpt(anchor, paragraph, own, start, end));
    }
    const [begin] = sentences;
    if (!first && begin) first = cutExcerpt(anchor, paragraph, [], ...begin);
    offset += paragraph.length + 1;
  }

  return excerpts.length === 0 && first ? [first] : excerpts;
}

/** Id of a unit within its plan. */
export function localId(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

/** Sentences with marks; those that a mark goes through are one. */
function joinSentences(sentences: readonly Range[], marks: readonly Range[]): Range[] {
  const joined: [number, number][] = [];
  let next = 0;
  for (const [start, end] of sentences) {
    const last = joined[joined.length - 1];
    while (next < marks.length && (marks[next] as Range)[1] <= start) next += 1;
    const mark = marks[next];
    if (!mark || mark[0] >= end) continue;
    if (last && last[1] === start && mark[0] < start) last[1] = end;
    else joined.push([start, end]);
  }
  return joined;
}

function cutExcerpt(
  anchor: string,
  paragraph: string,
  marks: readonly Range[],
  start: number,
  end: number,
): Excerpt {
  const piece = paragraph.slice(start, end);
  const text = piece.trim();
  const from = start + piece.indexOf(text);
  return { anchor, text, ranges: rangesWithin(paragraph, marks, [from, from + text.length]) };
}
