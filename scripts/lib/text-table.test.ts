import { expect, test } from 'vitest';
import { terminalWidth, formatTable, shorten } from './text-table.ts';

test('terminalWidth() counts Chinese characters twice', () => {
  expect(terminalWidth('专栏1（a）')).toBe(10);
  expect(terminalWidth('𠮷')).toBe(2);
});

test('shorten() cuts by width', () => {
  expect(shorten('城乡社区', 8)).toBe('城乡社区');
  expect(shorten('城乡社区服务', 8)).toBe('城乡社…');
});

test('formatTable() puts cells under one another', () => {
  expect(formatTable([['甲', 'a'], ['b', '丙'], ['c']])).toEqual(['甲  a', 'b   丙', 'c']);
});
