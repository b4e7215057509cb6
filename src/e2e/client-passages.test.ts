/** What one can do with a passage: link to it, cite it, read it on its own, copy it with its source, change the language. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlanRecord, UnitRecord } from '../schemas/index.ts';
import { builtFile, builtTable, openSite, type OpenSite } from './site.ts';
import { openView, withView } from './views.ts';

const plan = builtTable<PlanRecord>('plans')[0] as PlanRecord;
const units = builtTable<UnitRecord>('units').filter((unit) => unit.plan === plan.id);
/** A section far down, with a heading and paragraphs that are long enough to be quoted. */
const section = units.filter(
  ({ kind, title, text }) => kind === 'section' && title !== null && text.length > 100,
)[5] as UnitRecord;
const local = section.id.split('/')[1] ?? '';
const item = units.find(({ kind }) => kind === 'item') as UnitRecord;
const published = new URL(
  /<link rel="canonical" href="([^"]+)"/.exec(builtFile(`${plan.url.slice(1)}index.html`))?.[1] ??
    '',
).origin;

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

const permissions = ['clipboard-read', 'clipboard-write'];
const menu = (page: Page) => page.locator('#passage-popover');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const href = (page: Page, name: string) =>
  menu(page)
    .getByRole('link', { name, exact: true })
    .evaluate((link) => (link as HTMLAnchorElement).href);

/** Take the newer way to the clipboard away, as plain http does. */
const withoutClipboard = () =>
  Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });

