import { expect, test } from 'vitest';
import { emptyText } from './empty-text.ts';
import { check } from './support/check.ts';

const message =
  '1:1: Unexpected empty text, expected the text of a plan; get it again from where it was published';

test.each([
  ['', [message]],
  ['\ufeff \n\u3000\t\r\n\u200b\0', [message]],
  ['规划', []],
])('emptyText on %j', (value, expected) => {
  expect(check(emptyText, value)).toEqual(expected);
});
