import { expect, test } from 'vitest';
import { breakLines, cutTitle } from './break-lines.ts';

/** Chinese characters are one em wide, others half. */
const measure = (character: string) => (/[\x20-\x7e]/.test(character) ? 0.5 : 1);
const set = (text: string, count: number, width: number) =>
  breakLines(text, count, width, measure)?.lines;

test.each([
  // After a quotation, though the lines are less even.
  ['湖南省“十四五”城乡社区服务规划', 2, 12, ['湖南省“十四五”', '城乡社区服务规划']],
  // Between words: never 社|区.
  ['城乡社区服务体系建设', 2, 6, ['城乡社区', '服务体系建设']],
  // No line begins with a closing mark or ends with an opening one.
  ['关于印发《规划》的通知', 2, 8, ['关于印发', '《规划》的通知']],
  // “十四五” stays whole even where a break in it would be more even.
  ['甲“十四五”', 2, 5, ['甲', '“十四五”']],
  // Written with spaces.
  ['Plan of Hunan Province', 2, 8, ['Plan of Hunan', 'Province']],
  ['The People’s plan', 3, 6, ['The', 'People’s', 'plan']],
  ['规划', 1, 2, ['规划']],
])('breakLines(%j, %i, %i) is %j', (text, count, width, expected) => {
  expect(set(text, count, width)).toEqual(expected);
});

test('breakLines() cuts a book title only when there is no other way, and says so', () => {
  const title = '贯彻《湖南省社区服务规划》方案';
  const whole = breakLines(title, 2, 13, measure);
  expect(whole?.lines).toEqual(['贯彻', '《湖南省社区服务规划》方案']);
  expect(whole?.cost).toBeLessThan(cutTitle);
  expect(breakLines(title, 2, 11, measure)?.cost).toBeGreaterThan(cutTitle);
});

test.each([
  ['四个汉字', 1, 3],
  ['unbreakable', 2, 4],
  ['“十四五”', 2, 4],
  ['甲', 2, 4],
])('breakLines(%j, %i, %i) cannot be done', (text, count, width) => {
  expect(set(text, count, width)).toBeUndefined();
});

test('breakLines() counts characters outside the basic plane as one', () => {
  expect(set('𠮷𠮷𠮷𠮷𠮷𠮷', 2, 3)).toEqual(['𠮷𠮷𠮷', '𠮷𠮷𠮷']);
});
