import { printedHeading, printedText, type SearchCorpus, type SearchRecord } from './corpus.ts';
import { excerptsOf, localId } from './excerpts.ts';
import { fold } from './fold.ts';
import { markRanges, rangesWithin } from './marks.ts';
import type { Found, Range, ResultView } from './results.ts';
import type { SearchIndex } from './search-index.ts';
import type { Ranked } from './search.ts';

/** Results ready to be shown: those from `from` up to, not including, `to`, in the order shown. */
export function views(
  { corpus }: Pick<SearchIndex, 'corpus'>,
  { left }: Pick<Ranked, 'left'>,
  from: number,
  to: number,
): ResultView[] {
  return left.slice(Math.max(0, from), Math.max(0, to)).map((found) => viewOf(corpus, found));
}

/** A unit found, ready to be shown. */
export function viewOf(corpus: SearchCorpus, found: Found): ResultView {
  const record = corpus.records[found.record] as SearchRecord;
  const printed = printedText(record);
  const marks = markRanges(record, found.terms);
  const excerpts = excerptsOf(record, marks);
  const heading = headingOf(record, printed, marks);
  const local = localId(record.id);
  const isInText = heading.ranges.length === 0 && marks.length > 0;

  return {
    id: record.id,
    plan: corpus.plans[record.plan] as ResultView['plan'],
    kind: record.kind,
    match: found.match,
    reason: found.reason,
    count: found.count,
    path: pathOf(corpus, record),
    heading,
    en: record.en,
    excerpts,
    anchor: (isInText && excerpts[0]?.anchor) || local,
    words: printedWords(printed, marks),
    topics: record.topics.flatMap((index) => {
      const topic = corpus.topics[index];
      return topic ? [{ index, id: topic.id, name: topic.title, en: topic.en }] : [];
    }),
  };
}

/** Heading as it is shown: with the stop that closes it only where that is marked. */
function headingOf(record: SearchRecord, printed: string, marks: readonly Range[]) {
  const whole = printedHeading(record);
  const ranges = rangesWithin(printed, marks, [0, whole.length]);
  const bare = whole.length - record.stop.length;
  const isStopMarked = ranges.some(([, end]) => end > bare);
  return { text: isStopMarked ? whole : whole.slice(0, bare), ranges };
}

function pathOf({ records }: SearchCorpus, record: SearchRecord): string[] {
  const path: string[] = [];
  for (let above = records[record.parent]; above; above = records[above.parent]) {
    path.unshift(above.marker + above.title);
  }
  return path;
}

/** Marked words as printed, each once however it is folded; without line breaks, which are the layout's. */
function printedWords(printed: string, marks: readonly Range[]): string[] {
  const words = new Map<string, string>();
  for (const [start, end] of marks) {
    const word = printed.slice(start, end).replace(/[\n\t]+/g, '');
    const folded = fold(word);
    if (!words.has(folded)) words.set(folded, word);
  }
  return [...words.values()];
}
