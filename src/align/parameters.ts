/** What the alignment can be set to; one object, so that a benchmark can try others. */
export interface AlignmentParameters {
  /** Lengths of the character n-grams. */
  readonly gramLengths: readonly number[];
  /** Power of the inverse document frequency. */
  readonly rarity: number;
  /** Share of the smaller of two texts in what their common part is measured against. */
  readonly containment: number;
  /** What each piece of evidence adds to the log-odds that two units correspond. */
  readonly weights: {
    /** Before anything is known. */
    readonly base: number;
    /** Square root of how alike the titles are. */
    readonly title: number;
    /** Square root of how alike the texts are. */
    readonly text: number;
    /** How far the titles fall short of the best match of either unit, the two added. */
    readonly titleGap: number;
    /** The same of the texts. */
    readonly textGap: number;
    /** How far apart the two stand in their plans, 0 to 1. */
    readonly distance: number;
    /** In the second pass: chance of the neighbours before and behind, their mean. */
    readonly neighbours: number;
    /** In the second pass: chance that one corresponds to what the other stands in. */
    readonly inherited: number;
    /** In the second pass: what has to be made up for by the two above. */
    readonly secondBase: number;
  };
  /** Log-odds below which a plan cannot speak against a topic; also those of a plan in which nothing is found. */
  readonly leastOdds: number;
  /** Least score of a pair, or of a unit and a topic, that is proposed. */
  readonly threshold: number;
  /** An n-gram in more texts than this times the number of plans is a stock phrase, which finds no candidates. */
  readonly stock: number;
  /** How many of a unit's n-grams, the weightiest first, look for candidates. */
  readonly seeds: number;
  /** How many candidates of a plan are looked at closely. */
  readonly candidates: number;
}

/**
 * The parameters that are used.
 *
 * The weights were found by logistic regression on the topics decided by hand, and then rounded. Which evidence is used was
 * chosen by leaving one plan out at a time; `npm run bench:align` shows what it is worth.
 */
export const alignmentParameters: AlignmentParameters = Object.freeze({
  // Most Chinese words have two characters; with three, 养老服务 and 服务养老 are not the same.
  gramLengths: Object.freeze([2, 3]),
  // Between BM25 (1) and the cosine of tf-idf, in which it counts twice (2).
  rarity: 1.5,
  // A task that stands as one sentence in a longer one elsewhere should be found: rather the part than the whole.
  containment: 0.7,
  weights: Object.freeze({
    base: -2,
    title: 3,
    // Titles are short and made of the same twenty words; what is said below them tells more.
    text: 9,
    titleGap: -2.5,
    // Plans of one genre are alike everywhere. Only that no other unit is more alike makes a pair.
    textGap: -7.5,
    distance: -2,
    neighbours: 3,
    inherited: 1.5,
    secondBase: -0.6,
  }),
  // One chance in fifty: a plan that words a thing quite differently may be outvoted by the others.
  leastOdds: -4,
  // A score is a chance: proposed is what is likelier than not.
  threshold: 0.5,
  // A plan of eighty units that says a thing in twelve of them has no unit about it.
  stock: 12,
  // Enough for the longest units; twice as many find the same counterparts.
  seeds: 80,
  // Counterparts are nearly always among the first three; four to twelve score the same.
  candidates: 6,
});
