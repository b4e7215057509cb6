/** Words of a source with those around them, on one line. */
export interface SourceExcerpt {
  before: string;
  words: string;
  after: string;
}

/** So many characters stand on either side. */
const around = 16;

/** Of more words only so many are shown. */
const longest = 48;

/** Cut an excerpt that shows a place of a source: never across the ends of its lines. */
export function excerptAt(source: string, start: number, end: number): SourceExcerpt {
  const words = source.slice(start, end);
  const [first = ''] = words.split(/[\r\n]/);
  const isWhole = first.length === words.length && words.length <= longest;
  const before =
    source
      .slice(Math.max(0, start - 2 * around), start)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  const after = isWhole ? (source.slice(end, end + 2 * around).split(/[\r\n]/)[0] ?? '') : '';

  return {
    before: cutBefore(plain(before).trimStart()),
    words: `${plain(first.slice(0, longest))}${isWhole ? '' : '…'}`,
    after: cutAfter(plain(after).trimEnd()),
  };
}

function plain(text: string): string {
  // Marks of direction would turn the line around.
  return text.replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ');
}

function cutBefore(text: string): string {
  const signs = Array.from(text);
  return signs.length > around ? `…${signs.slice(-around).join('')}` : text;
}

function cutAfter(text: string): string {
  const signs = Array.from(text);
  return signs.length > around ? `${signs.slice(0, around).join('')}…` : text;
}
