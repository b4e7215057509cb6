import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PlanRecord, UnitRecord } from '../schemas/index.ts';
import { builtTable, openSite, pageTypes, type OpenSite } from './site.ts';

const plans = builtTable<PlanRecord>('plans');
const units = builtTable<UnitRecord>('units');

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

test.each(pageTypes())('%s asks nobody else, complains of nothing, fits a phone', async (path) => {
  const context = await site.browser.newContext({ viewport: { width: 375, height: 700 } });
  const page = await context.newPage();
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

  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const headings = await page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((elements) => elements.map(({ tagName }) => Number(tagName.slice(1))));
  await context.close();

  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
  expect(overflow).toBe(0);
  expect(headings.filter((rank) => rank === 1)).toEqual([1]);
  expect(headings.filter((rank, index) => rank > (headings[index - 1] ?? 0) + 1)).toEqual([]);
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

test('a paragraph’s link shows when it is pointed at and when it has focus', async () => {
  const page = await site.browser.newPage();
  await page.goto(site.url + (plans[0]?.url ?? ''));
  const paragraph = page.locator('.plan-text p').first();
  const link = paragraph.locator('.anchor');
  const opacity = () => link.evaluate((element) => getComputedStyle(element).opacity);

  await page.mouse.move(0, 0);
  expect(await opacity()).toBe('0');
  await paragraph.hover();
  expect(await opacity()).toBe('1');
  await page.mouse.move(0, 0);
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  expect(await opacity()).toBe('1');
  await page.close();
});
