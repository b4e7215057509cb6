import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../scripts/lib/chromium.ts';
import { serveFolder } from '../../scripts/lib/serve.ts';
import type { PlanRecord, UnitRecord } from '../schemas/index.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Folder of what people write and what is generated from it. */
export const content = fileURLToPath(new URL('../../content/', import.meta.url));

/** Text of a file of the built site. */
export function builtFile(path: string): string {
  return readFileSync(join(dist, path), 'utf8');
}

/** Bytes of a file of the built site. */
export function builtBytes(path: string): Buffer {
  return readFileSync(join(dist, path));
}

/** Records of a table of the built site's open data. */
export function builtTable<Row>(name: string): Row[] {
  return JSON.parse(builtFile(`data/${name}.json`)) as Row[];
}

/** Files of the built site, with `/` between folders. */
export function builtFiles(): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).split(sep).join('/'));
}

/** Addresses of all pages, with the file of each. */
export function builtPages(): { address: string; file: string }[] {
  return builtFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ address: `/${file.replace(/index\.html$/, '')}`, file }));
}

/**
 * One page of each type in each language: home, lists, a plan, the longest section, a column with items, the indicator
 * table, an item, an indicator, a head, 404.
 */
export function pageTypes(): string[] {
  const [plan] = builtTable<PlanRecord>('plans');
  const units = builtTable<UnitRecord>('units').filter((unit) => unit.plan === plan?.id);
  const longest = (kind: UnitRecord['kind']) =>
    units
      .filter((unit) => unit.kind === kind)
      .toSorted((a, b) => b.text.length - a.text.length)
      .slice(0, 1);
  const parents = new Set(units.map(({ parent }) => parent));
  const columns = units.filter(({ kind, id }) => kind === 'column' && parents.has(id)).slice(0, 2);
  const chosen = [
    ...longest('section'),
    ...columns,
    ...longest('item'),
    ...longest('indicator'),
    ...longest('head'),
  ];
  const paths = [
    '/',
    '/plans/',
    '/indicators/',
    '/data/',
    '/about/',
    ...(plan ? [plan.url] : []),
    ...chosen.map(({ url }) => url),
  ];

  return [...paths, ...paths.map((path) => `/en${path}`), '/404.html'];
}

/** The built site, served, and a browser to open it in. */
export interface OpenSite {
  url: string;
  browser: Browser;
  close: () => Promise<void>;
}

/** Serve the built site and start a browser with a profile of its own. */
export async function openSite(): Promise<OpenSite> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error(
      'Unexpected machine without Chromium, expected one for tests in a browser; run `npm test`, which installs it',
    );
  }
  const folder = await serveFolder(dist);
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

  return {
    url: folder.url,
    browser,
    close: async () => {
      await browser.close();
      await folder.close();
    },
  };
}
