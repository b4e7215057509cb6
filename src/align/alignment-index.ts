import type { UnitKind, UnitRecord } from '../schemas/records.ts';
import type { Bag } from './bag.ts';
import { comparedText } from './compared-text.ts';
import { foldText } from './fold-text.ts';
import { type AlignmentParameters, alignmentParameters } from './parameters.ts';
import { makePostings, type Postings } from './postings.ts';
import { seedsOf } from './seeds.ts';
import { makeVocabulary, type Vocabulary } from './vocabulary.ts';

/** What of a unit the alignment reads. */
export type ComparedUnit = Pick<
  UnitRecord,
  'id' | 'plan' | 'kind' | 'title' | 'parent' | 'text' | 'spans' | 'responsibility'
>;

/** A unit as the alignment sees it. */
export interface IndexedUnit {
  readonly id: string;
  readonly plan: IndexedPlan;
  readonly kind: UnitKind;
  /** Number in the index. */
  readonly number: number;
  /** What it stands in. */
  readonly parent: IndexedUnit | null;
  /** The units before and behind it in the plan. */
  readonly previous: IndexedUnit | null;
  readonly next: IndexedUnit | null;
  /** Where it begins: 0 at the start of the plan, 1 at the end. */
  readonly place: number;
  readonly title: Bag;
  readonly text: Bag;
  /** N-grams of title and text by which it looks for candidates. */
  readonly titleSeeds: Uint32Array;
  readonly textSeeds: Uint32Array;
}

/** A plan as the alignment sees it; its units have the numbers from `start` up to `end`, which is not among them. */
export interface IndexedPlan {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** One kind of text of all units: the titles, or what stands below them. */
export interface IndexedTexts {
  /** Rarity of every n-gram by its number. */
  readonly rarities: Readonly<Float64Array>;
  readonly postings: Postings;
  /** One bag a unit, by its number. */
  readonly bags: readonly Bag[];
  /** N-grams by which each unit looks for candidates. */
  readonly seeds: readonly Uint32Array[];
}

/** Everything the alignment knows of a corpus. */
export interface AlignmentIndex {
  readonly parameters: AlignmentParameters;
  /** Units by number, plan after plan, each in document order. */
  readonly list: readonly IndexedUnit[];
  /** Units by id. */
  readonly units: ReadonlyMap<string, IndexedUnit>;
  readonly plans: ReadonlyMap<string, IndexedPlan>;
  readonly titles: IndexedTexts;
  readonly texts: IndexedTexts;
}

/**
 * Index units of any number of plans.
 *
 * @param units
 *   Units in any order; of an id that comes twice, the last counts. A unit whose parent is not among them counts as one
 *   at the top.
 */
export function alignmentIndex(
  units: readonly ComparedUnit[],
  parameters: AlignmentParameters = alignmentParameters,
): AlignmentIndex {
  const records = inOrder([...new Map(units.map((unit) => [unit.id, unit])).values()]);
  const childrenOf = Map.groupBy(records, ({ parent }) => parent);
  const plans = listPlans(records);
  const vocabulary = (texts: readonly string[]) =>
    makeVocabulary(texts.map(foldText), parameters.gramLengths, plans.size, parameters.rarity);
  const titles = vocabulary(records.map(({ title }) => title ?? ''));
  const texts = vocabulary(
    records.map((unit) => comparedText(unit, childrenOf.get(unit.id) ?? [])),
  );
  const owners = records.map(({ plan }) => plans.get(plan)?.start ?? 0);
  const inverted = ({ bags, rarities }: Vocabulary): IndexedTexts => {
    const postings = makePostings(bags, owners, rarities.length, parameters.stock * plans.size);
    const seeds = bags.map((bag) => seedsOf(bag, rarities, postings, parameters.seeds));
    return { bags, rarities, postings, seeds };
  };
  const indexed = { titles: inverted(titles), texts: inverted(texts) };
  const list = joinUnits(records, plans, indexed);

  return {
    parameters,
    list,
    units: new Map(list.map((unit) => [unit.id, unit])),
    plans,
    ...indexed,
  };
}

/**
 * Plan after plan, each in document order, whatever the order they come in: what is summed up later is summed up in this
 * order, so that results are the same to the last digit.
 */
function inOrder(units: ComparedUnit[]): ComparedUnit[] {
  const start = ({ spans }: ComparedUnit) => spans[0]?.[0] ?? 0;
  // An indicator points into the unit that it stands in, and comes behind it.
  const behind = ({ kind }: ComparedUnit) => Number(kind === 'indicator');
  return units.sort(
    (a, b) =>
      compare(a.plan, b.plan) ||
      start(a) - start(b) ||
      behind(a) - behind(b) ||
      compare(a.id, b.id),
  );
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}

function listPlans(records: readonly ComparedUnit[]): Map<string, IndexedPlan> {
  const plans = new Map<string, IndexedPlan>();

  for (const [number, { plan }] of records.entries()) {
    plans.set(plan, { id: plan, start: plans.get(plan)?.start ?? number, end: number + 1 });
  }

  return plans;
}

function joinUnits(
  records: readonly ComparedUnit[],
  plans: ReadonlyMap<string, IndexedPlan>,
  { titles, texts }: Pick<AlignmentIndex, 'titles' | 'texts'>,
): IndexedUnit[] {
  const lengths = new Map<string, number>();

  for (const { plan, spans } of records) {
    lengths.set(plan, Math.max(lengths.get(plan) ?? 1, spans.at(-1)?.[1] ?? 0));
  }

  const list = records.map((unit, number) => ({
    id: unit.id,
    plan: plans.get(unit.plan) as IndexedPlan,
    kind: unit.kind,
    number,
    parent: null as IndexedUnit | null,
    previous: null as IndexedUnit | null,
    next: null as IndexedUnit | null,
    place: (unit.spans[0]?.[0] ?? 0) / (lengths.get(unit.plan) as number),
    title: titles.bags[number] as Bag,
    text: texts.bags[number] as Bag,
    titleSeeds: titles.seeds[number] as Uint32Array,
    textSeeds: texts.seeds[number] as Uint32Array,
  }));
  const byId = new Map(list.map((unit) => [unit.id, unit]));

  for (const [number, unit] of list.entries()) {
    const parent = records[number]?.parent;
    if (typeof parent === 'string') unit.parent = byId.get(parent) ?? null;
    const next = list[number + 1];
    if (next?.plan !== unit.plan) continue;
    unit.next = next;
    next.previous = unit;
  }

  return list;
}
