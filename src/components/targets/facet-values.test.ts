import { expect, test } from 'vitest';
import { strings } from '../../i18n/index.ts';
import { commitment } from '../../target/comparable/testing/commitment.ts';
import type { Corpus } from '../corpus/types.ts';
import { facetValues } from './facet-values.ts';

const text = strings('en');
const topicsById = new Map([
  ['care', { id: 'care', title: { zh: '养老', en: 'Care' } }],
  ['sports', { id: 'sports', title: { zh: '体育', en: 'Sports' } }],
]) as unknown as Corpus['topicsById'];
const plans = [
  {
    id: 'a',
    plan: { shortTitle: '甲' },
    commitments: [
      commitment('a/s1-t1', { subject: '食堂', value: 5, deadline: 2025, topics: ['sports'] }),
      commitment('a/s1-t2', { subject: '满意度', value: 90, unitOfMeasure: '%', deadline: 2023 }),
      commitment('a/s1-t3', { subject: '场次', value: 4, unitOfMeasure: null, kind: 'standard' }),
      commitment('a/s1-t4', { subject: '站点', value: 9, topics: ['care', 'sports'] }),
    ],
  },
  { id: 'b', plan: { shortTitle: '乙' }, commitments: [] },
] as unknown as Corpus['plans'];

test('facetValues() are those that some commitment has, with their counts, what is not stated last', () => {
  const values = facetValues({ plans, topicsById }, 'en', text);
  const brief = Object.fromEntries(
    Object.entries(values).map(([facet, list]) => [
      facet,
      list.map(({ value, count }) => `${value} ${count}`),
    ]),
  );

  expect(brief).toEqual({
    plan: ['a 4'],
    kind: ['prose 3', 'standard 1'],
    topic: ['care 1', 'sports 2', '- 2'],
    unit: ['个 2', '% 1', '- 1'],
    deadline: ['2023 1', '2025 1', '- 2'],
  });
});

test('facetValues() of plans without numbers are none', () => {
  const values = facetValues({ plans: plans.slice(1), topicsById }, 'en', text);
  expect(Object.values(values).flat()).toEqual([]);
});
