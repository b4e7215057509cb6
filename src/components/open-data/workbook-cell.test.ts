import { expect, test } from 'vitest';
import type { Cell } from './cell.ts';
import type { FieldType } from './field.ts';
import { cutMark, longestCell, workbookCell, workbookText } from './workbook-cell.ts';

test.each<[Cell, FieldType, object | null]>([
  [null, 'string', null],
  ['', 'string', null],
  ['=1+1', 'string', { type: String, value: '=1+1' }],
  ['-HYPERLINK("x")', 'string', { type: String, value: '-HYPERLINK("x")' }],
  ['2025', 'string', { type: String, value: '2025' }],
  [0, 'number', { type: Number, value: 0 }],
  [false, 'boolean', { type: Boolean, value: false }],
  [
    '2022-09-23',
    'date',
    { type: Date, value: new Date('2022-09-23T00:00:00Z'), format: 'yyyy-mm-dd' },
  ],
])('workbookCell(%j, %s) is %j', (value, type, expected) => {
  expect(workbookCell(value, type)).toEqual(expected);
});

test('workbookText() keeps what fits, and says where it cut', () => {
  const fits = '字'.repeat(longestCell);
  expect(workbookText(fits)).toBe(fits);

  const cut = workbookText(`${fits}字`);
  expect(cut).toHaveLength(longestCell);
  expect(cut.endsWith(cutMark)).toBe(true);
});

test('workbookText() cuts no character in two', () => {
  const cut = workbookText(`字${'𠮷'.repeat(longestCell)}`);
  expect(cut.length).toBeLessThanOrEqual(longestCell);
  expect(cut.isWellFormed()).toBe(true);
});

test('workbookText() keeps signs that spreadsheets would read as a character', () => {
  expect(workbookText('a_x0041_b')).toBe('a_x005F_x0041_b');
});
