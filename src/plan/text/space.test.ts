import { expect, test } from 'vitest';
import { displayWidth, squeeze, withoutLayout } from './space.ts';

test.each([
  ['城乡社区 服务体系\n规划', '城乡社区服务体系规划'],
  ['指 标', '指标'],
  ['Open  Data 平台', 'Open Data平台'],
  ['到 2025 年', '到2025年'],
  ['', ''],
])('withoutLayout(%j) is %j', (value, expected) => {
  expect(withoutLayout(value)).toBe(expected);
});

test('squeeze() removes every kind of white space', () => {
  expect(squeeze('\u3000一\u00a0二\t三\r\n四\ufeff')).toBe('一二三四');
});

test('displayWidth() counts a Chinese character as two columns', () => {
  expect(displayWidth('5G网络，')).toBe(8);
});
