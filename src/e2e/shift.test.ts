import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openSite, samplePages, type OpenSite } from './site.ts';
import { openView, type View } from './views.ts';

const views: [string, View][] = [
  ['a phone, dark and larger by choice', { width: 375, chosen: 'dark', size: 'larger' }],
  ['a wide window, light and large by choice', { width: 1440, chosen: 'light', size: 'large' }],
];

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

describe.each(views)('on %s', (_, view) => {
  let page: Page;

  beforeAll(async () => {
    page = await openView(site, view);
  });

  afterAll(() => page.context().close());

  test.each(samplePages())('nothing of $address moves once it is shown', async ({ address }) => {
    await page.goto(site.url + address);
    const shifts = await page.evaluate(async () => {
      const found: string[] = [];
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          sources: { node: Node | null }[];
        })[]) {
          const moved = entry.sources.map(({ node }) =>
            node instanceof Element ? node.outerHTML.slice(0, 80) : node?.nodeName,
          );
          found.push(`${entry.value.toFixed(4)} ${moved.join(', ')}`);
        }
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      await new Promise((resolve) => setTimeout(resolve, 250));
      return found;
    });

    expect(shifts).toEqual([]);
  });
});
