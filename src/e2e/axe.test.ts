import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { openSite, samplePages, type OpenSite } from './site.ts';
import { openView, themes, widths, windowOf } from './views.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

describe.each(themes)('in the %s theme', (theme) => {
  // A page for each language serves all addresses: the Chinese reader chose the theme, the English one's system asks for it.
  const opened = new Map<string, Promise<Page>>();
  const pageOf = (locale: string) => {
    const view = locale === 'en' ? { colorScheme: theme } : { chosen: theme };
    const page = opened.get(locale) ?? openView(site, view);
    opened.set(locale, page);
    return page;
  };

  test.each(samplePages())('axe finds nothing on $address', async ({ locale, address }) => {
    const page = await pageOf(locale);
    await page.goto(site.url + address);
    const faults = new Set<string>();

    for (const width of widths) {
      await page.setViewportSize(windowOf(width));
      for (const fault of await axeFaults(page)) faults.add(`${width} px: ${fault}`);
    }

    expect([...faults]).toEqual([]);
  });
});
