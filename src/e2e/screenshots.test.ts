/** Pictures of every page type for people to look at, in `screenshots/`: `<page>-<width>-<theme>[-en].png`. */

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectFolder } from '../../scripts/lib/content.ts';
import { openSite, samplePages, type OpenSite } from './site.ts';
import { themes, widths, windowOf, withView } from './views.ts';

const folder = join(projectFolder, 'screenshots');
/** A whole plan is taller than anyone scrolls through in a picture. */
const tallest = 6000;

let site: OpenSite;

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  site = await openSite();
});

afterAll(() => site.close());

test.each(widths)('every page type has its picture at %i px', async (width) => {
  await withView(site, { width }, async (page) => {
    for (const { name, locale, address } of samplePages()) {
      await page.setViewportSize(windowOf(width));
      await page.goto(site.url + address);
      const full = await page.evaluate(() => document.documentElement.scrollHeight);
      const height = Math.min(full, tallest);

      for (const theme of themes) {
        await page.emulateMedia({ colorScheme: theme });
        const picture = await page.screenshot({
          path: join(folder, `${name}-${width}-${theme}${locale === 'en' ? '-en' : ''}.png`),
          fullPage: true,
          clip: { x: 0, y: 0, width, height },
          animations: 'disabled',
        });
        expect(picture.length, `${address} ${theme}`).toBeGreaterThan(0);
      }
    }
  });
});
