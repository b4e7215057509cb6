import { expect, test } from 'vitest';
import type { CommitmentRecord, IndicatorRecord } from '../../schemas/index.ts';
import type { PlanView, TopicMember } from '../corpus/types.ts';
import { elsewhere, markQuote, statements } from './statements.ts';

const commitment = (id: string, more: Partial<CommitmentRecord> = {}) =>
  ({
    id,
    indicator: null,
    topics: [] as string[],
    quote: '18人',
    sentence: '达到18人。',
    url: `/${id}`,
    ...more,
  }) as CommitmentRecord;
const plan = {
  id: 'a',
  indicators: [{ id: 'a/i1', quote: '人数18', url: '/a/i1' } as IndicatorRecord],
  commitments: [
    commitment('a/c1-t1', { indicator: 'a/i1' }),
    commitment('a/s2-t1'),
    commitment('a/s3-t1'),
    commitment('a/i2-t1', { indicator: 'a/i2', topics: ['other'] }),
  ],
  unitsById: new Map(),
} as unknown as PlanView;
const cells = [{ plan, members: [{ unit: { id: 'a/i1' } } as TopicMember] }];

test.each([
  ['到2025年达到18人。', '18人', ['到2025年达到', '18人', '。']],
  ['甲', '乙', ['', '甲', '']],
])('markQuote(%j, %j) is %j', (sentence, quote, expected) => {
  expect(Object.values(markQuote(sentence, quote))).toEqual(expected);
});

test('statements() has the sentence of the commitment, or else the indicator’s own words', () => {
  const [said] = statements({ cells });
  expect(said).toMatchObject({ words: { before: '达到', marked: '18人' }, url: '/a/c1-t1' });
  const bare = { ...plan, commitments: [] };
  expect(statements({ cells: [{ ...cells[0]!, plan: bare }] })[0]).toMatchObject({
    words: { marked: '人数18' },
    url: '/a/i1',
  });
});

test('elsewhere() has what is joined to the indicator, without the indicator itself', () => {
  const row = { id: 'a/c1-t1', subject: '', unitOfMeasure: null, topics: [], absent: [] };
  const joined = { ...row, members: ['a/c1-t1', 'a/s3-t1', 'a/i2-t1'] };
  const other = { ...row, id: 'x', members: ['a/s2-t1'] };
  const found = elsewhere({ cells, id: 'people' }, { plans: [plan], comparable: [joined, other] });
  expect(found.map(({ commitment: { id } }) => id)).toEqual(['a/s3-t1']);
});
