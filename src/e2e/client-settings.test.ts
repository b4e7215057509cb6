/** Colours and text size: chosen once, there on every page from its first paint. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './site.ts';
import { openView, withView } from './views.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

const chosen = (page: Page) =>
  page.evaluate(() => {
    const { theme, size } = document.documentElement.dataset;
    return { theme, size };
  });
const look = (page: Page) =>
  page.evaluate(() => {
    const { backgroundColor, fontSize } = getComputedStyle(document.documentElement);
    return { backgroundColor, fontSize };
  });

test('colours and size apply at once and hold on other pages and in the other language', async () => {
  const page = await openView(site, { colorScheme: 'light' });
  await page.goto(`${site.url}/plans/`);
  const before = await look(page);
  await page.locator('#settings').click();
  await page.getByLabel('深色').check();
  await page.getByLabel('特大').check();
  const after = await look(page);

  expect(after.backgroundColor).not.toBe(before.backgroundColor);
  expect(parseFloat(after.fontSize)).toBeGreaterThan(parseFloat(before.fontSize));

  await page.goto(`${site.url}/en/about/`);
  expect(await chosen(page)).toEqual({ theme: 'dark', size: 'larger' });
  expect(await look(page)).toEqual(after);
  await page.locator('#settings').click();
  expect(await page.getByLabel('Dark').isChecked()).toBe(true);

  await page.getByLabel('As the system').check();
  await page.getByLabel('Standard').check();
  expect(await look(page)).toEqual(before);
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
  await page.context().close();
});

test('what was chosen stands before anything is painted', async () => {
  const page = await openView(site, { chosen: 'dark', size: 'large' });
  // The first time the body is there is before the first paint, and before any module has run.
  await page.addInitScript(() => {
    new MutationObserver((_, watch) => {
      if (!document.body) return;
      watch.disconnect();
      const { theme, size, script } = document.documentElement.dataset;
      Object.assign(window, { early: { theme, size, script, state: document.readyState } });
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${site.url}/plans/`);

  expect(await page.evaluate(() => Reflect.get(window, 'early') as unknown)).toEqual({
    theme: 'dark',
    size: 'large',
    script: '',
    state: 'loading',
  });
  await page.context().close();
});

test.each([
  ['holds rubbish', () => localStorage.setItem('duidu-theme', '"><img>')],
  [
    'is forbidden',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      }),
  ],
])('a storage that %s is no hindrance', async (_, spoil) => {
  const page = await openView(site, {});
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(spoil);
  await page.goto(`${site.url}/plans/`);
  expect(await chosen(page)).toEqual({ theme: undefined, size: undefined });
  await page.locator('#settings').click();
  await page.getByLabel('浅色').check();

  expect(await chosen(page)).toEqual({ theme: 'light', size: undefined });
  expect(errors).toEqual([]);
  await page.context().close();
});

test('other windows follow', async () => {
  const page = await openView(site, {});
  const other = await page.context().newPage();
  await page.goto(`${site.url}/plans/`);
  await other.goto(`${site.url}/about/`);
  await page.locator('#settings').click();
  await page.getByLabel('深色').check();
  await other.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
  await page.getByLabel('跟随系统').check();
  await other.waitForFunction(() => document.documentElement.dataset['theme'] === undefined);
  await page.context().close();
});

test('a page that one comes back to follows', async () => {
  await withView(site, { colorScheme: 'light' }, async (page) => {
    await page.goto(`${site.url}/plans/`);
    const wake = (persisted: boolean) =>
      page.evaluate(
        (kept) => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: kept })),
        persisted,
      );
    // As another page would, while this one is kept asleep.
    await page.evaluate(() => {
      localStorage.setItem('duidu-theme', 'dark');
      localStorage.setItem('duidu-size', 'large');
    });
    await wake(false);
    expect(await chosen(page)).toEqual({ theme: undefined, size: undefined });
    await wake(true);
    expect(await chosen(page)).toEqual({ theme: 'dark', size: 'large' });
    await page.locator('#settings').click();
    expect(await page.getByLabel('深色').isChecked()).toBe(true);

    await page.evaluate(() => localStorage.clear());
    await wake(true);
    expect(await chosen(page)).toEqual({ theme: undefined, size: undefined });
    expect(await page.getByLabel('跟随系统').isChecked()).toBe(true);

    await page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'dark';
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await wake(true);
    expect(await chosen(page)).toEqual({ theme: 'dark', size: undefined });
  });
});

test('the frame of the browser takes the chosen colour', async () => {
  const colors = await withView(site, { chosen: 'dark' }, async (page) => {
    await page.goto(`${site.url}/plans/`);
    return page
      .locator('meta[name="theme-color"]')
      .evaluateAll((metas) => metas.map((meta) => meta.getAttribute('content')));
  });

  expect(colors).toHaveLength(2);
  expect(colors[0]).toBe(colors[1]);
});

test('the panel opens, is used and closes by keyboard', async () => {
  const page = await openView(site, { width: 375 });
  await page.goto(`${site.url}/plans/`);
  const button = page.locator('#settings');
  const panel = page.locator('#settings-panel');
  const focused = () => page.evaluate(() => document.activeElement?.id);

  expect(await panel.isVisible()).toBe(false);
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await button.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  expect(await chosen(page)).toEqual({ theme: 'light', size: undefined });
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  expect(await chosen(page)).toEqual({ theme: 'light', size: 'large' });
  await page.keyboard.press('Escape');
  expect(await panel.isVisible()).toBe(false);
  expect(await button.getAttribute('aria-expanded')).toBe('false');
  expect(await focused()).toBe('settings');

  // It closes behind the focus that moves on, and takes it nowhere.
  await page.keyboard.press('Space');
  expect(await panel.isVisible()).toBe(true);
  for (let stop = 0; stop < 3; stop++) await page.keyboard.press('Tab');
  expect(await panel.isVisible()).toBe(false);
  expect(await focused()).not.toBe('settings');

  await button.click();
  expect(await panel.isVisible()).toBe(true);
  await page.mouse.click(20, 600);
  expect(await panel.isVisible()).toBe(false);
  await page.context().close();
});

test.each([320, 375, 768, 1440])('the panel fits a window of %i px', async (width) => {
  await withView(site, { width }, async (page) => {
    await page.goto(`${site.url}/en/plans/`);
    await page.locator('#settings').click();
    const box = await page.locator('#settings-panel').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  });
});
