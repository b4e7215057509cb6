import { expect, test } from 'vitest';
import { strings } from '../../i18n/index.ts';
import { dataPackage } from './data-package.ts';

const facts = { hash: '0a1b2c3d', homepage: 'https://example.org/data/', sources: [] };

test.each([
  ['2026-11-21', { version: '2026.11.21+0a1b2c3d', created: '2026-11-21T00:00:00Z' }],
  ['2027-01-02', { version: '2027.1.2+0a1b2c3d', created: '2027-01-02T00:00:00Z' }],
])('dataPackage() of the data of %s carries version and day', (date, expected) => {
  expect(dataPackage([], strings('en'), { ...facts, date })).toMatchObject(expected);
});

test('dataPackage() does not say a day that is not known', () => {
  const descriptor = dataPackage([], strings('en'), { ...facts, date: null });
  expect(descriptor.version).toBe('0.0.0+0a1b2c3d');
  expect(Object.keys(descriptor)).not.toContain('created');
});
