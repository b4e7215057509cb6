import { expect, test } from 'vitest';
import type { IndicatorRecord } from '../../../schemas/index.ts';
import type { PlanView, TopicView } from '../../corpus/types.ts';
import type { MatrixRow } from '../../indicators/matrix.ts';
import { overviewTitle, rowTitle } from './titles.ts';

const plan = (id: string) => ({ id, plan: { shortTitle: id }, gloss: null }) as unknown as PlanView;
const [a, b, c] = [plan('甲'), plan('乙'), plan('丙')];
const target = (raw: string, unit = '%') => {
  const comparator = raw.startsWith('≥') ? '>=' : '=';
  const value = Number(raw.replace(/\D/g, ''));
  return { unit, target: { year: 2025, raw, value, comparator } } as IndicatorRecord;
};
const row = (name: string, ...stated: [PlanView, IndicatorRecord | null][]): MatrixRow => ({
  topic: { id: name, title: { zh: name, en: name } } as unknown as TopicView,
  cells: stated.map(([plan, indicator]) => ({ plan, indicators: indicator ? [indicator] : [] })),
});

test.each([
  [
    [
      [a, target('80')],
      [b, target('80%')],
    ],
    '覆盖率：2 部规划的目标都是 80%',
  ],
  [
    [
      [a, target('80')],
      [b, target('≥80')],
    ],
    '覆盖率：2 部规划的目标都是 80% / ≥80%',
  ],
  [
    [
      [a, target('80')],
      [b, target('90')],
      [c, target('90')],
    ],
    '覆盖率：目标从 80%（甲）到 90%（乙、丙）',
  ],
  [
    [
      [a, target('80')],
      [b, null],
    ],
    '覆盖率：只有甲写明，目标 80%',
  ],
  [
    [
      [a, target('80')],
      [b, target('8', '人')],
    ],
    '覆盖率：2 部规划写明，单位不同，不能直接比较',
  ],
  [[[a, { unit: null, target: null } as IndicatorRecord]], '覆盖率：写到的规划都没有写明目标值'],
] satisfies [[PlanView, IndicatorRecord | null][], string][])(
  'rowTitle() of %#',
  (stated, expected) => {
    expect(rowTitle(row('覆盖率', ...stated), 'zh-Hans')).toBe(expected);
  },
);

test('overviewTitle() says what all plans share, or else what most have', () => {
  const both = row('一', [a, target('80')], [b, target('90')]);
  const alone = row('二', [a, target('80')], [b, null]);
  const other = row('三', [a, null], [b, target('80')]);
  expect(overviewTitle([both, alone], 'zh-Hans')).toBe(
    '2 部规划共写明 2 项指标的数值，1 项各部都有，其中 1 项目标值不同',
  );
  expect(overviewTitle([alone, other], 'zh-Hans')).toContain(
    '没有一项各部都有；写明最多的是“二”，有 1 部',
  );
  expect(overviewTitle([alone], 'zh-Hans')).toBe('甲的规划写明 1 项指标的数值');
});
