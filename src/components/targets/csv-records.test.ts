import { csvParse } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from '../open-data/csv.ts';
import { csvRecords, pickRecords } from './csv-records.ts';

test('csvRecords() cuts at line breaks, not within quotes', () => {
  expect(csvRecords('id,text\na,"x\ny ""z"", w"\nb,1\n')).toEqual([
    'id,text',
    'a,"x\ny ""z"", w"',
    'b,1',
  ]);
});

test('pickRecords() keeps the head and the chosen records, in the order asked for, whatever they hold', () => {
  const cell = fc.string({ unit: fc.constantFrom('字', ',', '"', '\n', ' ') });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (texts) => {
      const rows = texts.map((text, number) => ({ id: `p/s1-t${number}`, text }));
      const ids = rows.map(({ id }) => id).reverse();
      const picked = pickRecords(writeCsv(rows, ['id', 'text']), ids);
      expect(csvParse(picked.replace(/^\uFEFF/, '')).map((each) => ({ ...each }))).toEqual(
        rows.toReversed(),
      );
    }),
  );
});
