import { expect, test } from 'vitest';
import { strings } from '../../i18n/index.ts';
import { printedValue } from './printed-value.ts';

const text = strings('zh-Hans');

test.each([
  ['村（社区）社会工作室2000个', 2000, '个', '2000个'],
  ['每年为每个农村乡镇配送4场以上戏曲演出', 4, '场', '4场以上'],
  ['每天不少于8小时', 8, '小时', '不少于8小时'],
  ['农村社区综合服务设施覆盖率（%）\t≥90', 90, '%', '≥90%'],
  ['社区阵地覆盖率（%）\t70\t70', 70, '%', '70%'],
  ['50个左右社区教育实验区', 50, '个', '50个左右'],
  ['培训一百名骨干', 100, '名', '一百名'],
  ['志愿服务站点全覆盖', 100, '%', '全覆盖'],
  ['未通宽带行政村动态清零', 0, '个', '动态清零'],
  ['建设 2 万平方米', 20000, '平方米', '20,000平方米'],
  ['提供服务五百余次', 7, '次', '7次'],
])('printedValue() of %s', (quote, value, unitOfMeasure, expected) => {
  const record = { quote, value, valueMax: null, comparator: '=' as const, unitOfMeasure };
  expect(printedValue(record, text)).toBe(expected);
});

test('printedValue() of a range is as this site writes it', () => {
  const record = {
    quote: '5到10个',
    value: 5,
    valueMax: 10,
    comparator: '=' as const,
    unitOfMeasure: '个',
  };
  expect(printedValue(record, text)).toBe('5–10个');
});
