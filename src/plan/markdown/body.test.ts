import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { bodyText, columnText, heading, paragraph, writeMarkdown } from './body.ts';

/** Texts that Markdown would read as something else. */
const tricky = [
  '<script>alert(1)</script>',
  '<div>\n社区',
  '<!-- 注 -->',
  '<https://example.org>',
  'https://example.org/?a=1&b=2',
  '&amp; &lt; &#35; &nbsp; &',
  '{} ${x} {{x}}',
  '---',
  '***',
  '- - -',
  '社区\n===',
  '社区\n---',
  '`code` ``',
  '```\n社区\n```',
  '~~~',
  '| 甲 | 乙 |\n| --- | --- |',
  ':::note',
  '*斜* **粗** _斜_ __粗__',
  '5*3*2 与 a_b_c',
  '[甲](乙)',
  '![甲](乙)',
  '[甲]: 乙',
  '[^1] 和 [^1]: 注',
  '# 社区',
  '####### 社区',
  '> 社区',
  '1. 社区',
  '1) 社区',
  '2022. 社区',
  '- 社区',
  '+ 社区',
  '* 社区',
  '    社区',
  '\t社区',
  '社区\\',
  '社区\\\n服务',
  '社区  \n服务',
  '社区\t\n服务',
  '\\* \\# \\\\',
  '“社区”‘服务’（一）',
  '１．社区',
  '1.3万人，—— 5~10 个',
  '😀𠮷�',
  'e\u0301 \u200b \u2028 \u00a0。',
];

test.each(tricky)('%j is written so that it is read as the same text', (text) => {
  const markdown = writeMarkdown([paragraph('甲。'), paragraph(text), paragraph('乙。')]);
  expect(bodyText(markdown)).toBe(`甲。\n${text}\n乙。`);
});

test.each(tricky)('%j alone survives a body without the white space around it', (text) => {
  expect(bodyText(writeMarkdown([paragraph(text)]).trim())).toBe(text);
});

test.each(tricky)('%j is text and nothing else, so nothing of it is executed', (text) => {
  const types = new Set<string>();
  const walk = (node: Nodes) => {
    types.add(node.type);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(fromMarkdown(writeMarkdown([paragraph(text)])));
  expect([...types]).toEqual(['root', 'paragraph', 'text']);
});

test.each([
  ['', ''],
  ['甲', '甲'],
  ['甲\n\n乙\n', '甲\n乙'],
])('bodyText(%j) is %j', (markdown, expected) => {
  expect(bodyText(markdown)).toBe(expected);
});

test('columnText() parts own text and items at the headings', () => {
  const markdown = writeMarkdown([
    paragraph('实施两项工程：'),
    heading('1.新建工程'),
    paragraph('新建。'),
    paragraph('一百处。'),
    heading('2.改造工程'),
  ]);
  expect(columnText(markdown)).toEqual({ text: '实施两项工程：', items: ['新建。\n一百处。', ''] });
});

test('columnText() takes no line of text for a heading', () => {
  const markdown = writeMarkdown([
    paragraph('## 甲'),
    heading('# 1.新建工程'),
    paragraph('乙\n--'),
  ]);
  expect(columnText(markdown)).toEqual({ text: '## 甲', items: ['乙\n--'] });
});

test('columnText() keeps a table as lines of cells parted by tabs', () => {
  const table = '序号\t指标\n1\t覆盖率（%）\t—\t≥30';
  expect(columnText(writeMarkdown([paragraph(table)]))).toEqual({ text: table, items: [] });
});
