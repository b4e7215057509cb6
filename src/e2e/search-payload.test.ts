/** What searching costs: nothing before the box is used, and then little. */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { searchBudget, searchWeight } from '../../scripts/lib/search-weight.ts';
import { builtBytes, builtFiles, openSite, type OpenSite } from './site.ts';
import { withView } from './views.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

/** Paths of the files that a page fetches from now on. */
function watch(page: Page): Set<string> {
  const paths = new Set<string>();
  page.on('request', (request) => {
    paths.add(decodeURIComponent(new URL(request.url()).pathname).slice(1));
  });
  return paths;
}

function packed(paths: Iterable<string>): number {
  return [...paths].reduce((sum, path) => sum + gzipSync(builtBytes(path), { level: 9 }).length, 0);
}

const isCorpus = (path: string) => /^search\/corpus\..*\.js$/.test(path);

test.each(['/', '/plans/', '/about/', '/search/', '/en/search/'])(
  '%s fetches nothing to search with before it is used',
  async (address) => {
    await withView(site, {}, async (page) => {
      const paths = watch(page);
      await page.goto(site.url + address, { waitUntil: 'networkidle' });
      expect([...paths].filter((path) => /^search\/.|engine|panel/.test(path))).toEqual([]);
    });
  },
);

test.each(['/', '/plans/', '/en/about/'])(
  'from the box of %s it is within budget',
  async (address) => {
    await withView(site, {}, async (page) => {
      await page.goto(site.url + address, { waitUntil: 'networkidle' });
      const paths = watch(page);
      await page.locator('input[type=search]').first().fill('养老');
      await page.locator('[data-unit] mark').first().waitFor();
      // A program for near matches, or more results, might come later.
      await page.locator('input[type=search]').first().fill('居家养老付务');
      await page.waitForLoadState('networkidle');
      expect([...paths].filter(isCorpus)).toHaveLength(1);
      expect(packed(paths)).toBeLessThanOrEqual(searchBudget);
    });
  },
);

test('on the page of results it is within budget, with the scripts that no other page has', async () => {
  const others = new Set<string>();
  await withView(site, {}, async (page) => {
    const paths = watch(page);
    for (const address of ['/about/', '/topics/', '/compare/'])
      await page.goto(site.url + address, { waitUntil: 'networkidle' });
    for (const path of paths) others.add(path);
  });
  await withView(site, {}, async (page) => {
    const paths = watch(page);
    await page.goto(`${site.url}/search/?q=${encodeURIComponent('养老')}`);
    await page.locator('#results [data-unit] mark').first().waitFor();
    await page.waitForLoadState('networkidle');
    const own = [...paths].filter((path) => path.endsWith('.js') && !others.has(path));
    expect(own.filter(isCorpus)).toHaveLength(1);
    expect(packed(own)).toBeLessThanOrEqual(searchBudget);
  });
});

test('the report of weights knows every part', () => {
  expect(Object.values(searchWeight(builtFiles(), builtBytes)).every((size) => size > 0)).toBe(
    true,
  );
});
