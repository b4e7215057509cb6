import { expect, test } from 'vitest';
import { findPlace } from './place.ts';

const source = '一、目标\n1\t覆 盖率\t80%\t80%\n| 满意度 | 90 |\n';

test.each<[readonly string[], [number, number], string]>([
  [['覆盖率'], [2, 2], '2:3-2:7'],
  [['覆盖率', '80%'], [2, 2], '2:8-2:11'],
  [['覆盖率', '80%', '80%'], [2, 2], '2:12-2:15'],
  [['满意度', '90'], [3, 3], '3:9-3:11'],
  [['没有', '90'], [3, 3], '3:9-3:11'],
  [['没有'], [3, 3], '3:1-3:13'],
  [[], [1, 2], '1:1-2:15'],
  [[''], [1, 1], '1:1-1:5'],
  [['没有'], [9, 9], '1:1-4:1'],
])('findPlace() of %j in lines %j is %s', (words, lines, expected) => {
  const { start, end } = findPlace(source, lines, words);
  expect(`${start.line}:${start.column}-${end.line}:${end.column}`).toBe(expected);
});
