import { exactFound } from './exact.ts';
import { narrow, type Narrowed } from './facets.ts';
import { groupFound } from './groups.ts';
import { knownState } from './known-state.ts';
import type { ResultGroup, UnknownValue } from './messages.ts';
import { nearFound } from './near/near.ts';
import type { QueryState } from './query-state.ts';
import { readQuery, type Query } from './query.ts';
import { relatedFound, understood } from './related/related.ts';
import { matches, type Found, type Match } from './results.ts';
import type { SearchIndex } from './search-index.ts';
import { cutWordsFound, wordsFound } from './words.ts';

/** What a search found, in the order in which it is shown. */
export interface Ranked {
  query: Query;
  /** The state searched for, without values that the corpus does not know. */
  state: QueryState;
  unknown: readonly UnknownValue[];
  /** Everything that answers the query, before facets narrow it: the surest first. */
  all: readonly Found[];
  /** What facets leave, in the order shown. */
  left: readonly Found[];
  facets: Narrowed['facets'];
  /** In the order shown; empty when not grouped. */
  groups: readonly ResultGroup[];
}

/** Search: find, narrow, order, group. */
export function search(index: SearchIndex, asked: QueryState): Ranked {
  const { state, unknown } = knownState(index.corpus, asked);
  const query = readQuery(state.q, { words: index.vocabulary, text: index.folded });
  const all = findAll(index, query);
  const { left, facets } = narrow(index, all, state);
  const ordered = state.sort === 'document' ? [...left].sort((a, b) => a.record - b.record) : left;
  const { order, groups } = groupFound(index.corpus, ordered, state.group, state.plan);
  return { query, state, unknown, all, left: order, facets, groups };
}

/** Where the whole query is found as it is so often, words of it would add nothing but noise. */
const enoughExact = 10;
/** How near to one another words must stand that nobody typed apart, in folded characters, where the whole query is found as it is … */
const sentence = 40;
/** … or nearly: then in a piece longer than the query by no more than so much. */
const slack = 2;

/**
 * Everything that answers a query, each unit once, in its surest tier; tiers follow one another.
 *
 * What is near is looked for only where the query is found neither as it is, nor by its words, nor in other words: then it
 * is no slip of the pen.
 */
export function findAll(index: SearchIndex, query: Query): Found[] {
  const { folded, typed } = query;
  if (folded === '') return [];
  const exact = exactFound(index, query);
  const given = wordsFound(index, query);
  const related = relatedFound(index, typed);
  const isOdd = exact.length === 0 && given.length === 0;
  const near = isOdd && !understood(related) ? nearFound(index, typed) : [];
  const isCut = given.length === 0 && exact.length < enoughExact;
  const within = near.length > 0 ? folded.length + slack : isOdd ? Infinity : sentence;
  const words = isCut ? cutWordsFound(index, query, within) : given;

  const tiers: Record<Match, Found[]> = { exact, words, near, related };
  const seen = new Uint8Array(index.corpus.records.length);
  return matches.flatMap((match) =>
    tiers[match]
      .filter(({ record }) => seen[record] === 0 && (seen[record] = 1))
      .sort((a, b) => b.score - a.score || a.record - b.record),
  );
}
