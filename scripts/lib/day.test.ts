import { expect, test } from 'vitest';
import { dayReceived } from './day.ts';
import { Refusal } from './refusal.ts';

// New Year in Beijing, not yet in UTC.
const now = new Date('2027-01-01T01:30:00+08:00');

test.each([
  [undefined, '2026-12-31'],
  ['2024-02-29', '2024-02-29'],
])('dayReceived(%j) is %j', (given, expected) => {
  expect(dayReceived(given, now)).toBe(expected);
});

test.each(['2025-02-29', '21.11.2026', '2026-11-21T00:00:00Z', ''])(
  'dayReceived() refuses %j',
  (given) => {
    expect(() => dayReceived(given, now)).toThrow(Refusal);
    expect(() => dayReceived(given, now)).toThrow(/^Unexpected `--date .*`, expected a day/);
  },
);
