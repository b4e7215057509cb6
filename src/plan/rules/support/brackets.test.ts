import { expect, test } from 'vitest';
import { oddSigns } from './brackets.ts';

test.each<[string, [string, number, string, string][]]>([
  ['', []],
  ['村（社区）、《规划〈草案〉》“十四五”【专栏1】(一)', []],
  ['县（市（区））', []],
  ['（市民政局负责', [['（', 0, 'open', '）']]],
  ['市民政局负责）', [['）', 6, 'closes-nothing', '（']]],
  ['（市民政局负责)', [[')', 7, 'other-width', '）']]],
  ['村(社区）', [['）', 4, 'other-width', ')']]],
  [
    '《规划”',
    [
      ['《', 0, 'open', '》'],
      ['”', 3, 'closes-nothing', '“'],
    ],
  ],
  ['分三步：1）准备；2）实施', []],
  ['（《）》', []],
])('oddSigns(%j) is %j', (value, expected) => {
  expect(oddSigns(value).map((odd) => [odd.sign, odd.offset, odd.kind, odd.expected])).toEqual(
    expected,
  );
});
