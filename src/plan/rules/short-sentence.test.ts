import { expect, test } from 'vitest';
import { shortSentence } from './short-sentence.ts';
import { briefly } from './support/check.ts';

test.each([
  ['一、任务\n开展互动交流。活动。（市民政局负责）', ['2:8-2:11: Unexpected sentence `活动。`']],
  ['一、任务\n开展互动交流活动。办好服务。', []],
  // A run-in title is none.
  ['一、任务\n1.食堂。办好。', []],
])('shortSentence on %j', (value, expected) => {
  expect(briefly(shortSentence, value)).toEqual(expected);
});
