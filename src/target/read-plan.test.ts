import { expect, test } from 'vitest';
import { readPlan } from './read-plan.ts';

const read = (value: string) => readPlan(value, { id: 'some', path: 'content/sources/some.txt' });

test('readPlan() puts indicators behind the unit they stand in', () => {
  const { units, indicators } = read(
    '一、目标\n\n专栏1 主要指标\n\n序号\t指标\t2025年\n1\t覆盖率\t100%\n2\t满意度\t95%\n\n二、任务\n\n完善设施。\n',
  );
  expect(units.map(({ id, parent }) => [id, parent])).toEqual([
    ['some/s1', null],
    ['some/c1', 'some/s1'],
    ['some/i1', 'some/c1'],
    ['some/i2', 'some/c1'],
    ['some/s2', null],
  ]);
  expect(indicators.map(({ order }) => units[order]?.id)).toEqual(['some/i1', 'some/i2']);
});

test('readPlan() gives indicators of two tables ids of their own', () => {
  const table = '序号\t指标\t2025年\n1\t覆盖率\t100%\n';
  const { indicators } = read(`一、目标\n\n专栏1 指标\n\n${table}\n专栏2 指标\n\n${table}`);
  expect(indicators.map(({ id, parent }) => [id, parent])).toEqual([
    ['some/i1', 'some/c1'],
    ['some/i1b', 'some/c2'],
  ]);
});

test('readPlan() gives every indicator an id of its own, however often its number comes', () => {
  const column = '专栏1 指标\n\n序号\t指标\t2025年\n1\t覆盖率\t100%\n\n';
  const { indicators } = read(`一、目标\n\n${column.repeat(30)}`);
  expect(new Set(indicators.map(({ id }) => id)).size).toBe(30);
});

test('readPlan() leaves out an empty head or tail', () => {
  expect(read('一、任务\n完善设施。').units.map(({ id }) => id)).toEqual(['some/s1']);
});

test('readPlan() names the file in its messages', () => {
  const { file } = read('一、任务\n（二）完善设施。新建一百处。');
  expect(String(file.messages[0])).toMatch(/^content\/sources\/some\.txt:2:1/);
});

test.each([
  ['an empty text', '', 'empty-text'],
  ['white space', ' \n\u3000\n\ufeff', 'empty-text'],
  ['a text without a heading', '社区是群众生活的家园。\n', 'no-heading'],
])('readPlan() calls %s unusable', (_, value, ruleId) => {
  const fatal = read(value).file.messages.filter((message) => message.fatal === true);
  expect(fatal.map((message) => message.ruleId)).toEqual([ruleId]);
});

test('readPlan() calls what is odd a warning', () => {
  const { file } = read(
    '一、任务\n\n（一）完善设施。新建一百处。\n\n（三）充实队伍。招聘三百名。\n',
  );
  expect(file.messages.map(({ fatal }) => fatal)).not.toContain(true);
});
