import { expect, test } from 'vitest';
import { localId, planAddress, planOf, sourcePath, unitAddress } from './address.ts';

test('planAddress() is the folder of the plan', () => {
  expect(planAddress('yunnan')).toBe('/plans/yunnan/');
});

test('sourcePath() is a file of the open data', () => {
  expect(sourcePath('yunnan')).toBe('/data/sources/yunnan.txt');
});

test.each([
  ['yunnan/head', '/plans/yunnan/head/', 'head'],
  ['yunnan/s3-2-3', '/plans/yunnan/s3-2-3/', 's3-2-3'],
  ['yunnan/c6-1b', '/plans/yunnan/c6-1b/', 'c6-1b'],
  ['inner-mongolia/i12', '/plans/inner-mongolia/i12/', 'i12'],
])('%s has the address %s and the anchor %s', (id, address, anchor) => {
  expect(unitAddress(id)).toBe(address);
  expect(localId(id)).toBe(anchor);
  expect(`${planOf(id)}/${anchor}`).toBe(id);
});
