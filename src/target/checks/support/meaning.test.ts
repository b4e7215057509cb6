import { expect, test } from 'vitest';
import { betterWhen, isShareOfWhole, plainName, plainUnit } from './meaning.ts';

test.each([
  ['城市社区综合服务设施覆盖率', true],
  ['居民活动区域面积占总建筑面积的比例', true],
  ['群众满意度', true],
  ['持证人员占比', true],
  ['居民人均可支配收入增长率', false],
  ['学前教育毛入园率', false],
  ['固定资产投资增速', false],
  ['年度任务完成率', false],
  ['移动电话普及率', false],
  ['资产负债率', false],
  ['社区工作者', false],
  ['', false],
])('isShareOfWhole(%j) is %j', (name, expected) => {
  expect(isShareOfWhole(name)).toBe(expected);
});

test.each([
  ['覆盖率', '=', 'more'],
  ['每百户拥有设施面积', '>=', 'more'],
  ['每百户拥有设施面积', '<=', 'less'],
  ['生产安全事故死亡人数', '=', 'less'],
  ['城镇登记失业率', '=', 'less'],
  ['单位地区生产总值能耗降低', '=', null],
  ['常住人口', '=', null],
  ['收入增长', '>=', null],
])('betterWhen(%j, %j) is %j', (name, comparator, expected) => {
  expect(betterWhen(name, comparator)).toBe(expected);
});

test.each([
  ['㎡', '平方米'],
  ['（m²）', '平方米'],
  ['名', '人'],
  ['％', '%'],
  ['个', '个'],
])('plainUnit(%j) is %j', (unit, expected) => {
  expect(plainUnit(unit)).toBe(expected);
});

test('plainName() does without what is printed in more than one way', () => {
  expect(plainName('获得“社工证书” 的（人员）')).toBe('获得社工证书的人员');
});
