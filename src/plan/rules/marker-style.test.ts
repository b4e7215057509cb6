import { expect, test } from 'vitest';
import { markerStyle } from './marker-style.ts';
import { check } from './support/check.ts';

const brief = (value: string) =>
  check(markerStyle, value).map((message) => message.replace(/[,;] (?:the way|compare).*$/, ''));

test.each<[name: string, markers: string, expected: string[]]>([
  ['one way', '一、 （一） （二） 二、 （一） 1. 2.', []],
  ['half width throughout', '一、 (一) (二) 1、 2、', []],
  ['a group of its own', '一、 1. 2. 3. 二、 1、 2、', []],
  ['a comma', '一、 1. 2. 3、 4.', ['4:1-4:3: Unexpected number `3、`, expected `3.`']],
  ['a wide stop', '一、 1. 2． 3.', ['3:1-3:3: Unexpected number `2．`, expected `2.`']],
  ['wide digits', '一、 １． ２． 3．', ['4:1-4:3: Unexpected number `3．`, expected `３．`']],
  [
    'half brackets, most in their group, few in the document',
    '一、 （一） （二） （三） （四） 二、 (五) (六) （七）',
    [
      '7:1-7:4: Unexpected number `(五)`, expected `（五）`',
      '8:1-8:4: Unexpected number `(六)`, expected `（六）`',
    ],
  ],
  [
    'half brackets alone in their group',
    '一、 （一） （二） 二、 (一)',
    ['5:1-5:4: Unexpected number `(一)`, expected `（一）`'],
  ],
  ['two styles under one heading', '第一章 第二章 第一节 三、', []],
])('markerStyle on %s', (_, markers, expected) => {
  const value = markers
    .split(' ')
    .map((marker) => `${marker}强化服务功能`)
    .join('\n');
  expect(brief(value)).toEqual(expected);
});

test('markerStyle compares siblings of different styles', () => {
  const value = '一、任务\n1.甲服务\n（一）乙服务\n（二）丙服务\n';
  expect(brief(value)).toEqual([
    '2:1-2:3: Unexpected number `1.` beside `（一）`, expected one style under one heading',
  ]);
});

test('markerStyle compares the columns of a plan', () => {
  const value =
    '一、任务\n专栏1 甲行动\n办好。\n二、任务\n专栏2 乙行动\n办好。\n三、任务\n专栏三 丙行动\n办好。';
  expect(brief(value)).toEqual(['8:1-8:8: Unexpected number `专栏三`, expected `专栏1`']);
});
