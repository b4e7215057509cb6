import { expect, test } from 'vitest';
import { parseValue } from './value.ts';

test.each([
  ['100', 100, '=', null],
  ['1,234', 1234, '=', null],
  ['≥10', 10, '>=', null],
  ['41.11', 41.11, '=', null],
  ['100%', 100, '=', '%'],
  ['100％', 100, '=', '%'],
  ['14.6 人', 14.6, '=', '人'],
  ['≥30 平方米', 30, '>=', '平方米'],
  ['1.8‰', 1.8, '=', '‰'],
  ['10%以上', 10, '>=', '%'],
  ['不低于43平方米', 43, '>=', '平方米'],
  ['约3个', 3, 'about', '个'],
  ['5所左右', 5, 'about', '所'],
  ['≤5', 5, '<=', null],
  ['1.37万人', 13700, '=', '人'],
  ['2,000个', 2000, '=', '个'],
  ['[50]', 50, '=', null],
])('parseValue(%j) is %d %s %s', (raw, value, comparator, unit) => {
  expect(parseValue(raw)).toEqual({ value, comparator, unit });
});

test.each(['', '—', '―', '全覆盖', '预期性', '10或20', '第3', '1,2,3', '99,5', '9'.repeat(400)])(
  'parseValue(%j) is nothing',
  (raw) => {
    expect(parseValue(raw)).toBeUndefined();
  },
);

test('parseValue() takes no longer for more spaces', () => {
  const spaces = ' '.repeat(100_000);
  expect(parseValue(`≥${spaces}30${spaces}平方米`)?.value).toBe(30);
  expect(parseValue(`30${spaces}x`)).toBeUndefined();
});
