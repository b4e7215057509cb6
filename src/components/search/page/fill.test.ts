import { expect, test } from 'vitest';
import { fill } from './fill.ts';

test.each([
  ['{a} 与 {b}', { a: 1, b: '乙' }, '1 与 乙'],
  ['{a}{a}', { a: 'x' }, 'xx'],
  ['{a} {c}', { a: 1 }, '1 {c}'],
  // What a reader types is no pattern.
  ['“{query}”', { query: '{hits} $& $1' }, '“{hits} $& $1”'],
  ['{constructor}', {}, '{constructor}'],
])('fill(%j, %j) is %j', (pattern, values, text) => {
  expect(fill(pattern, values)).toBe(text);
});
