import { expect, test } from 'vitest';
import type { UnitRecord } from '../../schemas/index.ts';
import { placeInPlan } from './place.ts';

const unit = (id: string, kind: string, marker: string | null, title: string | null) =>
  ({
    id: `x/${id}`,
    kind,
    marker,
    title,
    parent:
      { s3: null, 's3-2': 'x/s3', 's3-2-3': 'x/s3-2', c6: 'x/s3-2', 'c6-3': 'x/c6' }[id] ?? null,
  }) as UnitRecord;

const units = [
  unit('head', 'head', null, null),
  unit('s3', 'section', '三、', '主要任务'),
  unit('s3-2', 'section', '（二）', '强化能力建设'),
  unit('s3-2-3', 'section', '3.', '加强监测预警'),
  unit('c6', 'column', '专栏6', '重点工程'),
  unit('c6-3', 'item', '3.', '信息化工程'),
];
const unitsById = new Map(units.map((each) => [each.id, each]));

test.each([
  ['head', '文首'],
  ['s3', '三、主要任务'],
  ['s3-2-3', '三、（二）3.加强监测预警'],
  ['c6', '专栏6 重点工程'],
  ['c6-3', '专栏6 3.信息化工程'],
])('placeInPlan() of %s is %s', (id, expected) => {
  expect(placeInPlan(unitsById.get(`x/${id}`) as UnitRecord, { unitsById })).toBe(expected);
});
