/** What page and engine say to each other, through a worker or within the page. */
import type { QueryState } from './query-state.ts';
import type { Match, ResultView } from './results.ts';

/** A question; `turn` comes back with the answer, so that a late one is known. */
export type Question =
  /** Get ready: the address of the corpus. */
  | { ask: 'load'; turn: number; corpus: string }
  /** Search. The answer has the first `count` results ready to be shown. */
  | { ask: 'search'; turn: number; state: QueryState; count: number }
  /** Show more of what was found last: those from `from` up to, not including, `to`, in the order shown. */
  | { ask: 'views'; turn: number; from: number; to: number };

/** One value of a facet. */
export interface FacetValue {
  /** As in the address: id of a plan or topic, kind, name of a department, match. */
  value: string;
  /** As shown; kinds and matches are named by the page, and have their value here. */
  name: string;
  /** English name where there is one. */
  en: string;
  /** Units that would be left if it alone were chosen of its facet. */
  count: number;
  /** How many of these hold the query literally. */
  exact: number;
}

export type FacetName = 'plan' | 'kind' | 'topic' | 'dept' | 'match';

/** A value of an address that the corpus does not know. */
export interface UnknownValue {
  facet: FacetName;
  value: string;
}

/** Something that the query names, to go to directly. */
export interface Destination {
  kind: 'topic' | 'department' | 'plan';
  /** Id of a topic or plan; name of a department. */
  id: string;
  name: string;
  en: string;
}

/** A group of results, when they are grouped. */
export interface ResultGroup {
  /** Id of the plan or topic; '' for results without a topic. */
  id: string;
  name: string;
  en: string;
  /** How many results it has. A unit is in one group only: of its topics, the one with most results. */
  count: number;
  /** Grouped by topic: names of plans without a result in it. */
  silent: readonly string[];
  /** Grouped by topic: how many plans have results in it. */
  plans: number;
}

/** What a search found. */
export interface SearchAnswer {
  answer: 'results';
  turn: number;
  /** The state searched for, without values that the corpus does not know. */
  state: QueryState;
  /** Values of the asked state that the corpus does not know. */
  unknown: readonly UnknownValue[];
  /** Units found before facets narrowed them: where they leave none of some, the facets are why. */
  found: number;
  /** Units left after narrowing. */
  total: number;
  /** The same by match. */
  counts: Readonly<Record<Match, number>>;
  /** Hits in the units of match `exact` after narrowing, all added up. */
  hits: number;
  facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
  destinations: readonly Destination[];
  /** In the order shown; empty when not grouped. */
  groups: readonly ResultGroup[];
  views: readonly ResultView[];
  /** Where nothing was found: words of the query that are found by themselves, most found first; words of the corpus that look alike. */
  suggestions: readonly { words: string; count: number }[];
  /** Milliseconds that the search took. */
  took: number;
}

export type Answer =
  | { answer: 'ready'; turn: number; records: number; took: number }
  /** The corpus did not load, or the engine broke. */
  | { answer: 'failed'; turn: number; message: string }
  | SearchAnswer
  | { answer: 'views'; turn: number; from: number; views: readonly ResultView[] };
