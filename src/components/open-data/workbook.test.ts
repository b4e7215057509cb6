import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import type { FlatTable } from './flat-table.ts';
import { writeWorkbook } from './workbook.ts';

const facts = {
  date: '2026-01-02',
  hash: '0a1b2c3d',
  label: '2026-01-02+0a1b2c3d',
  homepage: 'https://example.org/data/',
  citation: '对读',
};
const glosses: FlatTable = {
  name: 'glosses',
  key: ['id'],
  fields: [
    { name: 'id', type: 'string' },
    { name: 'en', type: 'string' },
  ],
  rows: [
    ['a/s1', '=1+1'],
    ['a/s2', '退\b格 <&> \u001b'],
    ['a/s3', null],
  ],
};

/** Parts of the workbook, by their path in it. */
async function partsOf(tables: readonly FlatTable[]): Promise<Record<string, string>> {
  const parts = Object.entries(unzipSync(await writeWorkbook(tables, facts)));
  return Object.fromEntries(parts.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

afterEach(() => vi.useRealTimers());

test('writeWorkbook() gives the same bytes whenever it is run', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const written = [];
  for (const day of ['2026-01-02', '2031-12-30']) {
    vi.setSystemTime(new Date(`${day}T23:30:00Z`));
    written.push(await writeWorkbook([glosses], facts));
  }
  expect(written[0]).toEqual(written[1]);
});

test('writeWorkbook() has a sheet of what it is, one a table, and the dictionary', async () => {
  const { 'xl/workbook.xml': book = '' } = await partsOf([glosses]);
  const names = [...book.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
  expect(names).toEqual(['说明 README', 'glosses', '数据字典 Dictionary']);
});

test('writeWorkbook() keeps formulas as text, and nothing that XML cannot hold', async () => {
  const parts = Object.values(await partsOf([glosses])).join('');
  expect(parts).toContain('<t>=1+1</t>');
  expect(parts).not.toContain('<f>');
  expect(parts).toMatch(/退.{0,12}格 &lt;&amp;&gt;/);
  expect(/[\0-\x08\x0b\x0c\x0e-\x1f]/.test(parts)).toBe(false);
});
