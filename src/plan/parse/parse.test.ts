import { expect, test } from 'vitest';
import type { PlanNode, PlanRoot } from '../types.ts';
import { parsePlan } from './parse.ts';

/** The outline in one line a unit: id, marker and title, number of own paragraphs. */
function outline(root: PlanRoot): string[] {
  const lines: string[] = [];
  const walk = (node: PlanNode) => {
    if (node.type === 'root') return node.children.forEach(walk);
    if (!('id' in node)) return;
    const heading = 'marker' in node ? ` ${node.marker ?? '-'} ${node.title ?? '-'}` : '';
    const children: readonly PlanNode[] = node.children;
    const own = children.filter(({ type }) => type === 'paragraph' || type === 'table').length;
    lines.push(`${node.id}${heading} [${own}]`);
    children.forEach(walk);
  };
  walk(root);
  return lines;
}

test.each<[string, string[], string[]]>([
  ['no text', [''], []],
  ['one sentence', ['社区是家园。'], ['head [1]']],
  ['a heading and nothing else', ['一、任务'], ['s1 一、 任务 [0]']],
  ['a marker and nothing else', ['一、'], ['s1 一、 - [0]']],
  [
    'a level that is left out',
    ['一、任务', '1.设施。新建。', '二、保障', '（一）领导。加强。'],
    ['s1 一、 任务 [0]', 's1-1 1. 设施 [1]', 's2 二、 保障 [0]', 's2-1 （一） 领导 [1]'],
  ],
  [
    'sections of all kinds of numbers',
    [
      '第一篇 总论',
      '第一章 背景',
      '第一节 成效',
      '一、设施',
      '（一）城市',
      '1.新建',
      '二〇二〇年建成。',
    ],
    [
      's1 第一篇 总论 [0]',
      's1-1 第一章 背景 [0]',
      's1-1-1 第一节 成效 [0]',
      's1-1-1-1 一、 设施 [0]',
      's1-1-1-1-1 （一） 城市 [0]',
      's1-1-1-1-1-1 1. 新建 [1]',
    ],
  ],
  [
    'chapters that start anew in each part',
    ['第一篇 甲', '第一章 乙', '丙。', '第二篇 丁', '第一章 戊', '己。'],
    ['s1 第一篇 甲 [0]', 's1-1 第一章 乙 [1]', 's2 第二篇 丁 [0]', 's2-1 第一章 戊 [1]'],
  ],
  [
    'numbers that are no headings',
    ['一、背景', '2025年建成。', '1.3倍增长。', '15分钟可达。', '一是领先。', '（社区）自治。'],
    ['s1 一、 背景 [5]'],
  ],
  [
    'two columns in one section',
    ['一、任务', '专栏1 设施', '1.新建。一百处。', '专栏2 队伍', '1.招聘。三百名。', '二、保障'],
    [
      's1 一、 任务 [0]',
      'c1 专栏1 设施 [0]',
      'c1-1 1. 新建 [1]',
      'c2 专栏2 队伍 [0]',
      'c2-1 1. 招聘 [1]',
      's2 二、 保障 [0]',
    ],
  ],
  [
    'a column with an introduction and points',
    ['一、任务', '专栏1 设施', '包括：', '——新建；', '——改造。', '二、保障'],
    ['s1 一、 任务 [0]', 'c1 专栏1 设施 [3]', 's2 二、 保障 [0]'],
  ],
  [
    'a column whose items are numbered as the groups are',
    [
      '一、任务',
      '（一）设施。建设。',
      '专栏1 工程',
      '（一）新建。一百处。',
      '（二）改造。二百处。',
      '（二）队伍。招聘。',
      '二、保障',
    ],
    [
      's1 一、 任务 [0]',
      's1-1 （一） 设施 [1]',
      'c1 专栏1 工程 [0]',
      'c1-1 （一） 新建 [1]',
      'c1-2 （二） 改造 [1]',
      's1-2 （二） 队伍 [1]',
      's2 二、 保障 [0]',
    ],
  ],
])('parsePlan() of %s', (_, lines, expected) => {
  expect(outline(parsePlan(lines.join('\n')))).toEqual(expected);
  // With an empty line between all lines, nothing changes.
  expect(outline(parsePlan(lines.join('\n\n')))).toEqual(expected);
});

test('parsePlan() gives a second unit of one number a letter, and says so with its place', () => {
  const numbers = ['一、甲', '一、乙', '一、丙', '（一）丁', '（一）戊', '专栏1 己', '专栏1 庚'];
  expect(outline(parsePlan(numbers.join('\n')))).toEqual([
    's1 一、 甲 [0]',
    's1b 一、 乙 [0]',
    's1c 一、 丙 [0]',
    's1c-1 （一） 丁 [0]',
    's1c-1b （一） 戊 [0]',
    'c1 专栏1 己 [0]',
    'c1b 专栏1 庚 [0]',
  ]);
});
