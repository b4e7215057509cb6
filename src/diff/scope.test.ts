import { expect, test } from 'vitest';
import { readScope } from './scope.ts';

test.each([
  ['全省', '全*', '省'],
  ['全自治州', '全*', '自治州'],
  ['各县', '各*', '县'],
  ['市级', '*级', '市'],
  ['省本级', '*本级', '省'],
  ['县域', '*域', '县'],
  ['甲乙省', '名*', '甲乙省'],
  ['甲乙市', '名*', '甲乙市'],
])('readScope(%j) is %j of %j', (word, shape, tier) => {
  expect(readScope(word)).toEqual({ shape, tier });
});

test.each(['服务', '市', '村', '城市', '区域', '市场', '各地', '超市', ''])(
  'readScope(%j) is none',
  (word) => {
    expect(readScope(word)).toBeUndefined();
  },
);
