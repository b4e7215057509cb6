import { expect, test } from 'vitest';
import { corpusVersion } from './version.ts';

test.each([
  [[], null],
  [[null], null],
  [['2026-11-21'], '2026-11-21'],
  [['2026-11-21', null, '2027-01-02', '2026-12-31'], '2027-01-02'],
])('corpusVersion() of texts received %j is %j', (days, version) => {
  expect(corpusVersion(days.map((received) => ({ received })))).toBe(version);
});
