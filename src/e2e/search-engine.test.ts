/** The same engine in a worker and on the page, and what happens when a file does not come. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './site.ts';
import { withView } from './views.ts';

let site: OpenSite;
let expected: string[];

beforeAll(async () => {
  site = await openSite();
  expected = await withView(site, {}, (page) => search(page));
});

afterAll(() => site.close());

const address = () => `${site.url}/search/?q=${encodeURIComponent('社区 养老')}`;

/** Units of the page of results, in their order. */
async function search(page: Page): Promise<string[]> {
  await page.goto(address());
  return results(page);
}

async function results(page: Page): Promise<string[]> {
  await page
    .locator('#results[aria-busy="false"] > [data-unit], #results:not([aria-busy]) > [data-unit]')
    .first()
    .waitFor();
  return page
    .locator('#results > [data-unit]')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['unit'] ?? ''));
}

test('there is something to compare with', () => {
  expect(expected.length).toBeGreaterThan(10);
});

test.each([
  ['there are no workers', 'delete window.Worker'],
  ['a worker may not be made', 'window.Worker = class { constructor() { throw new Error() } }'],
])('the page searches by itself where %s', async (_, script) => {
  await withView(site, {}, async (page) => {
    await page.addInitScript(script);
    expect(await search(page)).toEqual(expected);
  });
});

test('the page searches by itself where a worker cannot load its script', async () => {
  await withView(site, {}, async (page) => {
    let asked = 0;
    // The first request is the worker's.
    await page.context().route(/engine\.worker/, (route) => {
      asked += 1;
      return asked === 1 ? route.abort() : route.continue();
    });
    expect(await search(page)).toEqual(expected);
    expect(asked).toBe(2);
  });
});

test.each([
  ['the corpus', /\/search\/corpus\./],
  ['the engine', /engine\.worker/],
])('when %s does not come nothing hangs, and it is asked for again', async (_, file) => {
  await withView(site, {}, async (page) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.context().route(file, (route) => route.abort());
    await page.goto(address());
    await page.locator('#results:not([aria-busy="true"])').waitFor({ state: 'attached' });
    expect(await page.locator('#results > [data-unit]').count()).toBe(0);

    await page.context().unroute(file);
    await page.locator('input[type=search]').first().fill('社区 养老 ');
    expect(await results(page)).toEqual(expected);
    expect(errors).toEqual([]);
  });
});
