/** The downloads of `/data/` that hold everything: workbook, archives, version, citation; and the page itself. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { unzipSync } from 'fflate';
import { csvParse } from 'd3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listSeparator } from '../components/open-data/field.ts';
import { tableNames } from '../components/open-data/table-names.ts';
import type { ComparableRecord, PlanRecord } from '../schemas/index.ts';
import {
  builtBytes,
  builtFile,
  builtFiles,
  builtTable,
  content,
  openSite,
  type OpenSite,
} from './site.ts';

const text = new TextDecoder();
const unzip = (path: string) => unzipSync(builtBytes(`data/${path}`));
const sha256 = (value: string | Buffer) => createHash('sha256').update(value).digest('hex');

/** A workbook as rows of cells: text as printed, numbers as text, empty cells as ''. */
function readWorkbook(): Map<string, { kind: 's' | 'n' | 'b'; value: string }[][]> {
  const files = unzip('duidu.xlsx');
  const xml = (path: string) => text.decode(files[path]);
  const plain = (value: string) =>
    value
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&')
      .replace(/_x005F_/g, '_');
  const strings = [...xml('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([^]*?)<\/t><\/si>/g)].map(
    ([, value = '']) => plain(value),
  );
  const names = [
    ...xml('xl/workbook.xml').matchAll(/<sheet [^>]*?sheetId="(\d+)" name="([^"]+)"/g),
  ];

  return new Map(
    names.map(([, id, name = '']) => [
      name,
      [...xml(`xl/worksheets/sheet${id}.xml`).matchAll(/<row [^>]*?(?:\/>|>([^]*?)<\/row>)/g)].map(
        ([, row = '']) => {
          const cells: { kind: 's' | 'n' | 'b'; value: string }[] = [];
          for (const [, at = '', attributes = '', value = ''] of row.matchAll(
            /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|><v>([^]*?)<\/v><\/c>)/g,
          )) {
            const column = [...at].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
            const kind = (/ t="([sb])"/.exec(attributes)?.[1] ?? 'n') as 's' | 'n' | 'b';
            cells[column - 1] = {
              kind,
              value: kind === 's' ? (strings[Number(value)] ?? 'missing') : value,
            };
          }
          return Array.from(cells, (cell) => cell ?? { kind: 's', value: '' });
        },
      ),
    ]),
  );
}

test.each(tableNames)('the CSV of %s has the rows and values of its JSON', (table) => {
  const records = builtTable<Record<string, unknown>>(table);
  const csv = builtFile(`data/${table}.csv`);
  const rows = csvParse(csv.slice(1));

  expect(csv.charCodeAt(0)).toBe(0xfeff);
  if (table === 'comparable') return;
  expect(rows).toHaveLength(records.length);

  for (const [index, record] of records.entries()) {
    for (const [name, value] of Object.entries(record)) {
      const cell = rows[index]?.[name];
      // What nests is laid flat under other names.
      if (cell === undefined) continue;
      const isList = Array.isArray(value) && value.every((entry) => typeof entry === 'string');
      const said = isList
        ? value.join(listSeparator)
        : typeof value === 'object' && value !== null
          ? JSON.stringify(value)
          : String(value ?? '');
      expect(cell, `${table} ${index} ${name}`).toBe(said);
    }
  }
});

test('comparable.csv has a row for every plan of every promise, also where it says nothing', () => {
  const rows = csvParse(builtFile('data/comparable.csv').slice(1));
  const plans = builtTable<PlanRecord>('plans').map(({ id }) => id);
  const records = builtTable<ComparableRecord>('comparable');
  expect(rows).toHaveLength(records.length * plans.length);

  for (const [index, { id, members, absent }] of records.entries()) {
    const own = rows.slice(index * plans.length, (index + 1) * plans.length);
    const silent = own.filter((row) => row['stated'] === 'false');
    const said = own.flatMap(({ commitment = '', repeated = '' }) =>
      [commitment, ...repeated.split(listSeparator)].filter(Boolean),
    );
    expect(
      own.map((row) => row['plan']),
      id,
    ).toEqual(plans);
    expect(said.toSorted(), id).toEqual(members.toSorted());
    expect(
      silent.map((row) => row['plan']),
      id,
    ).toEqual(absent);
    for (const row of silent) {
      const { commitment, value, quote, deadline } = row;
      expect([commitment, value, quote, deadline], id).toEqual(['', '', '', '']);
    }
  }
});

