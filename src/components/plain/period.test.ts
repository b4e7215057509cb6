import { expect, test } from 'vitest';
import { hasEnded } from './period.ts';

test.each([
  [2025, false],
  [2026, true],
])('hasEnded() of 2021–2025 in %i is %j', (year, expected) => {
  expect(hasEnded({ first: 2021, last: 2025 }, year)).toBe(expected);
});
