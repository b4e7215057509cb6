import type { Dictionary } from '../../i18n/index.ts';
import type { EditKind, Sides, Span } from '../../diff/types.ts';

/** A mark, and what it means. */
export interface LegendRow {
  spans: Span[];
  meaning: string;
}

/** Rows of the legend for passages shown in these modes. */
export function legendRows(
  words: Dictionary['diff'],
  { a, b }: { a: string; b: string },
  modes: readonly Sides['mode'][],
): LegendRow[] {
  const { sample } = words;
  const span = (mark: Span['mark'], text: string, kind: EditKind = 'words'): Span => ({
    text,
    mark,
    kind,
  });
  const edits: LegendRow[] = [
    { spans: [span('delete', sample.words)], meaning: words.deleted(a, b) },
    { spans: [span('insert', sample.words)], meaning: words.inserted(a, b) },
    {
      spans: [
        span('delete', sample.was, 'number'),
        span('none', ' '),
        span('insert', sample.now, 'number'),
      ],
      meaning: words.number,
    },
    { spans: [span('insert', sample.words, 'moved')], meaning: words.moved },
    { spans: [span('insert', sample.punctuation, 'punctuation')], meaning: words.punctuation },
  ];
  const shared: LegendRow[] = [{ spans: [span('shared', sample.words)], meaning: words.shared }];
  return [...(modes.includes('edits') ? edits : []), ...(modes.includes('shared') ? shared : [])];
}
