import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { writeCsv } from './csv.ts';

test('writeCsv() keeps every character, and leaves a missing value empty', () => {
  const texts = ['一,"二"\n三', '=1+1', '-3', '@a', ' 空 ', '', 'null'];
  const csv = writeCsv(
    texts.map((text) => ({ text, number: null, share: Number.NaN, yes: true })),
    ['text', 'number', 'share', 'yes'],
  );

  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(csv.endsWith('\n')).toBe(true);
  expect([...csvParse(csv.slice(1))]).toEqual(
    texts.map((text) => ({ text, number: '', share: '', yes: 'true' })),
  );
});
