/** Pictures made at build: social cards and icons. */
import { expect, test } from 'vitest';
import { locales } from '../i18n/index.ts';
import type { PlanRecord } from '../schemas/index.ts';
import { builtBytes, builtFiles, builtTable } from './site.ts';

const files = builtFiles();
const cards = files.filter((file) => file.startsWith('cards/'));

/** Width and height of a PNG (its IHDR chunk). */
function sizeOf(file: string): [width: number, height: number] {
  const png = builtBytes(file);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test('there is a social card for every plan and for the site, in each language', () => {
  expect(cards.length).toBe((builtTable<PlanRecord>('plans').length + 1) * locales.length);
});

test.each(cards)('%s is 1200 by 630 px and below 80 kB', (card) => {
  expect(sizeOf(card)).toEqual([1200, 630]);
  expect(builtBytes(card).length).toBeLessThan(80_000);
});

test('icons have the sizes that browsers ask for', () => {
  expect(sizeOf('favicon-32.png')).toEqual([32, 32]);
  expect(sizeOf('apple-touch-icon.png')).toEqual([180, 180]);
});

test('no font is shipped', () => {
  expect(files.filter((file) => /\.(?:woff2?|ttf|otf|ttc)$/.test(file))).toEqual([]);
});
