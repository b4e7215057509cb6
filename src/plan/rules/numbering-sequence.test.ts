import { expect, test } from 'vitest';
import { numberingSequence } from './numbering-sequence.ts';
import { check } from './support/check.ts';

const brief = (value: string) =>
  check(numberingSequence, value).map((message) => message.replace(/; compare.*$/, ''));

test.each<[name: string, markers: string, expected: string[]]>([
  ['counting up', '一、 （一） （二） 二、 （一） （二） （三）', []],
  ['tasks through groups', '一、 （一） 1. 2. （二） 3. 4. （三） 5.', []],
  ['articles through chapters', '一、 （一） （二） （三） 二、 （四） （五） 三、 （六）', []],
  ['articles that begin late', '一、 （一） （二） （三） 二、 三、 （四）', []],
  ['chapters', '第一章 第一节 第二节 第二章 第一节', []],
  [
    'a gap',
    '一、 二、 四、',
    ['3:1-3:3: Unexpected number `四、` behind `二、` (line 2), expected `3`'],
  ],
  [
    'a repeat',
    '一、 （一） （一） （二）',
    ['3:1-3:4: Unexpected number `（一）` behind `（一）` (line 2), expected `2`'],
  ],
  [
    'one wrong number',
    '一、 1. 2. 8. 4. 5.',
    ['4:1-4:3: Unexpected number `8.` behind `2.` (line 3), expected `3`'],
  ],
  [
    'a gap between groups',
    '一、 （一） （二） 二、 （五） （六）',
    ['5:1-5:4: Unexpected number `（五）` behind `（二）` (line 3), expected `1` or `3`'],
  ],
  [
    'a late beginning',
    '二、 三、',
    ['1:1-1:3: Unexpected number `二、` as the first, expected `1`'],
  ],
])('numberingSequence on %s', (_, markers, expected) => {
  const value = markers
    .split(' ')
    .map((marker) => `${marker}强化服务功能`)
    .join('\n');
  expect(brief(value)).toEqual(expected);
});

test('numberingSequence counts the items of a column apart', () => {
  const tasks = '一、任务\n1.甲服务。办好。\n2.乙服务。办好。\n';
  const column = '专栏1 服务行动\n1.养老行动。办好。\n2.托育行动。办好。\n';
  expect(brief(`${tasks}${column}3.丙服务。办好。\n`)).toEqual([]);
  expect(brief(`${tasks}${column}4.助残行动。办好。\n`)).toEqual([
    '7:1-7:3: Unexpected number `4.` behind `2.` (line 6), expected `3`',
  ]);
});
