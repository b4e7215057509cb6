/** Nothing leaves the origin: not when a page comes, and not when one uses what is on it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tags } from '../../scripts/lib/html.ts';
import { builtFile, builtFiles, openSite, pageType, pageTypes, type OpenSite } from './site.ts';
import { withView } from './views.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

/** Most controls of one kind that are used on a page. */
const most = 6;

/** Pages with charts and tables to work with, and one that is taken into pages of others. */
const worked = pageTypes().filter((address) =>
  /^(?:indicators|targets|departments|embed|topics|compare|data)/.test(pageType(address)),
);

test.each(worked)('%s asks nobody else while one uses it', async (address) => {
  await withView(site, { width: 1440, acceptDownloads: true }, async (page) => {
    const strangers: string[] = [];
    // Of all pages that come of it, too.
    page.context().on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (/^(?:blob|data):$/.test(protocol) || origin === site.url) return;
      strangers.push(request.url());
    });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(site.url + address);

    const use = async (selector: string, act: (index: number) => Promise<unknown>) => {
      const count = await page.locator(selector).count();
      for (let index = 0; index < Math.min(count, most); index++) await act(index);
    };
    const quick = { timeout: 2000 } as const;
    await use('details:not([open]) > summary:visible', (index) =>
      page
        .locator('details > summary:visible')
        .nth(index)
        .click(quick)
        .catch(() => null),
    );
    await use('main svg a', (index) =>
      page
        .locator('main svg a')
        .nth(index)
        .focus(quick)
        .catch(() => null),
    );
    await use('main svg a:visible', (index) =>
      page
        .locator('main svg a:visible')
        .nth(index)
        .hover({ ...quick, force: true })
        .catch(() => null),
    );
    await use('main select:visible', (index) =>
      page
        .locator('main select:visible')
        .nth(index)
        .selectOption({ index: 0 }, quick)
        .catch(() => null),
    );
    await use('main button:visible', (index) =>
      page
        .locator('main button:visible')
        .nth(index)
        .click(quick)
        .catch(() => null),
    );
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');

    expect(strangers).toEqual([]);
    expect(errors).toEqual([]);
  });
});

test('pictures refer to nothing: what they need is in them', () => {
  const pictures = builtFiles().filter((file) => file.endsWith('.svg'));
  expect(pictures.length).toBeGreaterThan(0);
  const outside = pictures.flatMap((file) => {
    const svg = builtFile(file);
    const loaded = tags(svg).flatMap(({ name, attributes }) =>
      // A link loads nothing until one follows it.
      name === 'a'
        ? []
        : [attributes.get('href'), attributes.get('xlink:href'), attributes.get('src')],
    );
    const styled = svg.match(/url\((?!["']?#)[^)]*\)|@import/g) ?? [];
    return [...loaded.filter((address) => address && !address.startsWith('#')), ...styled].map(
      (address) => `${file}: ${address}`,
    );
  });
  expect(outside).toEqual([]);
});
