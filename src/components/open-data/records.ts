import type { GlossRecord, SynonymRecord } from '../../schemas/index.ts';
import { unitGloss } from '../corpus/gloss.ts';
import type { Corpus, PlanView } from '../corpus/types.ts';
import { reportRecords } from '../report/report.ts';
import { ownNotes } from '../twins/unit-twin.ts';
import { dutyRecords } from '../departments/duty-records.ts';
import type { Records } from './tables.ts';
import {
  aloneRecords,
  correspondenceRecords,
  reuseRecords,
  topicRecords,
} from './topic-records.ts';

/** Records of every table of the open data. */
export type OpenData = { [Name in keyof Records]: readonly Records[Name][] };

/** Collect the records of all plans, plans in their listed order, units in document order. */
export function openData(corpus: Corpus): OpenData {
  const { plans, comparable } = corpus;

  return {
    plans: plans.map(({ record }) => record),
    units: plans.flatMap(({ units }) => units),
    indicators: plans.flatMap(({ indicators }) => indicators),
    commitments: plans.flatMap(({ commitments }) => commitments),
    baselines: plans.flatMap(({ baselines }) => baselines),
    comparable,
    topics: topicRecords(corpus),
    correspondences: correspondenceRecords(corpus),
    reuse: reuseRecords(corpus),
    alone: aloneRecords(corpus),
    departments: dutyRecords(corpus.departments, plans),
    notes: plans.flatMap(ownNotes),
    report: reportRecords(corpus),
    glosses: plans.flatMap(glossRecords),
    synonyms: synonymRecords(corpus),
  };
}

/** English names of a plan and its units, in document order. */
function glossRecords(plan: PlanView): GlossRecord[] {
  const { id, gloss, units } = plan;
  if (!gloss) return [];
  const names = units.map((unit) => ({ id: unit.id, en: unitGloss(unit, plan, 'en') }));
  return [
    { id, en: gloss.title },
    ...names.flatMap(({ id, en }) => (en === null ? [] : { id, en })),
  ];
}

/** Groups of synonyms, in the order in which the words are shown. */
function synonymRecords({ synonyms }: Pick<Corpus, 'synonyms'>): SynonymRecord[] {
  return synonyms.flatMap(({ id: theme, title, groups }) =>
    groups.map(({ id, find, say, note }) => ({ id, theme, title, find, say, note: note ?? null })),
  );
}
