import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import type { PlanTail } from '../types.ts';
import { parsePlan } from './parse.ts';

function pageNumbers(value: string): string[] {
  const found: string[] = [];
  visit(parsePlan(value), 'tail', (tail: PlanTail) => {
    for (const child of tail.children) if (child.type === 'paragraph') found.push(child.value);
  });
  return found;
}

const before = '近年来，全市社区服务设施不断完善，服务队伍不断壮大，';
const after = '服务内容不断丰富，居民满意度逐年提高，治理水平明显提升。';
const page = (number: string) => `${before}\n${number}\n${after}`;

test.each([
  '— 1 —',
  '- 1 -',
  '－１－',
  '―1―',
  '－ 12 －',
  '第 3 页',
  '第3页 共20页',
  '第 3 页，共 20 页',
  '3 / 20',
])('%j in mid-sentence is the number of a page, and the sentence goes on', (number) => {
  const text = `一、背景\n${page(number)}`;
  expect(pageNumbers(text)).toEqual([number]);
  const [section] = parsePlan(text).children;
  expect(section?.children[0]).toMatchObject({ value: before + after });
});

test('bare numbers are those of pages where they count up', () => {
  expect(pageNumbers(`一、背景\n${page('7')}\n${page('8')}\n${page('9')}`)).toEqual([
    '7',
    '8',
    '9',
  ]);
});

test.each(['—', '——', '2025', '1', '100%', '第 3 章'])(
  '%j alone is no number of a page',
  (line) => {
    expect(pageNumbers(`一、背景\n${page(line)}`)).toEqual([]);
  },
);

test('numbers in a table of one cell a line are no numbers of pages', () => {
  const table = ['序号', '指标', '2025年', '1', '设施覆盖率', '100', '2', '人员数', '101'];
  expect(pageNumbers(['一、目标', ...table, '二、任务'].join('\n'))).toEqual([]);
});
