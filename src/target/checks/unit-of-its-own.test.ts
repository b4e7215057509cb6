import { expect, test } from 'vitest';
import { briefly, planWithRows } from './support/testing.ts';
import { unitOfItsOwn } from './unit-of-its-own.ts';

const plan = (id: string, unit: string, topic: string | null = 'floor-area') =>
  planWithRows([`每百户面积${unit && `（${unit}）`}\t30\t43`], { id, topic });
const odd =
  '6:15-6:17: Unexpected unit `人` for `每百户面积`, expected `平方米` as in the other plans with this indicator';

test.each([
  [[plan('b', '平方米'), plan('c', '平方米')], [odd]],
  [[plan('b', '平方米')], [odd]],
  [[plan('b', '平方米'), plan('c', '名')], []],
  [[plan('b', '平方米', 'another')], []],
  [[plan('b', '平方米', null)], []],
  [[plan('b', '')], []],
  [[], []],
])('unitOfItsOwn beside %#', (others, expected) => {
  expect(briefly(unitOfItsOwn(plan('a', '人'), others))).toEqual(expected);
});

test('unitOfItsOwn knows that a unit may be printed otherwise', () => {
  expect(unitOfItsOwn(plan('a', '㎡'), [plan('b', '平方米')])).toEqual([]);
});
