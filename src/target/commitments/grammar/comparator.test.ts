import { expect, test } from 'vitest';
import { readBound } from './comparator.ts';

/** The number stands between bars. */
function bound(marked: string): string {
  const [before = '', number = '', behind = ''] = marked.split('|');
  const text = before + number + behind;
  const { comparator, start, end } = readBound(text, before.length, before.length + number.length);
  return `${comparator} ${text.slice(start, end)}`;
}

test.each([
  ['建设|3个|社工站', '= 3个'],
  ['建设|3个|以上社工站', '>= 3个以上'],
  ['不少于|8小时|', '>= 不少于8小时'],
  ['不低于|8%|', '>= 不低于8%'],
  ['低于|8%|', '<= 低于8%'],
  ['不得超过|5天|', '<= 不得超过5天'],
  ['|5天|内办结', '<= 5天内'],
  ['|5个|左右', 'about 5个左右'],
  ['约|5万人|', 'about 约5万人'],
  ['占比近|50%|', 'about 近50%'],
  ['至少每年|2次|', '>= 至少每年2次'],
  ['不少于每天|8小时|', '>= 不少于每天8小时'],
  ['|3人|（含3人）以上', '>= 3人（含3人）以上'],
  // What stands behind is nearer to what is meant: at least three.
  ['约|3个|以上', '>= 约3个以上'],
  ['≥|60%|', '>= ≥60%'],
])('readBound() of %j', (marked, expected) => {
  expect(bound(marked)).toBe(expected);
});
