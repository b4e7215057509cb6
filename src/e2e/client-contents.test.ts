/** The contents follow the reader; on narrow screens they are a drawer. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlanRecord, UnitRecord } from '../schemas/index.ts';
import { builtTable, openSite, type OpenSite } from './site.ts';
import { openView, withView } from './views.ts';

const plans = builtTable<PlanRecord>('plans');
const units = builtTable<UnitRecord>('units');
const url = plans[0]?.url ?? '';
/** Sections of the first plan that have text, by local id. */
const sections = units
  .filter(({ plan, kind, text }) => plan === plans[0]?.id && kind === 'section' && text !== '')
  .map(({ id }) => id.split('/')[1] ?? '');
const middle = sections[sections.length >> 1] ?? '';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

const current = (page: Page) =>
  page
    .locator('#contents-nav [data-outline] [aria-current="location"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
const settled = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

describe.each(plans)('the contents of $id', (plan) => {
  const entries = units
    .filter((unit) => unit.plan === plan.id && unit.kind === 'section')
    .map(({ id }) => id.split('/')[1] ?? '');

  test('mark every section one comes to, and keep it in view', async () => {
    await withView(site, { reducedMotion: 'reduce' }, async (page) => {
      await page.goto(site.url + plan.url);

      for (const id of entries) {
        const scrolled = await page.evaluate((target) => {
          location.hash = target;
          return scrollY;
        }, id);
        await settled(page);
        expect(await current(page), id).toEqual([`#${id}`]);

        const { entry, list, at } = await page.evaluate(() => {
          const box = (selector: string) => {
            const { top, bottom } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
            return { top: top ?? NaN, bottom: bottom ?? NaN };
          };
          const entry = box('#contents-nav [data-outline] [aria-current]');
          return { entry, list: box('#contents-nav [data-list]'), at: scrollY };
        });
        expect(entry.top, id).toBeGreaterThanOrEqual(list.top);
        expect(entry.bottom, id).toBeLessThanOrEqual(list.bottom);
        expect(entry.bottom, id).toBeLessThanOrEqual(900);
        // The list scrolls, the page stays.
        expect(at, id).toBe(scrolled);
      }
    });
  });
});

test('what the current section is part of is marked, and the special column being read', async () => {
  const item = units.find(({ kind }) => kind === 'item');
  const column = units.find(({ id }) => id === item?.parent);
  const local = (id: string | null | undefined) => id?.split('/')[1] ?? '';

  await withView(site, {}, async (page) => {
    await page.goto(`${site.url}/plans/${column?.plan ?? ''}/#${local(item?.id)}`);
    await settled(page);

    expect(await current(page)).toEqual([`#${local(column?.parent)}`]);
    expect(
      await page
        .locator('#contents-nav :not([data-outline] *)[aria-current="location"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual([`#${local(column?.id)}`]);
  });

  const deep = sections.find((id) => id.split('-').length === 3) ?? middle;
  const above = units.find(({ id }) => id === `${plans[0]?.id ?? ''}/${deep}`)?.parent;
  await withView(site, {}, async (page) => {
    await page.goto(`${site.url}${url}#${deep}`);
    await settled(page);
    const branch = await page
      .locator('#contents-nav [data-branch] > a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(branch).toContain(`#${local(above)}`);
  });
});

test('the progress runs from nothing to all', async () => {
  const shown = (page: Page) =>
    page.evaluate(() => {
      const line = [...document.querySelectorAll<HTMLElement>('[data-progress]')].find(
        ({ offsetParent }) => offsetParent,
      );
      const percent = [...document.querySelectorAll<HTMLElement>('[data-percent]')].find(
        ({ offsetParent }) => offsetParent,
      );
      return [line?.style.transform, percent?.textContent];
    });

  for (const width of [375, 1440]) {
    await withView(site, { width }, async (page) => {
      await page.goto(site.url + url);
      await settled(page);
      expect(await shown(page)).toEqual(['scaleX(0)', '0%']);
      await page.evaluate(() => {
        const text = document.getElementById('text')?.getBoundingClientRect();
        scrollTo(0, (text?.bottom ?? 0) + scrollY - innerHeight / 2);
      });
      await settled(page);
      expect(await shown(page)).toEqual(['scaleX(1)', '100%']);
    });
  }
});

test('no target lands under the bar', async () => {
  await withView(site, { width: 375 }, async (page) => {
    for (const id of [middle, `${middle}-p1`]) {
      await page.goto('about:blank');
      await page.goto(`${site.url}${url}#${id}`);
      const places = await page.evaluate((target) => {
        const element = document.getElementById(target);
        const bar = document.getElementById('reading-bar');
        return [element, bar].map((each) => each?.getBoundingClientRect());
      }, id);
      expect(places[1]?.top).toBe(0);
      expect(places[0]?.top, id).toBeGreaterThanOrEqual(places[1]?.bottom ?? Infinity);
    }
  });
});

describe('the drawer', () => {
  const open = async (page: Page) => {
    await page.goto(`${site.url}${url}#${middle}`);
    await settled(page);
    // Where it stands: a locator would first scroll the page, as if the bar did not stick.
    await page.mouse.click(40, 20);
  };
  const inside = (page: Page) =>
    page.evaluate(() => document.activeElement?.closest('#contents-panel') !== null);
  const phone = { width: 375, reducedMotion: 'reduce' } as const;

  test('is a dialog that takes, keeps and gives back the focus', async () => {
    const page = await openView(site, phone);
    await open(page);
    const panel = page.locator('#contents-panel');
    const scrolled = await page.evaluate(() => scrollY);

    expect(await panel.getAttribute('role')).toBe('dialog');
    expect(await panel.getAttribute('aria-modal')).toBe('true');
    expect(await page.locator('#contents-open').getAttribute('aria-expanded')).toBe('true');
    expect(await inside(page)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      `#${middle}`,
    );

    const count = await panel.locator('a:visible, button:visible').count();
    const seen = new Set<string>();
    for (let stop = 0; stop < count + 2; stop++) {
      await page.keyboard.press('Tab');
      expect(await inside(page)).toBe(true);
      seen.add(await page.evaluate(() => document.activeElement?.outerHTML ?? ''));
    }
    expect(seen.size).toBe(count);
    for (let stop = 0; stop < 3; stop++) {
      await page.keyboard.press('Shift+Tab');
      expect(await inside(page)).toBe(true);
    }

    await page.mouse.wheel(0, 500);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
    expect(await panel.getAttribute('role')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('contents-open');
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    await page.context().close();
  });

  test.each([
    ['its button', (page: Page) => page.locator('#contents-nav [data-close]').click()],
    ['a press beside it', (page: Page) => page.mouse.click(370, 600)],
  ])('closes by %s', async (_, close) => {
    const page = await openView(site, phone);
    await open(page);
    await close(page);
    expect(await page.locator('#contents-panel').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('contents-open');
    await page.context().close();
  });

  test.each(['Control', 'Shift'] as const)(
    'stays while an entry opens elsewhere, by %s',
    async (key) => {
      const page = await openView(site, phone);
      await open(page);
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
      const entry = page.locator(`#contents-nav a[href="#${sections.at(-1) ?? ''}"]`);
      const other = page.context().waitForEvent('page');
      await entry.click({ modifiers: [key] });
      await other;
      expect(await page.locator('#contents-panel').isVisible()).toBe(true);
      expect(await focused()).toBe(await entry.getAttribute('href'));
      await page.context().close();
    },
  );

  test('opens by keyboard and leads the focus to what was chosen', async () => {
    const page = await openView(site, phone);
    await page.goto(site.url + url);
    await page.locator('#contents-open').focus();
    await page.keyboard.press('Space');
    const chosen = sections.at(-1) ?? '';
    await page.locator(`#contents-nav a[href="#${chosen}"]`).focus();
    await page.keyboard.press('Enter');

    expect(await page.locator('#contents-panel').isVisible()).toBe(false);
    expect(new URL(page.url()).hash).toBe(`#${chosen}`);
    const place = await page.evaluate(() => {
      const at = document.activeElement?.getBoundingClientRect();
      return { id: document.activeElement?.id, top: at?.top ?? NaN };
    });
    expect(place.id).toBe(chosen);
    expect(place.top).toBeGreaterThanOrEqual(48);
    expect(place.top).toBeLessThan(700);
    await page.context().close();
  });

  test('moves only for those who like movement', async () => {
    for (const [reducedMotion, moves] of [
      ['no-preference', true],
      ['reduce', false],
    ] as const) {
      await withView(site, { width: 375, reducedMotion }, async (page) => {
        await page.goto(site.url + url);
        const duration = await page
          .locator('#contents-nav')
          .evaluate((nav) => parseFloat(getComputedStyle(nav).transitionDuration));
        expect(duration > 0.01, reducedMotion).toBe(moves);
      });
    }
  });

  test('is a list before the text without scripts, and a link leads there', async () => {
    await withView(site, { width: 375, javaScriptEnabled: false }, async (page) => {
      await page.goto(site.url + url);
      const places = await page
        .locator('#contents-nav, #text')
        .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      await page.locator('#contents-open').click();
      expect(await page.locator('#contents').isVisible()).toBe(true);
      await page.locator('#contents-nav a[href="#text"]').click();
      expect(new URL(page.url()).hash).toBe('#text');
    });
  });

  test('opens even when its script does not come', async () => {
    const page = await openView(site, phone);
    await page.route('**/*ReadingTools*', (route) => route.abort());
    await page.goto(site.url + url);
    await page.locator('#contents-open').click();
    const entry = page.locator(`#contents-nav a[href="#${middle}"]`);
    expect(await entry.isVisible()).toBe(true);
    await entry.click();
    expect(await entry.isVisible()).toBe(false);
    await page.context().close();
  });
});
