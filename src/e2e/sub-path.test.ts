/** The site built for a sub-path of another address, as GitHub Pages and shared hosts want it. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectFolder } from '../../scripts/lib/content.ts';
import { tags } from '../../scripts/lib/html.ts';
import { serveFolder, type ServedFolder } from '../../scripts/lib/serve.ts';
import { defaultLocale } from '../i18n/index.ts';
import { openSite, samplePages, type OpenSite } from './site.ts';

const origin = 'https://example.org';
const base = '/duidu/';

/** What Vitest says of itself in the environment; to Astro it would be the base and mode of the site. */
const notOurs = Object.fromEntries(
  ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR', 'TEST', 'VITEST'].map((name) => [
    name,
    undefined,
  ]),
);

/** The host's folder; the site stands below it. */
let host: string;
let files: string[];
let served: ServedFolder;
let site: OpenSite;

beforeAll(async () => {
  host = mkdtempSync(join(tmpdir(), 'duidu-sub-path-'));
  const root = join(host, base);
  await promisify(execFile)(
    process.execPath,
    [
      join(projectFolder, 'node_modules/astro/bin/astro.mjs'),
      'build',
      ...['--base', base, '--site', origin, '--outDir', root],
    ],
    { cwd: projectFolder, env: { ...process.env, ...notOurs, NODE_ENV: 'production' } },
  );
  files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).split(sep).join('/'));
  served = await serveFolder(host);
  site = await openSite();
});

afterAll(async () => {
  await site?.close();
  await served?.close();
  rmSync(host, { recursive: true });
});

const read = (file: string) => readFileSync(join(host, base, file), 'utf8');
const withEnd = (...ends: string[]) =>
  files.filter((file) => ends.some((end) => file.endsWith(end)));

/** Whether an address, as it stands on a page, is that of a file of this site; one of another origin is none of ours. */
function resolves(address: string, page: string): boolean {
  const { origin: found, pathname } = new URL(address, `${origin}${base}${page}`);
  if (found !== origin) return /^(?:https?|mailto|data):/.test(address);
  if (!pathname.startsWith(base)) return false;
  const path = decodeURI(pathname.slice(base.length));
  return files.includes(path === '' || path.endsWith('/') ? `${path}index.html` : path);
}

test('every address on every page is below the sub-path, and there', () => {
  const broken = withEnd('.html').flatMap((page) =>
    tags(read(page))
      .flatMap(({ attributes }) => addresses(attributes))
      .filter((address) => !resolves(address, page))
      .map((address) => `${page} → ${address}`),
  );

  expect([...new Set(broken)]).toEqual([]);
});

test('every full address in pages, data and lists is below the sub-path, and there', () => {
  const broken = withEnd('.html', '.json', '.md', '.xml', 'robots.txt').flatMap((file) =>
    // An address also ends at the quotation mark of code that is shown, and at the brace of BibTeX.
    [...read(file).matchAll(/https:\/\/example\.org((?:(?!&quot;)[^\s"'<>)}\\])*)/g)]
      .map(([address]) => address)
      .filter((address) => !resolves(address, file))
      .map((address) => `${file} → ${address}`),
  );

  expect([...new Set(broken)]).toEqual([]);
});

test('addresses of records are those of pages below the sub-path', () => {
  const records = withEnd('.json').flatMap((file) => urlsIn(JSON.parse(read(file))));

  expect(records.length).toBeGreaterThan(0);
  expect(records.filter((url) => !resolves(`${base}${url.slice(1)}`, ''))).toEqual([]);
});

test('no style or script names an address at the root', () => {
  const found = withEnd('.css', '.js').flatMap((file) =>
    [...read(file).matchAll(/url\(["']?\/[^)]*|["'`]\/(?:_astro|data|en|plans)\/[^"'`]*/g)]
      .map(([address]) => address)
      .filter((address) => !address.includes(base))
      .map((address) => `${file} → ${address}`),
  );

  expect(found).toEqual([]);
});

/** The crawl above covers every page; this is for what scripts and styles load, which is the same in all languages. */
const samples = samplePages().filter(({ locale }) => locale === defaultLocale);

test.each(samples)('$address loads from below the sub-path alone', async ({ address: path }) => {
  const page = await site.browser.newPage();
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('response', (response) => {
    const below = response.url().startsWith(`${served.url}${base}`);
    if (response.status() >= 400 || !below) problems.push(response.url());
  });
  await page.goto(`${served.url}${base}${path.slice(1)}`);
  await page.close();

  expect(problems).toEqual([]);
});

/** Attributes that hold addresses, and any value that looks like one at the root. */
function addresses(attributes: ReadonlyMap<string, string>): string[] {
  return [...attributes].flatMap(([name, value]) => {
    if (['href', 'src', 'action', 'poster'].includes(name))
      return value.startsWith('#') ? [] : [value];
    if (name === 'srcset') return value.split(',').map((part) => part.trim().split(/\s/)[0] ?? '');
    return /^\/[a-z]/.test(value) ? [value] : [];
  });
}

/** Every `url` of a record, at any depth. */
function urlsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    key === 'url' && typeof entry === 'string' ? [entry] : urlsIn(entry),
  );
}
