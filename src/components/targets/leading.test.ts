import { expect, test } from 'vitest';
import { commitment } from '../../target/comparable/testing/commitment.ts';
import { leadingStatement } from './leading.ts';

test.each([
  [[], undefined],
  [[null], 0],
  [[null, null], 0],
  [[null, 2025], 1],
  [[2023, 2025, 2025], 1],
])('leadingStatement() of years %j is number %j', (years, number) => {
  const statements = years.map((deadline, at) =>
    commitment(`a/s1-t${at + 1}`, { subject: '甲', value: at, deadline }),
  );
  const found = leadingStatement(statements);
  expect(found?.leading.value).toBe(number);
  expect(found?.others.length ?? 0).toBe(Math.max(0, years.length - 1));
});
