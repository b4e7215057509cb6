import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlanRecord, UnitRecord } from '../schemas/index.ts';
import { builtFiles, builtTable, openSite, pageTypes, type OpenSite } from './site.ts';
import { openView, themes } from './views.ts';

const plans = builtTable<PlanRecord>('plans');
const units = builtTable<UnitRecord>('units');

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

/** Files of the site by their addresses; a folder by that of its page. */
const known = new Set(builtFiles().map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`));

describe.each(themes)('in the %s theme', (theme) => {
  test.each(pageTypes())('%s asks nobody else and complains of nothing', async (path) => {
    const page = await openView(site, { width: 375, chosen: theme });
    const strangers: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url)) strangers.push(request.url());
    });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(site.url + path);

    const { shown, headings, links, ids } = await page.evaluate(() => ({
      shown: document.documentElement.dataset['theme'],
      headings: Array.from(document.querySelectorAll('h1, h2, h3, h4, h5, h6'), ({ tagName }) =>
        Number(tagName.slice(1)),
      ),
      // As they are when scripts have run: `links.test.ts` looks at them in the files.
      links: Array.from(document.links, ({ href }) => href),
      ids: Array.from(document.querySelectorAll('[id]'), ({ id }) => id),
    }));
    await page.context().close();
    const dead = links.filter((link) => {
      const { origin, pathname, hash } = new URL(link);
      if (origin !== site.url) return false;
      const isHere = pathname === path && hash !== '';
      return !known.has(pathname) || (isHere && !ids.includes(decodeURIComponent(hash.slice(1))));
    });

    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
    expect(dead).toEqual([]);
    expect(shown).toBe(theme);
    expect(headings.filter((rank) => rank === 1)).toEqual([1]);
    expect(headings.filter((rank, index) => rank > (headings[index - 1] ?? 0) + 1)).toEqual([]);
  });
});

test('an address that is none is answered in both languages', async () => {
  const page = await site.browser.newPage();
  const response = await page.goto(`${site.url}/plans/nowhere/`);

  expect(response?.status()).toBe(404);
  expect(
    await page
      .locator('main section')
      .evaluateAll((parts) => parts.map((part) => part.getAttribute('lang'))),
  ).toEqual(['zh-Hans', 'en']);
  await page.close();
});

test.each(plans)('anchors of $id land where they point', async ({ id, url }) => {
  const own = units.filter(({ plan }) => plan === id);
  const step = Math.ceil(own.length / 8);
  const page = await site.browser.newPage({ viewport: { width: 1000, height: 700 } });

  for (const unit of own.filter((_, index) => index % step === 0)) {
    const local = unit.id.slice(id.length + 1);
    await page.goto('about:blank');
    await page.goto(`${site.url}${url}#${local}`);
    const top = await page
      .locator(`[id="${local}"]`)
      .evaluate((element) => element.getBoundingClientRect().top);
    expect(top, unit.id).toBeGreaterThanOrEqual(0);
    expect(top, unit.id).toBeLessThan(700);
  }

  await page.close();
});

test('the skip link is the first stop and leads to the main part', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.url}/plans/`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.close();
});

test('the link of a heading shows when it is pointed at and when it has focus', async () => {
  const page = await site.browser.newPage();
  await page.goto(site.url + (plans[0]?.url ?? ''));
  const heading = page.locator('.plan-text :is(h2, h3)').first();
  const link = heading.locator('.anchor.page');
  const opacity = () => link.evaluate((element) => getComputedStyle(element).opacity);

  await page.mouse.move(0, 0);
  expect(await opacity()).toBe('0');
  await heading.hover();
  expect(await opacity()).toBe('1');
  await page.mouse.move(0, 0);
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  expect(await opacity()).toBe('1');
  await page.close();
});

test('paragraphs that are several show their numbers', async () => {
  const page = await site.browser.newPage();
  await page.goto(site.url + (plans[0]?.url ?? ''));
  const numbers = await page
    .locator('.unit:has(> p:nth-of-type(2)) > p > .anchor')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link).opacity));

  expect(numbers.length).toBeGreaterThan(10);
  expect(numbers.filter((opacity) => opacity !== '1')).toEqual([]);
  await page.close();
});
