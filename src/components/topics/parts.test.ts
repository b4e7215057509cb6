import { expect, test } from 'vitest';
import { strings } from '../../i18n/index.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import { partsOf, partsWord, wholeCharacters } from './parts.ts';

const unit = (id: string, title: string, text: string, kind = 'section') =>
  ({ id, title, text, kind }) as UnitRecord;
const chapter = unit('a/s1', '总体要求', '');
const inner = unit('a/s1-1', '原则', '党 建。');
const children = new Map<string | null, UnitRecord[]>([
  ['a/s1', [inner, unit('a/c1', '专栏', '', 'column')]],
  ['a/s1-1', [unit('a/s1-1-1', '其一', '甲')]],
]);

test('a heading has the characters of all that it holds', () => {
  expect(wholeCharacters(chapter, { children })).toBe(4 + 2 + 3 + 2 + 2 + 1);
});

test('parts are called by their kind where they are of one', () => {
  const { topics } = strings('en');
  expect(partsWord(partsOf(chapter, { children }), topics)).toBe('contains 2 units');
  expect(partsWord(partsOf(inner, { children }), topics)).toBe('contains 1 section');
});
