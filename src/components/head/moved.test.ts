import { expect, test } from 'vitest';
import { movedTo } from './moved.ts';

const entry = (id: string, target: string | null) => ({ id, target, gone: null, line: 1 });
const moved = [
  entry('a/s1', 'a/s2'),
  entry('a/s2', 'a/s3'),
  entry('a/s4', null),
  entry('a/s5', 'a/s4'),
];

test.each([
  ['a/s1', '/plans/a/s3/'], // Twice.
  ['a/s2', '/plans/a/s3/'],
  ['a/s4', null],
  ['a/s5', null], // To one that is gone by now.
])('movedTo() of %s is %s', (id, expected) => {
  const start = moved.find((each) => each.id === id);
  expect(start && movedTo(start, moved)).toBe(expected);
});

test('movedTo() ends where two ids point at each other', () => {
  const circle = [entry('a/s1', 'a/s2'), entry('a/s2', 'a/s1')] as const;
  expect(movedTo(circle[0], circle)).toBe(null);
});
