import { expect, test } from 'vitest';
import { reasonParts } from './reason-parts.ts';

test.each([
  ['Unexpected `a`, expected `b`', ['Unexpected ', '*a', ', expected ', '*b']],
  ['`a`', ['*a']],
  ['nothing quoted', ['nothing quoted']],
  ['Unexpected ```, expected none', ['Unexpected ', '*`', ', expected none']],
  ['one ` alone', ['one ` alone']],
])('reasonParts(%j)', (reason, expected) => {
  expect(reasonParts(reason).map(({ text, quoted }) => (quoted ? `*${text}` : text))).toEqual(
    expected,
  );
});