test.each(tableNames)('no cell of %s.csv says null, undefined or NaN', (table) => {
  for (const row of csvParse(builtFile(`data/${table}.csv`).slice(1)))
    for (const [name, cell] of Object.entries(row))
      expect(
        /^(?:null|undefined|NaN|-?Infinity|\[object Object\])$/.test(cell),
        `${table} ${name}`,
      ).toBe(false);
});

test('the workbook has every table as its CSV, a note and a dictionary', () => {
  const sheets = readWorkbook();
  const dictionary = [...sheets.values()].at(-1)?.slice(1) ?? [];
  expect([...sheets.keys()].slice(1, -1)).toEqual([...tableNames]);

  for (const table of tableNames) {
    const rows = csvParse(builtFile(`data/${table}.csv`).slice(1));
    const [head = [], ...body] = sheets.get(table) ?? [];
    expect(
      head.map(({ value }) => value),
      table,
    ).toEqual(rows.columns);
    expect(body, table).toHaveLength(rows.length);
    expect(
      dictionary.filter(([name]) => name?.value === table).map(([, field]) => field?.value),
      table,
    ).toEqual(rows.columns);

    for (const [index, row] of rows.entries()) {
      for (const [column, name] of rows.columns.entries()) {
        const cell = body[index]?.[column] ?? { kind: 's', value: '' };
        const said = row[name] ?? '';
        const place = `${table} ${index} ${name}`;
        if (cell.kind === 'b') expect(cell.value === '1' ? 'true' : 'false', place).toBe(said);
        else if (cell.kind === 'n' && /^\d{4}-\d\d-\d\d$/.test(said))
          // Days are counted from 30 December 1899.
          expect(
            new Date((Number(cell.value) - 25569) * 864e5).toISOString().slice(0, 10),
            place,
          ).toBe(said);
        else expect(cell.value, place).toBe(said);
      }
    }
  }
});

test('the workbook has no formula, a frozen head in every table, and cells that Excel takes', () => {
  const files = unzip('duidu.xlsx');
  for (const [path, bytes] of Object.entries(files)) {
    const xml = text.decode(bytes);
    expect(xml, path).not.toMatch(/<f[ >]/);
    if (/sheet\d+\.xml$/.test(path) && !path.endsWith('sheet1.xml'))
      expect(xml, path).toMatch(/<pane [^>]*state="frozen"/);
  }
  for (const rows of readWorkbook().values())
    for (const row of rows)
      for (const { value } of row) expect(value.length).toBeLessThanOrEqual(32767);
});

/** Files below a folder of the content, by their path in `content/`. */
function contentFiles(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(join(content, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(content.length).split(sep).join('/'), readFileSync(path, 'utf8')];
      }),
  );
}

test('duidu-markdown.zip holds the content, byte for byte', () => {
  const { 'README.md': readme, 'LICENCE.md': licence, ...files } = unzip('duidu-markdown.zip');
  const found = Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [path, text.decode(bytes)]),
  );
  const lists = ['departments.yml', 'synonyms.yml'].flatMap((name) => {
    try {
      return [[name, readFileSync(join(content, name), 'utf8')]];
    } catch {
      return [];
    }
  });

  expect(found).toEqual({
    ...contentFiles('plans'),
    ...contentFiles('notes'),
    ...contentFiles('topics'),
    ...contentFiles('glosses'),
    ...Object.fromEntries(lists),
  });
  expect(text.decode(readme)).toContain('Duidu');
  expect(text.decode(licence)).toContain('著作权法');
});

test('duidu-data.zip holds what is below /data/, and is a package by itself', () => {
  const { 'README.md': _, 'LICENCE.md': __, ...files } = unzip('duidu-data.zip');
  const sources = builtTable<PlanRecord>('plans').map(({ id }) => `sources/${id}.txt`);
  expect(Object.keys(files).toSorted()).toEqual(
    [
      ...tableNames.flatMap((name) => [`${name}.json`, `${name}.csv`]),
      'datapackage.json',
      'SHA256SUMS.txt',
      ...sources,
    ].toSorted(),
  );
  for (const [path, bytes] of Object.entries(files))
    expect(builtBytes(`data/${path}`).equals(Buffer.from(bytes)), path).toBe(true);
});

