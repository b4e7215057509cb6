import { expect, test } from 'vitest';
import { foreignWords } from './foreign-words.ts';

test.each([
  ['', []],
  ['重要指示精神 and 党中央决策部署', ['and']],
  ['推进Community建设', ['Community']],
  ['采用 public private partnership 模式', ['public private partnership']],
  ['村&nbsp;社区', ['nbsp']],
  ['關(guān)于印發(fā)', ['guān', 'fā']],
  ['关于COMMUNITY的规划', ['COMMUNITY']],
  // Usual in Chinese texts.
  ['开发APP、App、app，覆盖WiFi、Wi-Fi', []],
  ['5G网络、H5页面、4K、V2X、30km、PM2.5', []],
  ['GDP增长，PPP项目，IT企业，A级、AB岗，e点通，O2O', []],
  ['“e家亲”“happy家园”', []],
  ['公私合作（Public Private Partnership）', []],
  ['登录www.example.gov.cn或a@example.cn', []],
  ['iPad、eSIM、VoLTE', []],
  ['①②③ⅣⅤ', []],
])('foreignWords(%j) finds %j', (value, expected) => {
  expect(foreignWords(value).map(({ word }) => word)).toEqual(expected);
});
