import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inFigures, numeralOf, numeralValue, spelledOut } from './numerals.ts';

test.each([
  ['五', 5],
  ['十', 10],
  ['十五', 15],
  ['二十', 20],
  ['一百零五', 105],
  ['一百一十', 110],
  ['两千', 2000],
  ['二千零二十五', 2025],
  ['三万二千', 32_000],
  ['一千二百万', 12_000_000],
  ['二〇二五', null],
  ['百百', null],
  ['三三', null],
  ['', null],
  ['社区', null],
])('numeralValue() of %s', (numeral, value) => {
  expect(numeralValue(numeral)).toBe(value);
});

test.each([
  [2, '二'],
  [10, '十'],
  [15, '十五'],
  [110, '一百一十'],
  [2005, '二千零五'],
  [20_000, '二万'],
  [150_000, '十五万'],
  [0, ''],
  [1.5, ''],
  [1e9, ''],
])('numeralOf() %d', (value, numeral) => {
  expect(numeralOf(value)).toBe(numeral);
});

test('numeralOf() is read back by numeralValue()', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
      expect(numeralValue(numeralOf(value))).toBe(value);
    }),
  );
});

test('spelledOut() is read back by inFigures()', () => {
  expect(spelledOut('2025')).toBe('二〇二五');
  expect(inFigures('二○三五')).toBe('2035');
  expect(inFigures('十五')).toBe('');
});
