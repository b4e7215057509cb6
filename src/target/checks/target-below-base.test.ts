import { expect, test } from 'vitest';
import { briefly, planWithRows, planWithSentences } from './support/testing.ts';
import { targetBelowBase } from './target-below-base.ts';

test.each([
  ['覆盖率（%）\t80\t100', []],
  ['覆盖率（%）\t100\t100', []],
  ['覆盖率（%）\t—\t80', []],
  [
    '覆盖率（%）\t90\t80',
    [
      '6:13-6:15: Unexpected target `80` for `覆盖率`, expected no less than the `90` reached before',
    ],
  ],
  [
    '每百户设施面积（平方米）\t43\t≥30',
    [
      '6:19-6:22: Unexpected target `≥30` for `每百户设施面积`, expected no less than the `43` reached before',
    ],
  ],
  // Less is better.
  ['登记失业率（%）\t4.5\t4.0', []],
  [
    '登记失业率（%）\t4.5\t5.5',
    [
      '6:16-6:19: Unexpected target `5.5` for `登记失业率`, expected no more than the `4.5` reached before',
    ],
  ],
  ['办件天数（天）\t10\t≤5', []],
  [
    '办件天数（天）\t10\t≤15',
    [
      '6:14-6:17: Unexpected target `≤15` for `办件天数`, expected no more than the `10` reached before',
    ],
  ],
  // Nobody can say.
  ['常住人口（万人）\t120\t110', []],
  ['单位能耗降低（%）\t15\t13.5', []],
  // A level, and what is added in five years, or grows in a year.
  ['新建住房（套）\t45000\t[30000]', []],
  ['地区生产总值\t1000亿元\t6%', []],
])('targetBelowBase of %j', (row, expected) => {
  expect(briefly(targetBelowBase(planWithRows([row])))).toEqual(expected);
});

test('targetBelowBase knows what the text says was reached of the very same thing', () => {
  const plan = planWithRows(['城市社区设施覆盖率（%）\t—\t80', '农村社区设施覆盖率（%）\t—\t80']);
  const { baselines } = planWithSentences(
    [],
    [
      {
        quote: '城市社区设施覆盖率达100%',
        subject: '城市社区设施覆盖率',
        value: 100,
        unitOfMeasure: '%',
      },
    ],
  );
  expect(briefly(targetBelowBase({ ...plan, baselines }))).toEqual([
    '6:18-6:20: Unexpected target `80` for `城市社区设施覆盖率`, expected no less than the `城市社区设施覆盖率达100%` reached before (line 3)',
  ]);
});

test.each([
  ['城乡社区服务设施', 100, 1],
  ['村（社区）服务设施覆盖率', 100, 1],
  // Some of the whole may be all of a part; and one part is not the other.
  ['城乡社区服务设施', 95, 0],
  ['城市社区服务设施', 100, 0],
  ['城乡社区养老设施', 100, 0],
])('targetBelowBase beside %s of %i %%', (subject, value, expected) => {
  const plan = planWithRows(['农村社区服务设施覆盖率（%）\t—\t80']);
  const { baselines } = planWithSentences(
    [],
    [{ quote: subject, subject, value, unitOfMeasure: '%' }],
  );
  expect(targetBelowBase({ ...plan, baselines })).toHaveLength(expected);
});
