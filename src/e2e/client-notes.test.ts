/** Editorial notes come to the reader, with scripts and without. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NoteRecord, PlanRecord } from '../schemas/index.ts';
import { builtTable, openSite, type OpenSite } from './site.ts';
import { openView, withView } from './views.ts';

const notes = builtTable<NoteRecord>('notes');
/** The plan with most notes. */
const plan = builtTable<PlanRecord>('plans').toSorted(
  (a, b) => count(b.id) - count(a.id),
)[0] as PlanRecord;

function count(id: string): number {
  return notes.filter((note) => note.plan === id).length;
}

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

const markOf = (page: Page, number: number) =>
  page.locator(`a.note[data-note="${number}"]:visible`).first();
const popover = (page: Page) => page.locator('#note-popover');
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.getAttribute('href'));

describe('with scripts', () => {
  test.each([320, 1440])('every note opens beside its mark in a window of %i px', async (width) => {
    const page = await openView(site, { width, reducedMotion: 'reduce' });
    await page.goto(site.url + plan.url);

    for (let number = 1; number <= count(plan.id); number++) {
      const mark = markOf(page, number);
      await mark.click();
      expect(await popover(page).isVisible(), `${number}`).toBe(true);
      expect(await popover(page).getAttribute('aria-label')).toContain(`${number}`);
      const { box, owner, words } = await mark.evaluate(
        (each, id) => ({
          box: document.getElementById('note-popover')?.getBoundingClientRect(),
          owner: [...each.getClientRects()].at(-1),
          words: document.querySelector(`#note-${id} q`)?.textContent ?? '',
        }),
        number,
      );
      expect(box?.left, `${number}`).toBeGreaterThanOrEqual(0);
      expect(box?.right, `${number}`).toBeLessThanOrEqual(width);
      const gap = Math.max(
        (box?.top ?? NaN) - (owner?.bottom ?? NaN),
        (owner?.top ?? NaN) - (box?.bottom ?? NaN),
      );
      expect(gap, `${number}`).toBeGreaterThanOrEqual(0);
      expect(gap, `${number}`).toBeLessThan(40);
      expect(await popover(page).textContent()).toContain(words);
      await page.keyboard.press('Escape');
    }

    await page.context().close();
  });

  test('the keyboard opens one, reads it, and comes back', async () => {
    const page = await openView(site, {});
    await page.goto(site.url + plan.url);
    const mark = markOf(page, 1);
    await mark.focus();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('note-popover');
    expect(new URL(page.url()).hash).toBe('');
    await page.keyboard.press('Escape');
    expect(await popover(page).isVisible()).toBe(false);
    expect(await focused(page)).toBe('#note-1');

    // Past its last stop the way goes on behind the mark.
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.matches('[data-close]'))).toBe(true);
    await page.keyboard.press('Tab');
    expect(await popover(page).isVisible()).toBe(false);
    const order = await mark.evaluate((each) =>
      document.activeElement ? each.compareDocumentPosition(document.activeElement) : 0,
    );
    expect(order & 4, 'follows').toBe(4);
    await page.context().close();
  });

  test('one closes by a press elsewhere, by its button, by its mark, and for another', async () => {
    const page = await openView(site, {});
    await page.goto(site.url + plan.url);
    const mark = markOf(page, 1);
    await mark.click();
    await page.mouse.click(1, 1);
    expect(await popover(page).isVisible()).toBe(false);
    await mark.click();
    await popover(page).locator('[data-close]').click();
    expect(await popover(page).isVisible()).toBe(false);
    expect(await focused(page)).toBe('#note-1');
    await mark.click();
    await mark.click();
    expect(await popover(page).isVisible()).toBe(false);

    await mark.click();
    const first = await popover(page).textContent();
    await markOf(page, 2).click();
    expect(await popover(page).textContent()).not.toBe(first);
    await page.context().close();
  });

  test('it repeats no id and stays with the text', async () => {
    const page = await openView(site, {});
    await page.goto(site.url + plan.url);
    await markOf(page, 1).click();
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);

    const distance = () =>
      page.evaluate(() => {
        const tops = ['#note-popover', 'a.note[data-note="1"]'].map(
          (each) => document.querySelector(each)?.getBoundingClientRect().top ?? NaN,
        );
        return (tops[0] ?? NaN) - (tops[1] ?? NaN);
      });
    const before = await distance();
    await page.mouse.wheel(0, 120);
    await page.waitForFunction(() => scrollY > 0);
    expect(await distance()).toBeCloseTo(before);
    await page.context().close();
  });

  test('the mouse shows one while it rests on the mark or the note', async () => {
    const page = await openView(site, {});
    await page.goto(site.url + plan.url);
    await markOf(page, 1).hover();
    await popover(page).waitFor({ state: 'visible' });
    expect(await focused(page)).not.toBe('note-popover');
    await popover(page).hover();
    await page.waitForTimeout(600);
    expect(await popover(page).isVisible()).toBe(true);
    await page.mouse.move(2, 2);
    await popover(page).waitFor({ state: 'hidden' });

    await markOf(page, 1).hover();
    await popover(page).waitFor({ state: 'visible' });
    await page.keyboard.press('Escape');
    expect(await popover(page).isVisible()).toBe(false);
    await page.context().close();
  });

  test('a new tab is still a new tab', async () => {
    const page = await openView(site, {});
    await page.goto(site.url + plan.url);
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      markOf(page, 1).click({ modifiers: ['Control'] }),
    ]);
    expect(new URL(tab.url()).hash || (await tab.evaluate(() => location.hash))).toBe('#note-1');
    // The mouse still rests on the mark; only a click would take the focus there.
    expect(await focused(page)).not.toBe('note-popover');
    await page.context().close();
  });
});

describe('without scripts', () => {
  test.each([320, 1440])('a note comes up at the foot of a window of %i px', async (width) => {
    await withView(site, { width, javaScriptEnabled: false }, async (page) => {
      await page.goto(site.url + plan.url);
      const mark = markOf(page, 1);
      await mark.scrollIntoViewIfNeeded();
      const before = await mark.boundingBox();
      await mark.click();
      const note = page.locator('#note-1');
      const box = await note.boundingBox();
      const height = page.viewportSize()?.height ?? 0;

      expect(new URL(page.url()).hash).toBe('#note-1');
      expect(await mark.boundingBox(), 'the text stays').toEqual(before);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(height, 0);
      expect(box?.y).toBeGreaterThan(0);
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);

      await note.locator('.back').click();
      expect(new URL(page.url()).hash).toBe('#note-1-ref');
      expect(await note.evaluate((each) => getComputedStyle(each).position)).toBe('static');
      const after = await mark.boundingBox();
      expect(after?.y).toBeGreaterThanOrEqual(0);
      expect(after?.y).toBeLessThan(height);
    });
  });

  test('in print it stays in its list', async () => {
    await withView(site, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${site.url}${plan.url}#note-1`);
      await page.emulateMedia({ media: 'print' });
      const position = await page
        .locator('#note-1')
        .evaluate((note) => getComputedStyle(note).position);
      expect(position).toBe('static');
    });
  });
});
