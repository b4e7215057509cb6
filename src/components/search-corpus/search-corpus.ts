import { closesWithStop } from '../../plan/closing-stop.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import type { SearchCorpus, SearchNote, SearchRecord } from '../../search/corpus.ts';
import { fold } from '../../search/fold.ts';
import { unitGloss } from '../corpus/gloss.ts';
import type { Corpus, PlanView } from '../corpus/types.ts';
import { departments } from '../departments/departments.ts';
import { pinyinTable } from './pinyin.ts';
import { traditionalTable } from './traditional.ts';

/** Places of what units refer to, by id or name. */
interface Places {
  units: ReadonlyMap<string, number>;
  topics: ReadonlyMap<string, number>;
  departments: ReadonlyMap<string, number>;
}

/** Everything that can be searched, in the order in which it is listed and printed. Pure. */
export function searchCorpus({
  plans,
  groups,
  synonyms: themes,
}: Pick<Corpus, 'plans' | 'groups' | 'synonyms'>): SearchCorpus {
  const topics = groups.flatMap(({ topics }) => topics);
  const names = departments(plans).map(({ name }) => name);
  const places: Places = {
    units: placesOf(plans.flatMap(({ units }) => units.map(({ id }) => id))),
    topics: placesOf(topics.map(({ id }) => id)),
    departments: placesOf(names),
  };
  const records = plans.flatMap((plan, index) =>
    plan.units.map((unit) => searchRecord(unit, plan, index, places)),
  );
  const printed = records.flatMap(({ title, text }) => [title, text]);
  const synonyms = leadingTo(printed.map(fold).join('\n'), themes);
  const texts = [
    ...printed,
    ...names,
    ...topics.map(({ title }) => title.zh),
    ...plans.flatMap(({ plan, record }) => [plan.shortTitle, plan.region, record.title ?? '']),
    ...synonyms.flatMap(({ find, say }) => [...find, ...say]),
  ];

  return {
    plans: plans.map(({ id, plan, record, gloss, identity }) => ({
      id,
      name: plan.shortTitle,
      title: record.title,
      region: plan.region,
      en: gloss?.shortTitle ?? '',
      color: identity.index,
    })),
    records,
    topics: topics.map(({ id, title }) => ({ id, title: title.zh, en: title.en })),
    departments: names,
    notes: plans.flatMap(({ notes }) => notes.flatMap((note) => searchNote(note, places))),
    synonyms,
    // Pinyin is looked for in the texts alone; traditional characters stand for those of synonyms and topics, too.
    pinyin: pinyinTable(printed),
    traditional: traditionalTable(texts),
  };
}

/** Groups of synonyms that lead somewhere: some word that they lead to stands in the texts. */
function leadingTo(folded: string, themes: Corpus['synonyms']): SearchCorpus['synonyms'] {
  return themes
    .flatMap(({ groups }) => groups)
    .filter(({ find }) => find.some((word) => folded.includes(fold(word))))
    .map(({ find, say }) => ({ find, say }));
}

function searchRecord(
  unit: UnitRecord,
  plan: PlanView,
  index: number,
  places: Places,
): SearchRecord {
  const { id, kind, marker, title, text, parent, topics, responsibility } = unit;
  const { lead = [], participants = [] } = responsibility ?? {};

  return {
    id,
    plan: index,
    kind,
    marker: marker ?? '',
    title: title ?? '',
    stop: closesWithStop(unit, plan.source) ? '。' : '',
    text,
    parent: (parent === null ? undefined : places.units.get(parent)) ?? -1,
    topics: found(topics, places.topics),
    lead: found(lead, places.departments),
    participants: found(participants, places.departments),
    en: unitGloss(unit, plan, 'en') ?? '',
  };
}

function searchNote(
  { unit, text, reading }: { unit: string; text: string; reading: string },
  { units }: Places,
): SearchNote[] {
  const record = units.get(unit);
  return record === undefined ? [] : [{ record, text, reading }];
}

function placesOf(names: readonly string[]): Map<string, number> {
  return new Map(names.map((name, place) => [name, place]));
}

/** Places of names, each once. */
function found(names: readonly string[], places: ReadonlyMap<string, number>): number[] {
  return [...new Set(names.flatMap((name) => places.get(name) ?? []))];
}
