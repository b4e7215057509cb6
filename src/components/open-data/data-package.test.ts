import { expect, test } from 'vitest';
import { strings } from '../../i18n/index.ts';
import { dataPackage } from './data-package.ts';

test.each([
  ['2026-11-21', { version: '2026.11.21', created: '2026-11-21T00:00:00Z' }],
  ['2027-01-02', { version: '2027.1.2', created: '2027-01-02T00:00:00Z' }],
])('dataPackage() of the corpus of %s carries version and day', async (version, expected) => {
  expect(await dataPackage([], strings('en'), version)).toMatchObject(expected);
});

test('dataPackage() does not say a version that is not known', async () => {
  const descriptor = await dataPackage([], strings('en'), null);
  expect(Object.keys(descriptor)).not.toContain('version');
  expect(Object.keys(descriptor)).not.toContain('created');
});