describe('the menu of a passage', () => {
  test('a paragraph’s number goes there, and offers its addresses', async () => {
    const page = await openView(site, { permissions });
    await page.goto(site.url + plan.url);
    await page.locator(`[id="${local}-p1"] > .anchor`).click();
    await menu(page).waitFor();

    expect(new URL(page.url()).hash).toBe(`#${local}-p1`);
    expect(await href(page, '引用')).toBe(`${site.url}${section.url}?p=${local}-p1#cite`);
    expect(await href(page, '单独查看')).toBe(`${site.url}${section.url}#${local}-p1`);
    await page.keyboard.press('Enter');
    await menu(page).getByText('链接已复制').waitFor();
    expect(await clipboard(page)).toBe(`${published}${plan.url}#${local}-p1`);
    await page.keyboard.press('Escape');
    expect(await menu(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      `#${local}-p1`,
    );
    await page.context().close();
  });

  test('a heading’s button offers the addresses of its unit, in English too', async () => {
    const page = await openView(site, { permissions, width: 375 });
    await page.goto(`${site.url}/en${plan.url}`);
    const button = page.locator(`[id="${local}"] button.passage`);
    await button.focus();
    await page.keyboard.press('Enter');
    await menu(page).waitFor();

    expect(await button.getAttribute('aria-expanded')).toBe('true');
    expect(await href(page, 'Cite')).toBe(`${site.url}/en${section.url}#cite`);
    expect(await href(page, 'On its own page')).toBe(`${site.url}/en${section.url}`);
    await menu(page).getByRole('button', { name: 'Copy link' }).click();
    await menu(page).getByText('Link copied').waitFor();
    expect(await clipboard(page)).toBe(`${published}/en${plan.url}#${local}`);
    await page.keyboard.press('Escape');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    await page.context().close();
  });

  test('on a unit’s own page there is no other page to go to', async () => {
    await withView(site, { permissions }, async (page) => {
      await page.goto(site.url + section.url);
      await page.locator('button.passage').first().focus();
      await page.keyboard.press('Enter');
      await menu(page).waitFor();
      expect(await menu(page).getByText('单独查看').isVisible()).toBe(false);
      await menu(page).getByRole('button', { name: '复制链接' }).click();
      await menu(page).getByText('链接已复制').waitFor();
      expect(await clipboard(page)).toBe(published + section.url);
    });
  });

  test('an item on its column’s page leads to its own', async () => {
    const column = units.find(({ id }) => id === item.parent) as UnitRecord;
    await withView(site, {}, async (page) => {
      await page.goto(site.url + column.url);
      await page.locator(`[id="${item.id.split('/')[1] ?? ''}"] button.passage`).focus();
      await page.keyboard.press('Enter');
      await menu(page).waitFor();
      expect(await href(page, '单独查看')).toBe(site.url + item.url);
    });
  });

  test('it copies where the newer clipboard is missing', async () => {
    const page = await openView(site, {});
    await page.addInitScript(withoutClipboard);
    await page.goto(site.url + plan.url);
    // What a paste would bring; the clipboard itself cannot be read here.
    await page.evaluate(() =>
      document.addEventListener('copy', ({ target }) => {
        document.title = target instanceof HTMLTextAreaElement ? target.value : '';
      }),
    );
    await page.locator(`[id="${local}-p1"] > .anchor`).click();
    await menu(page).getByRole('button', { name: '复制链接' }).click();
    await menu(page).getByText('链接已复制').waitFor();

    expect(await page.title()).toBe(`${published}${plan.url}#${local}-p1`);
    expect(await page.locator('textarea').count()).toBe(0);
    expect(await menu(page).isVisible()).toBe(true);
    await page.context().close();
  });

  test('a refused clipboard is said', async () => {
    const page = await openView(site, {});
    await page.addInitScript(withoutClipboard);
    await page.addInitScript(() => {
      document.execCommand = () => false;
    });
    await page.goto(site.url + plan.url);
    await page.locator(`[id="${local}-p1"] > .anchor`).click();
    await menu(page).getByRole('button', { name: '复制链接' }).click();
    await menu(page).getByText('没能复制').waitFor();
    await page.context().close();
  });

  test('without scripts there is nothing to press but links', async () => {
    await withView(site, { javaScriptEnabled: false }, async (page) => {
      await page.goto(site.url + plan.url);
      expect(await page.locator('main button:visible').count()).toBe(0);
      await page.locator(`[id="${local}-p1"] > .anchor`).click();
      expect(new URL(page.url()).hash).toBe(`#${local}-p1`);
    });
  });
});

describe('copied words', () => {
  const offer = (page: Page) => page.locator('#copy-offer');
  const add = (page: Page) => offer(page).getByRole('button', { name: '附上出处' });
  const select = (page: Page, characters: number) =>
    page.evaluate(
      ({ id, length }) => {
        const paragraph = document.getElementById(id);
        const text =
          paragraph && document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode();
        const range = document.createRange();
        if (!text) throw new Error(`Unexpected paragraph ${id}, expected one with text`);
        range.setStart(text, 0);
        range.setEnd(text, Math.min(length, text.textContent?.length ?? 0));
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
      },
      { id: `${local}-p1`, length: characters },
    );
  const words = (section.text.split('\n')[0] ?? '').slice(0, 20);

  test.each([
    ['the whole plan', plan.url],
    ['the unit’s page', section.url],
  ])('are plain; a line with their source is offered on %s', async (_, url) => {
    const page = await openView(site, { permissions });
    await page.goto(site.url + url);
    await select(page, 20);
    await page.keyboard.press('ControlOrMeta+c');
    await add(page).waitFor();
    expect(await clipboard(page)).toBe(words);
    expect(await offer(page).getByRole('status').textContent()).toBe('已复制。');

    await add(page).click();
    await offer(page).getByText('已连同出处复制').waitFor();
    const [quoted, source, ...more] = (await clipboard(page)).split('\n');
    expect(quoted).toBe(words);
    expect(source).toMatch(/^——《.+》.+，http/);
    expect(source).toContain(section.title);
    expect(source).toMatch(new RegExp(`，${published}${section.url}#${local}-p1$`));
    expect(more).toEqual([]);

    await page.keyboard.press('Escape');
    expect(await add(page).isVisible()).toBe(false);
    await page.context().close();
  });

  test.each([
    ['Escape', (page: Page) => page.keyboard.press('Escape')],
    ['its button', (page: Page) => offer(page).locator('[data-close]').press('Enter')],
  ])('the offer, closed by %s, gives the focus back', async (_, close) => {
    const page = await openView(site, { permissions });
    await page.goto(site.url + plan.url);
    const focused = () => page.evaluate(() => document.activeElement?.id);
    const copy = async () => {
      await select(page, 20);
      await page.keyboard.press('ControlOrMeta+c');
      await add(page).waitFor();
    };
    const top = () => page.evaluate(() => scrollY);

    // Nothing had it: it goes to what was copied.
    await copy();
    const before = await top();
    await add(page).focus();
    await close(page);
    expect(await add(page).isVisible()).toBe(false);
    expect(await focused()).toBe(`${local}-p1`);
    expect(await top()).toBe(before);

    await page.locator('#settings').focus();
    await copy();
    await add(page).press('Enter');
    await offer(page).getByText('已连同出处复制').waitFor();
    await close(page);
    expect(await focused()).toBe('settings');
    await page.context().close();
  });

  test('a word, or words that are not a plan’s, bring no offer', async () => {
    const page = await openView(site, { permissions });
    await page.goto(site.url + plan.url);
    await select(page, 4);
    await page.keyboard.press('ControlOrMeta+c');
    await page.locator('h1').selectText();
    await page.keyboard.press('ControlOrMeta+c');
    expect(await add(page).isVisible()).toBe(false);
    await page.context().close();
  });

  test('the offer goes by itself, but not from under the hand', async () => {
    const page = await openView(site, { permissions });
    await page.clock.install();
    await page.goto(site.url + plan.url);
    await select(page, 20);
    await page.keyboard.press('ControlOrMeta+c');
    await add(page).focus();
    await page.clock.runFor(20_000);
    expect(await add(page).isVisible()).toBe(true);
    await add(page).evaluate((button) => button.blur());
    await page.clock.runFor(20_000);
    expect(await add(page).isVisible()).toBe(false);
    await page.context().close();
  });

  test.each([320, 1440])('the offer fits a window of %i px', async (width) => {
    await withView(site, { permissions, width, size: 'larger' }, async (page) => {
      await page.goto(`${site.url}/en${plan.url}`);
      await select(page, 20);
      await page.keyboard.press('ControlOrMeta+c');
      const box = await offer(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    });
  });
});

describe('the switch of languages', () => {
  const follow = async (page: Page) => {
    await page.locator('a.language').evaluate((link: HTMLElement) => link.click());
    await page.waitForURL(/\/en\//);
    const { pathname, search, hash } = new URL(page.url());
    return pathname + search + hash;
  };

  test('keeps a passage that is in view, and the query', async () => {
    await withView(site, {}, async (page) => {
      await page.goto(`${site.url}${plan.url}?x=1#${local}`);
      expect(await follow(page)).toBe(`/en${plan.url}?x=1#${local}`);
    });
    await withView(site, {}, async (page) => {
      await page.goto(`${site.url}${section.url}#${local}-p1`);
      expect(await follow(page)).toBe(`/en${section.url}#${local}-p1`);
    });
  });

  test('takes the passage being read where the address names none, or one long past', async () => {
    for (const hash of ['', `#${units[0]?.id.split('/')[1] ?? ''}`]) {
      await withView(site, { width: 375 }, async (page) => {
        await page.goto(site.url + plan.url + hash);
        await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), `${local}-p1`);
        expect(await follow(page)).toBe(`/en${plan.url}#${local}-p1`);
        const top = await page
          .locator(`[id="${local}-p1"]`)
          .evaluate((element) => element.getBoundingClientRect().top);
        expect(top).toBeGreaterThanOrEqual(48);
        expect(top).toBeLessThan(200);
      });
    }
  });

  test('names no passage above the text, nor on pages without one', async () => {
    for (const url of [plan.url, '/about/']) {
      await withView(site, {}, async (page) => {
        await page.goto(site.url + url);
        expect(await follow(page)).toBe(`/en${url}`);
      });
    }
  });

  test('leads to the same page without scripts', async () => {
    await withView(site, { javaScriptEnabled: false }, async (page) => {
      await page.goto(site.url + section.url);
      await page.locator('a.language').click();
      expect(new URL(page.url()).pathname).toBe(`/en${section.url}`);
    });
  });
});
