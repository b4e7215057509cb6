import type { Place } from './places.ts';

/** A unit taken for near. */
export interface NearHit {
  record: number;
  /** Readings of the query, the likeliest first, are counted from 0: this unit holds no likelier one than this. */
  rank: number;
  /** Sum of the errors in the query. */
  cost: number;
  /** Stretches of the unit's plain text that are taken for the query, in order, not overlapping. */
  places: readonly Place[];
  /** Further folded words that it holds literally. */
  words?: readonly string[];
}
