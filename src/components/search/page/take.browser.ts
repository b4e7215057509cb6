import type { ResultView } from '../../../search/results.ts';
import { writeResults, type CsvWords } from '../../../search/csv.ts';

/** Offer results as a file. */
export function saveResults(views: readonly ResultView[], name: string, words: CsvWords): void {
  const url = URL.createObjectURL(
    new Blob([writeResults(views, words)], { type: 'text/csv;charset=utf-8' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: some browsers read it only after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
