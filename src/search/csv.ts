import type { ResultView } from './results.ts';

// Without it Excel and WPS take UTF-8 for the local encoding.
const byteOrderMark = '\uFEFF';

/** Columns, with what each holds of a result. */
const columns = [
  'id',
  'plan',
  'kind',
  'match',
  'reason',
  'place',
  'title',
  'hits',
  'sentences',
  'url',
];

/** What the page knows and the results do not. */
export interface CsvWords {
  /** Why a unit is shown that does not hold the query literally, in a sentence; '' for one that does. */
  reason(view: ResultView): string;
  /** Full address of the passage. */
  url(view: ResultView): string;
}

/**
 * Write results as CSV (RFC 4180), UTF-8 with byte order mark, in the order given. Texts are as printed.
 *
 * Headings above a unit are parted by ` > `, sentences by line breaks.
 */
export function writeResults(results: readonly ResultView[], words: CsvWords): string {
  const rows = results.map((view) => [
    view.id,
    view.plan.name,
    view.kind,
    view.match,
    words.reason(view),
    view.path.join(' > '),
    view.heading.text,
    String(view.count),
    view.excerpts.map(({ text }) => text).join('\n'),
    words.url(view),
  ]);
  return (
    byteOrderMark + [columns, ...rows].map((row) => `${row.map(quote).join(',')}\r\n`).join('')
  );
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
