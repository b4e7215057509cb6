import { expect, test } from 'vitest';
import { parsePlan } from './parse.ts';

// What the layout of a line adds is not part of its text.
test.each([
  '一、主要任务',
  '\u3000\u3000一、主要任务',
  '\u00a0\u00a0一、主要任务\u00a0',
  '\t一、主要任务  ',
  '\ufeff一、主要任务',
  '# 一、主要任务',
  '#### 一、主要任务',
  '#一、主要任务',
  '> 一、主要任务',
  '> ## 一、主要任务',
  '**一、主要任务**',
  '__一、主要任务__',
  '## **一、主要任务**',
  '一、**主要任务**',
  '一、 主要任务',
  '一、主 要 任 务',
  '一、主要任务。',
  '│ 一、主要任务 │',
])('%j is a heading with the title 主要任务', (line) => {
  expect(parsePlan(`${line}\n完善设施。`).children).toMatchObject([
    { type: 'section', marker: '一、', ordinal: 1, title: '主要任务' },
  ]);
});

test.each([
  ['每个社区**至少一处**，5*3*2米，a_b_c。'],
  ['C# 与 F#。'],
  ['甲 > 乙。'],
  ['##号键。'.slice(1)],
])('%j is a paragraph as it stands', (line) => {
  const [section] = parsePlan(`一、任务\n\n甲${line}`).children;
  expect(section?.children).toMatchObject([{ type: 'paragraph', value: `甲${line}` }]);
});

test('the escapes of a Markdown converter are layout', () => {
  const [section] = parsePlan('一、任务\n\n**1\\. 设施。** 到2021\\-2025年完善。').children;
  expect(section?.children).toMatchObject([
    {
      type: 'section',
      marker: '1.',
      title: '设施',
      children: [{ value: '到2021-2025年完善。' }],
    },
  ]);
});

test('a backslash in a text that no converter wrote stays', () => {
  expect(parsePlan('甲\\.乙。').children).toMatchObject([{ children: [{ value: '甲\\.乙。' }] }]);
});
