import { expect, test } from 'vitest';
import type { UnitRecord } from '../schemas/index.ts';
import { attributes, visibleText } from './html.ts';
import { builtFile, builtFiles, builtPages, builtTable } from './site.ts';

const files = new Set(builtFiles());
const pages = builtPages().map(({ address, file }) => ({ address, html: builtFile(file) }));
const idsOf = new Map(pages.map(({ address, html }) => [address, new Set(attributes(html, 'id'))]));
const units = builtTable<UnitRecord>('units');

test('every internal link and anchor of every page resolves', () => {
  const broken: string[] = [];

  for (const { address, html } of pages) {
    for (const link of [...attributes(html, 'href'), ...attributes(html, 'src')]) {
      const { origin, pathname, hash } = new URL(link, `http://site${address}`);
      if (origin !== 'http://site') continue;
      const ids = idsOf.get(pathname);
      const found = hash === '' ? ids || files.has(pathname.slice(1)) : ids?.has(hash.slice(1));
      if (!found) broken.push(`${address} → ${link}`);
    }
  }

  expect(broken).toEqual([]);
});

test('no page repeats an id', () => {
  const repeated = pages.flatMap(({ address, html }) => {
    const ids = attributes(html, 'id');
    return ids.length === idsOf.get(address)?.size ? [] : [address];
  });

  expect(repeated).toEqual([]);
});

test.each(['', '/en'])(
  'every unit and paragraph has its anchor on the plan’s page %s',
  (prefix) => {
    const missing = units.flatMap(({ id, plan, kind, text }) => {
      const local = id.slice(plan.length + 1);
      const paragraphs = kind === 'indicator' || text === '' ? [] : text.split('\n');
      const anchors = [local, ...paragraphs.map((_, index) => `${local}-p${index + 1}`)];
      return anchors.filter((anchor) => !idsOf.get(`${prefix}/plans/${plan}/`)?.has(anchor));
    });

    expect(missing).toEqual([]);
  },
);

test('every unit has a page of its own that carries its id', () => {
  const missing = units.filter(
    ({ url, id, plan }) => !idsOf.get(url)?.has(id.slice(plan.length + 1)),
  );

  expect(missing.map(({ id }) => id)).toEqual([]);
});

test('no page has a script or an address of another origin to load from', () => {
  const loading = pages.filter(
    ({ html }) =>
      /<script|<iframe|\son\w+=|@import/i.test(html.replace(/&lt;/g, '')) ||
      attributes(html, 'src').some((source) => /^(?:\w+:)?\/\//.test(source)) ||
      /<link[^>]*href="(?:\w+:)?\/\//.test(html),
  );

  expect(loading.map(({ address }) => address)).toEqual([]);
});

test('no page shows a value that is none', () => {
  // The data dictionary says what a missing value looks like.
  const shown = pages.filter(
    ({ address, html }) =>
      !address.endsWith('/data/') && /\b(?:undefined|NaN|null|\[object)\b/.test(visibleText(html)),
  );

  expect(shown.map(({ address }) => address)).toEqual([]);
});
