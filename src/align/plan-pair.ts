import type { AlignmentIndex, IndexedPlan, IndexedUnit } from './alignment-index.ts';
import { bagSimilarity } from './bag.ts';
import { candidatesOf } from './candidates.ts';
import { chanceOf } from './chance.ts';
import { mayCorrespond } from './may-correspond.ts';

/** How alike titles and texts are, 0 to 1; square roots of shares, so that a little in common is not nothing. */
interface Likeness {
  title: number;
  text: number;
}

/**
 * Scores of the units of one plan with those of another; each is computed when it is asked for, and kept.
 *
 * The score of a pair is the chance that the two correspond, as a logistic model sees it: in a first pass from the words
 * of the two, from how far they fall short of the best match of either, and from their places; in a second also from
 * the chances, after the first, of what stands around them.
 */
export class PlanPair {
  readonly #index: AlignmentIndex;
  readonly #plans: readonly [IndexedPlan, IndexedPlan];
  readonly #candidates = new Map<IndexedUnit, IndexedUnit[]>();
  readonly #bests = new Map<IndexedUnit, Likeness>();
  readonly #firsts = new Map<number, number>();

  constructor(a: IndexedPlan, b: IndexedPlan, index: AlignmentIndex) {
    this.#plans = [a, b];
    this.#index = index;
  }

  /** Units of the other plan that a unit may correspond to. */
  candidates(unit: IndexedUnit): readonly IndexedUnit[] {
    const kept = this.#candidates.get(unit);
    if (kept) return kept;
    const [a, b] = this.#plans;
    const found = candidatesOf(unit, unit.plan === a ? b : a, this.#index);
    this.#candidates.set(unit, found);
    return found;
  }

  /**
   * Every pair worth a look, as the units of `b` for each of `a`.
   *
   * From both sides: a unit that says much has more to offer than the few that it looks at.
   */
  reached(): Map<IndexedUnit, Set<IndexedUnit>> {
    const [a, b] = this.#plans;
    const units = this.#index.list.slice(a.start, a.end);
    const reached = new Map(units.map((unit) => [unit, new Set(this.candidates(unit))]));

    for (const other of this.#index.list.slice(b.start, b.end)) {
      for (const unit of this.candidates(other)) reached.get(unit)?.add(other);
    }

    return reached;
  }

  /** How much of the words of one of the two plans, rare ones before all, its units find in the other; 0 to 1. */
  common(plan: IndexedPlan): number {
    let found = 0;
    let all = 0;

    for (const unit of this.#index.list.slice(plan.start, plan.end)) {
      found += unit.text.total * this.#best(unit).text ** 2;
      all += unit.text.total;
    }

    return all === 0 ? 0 : found / all;
  }

  /** Chance that two units correspond, 0 to 1; symmetric, and 1 for a unit and itself. */
  score(a: IndexedUnit, b: IndexedUnit): number {
    if (a === b) return 1;
    return mayCorrespond(a.kind, b.kind) ? chanceOf(this.odds(a, b)) : 0;
  }

  /** The same as the logarithm of the odds, for two different units whose kinds go together. */
  odds(a: IndexedUnit, b: IndexedUnit): number {
    const { neighbours, inherited, secondBase } = this.#index.parameters.weights;
    const before = this.#chance(a.previous, b.previous);
    const behind = this.#chance(a.next, b.next);
    const above = Math.max(this.#chance(a.parent, b), this.#chance(a, b.parent));
    const around = (neighbours * (before + behind)) / 2 + inherited * above;
    return this.#first(a, b) + secondBase + around;
  }

  /** Chance of a pair after the first pass; 0 where one is missing. */
  #chance(a: IndexedUnit | null, b: IndexedUnit | null): number {
    return a && b && mayCorrespond(a.kind, b.kind) ? chanceOf(this.#first(a, b)) : 0;
  }

  /** Log-odds of a pair after the first pass. */
  #first(one: IndexedUnit, other: IndexedUnit): number {
    // Sums depend in the last digit on their order; in one order, both directions give the same.
    const [a, b] = one.number < other.number ? [one, other] : [other, one];
    const key = a.number * this.#index.list.length + b.number;
    const kept = this.#firsts.get(key);
    if (kept !== undefined) return kept;

    const { weights } = this.#index.parameters;
    const own = this.#likeness(a, b);
    const bestOfA = this.#best(a);
    const bestOfB = this.#best(b);
    const gap = (part: keyof Likeness) =>
      Math.max(0, bestOfA[part] - own[part]) + Math.max(0, bestOfB[part] - own[part]);
    const odds =
      weights.base +
      weights.title * own.title +
      weights.text * own.text +
      weights.titleGap * gap('title') +
      weights.textGap * gap('text') +
      weights.distance * Math.abs(a.place - b.place);
    this.#firsts.set(key, odds);
    return odds;
  }

  /** The best title and the best text that a unit finds in the other plan. */
  #best(unit: IndexedUnit): Likeness {
    const kept = this.#bests.get(unit);
    if (kept) return kept;
    const best = { title: 0, text: 0 };

    for (const other of this.candidates(unit)) {
      const { title, text } = this.#likeness(unit, other);
      best.title = Math.max(best.title, title);
      best.text = Math.max(best.text, text);
    }

    this.#bests.set(unit, best);
    return best;
  }

  #likeness(a: IndexedUnit, b: IndexedUnit): Likeness {
    const { titles, texts, parameters } = this.#index;
    const alike = bagSimilarity(a.title, b.title, titles.rarities, 0);
    const title = Math.sqrt(alike);
    // Indicators are nothing but their names, and names are precise: 城市 for 农村 is another indicator, hence the square.
    if (a.text.total === 0 && b.text.total === 0) return { title, text: alike ** 2 };
    const text = bagSimilarity(a.text, b.text, texts.rarities, parameters.containment);
    return { title, text: Math.sqrt(text) };
  }
}