test.each(['duidu.xlsx', 'duidu-data.zip', 'duidu-markdown.zip'])(
  '%s has names that any system can unpack',
  (path) => {
    const names = Object.keys(unzip(path));
    for (const name of names) {
      expect(name).toMatch(/^(?![/.])[\w.[\]/ -]+$/);
      expect(name).not.toContain('..');
    }
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  },
);

test('the version is the day and the hash of the checksums, everywhere the same', () => {
  const sums = builtFile('data/SHA256SUMS.txt');
  for (const line of sums.trimEnd().split('\n')) {
    const [hash = '', path = ''] = line.split('  ');
    expect(sha256(builtBytes(`data/${path}`)), path).toBe(hash);
  }
  expect(sums.trimEnd().split('\n')).toHaveLength(2 * tableNames.length);

  const hash = sha256(sums).slice(0, 8);
  const descriptor = JSON.parse(builtFile('data/datapackage.json')) as { version: string };
  const [, label = ''] =
    /<code[^>]*>([\d-]*\+?[0-9a-f]{8})<\/code>/.exec(builtFile('data/index.html')) ?? [];
  expect(label).toMatch(new RegExp(`^(?:\\d{4}-\\d\\d-\\d\\d\\+)?${hash}$`));
  expect(descriptor.version.split('+')[1]).toBe(hash);
  for (const path of ['duidu.bib', 'duidu.ris', 'duidu.csl.json', 'en/index.html'])
    expect(
      builtFile(path === 'en/index.html' ? 'en/data/index.html' : `data/${path}`),
      path,
    ).toContain(label);
  expect(
    readWorkbook()
      .values()
      .next()
      .value?.flat()
      .map(({ value }) => value),
  ).toContain(label);
});

/** Things said in JSON-LD on a page. */
function linkedData(path: string): Record<string, unknown>[] {
  return [
    ...builtFile(path).matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g),
  ].map(([, json = '']) => JSON.parse(json) as Record<string, unknown>);
}

test.each(['data/index.html', 'en/data/index.html'])(
  '%s says what it offers in JSON-LD',
  (path) => {
    const dataset = linkedData(path).find((thing) => thing['@type'] === 'Dataset');
    expect(dataset).toMatchObject({
      '@context': 'https://schema.org',
      name: expect.any(String),
      description: expect.any(String),
      license: expect.stringContaining('/data/#terms'),
      version: expect.any(String),
      dateModified: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      citation: expect.stringContaining('[DS/OL]'),
      includedInDataCatalog: { '@type': 'DataCatalog' },
    });

    const files = new Set(builtFiles());
    const downloads = (thing: unknown) =>
      (thing as { distribution: { contentUrl: string; contentSize?: string }[] }).distribution;
    const parts = (dataset?.['hasPart'] ?? []) as object[];
    expect(parts).toHaveLength(tableNames.length);
    expect(dataset?.['isBasedOn']).toHaveLength(builtTable<PlanRecord>('plans').length);

    for (const { contentUrl, contentSize } of [dataset, ...parts].flatMap(downloads)) {
      const file = new URL(contentUrl).pathname.replace(/^.*\/data\//, 'data/');
      expect(files.has(file), file).toBe(true);
      if (contentSize) expect(contentSize, file).toBe(`${builtBytes(file).length} B`);
    }
  },
);

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test.each(['/data/', '/en/data/'])(
  'every link on %s leads somewhere, also without scripts',
  async (path) => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(new URL(path, site.url).href);
    const links = await page
      .locator('main a')
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
    const here = new URL(path, site.url).href;
    expect(links.length).toBeGreaterThan(40);

    for (const href of new Set(links)) {
      if (href.startsWith(`${here}#`)) {
        const id = decodeURIComponent(new URL(href).hash.slice(1));
        expect(await page.locator(`[id="${id}"]`).count(), href).toBe(1);
      } else if (href.startsWith(site.url)) {
        expect((await context.request.get(href)).status(), href).toBe(200);
      }
    }
    await context.close();
  },
);

test('/data/ lists every table with both files, and what each field means', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL('/data/', site.url).href);

  for (const name of tableNames) {
    for (const format of ['json', 'csv'])
      expect(await page.locator(`main table a[download="${name}.${format}"]`).count(), name).toBe(
        1,
      );
    expect(await page.locator(`details#fields-${name} tbody tr`).count(), name).toBeGreaterThan(2);
  }
  await context.close();
});
