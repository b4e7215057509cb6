import { describe, expect, test } from 'vitest';
import type { PlanRecord, TopicRecord } from '../../../src/schemas/index.ts';
import { judgeOf } from './judge.ts';
import type { Passage } from './literal.ts';

const passage = (id: string, heading: string, text: string, above: string[] = []): Passage => ({
  ...{ id, plan: 'p', kind: 'section', heading, slice: heading + text, above },
  topics: id === 'p/s2' ? ['care'] : [],
});
const judge = judgeOf(
  [
    passage('p/s1', '一、养老', '助餐。'),
    passage('p/s1-1', '（一）服务', '助浴，助餐。', ['一、养老']),
    passage('p/s2', '二、其他', '养老。'),
  ],
  {
    plans: [{ id: 'p', shortTitle: '某省', region: null, title: null }] as PlanRecord[],
    topics: [{ id: 'care', title: { zh: '养老', en: 'Elderly care' } }] as TopicRecord[],
    glosses: [{ id: 'p/s1', en: 'Elderly care' }],
  },
);

describe('grades', () => {
  test.each([
    ['the query itself', { q: '养老' }, { 'p/s1': 2, 'p/s2': 1 }],
    ['holds', { q: '老人', holds: ['养老', '助浴'] }, { 'p/s1': 2, 'p/s1-1': 1, 'p/s2': 1 }],
    ['words, with headings above', { q: '', words: ['养老', '助浴'] }, { 'p/s1-1': 1 }],
    ['words in headings alone', { q: '', words: ['某省', '养老'] }, { 'p/s1': 2, 'p/s2': 1 }],
    ['gloss', { q: '', gloss: 'elderly CARE' }, { 'p/s1': 2, 'p/s2': 1 }],
    ['by hand', { q: '养老', units: { 1: ['p/s2'] } }, { 'p/s2': 1 }],
    ['nothing', { q: '养老', nothing: true as const }, {}],
  ])('%s', (_, entry, expected) => {
    const { grades } = judge(entry);

    expect(Object.fromEntries([...grades].filter(([, grade]) => grade > 0))).toEqual(expected);
  });
});

test('ids that no unit has are named', () => {
  expect(judge({ q: '养老', units: { 2: ['p/s9'] } }).strangers).toEqual(['p/s9']);
});
