/** `datapackage.json` keeps the standard, and the files keep what it says of them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Package, type Resource } from 'datapackage';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DataPackage } from '../components/open-data/data-package.ts';
import { dataPackageSchema } from './data-package-schema.ts';
import { builtBytes, builtFile } from './site.ts';

const descriptor = JSON.parse(builtFile('data/datapackage.json')) as DataPackage;
const tables = descriptor.resources.filter(({ format }) => format === 'csv');
const folder = mkdtempSync(join(tmpdir(), 'duidu-package-'));
const byteOrderMark = 3;

beforeAll(() => {
  // Frictionless for JavaScript takes the byte order mark for part of the first name.
  for (const { path } of tables)
    writeFileSync(join(folder, path), builtBytes(`data/${path}`).subarray(byteOrderMark));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('datapackage.json keeps the rules of Data Package v2', () => {
  const validate = new Ajv({ allErrors: true, discriminator: false }).compile(dataPackageSchema);
  validate(descriptor);
  expect(validate.errors ?? []).toEqual([]);
});

test('names in datapackage.json are unique, and keys and references lead somewhere', () => {
  const resources = new Map(descriptor.resources.map((resource) => [resource.name, resource]));
  const fieldsOf = (name: string) =>
    resources.get(name)?.schema.fields.map((field) => field.name) ?? [];
  expect(resources.size).toBe(descriptor.resources.length);

  for (const { name, schema } of descriptor.resources) {
    const fields = fieldsOf(name);
    expect(new Set(fields).size, name).toBe(fields.length);
    expect(fields, name).toEqual(expect.arrayContaining(schema.primaryKey ?? []));
    for (const { fields: from, reference } of schema.foreignKeys ?? []) {
      expect(fields, name).toEqual(expect.arrayContaining(from));
      expect(fieldsOf(reference.resource), name).toEqual(expect.arrayContaining(reference.fields));
    }
  }
});

test('Frictionless finds the descriptor valid', async () => {
  const { valid, errors } = await Package.load(descriptor, { basePath: folder });
  expect(errors.map(String)).toEqual([]);
  expect(valid).toBe(true);
});

/** Why Frictionless refuses the rows of a table; nothing where it reads them all. */
async function complaint(resource: Resource | undefined): Promise<string | undefined> {
  try {
    await resource?.read({ relations: true });
    return undefined;
  } catch (error) {
    return String(error);
  }
}

test('Frictionless reads every CSV: types, constraints, keys and references hold', async () => {
  const { resources } = await Package.load(descriptor, { basePath: folder });
  for (const resource of resources.filter(({ name }) => name.endsWith('-csv'))) {
    expect(resource.tabular).toBe(true);
    expect(await complaint(resource), resource.name).toBeUndefined();
  }
});

test.each([
  ['a reference that leads nowhere', 'plan', 'nowhere'],
  ['a word that is none of those allowed', 'kind', 'chapter'],
  ['a number that is none', 'level', 'one'],
  ['a missing value', 'id', ''],
])('Frictionless would find %s', async (_, field, value) => {
  const units = builtFile('data/units.csv').slice(1);
  const [head = '', first = ''] = units.split('\n');
  const at = head.split(',').indexOf(field);
  // The first unit is a head, whose cells before its text hold neither commas nor quotes.
  const cells = first.split(',').map((cell, index) => (index === at ? value : cell));
  const other = mkdtempSync(join(folder, 'other-'));
  for (const { path } of tables)
    writeFileSync(join(other, path), builtBytes(`data/${path}`).subarray(byteOrderMark));
  writeFileSync(join(other, 'units.csv'), units.replace(first, cells.join(',')));

  const { resources } = await Package.load(descriptor, { basePath: other });
  expect(await complaint(resources.find(({ name }) => name === 'units-csv'))).toBeDefined();
});
