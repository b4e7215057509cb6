/** What must hold of the layout of every page type, from a small phone to a wide screen and with larger text. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clipped, overlapping, sideways, smallTargets } from './geometry.ts';
import { openSite, pageTypes, type OpenSite } from './site.ts';
import { openView, widths, type View } from './views.ts';

/** 320 px is a window of 1280 px at 400 % zoom, as WCAG 1.4.10 has it. */
const views: [string, View & { width: number }][] = [
  ...[320, ...widths].map((width): [string, View & { width: number }] => [
    `${width} px`,
    { width },
  ]),
  ['375 px with larger text', { width: 375, size: 'larger' }],
];

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

describe.each(views)('at %s', (_, view) => {
  let page: Page;

  beforeAll(async () => {
    page = await openView(site, view);
  });

  afterAll(() => page.context().close());

  test.each(pageTypes())('nothing of %s is lost, and every target can be hit', async (address) => {
    await page.goto(site.url + address);
    expect.soft(await page.evaluate(sideways)).toEqual([]);
    expect.soft(await page.evaluate(clipped)).toEqual([]);
    expect.soft(await page.evaluate(overlapping)).toEqual([]);
    expect.soft(await page.evaluate(smallTargets)).toEqual([]);
  });
});

test('larger text is larger', async () => {
  const sizes: number[] = [];

  for (const view of [{}, { size: 'large' }, { size: 'larger' }] satisfies View[]) {
    const page = await openView(site, { width: 375, ...view });
    await page.goto(site.url + (pageTypes().find((path) => /^\/plans\/./.test(path)) ?? ''));
    sizes.push(
      await page
        .locator('.plan-text p')
        .first()
        .evaluate((element) => parseFloat(getComputedStyle(element).fontSize)),
    );
    await page.context().close();
  }

  const [standard = 0, large = 0, larger = 0] = sizes;
  expect(large).toBeGreaterThan(standard);
  expect(larger).toBeGreaterThan(large);
});
