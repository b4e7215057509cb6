import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import type { PlanNode } from '../types.ts';
import { parsePlan } from './parse.ts';

/** Texts of all paragraphs and headings. */
function texts(value: string): string[] {
  const found: string[] = [];
  visit(parsePlan(value), (node: PlanNode) => {
    if (node.type === 'paragraph') found.push(node.value);
    else if ('marker' in node && node.marker) found.push(node.marker + (node.title ?? ''));
  });
  return found;
}

// A sentence that has not ended goes on, whatever stands between; one that has ended does not.
test.each<[string, string, string[]]>([
  ['an open sentence', '近年来，设施不断\n完善。', ['近年来，设施不断完善。']],
  ['an empty line in mid-sentence', '近年来，设施不断\n\n完善。', ['近年来，设施不断完善。']],
  ['a comma', '设施不断完善，\n\n队伍不断壮大。', ['设施不断完善，队伍不断壮大。']],
  [
    'a bracket in mid-sentence',
    '人口流动加快，资源下沉到村（社区）\n\n仍不够。',
    ['人口流动加快，资源下沉到村（社区）仍不够。'],
  ],
  ['the end of a sentence', '设施不断完善。\n队伍不断壮大。', ['设施不断完善。', '队伍不断壮大。']],
  ['a colon', '实施以下工程：\n新建站点。', ['实施以下工程：', '新建站点。']],
  ['a semicolon', '新建站点；\n改造站点。', ['新建站点；', '改造站点。']],
  ['an end in quotes', '做到“有求必应。”\n队伍不断壮大。', ['做到“有求必应。”', '队伍不断壮大。']],
  [
    'responsibilities',
    '新建站点。（市民政局负责）\n每年评估。',
    ['新建站点。（市民政局负责）', '每年评估。'],
  ],
  [
    'a point',
    '新建站点，\n——改造站点，\n——扩建站点。',
    ['新建站点，', '——改造站点，', '——扩建站点。'],
  ],
  [
    'a title in quotes',
    '（一）健全“街道吹哨、\n部门报到”机制\n限时办结。',
    ['（一）健全“街道吹哨、部门报到”机制', '限时办结。'],
  ],
  ['a short heading', '（一）完善设施\n新建站点。', ['（一）完善设施', '新建站点。']],
  [
    'a heading in mid-sentence',
    '设施不断完善，\n（一）完善设施\n新建站点。',
    ['设施不断完善，', '（一）完善设施', '新建站点。'],
  ],
  [
    'a number that is not due',
    '设施不断完善，覆盖\n\n三、四级网络。',
    ['设施不断完善，覆盖三、四级网络。'],
  ],
  ['spaces inside', '到 2025 年，设施 不断\n完善。', ['到 2025 年，设施 不断完善。']],
])('a line break behind %s', (_, text, expected) => {
  expect(texts(`一、背景\n\n${text}\n\n二、要求\n\n坚持。`)).toEqual([
    '一、背景',
    ...expected,
    '二、要求',
    '坚持。',
  ]);
});
