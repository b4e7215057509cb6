import { expect, test } from 'vitest';
import type { UnitRecord } from '../../../schemas/index.ts';
import { lineFinder } from './lines.ts';

const source = `一、目标。到2025年，
建设食堂100个。

改造站点
20个。
`;
const unit = {
  marker: '一、',
  title: '目标',
  text: '到2025年，建设食堂100个。\n改造站点20个。',
  spans: [[0, source.length]],
  lines: [1, 5],
} as unknown as UnitRecord;
const linesAt = lineFinder(source)(unit);

test.each([
  ['到2025年，建设食堂100个。', [1, 2]],
  ['建设食堂100个。', [2, 2]],
  ['改造站点20个。', [4, 5]],
  ['20个。', [5, 5]],
  ['\n改造站点', [4, 4]],
  // Nothing that stands in the source.
  ['\n', [1, 5]],
])('lineFinder() of %j is %j', (words, expected) => {
  const start = unit.text.indexOf(words);
  expect(linesAt([start, start + words.length], false)).toEqual(expected);
});

test('lineFinder() of a range of the title', () => {
  expect(linesAt([0, 2], true)).toEqual([1, 1]);
});
