/**
 * Which units of plans correspond.
 *
 * Follows published methods, and differs from each where the genre asks for it:
 *
 * - **Words.** Texts are bags of character bigrams and trigrams, weighed by tf-idf (Salton and Buckley 1988; the idf is
 *   that of Spärck Jones 1972), as is usual for Chinese, which has no blanks between words. As in BM25 (Robertson and
 *   Zaragoza 2009), a second occurrence counts less than the first. Unlike both: what each plan says once is as rare as can
 *   be, so that neither a place's name nor a thousand like plans change the weights; numbers are one sign, and 省, 市, 州
 *   another. Bags are compared by the weight they share, against a mixture of the smaller and the larger (the ratio model of
 *   Tversky 1977, made symmetric), since a task here is half a sentence there.
 * - **Margins.** How alike two units are counts less than how much less alike all others are, from both sides (the local
 *   scaling of Conneau et al. 2018, with the best match in the place of a mean of neighbours): nothing is matched merely
 *   because it is the nearest.
 * - **Places.** As in the alignment of sentences (Gale and Church 1993), what stands at about the same place, and between
 *   neighbours that correspond, is likelier. Unlike there, order is evidence and no rule: plans reorder, and one unit may
 *   correspond to none or to several.
 * - **Surroundings.** A second pass lets what was found flow to neighbours and children (similarity flooding; Melnik,
 *   Garcia-Molina and Rahm 2002), once, not until nothing changes: plans are shallow.
 * - **Decision.** The evidence is added up by a logistic model, so that a score is a chance and one threshold says "no
 *   counterpart". Topics pool the plans' chances (see `propose-topics.ts`).
 *
 * An inverted index of n-grams names the few units of a plan that are compared with a unit, so that the time grows with
 * the number of units and not with its square. Nothing here depends on the order of the units that are handed in.
 */

export { alignmentIndex, type AlignmentIndex, type ComparedUnit } from './alignment-index.ts';
export { alignPlans, type ScoredPair } from './align-plans.ts';
export { pairScore } from './pair-score.ts';
export { type AlignmentParameters, alignmentParameters } from './parameters.ts';
export { type MemberList, proposeTopics, type UnitProposal } from './propose-topics.ts';
