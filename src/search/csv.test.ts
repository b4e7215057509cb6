import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { writeResults } from './csv.ts';
import type { ResultView } from './results.ts';

const view: ResultView = {
  id: 'p1/s1',
  plan: { id: 'p1', name: '湖南', title: null, region: '湖南省', en: 'Hunan', color: 1 },
  kind: 'section',
  match: 'near',
  reason: { by: 'near', printed: '助餐' },
  count: 2,
  path: ['一、总则', '（一）服务'],
  heading: { text: '1.“助餐”, "点"', ranges: [] },
  en: '',
  excerpts: [
    { anchor: 's1-p1', text: '=1+1，甲', ranges: [] },
    { anchor: 's1-p2', text: '1\t助餐点\t100', ranges: [] },
  ],
  anchor: 's1-p1',
  words: [],
  topics: [],
};

const words = {
  reason: ({ match }: ResultView) => (match === 'near' ? '也许是“助餐”' : ''),
  url: ({ id, anchor }: ResultView) => `https://example.org/${id}#${anchor}`,
};

test('results are written as a reader of CSV expects them', () => {
  const csv = writeResults(
    [view, { ...view, match: 'exact', heading: { text: '', ranges: [] } }],
    words,
  );
  expect(csv.startsWith('\uFEFFid,plan,kind,match,')).toBe(true);
  const rows = csvParse(csv.slice(1));
  expect(rows).toHaveLength(2);
  expect({ ...rows[0] }).toEqual({
    id: 'p1/s1',
    plan: '湖南',
    kind: 'section',
    match: 'near',
    reason: '也许是“助餐”',
    place: '一、总则 > （一）服务',
    title: '1.“助餐”, "点"',
    hits: '2',
    sentences: '=1+1，甲\n1\t助餐点\t100',
    url: 'https://example.org/p1/s1#s1-p1',
  });
  expect(rows[1]?.['reason']).toBe('');
});

test('no results are a row of names', () => {
  expect(writeResults([], words)).toBe(
    '\uFEFFid,plan,kind,match,reason,place,title,hits,sentences,url\r\n',
  );
});
