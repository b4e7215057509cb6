import { expect, test } from 'vitest';
import { briefly } from './support/check.ts';
import { tableCells } from './table-cells.ts';

const head = '一、目标\n专栏1 主要指标\n序号\t指标\t2020年基期值\t2025年目标值\n';

test.each([
  [`${head}1\t覆盖率\t80\t100\n2\t面积\t20\t30\n`, []],
  [
    `${head}1\t覆盖率\t80\t100\n2\t面积\t30\n3\t人数\t1\t2\n`,
    ['5:1-5:8: Unexpected row with 3 cells'],
  ],
  [
    `${head}1\t覆盖率\t100\n2\t面积\t30\n`,
    ['4:1-4:10: Unexpected 3 cells in all 2 rows of the table'],
  ],
  ['一、目标\n没有表。', []],
])('tableCells on %j', (value, expected) => {
  expect(briefly(tableCells, value)).toEqual(expected);
});
