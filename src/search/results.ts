/** What a search answers: plain data that crosses from a worker to the page. */
import type { SearchPlan } from './corpus.ts';
import type { UnitKind } from '../schemas/records.ts';

/** How a unit answers a query, the surest first. */
export const matches = ['exact', 'words', 'near', 'related'] as const;

export type Match = (typeof matches)[number];

/** Half-open range of a text, in UTF-16 units. */
export type Range = readonly [start: number, end: number];

/** Why a unit is shown that does not hold the query literally. */
export type Reason =
  /** Near: the words taken for it, as they are printed. */
  | { by: 'near'; printed: string }
  /** A word of the same group of synonyms. */
  | { by: 'synonym'; word: string; instead: string }
  /** The query is in the title of a topic that the unit belongs to; the index of the topic. */
  | { by: 'topic'; topic: number }
  /** A number written otherwise: 十五 for 15. */
  | { by: 'number'; word: string; instead: string }
  /** Traditional characters. */
  | { by: 'traditional'; word: string; instead: string }
  /** Pinyin, in full or initials. */
  | { by: 'pinyin'; word: string; instead: string }
  /** A note says that `reading` is meant where `printed` stands. */
  | { by: 'note'; printed: string; reading: string }
  /** The English name of the unit, or of its topic. */
  | { by: 'gloss'; name: string };

/** A unit found. */
export interface Found {
  /** Index of the unit in the corpus. */
  record: number;
  match: Match;
  /** The higher, the earlier within its tier. */
  score: number;
  /** How often it holds what is marked; 0 where nothing of its own text answers (a topic, a gloss). */
  count: number;
  reason: Reason | null;
  /** Folded words to mark in the unit's printed text; for `near`, what was taken for the query. */
  terms: readonly string[];
}

/** One paragraph or sentence with what is marked in it. */
export interface Excerpt {
  /** Anchor of the paragraph on the plan's page: `s3-2-3-p1`. */
  anchor: string;
  text: string;
  /** Marked ranges of `text`. */
  ranges: readonly Range[];
}

/** A unit found, ready to be shown. */
export interface ResultView {
  /** `<plan>/<local>`. */
  id: string;
  plan: SearchPlan;
  kind: UnitKind;
  match: Match;
  reason: Reason | null;
  /** How often it holds what is marked. */
  count: number;
  /** Headings above it, from the top: `三、重点任务`. */
  path: readonly string[];
  /** Its own heading, marker and all, with what is marked; '' for none. */
  heading: { text: string; ranges: readonly Range[] };
  /** English name, '' for none. */
  en: string;
  /** Every sentence with a hit, in order; where nothing in the text is marked, its beginning. */
  excerpts: readonly Excerpt[];
  /** Anchor of the first hit: a paragraph, or the unit. */
  anchor: string;
  /** Words as printed that the page it leads to shall mark. */
  words: readonly string[];
  /** Its topics; `index` is that of a reason `topic`. Names are for people, `en` is '' where there is none. */
  topics: readonly { index: number; id: string; name: string; en: string }[];
}
