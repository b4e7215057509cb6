import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { type Plugin, unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { parsePlan } from '../parse/parse.ts';
import type { PlanRoot } from '../types.ts';
import { planRules } from './index.ts';

const base = new URL('./', import.meta.url);
const names = readdirSync(base)
  .filter((name) => /^[a-z-]+\.ts$/.test(name) && name !== 'index.ts')
  .map((name) => name.replace(/\.ts$/, ''));

/** A text in which every rule finds something. */
const odd = `文首，，二○三五年规划
一、总体要求
坚持（服务，服务社区社区服务。活动。and 决策
三、任务
（一）
### 养老
1.食堂。以村（社区)、县(市)、乡（镇）、州（市）、区（县）为单位,办好。
2、托育。办好\u200b。
— 1 —
3.助残。办好。
专栏2 主要指标
序号\t指标\t目标值
1\t覆盖率
2\t面积\t30\t5
`;

/** Text without an outline, and no text. */
const unusable = ['没有标题。', ''];

const rules = planRules.plugins as Plugin<[], PlanRoot>[];

function messages(value: string, change: (tree: PlanRoot) => void = () => {}): VFile['messages'] {
  const file = new VFile({ value });
  const tree = parsePlan(value);
  change(tree);
  const processor = unified();
  for (const rule of rules) processor.use(rule);
  processor.runSync(tree, file);
  return file.messages;
}

function withoutPositions(tree: PlanRoot): void {
  visit(tree, (node) => {
    delete node.position;
    if (node.type === 'table') for (const cell of node.header) delete cell.position;
  });
}

test.each(names)('rule %s is in the list and speaks under the name of its file', async (name) => {
  const module = (await import(new URL(`${name}.ts`, base).href)) as Record<string, unknown>;
  const camel = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  expect(Object.keys(module)).toEqual([camel]);
  expect(rules).toContain(module[camel]);
  const ruleIds = [odd, ...unusable]
    .flatMap((value) => messages(value))
    .map(({ ruleId }) => ruleId);
  expect(ruleIds).toContain(name);
});

test('rules speak in one manner', () => {
  for (const { reason, source } of [odd, ...unusable].flatMap((value) => messages(value))) {
    expect(reason).toMatch(/^Unexpected .*, expected /s);
    expect(source).toBe('plan');
  }
});

test('rules do without positions', () => {
  const places = messages(odd).map(({ reason }) => reason.replace(/ \(.*?\)/g, ''));
  const none = messages(odd, withoutPositions).map(({ reason }) => reason.replace(/ \(.*?\)/g, ''));
  // A heading is told from a paragraph by what stands before it in its line.
  expect(none).toEqual(places.filter((reason) => !/^Unexpected heading/.test(reason)));
});

test('rules are total', () => {
  const part = fc.constantFrom(
    ...['一、', '（一）', '(二)', '1.', '3、', '第一章', '专栏1', '### ', '**', '\n', '\n\n', '\t'],
    ...[
      '（',
      ')',
      '”',
      '，',
      '。',
      '社区',
      '服务',
      'and',
      '二○',
      '\0',
      '\ufffd',
      '— 1 —',
      '序号\t指标\n',
    ],
  );
  const text = fc
    .array(fc.oneof(part, fc.string()), { maxLength: 40 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (value) => {
      for (const { place } of messages(value)) {
        if (!place || !('start' in place)) continue;
        const [start = -1, end = -1] = [place.start.offset, place.end.offset];
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(value.length);
      }
      messages(value, withoutPositions);
    }),
    { numRuns: 1000 },
  );
});

test('a rule that finds no end stops', () => {
  const value = `一、任务\n${'办好服务，，'.repeat(500)}`;
  expect(messages(value).filter(({ ruleId }) => ruleId === 'doubled-sign')).toHaveLength(101);
});
