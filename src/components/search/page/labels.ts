import type { ResultWords } from '../result.browser.ts';
import { fill } from './fill.ts';

type Reasons = ResultWords['reasons'];

/** Labels of results with patterns in the place of functions, which cannot stand in a page. */
export interface LabelPatterns extends Pick<ResultWords, 'matches' | 'kinds' | 'ownPage'> {
  reasons: Record<keyof Reasons, string>;
  places: string;
}

/** Labels as patterns, `{0}` and `{1}` for what is put in. */
export function labelPatterns({
  matches,
  kinds,
  ownPage,
  reasons,
  places,
}: ResultWords): LabelPatterns {
  const patterns = Object.entries(reasons).map(([by, write]) => [
    by,
    (write as (first: string, second: string) => string)('{0}', '{1}'),
  ]);
  return {
    matches,
    kinds,
    ownPage,
    reasons: Object.fromEntries(patterns) as LabelPatterns['reasons'],
    places: places('{0}'),
  };
}

/** Labels from their patterns. */
export function labelsOf({ reasons, places, ...labels }: LabelPatterns): ResultWords {
  const writer =
    (pattern: string) =>
    (...words: readonly string[]) =>
      fill(pattern, { 0: words[0] ?? '', 1: words[1] ?? '' });
  const writers = Object.entries(reasons).map(([by, pattern]) => [by, writer(pattern)]);
  return {
    ...labels,
    reasons: Object.fromEntries(writers) as Reasons,
    places: writer(places),
  };
}
