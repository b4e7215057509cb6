import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unitAddress } from '../plan/address.ts';
import { parsePermalinks } from '../plan/permalinks.ts';
import type { PlanRecord, UnitRecord } from '../schemas/index.ts';
import { attributes, tags, visibleText } from '../../scripts/lib/html.ts';
import { builtFile, builtFiles, builtPages, builtTable, content } from './site.ts';

const files = new Set(builtFiles());
const pages = builtPages().map(({ address, file }) => ({ address, html: builtFile(file) }));
const idsOf = new Map(pages.map(({ address, html }) => [address, new Set(attributes(html, 'id'))]));
const plans = builtTable<PlanRecord>('plans');
const units = builtTable<UnitRecord>('units');

/** Relations that name an address in full and load nothing. */
const named = new Set(['canonical', 'alternate']);

test('every internal link and anchor of every page resolves', () => {
  const broken: string[] = [];

  for (const { address, html } of pages) {
    for (const link of [...attributes(html, 'href'), ...attributes(html, 'src')]) {
      const { origin, pathname, hash } = new URL(link, `http://site${address}`);
      if (origin !== 'http://site') continue;
      const ids = idsOf.get(pathname);
      const found =
        hash === ''
          ? ids || files.has(pathname.slice(1))
          : ids?.has(decodeURIComponent(hash.slice(1)));
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

test('every id ever published has a page, whatever became of it', () => {
  const { entries } = parsePermalinks(readFileSync(join(content, 'permalinks.txt'), 'utf8'));

  expect(entries.filter(({ id }) => !idsOf.has(unitAddress(id)))).toEqual([]);
});

test('no page has an inline script, or an address of another origin to load from', () => {
  const loading = pages.filter(({ html }) =>
    tags(html).some(({ name, attributes }) => {
      const address =
        attributes.get('src') ??
        (name === 'link' && !named.has(attributes.get('rel') ?? '')
          ? attributes.get('href')
          : undefined) ??
        '';
      const inline =
        name === 'script' &&
        !attributes.has('src') &&
        attributes.get('type') !== 'application/ld+json';
      return (
        inline ||
        ['iframe', 'object', 'embed'].includes(name) ||
        [...attributes.keys()].some((key) => key.startsWith('on')) ||
        /^(?:\w+:)?\/\//.test(address)
      );
    }),
  );

  expect(loading.map(({ address }) => address)).toEqual([]);
});

test('no page shows a value that is none', () => {
  const sources = plans.map(({ id }) => builtFile(`data/sources/${id}.txt`)).join();
  const shown = pages.flatMap(({ address, html }) => {
    // The data dictionary says what a missing value looks like, and a plan may say what it likes.
    if (address.endsWith('/data/')) return [];
    const found = visibleText(html).match(/\b(?:undefined|NaN|null)\b|\[object \w+\]/g) ?? [];
    return found.filter((word) => !sources.includes(word)).map((word) => `${address} ${word}`);
  });

  expect(shown).toEqual([]);
});
