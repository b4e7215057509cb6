import { expect, test } from 'vitest';
import { filterSearch, readFilter, type MatrixFilter } from './filter.ts';

const groups = ['services', 'safety'];

test.each<[string, MatrixFilter, string]>([
  ['', { group: '', silentOnly: false }, ''],
  ['?group=safety', { group: 'safety', silentOnly: false }, '?group=safety'],
  ['?silent=1&group=services', { group: 'services', silentOnly: true }, '?group=services&silent=1'],
  ['?group=x&silent=yes', { group: '', silentOnly: false }, ''],
])('%j is read and written', (search, filter, written) => {
  expect(readFilter(search, groups)).toEqual(filter);
  expect(filterSearch(filter)).toBe(written);
});
