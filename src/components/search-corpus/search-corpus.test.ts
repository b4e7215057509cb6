import { expect, test } from 'vitest';
import type { Corpus } from '../corpus/types.ts';
import { smallPlan, viewOf } from '../testing/view.ts';
import { searchCorpus } from './search-corpus.ts';

const words = (zh: string) => ({ zh, en: zh });
const view = viewOf(smallPlan, {
  notes: [{ unit: 'some/s2-1', text: '一处', reading: '两处', confidence: 'low', note: '疑误' }],
});
const corpus = {
  plans: [view, { ...view, id: 'other' }],
  groups: [
    {
      topics: [
        { id: 'goals', title: words('目标') },
        { id: 'tasks', title: words('任务') },
      ],
    },
  ],
  synonyms: [
    {
      id: 'about',
      title: words('各种'),
      groups: [
        { id: 'goal', find: ['覆盖率', '普及率'], say: ['有没有'] },
        { id: 'job', find: ['就业'], say: ['找工作'] },
      ],
    },
  ],
} as unknown as Corpus;
const { plans, records, topics, departments, notes, synonyms } = searchCorpus(corpus);
const byId = new Map(records.map((record, index) => [record.id, { ...record, index }]));

test('searchCorpus() has every unit in the order of the open data, indicators after what they are printed in', () => {
  expect(records.map(({ id }) => id)).toEqual([...view.units, ...view.units].map(({ id }) => id));
  expect(byId.get('some/i1')?.parent).toBe(byId.get('some/c1')?.index);
  expect(records.slice(view.units.length).every(({ plan }) => plan === 1)).toBe(true);
});

test('searchCorpus() has the characters as printed, and the stop that the record leaves out', () => {
  expect(byId.get('some/s1')).toMatchObject({
    kind: 'section',
    marker: '一、',
    title: '主要目标',
    stop: '。',
    parent: -1,
  });
  expect(byId.get('some/s2')).toMatchObject({ stop: '', text: '' });
  expect(byId.get('some/c1')?.text).toContain('1\t覆盖率（%）\t—\t≥90\t约束性');
});

test('searchCorpus() numbers departments and notes', () => {
  const task = byId.get('some/s2-1');
  expect(task?.lead.map((index) => departments[index])).toEqual(['市民政局']);
  expect(task?.participants.map((index) => departments[index])).toEqual(['市住建局']);
  // The second plan is the first once more, and its units go by the same ids.
  expect(notes[0]).toMatchObject({ text: '一处', reading: '两处' });
  expect(records[notes[0]?.record ?? -1]?.id).toBe('some/s2-1');
});

test('searchCorpus() has plans and topics by their names, and synonyms that lead to what stands in the texts', () => {
  expect(plans[0]).toMatchObject({ id: 'some', title: '某市社区服务规划', color: 1, en: '' });
  expect(topics).toEqual([
    { id: 'goals', title: '目标', en: '目标' },
    { id: 'tasks', title: '任务', en: '任务' },
  ]);
  expect(synonyms).toEqual([{ find: ['覆盖率', '普及率'], say: ['有没有'] }]);
});

test('searchCorpus() of nothing is empty', () => {
  expect(searchCorpus({ plans: [], groups: [], synonyms: [] })).toMatchObject({
    plans: [],
    records: [],
    departments: [],
    synonyms: [],
  });
});
