import { expect, test } from 'vitest';
import { cellRole, isAttribute, isNoValue, isTableHead, isValue, splitHead } from './table.ts';

test.each([
  ['序号\t指 标\t2020 年 基期值\t2025 年 目标值\t指标 属性', true],
  ['2020年', true],
  ['基期值\t2025年', true],
  ['目标值', true],
  ['２０２５年', true],
  ['年均/累计', true],
  ['“十四五”城乡社区服务体系主要指标', false],
  ['农村社区综合服务设施覆盖率', false],
  ['一、总体要求', false],
])('isTableHead(%j) is %s', (value, expected) => {
  expect(isTableHead(value)).toBe(expected);
});

test.each([
  ['序号', 'ordinal'],
  ['指 标', 'name'],
  ['指标名称', 'name'],
  ['指标类别', 'category'],
  ['单位', 'unit'],
  ['2020年基期值', 'baseline'],
  ['2025年目标值', 'target'],
  ['指标属性', 'attribute'],
  ['年均增长', 'other'],
  ['2020年', 'other'],
])('cellRole(%j) is %s', (value, expected) => {
  expect(cellRole(value)).toBe(expected);
});

test.each([
  ['序号指标2020年基期值2025年目标值指标属性', '序号|指标|2020年基期值|2025年目标值|指标属性'],
  ['序号指标名称单位2020年2025年年均增长属性', '序号|指标名称|单位|2020年|2025年|年均增长|属性'],
  ['序号事项', undefined],
])('splitHead(%j) is %j', (value, expected) => {
  expect(
    splitHead(value)
      ?.map(([from, to]) => value.slice(from, to))
      .join('|'),
  ).toBe(expected);
});

test.each(['100', '100%', '≥10', '≥30 平方米', '14.6 人', '１８', '—', '10%以上', '1.2万人'])(
  '%j is a value',
  (value) => {
    expect(isValue(value)).toBe(true);
  },
);

test.each(['预期性', '覆盖率', '%', '平方米', ''])('%j is no value', (value) => {
  expect(isValue(value)).toBe(false);
});

test('isNoValue() and isAttribute() tell signs and words', () => {
  expect(['—', '―', '-', '/', '暂无', '0', '无偿'].map(isNoValue)).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(['预期性', '约束性', '预期 性', '属性'].map(isAttribute)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
