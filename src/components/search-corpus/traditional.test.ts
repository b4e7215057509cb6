import { expect, test } from 'vitest';
import { traditionalTable } from './traditional.ts';

const pairs = ([traditional, simplified]: readonly [string, string]) =>
  traditional.split('').map((character, index) => `${character}${simplified.charAt(index)}`);

test.each([
  ['社区', ['區区']],
  ['发展', ['發发', '髮发']],
  ['里', ['裏里', '裡里', '里']],
  ['党群服务', ['務务', '羣群', '黨党']],
  ['a1，。', []],
  ['', []],
])('traditionalTable() of %s', (text, expected) => {
  const found = pairs(traditionalTable([text]));
  for (const pair of expected.filter((pair) => pair.length === 2)) expect(found).toContain(pair);
  if (expected.length === 0) expect(found).toEqual([]);
});

test('traditionalTable() leads to characters of the texts only, and to none from itself', () => {
  const table = traditionalTable(['为老服务，', '着力提升综合服务能力', '制订显著']);
  expect(table[0]).toHaveLength(table[1].length);
  for (const pair of pairs(table)) {
    expect('为老服务，着力提升综合服务能力制订显著').toContain(pair.charAt(1));
    expect(pair.charAt(0)).not.toBe(pair.charAt(1));
  }
  // 著 stands for itself and for 着; the search decides.
  expect(pairs(table)).toContain('著着');
});
