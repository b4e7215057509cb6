import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';

test.each([
  ['村（社区）服务', '村社区服务'],
  ['“一肩挑”', '一肩挑'],
  ['养老、托育，助残。', '养老 托育 助残'],
  ['建设2000个', '建设0个'],
  ['占41.11％', '占0'],
  ['1,000名', '0名'],
  ['全省', '全市'],
  ['州民政局', '市民政局'],
  ['省民政厅', '市民政局'],
  ['省民政廳', '市民政局'],
  ['互联网＋ ＡＰＰ', '互联网+app'],
  ['服务 设施\n建设', '服务设施建设'],
  ['', ''],
  ['——。', ''],
])('foldText(%j) is %j', (text, expected) => {
  expect(foldText(text)).toBe(expected);
});
