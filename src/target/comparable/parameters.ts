/** What the joining of commitments can be set to; one object, so that a benchmark can try others. */
export interface JoiningParameters {
  /** Lengths of the character n-grams. */
  readonly gramLengths: readonly number[];
  /** Power of the inverse document frequency. */
  readonly rarity: number;
  /** Share of the smaller of two subjects in what their common part is measured against. */
  readonly containment: number;
  /** What evidence adds to how alike two subjects are. */
  readonly weights: {
    /** A shared topic. */
    readonly topic: number;
    /** The rest of the quote and of the sentence, numbers aside, times how alike they are. */
    readonly context: number;
    /** The same value, and the same year. */
    readonly value: number;
    readonly deadline: number;
    /** One for each place of a kind, the other in all. */
    readonly allocation: number;
    /** How often is said, and otherwise. */
    readonly frequency: number;
    /** A service standard beside what is none. */
    readonly standard: number;
  };
  /** Least score of two promises of different plans that are joined. */
  readonly threshold: number;
  /** How alike subjects must be in any case: with a shared topic, and without. */
  readonly least: { readonly topic: number; readonly none: number };
  /** How many of the rarest n-grams two subjects must share, counted by weight: with a shared topic, without, and within a plan. */
  readonly mass: { readonly topic: number; readonly none: number; readonly repeated: number };
  /** How alike subjects of one plan must be, value and unit being the same, to be one promise said twice. */
  readonly repeated: number;
  /** Least mean score between all promises of two groups that become one. */
  readonly linkage: number;
}

/** The parameters that are used: precision first, since a wrong row claims what no plan says. */
export const joiningParameters: JoiningParameters = Object.freeze({
  // Most Chinese words have two characters; subjects are too short for three.
  gramLengths: Object.freeze([2]),
  rarity: 1.5,
  // 社会工作室 in one plan is 村（社区）社会工作室 in another; but 覆盖率 alone is nothing.
  containment: 0.5,
  weights: Object.freeze({
    topic: 0.2,
    context: 0.3,
    value: 0.05,
    deadline: 0.03,
    allocation: -0.2,
    frequency: -0.1,
    standard: -0.1,
  }),
  threshold: 0.75,
  least: Object.freeze({ topic: 0.35, none: 0.55 }),
  mass: Object.freeze({ topic: 0.9, none: 1.6, repeated: 2.5 }),
  repeated: 0.5,
  linkage: 0.65,
});
