import { expect, test } from 'vitest';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { parsePlan } from '../parse/parse.ts';
import { noHeading } from './no-heading.ts';
import { briefly } from './support/check.ts';

test.each([
  ['关于印发规划的通知\n现印发给你们。', ['1:1: Unexpected text without a heading']],
  ['一、总体要求\n坚持服务。', []],
  // Its own rule speaks.
  [' \n', []],
])('noHeading on %j', (value, expected) => {
  expect(briefly(noHeading, value)).toEqual(expected);
});

test('noHeading makes the file unusable', () => {
  const file = new VFile({ value: '没有标题。' });
  unified()
    .use(noHeading)
    .runSync(parsePlan(String(file)), file);
  expect(file.messages.map(({ fatal }) => fatal)).toEqual([true]);
});
