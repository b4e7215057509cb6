/** What of a plan stands in no other: the count, the marks, and the switch that shows them. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlanRecord } from '../schemas/index.ts';
import { axeFaults } from './axe.ts';
import { builtTable, content, openSite, type OpenSite } from './site.ts';
import { themes, withView } from './views.ts';

const plans = builtTable<PlanRecord>('plans');
const run = 8;

/** Characters of each source that count: white space and Markdown `#` are layout. */
const sources = new Map(
  plans.map(({ id }) => [
    id,
    [...readFileSync(join(content, 'sources', `${id}.txt`), 'utf8').replace(/[\s#]/g, '')],
  ]),
);

/** The definition, word for word: which characters lie in a run of eight that stands in another plan. */
function ownCharacters(id: string): string[] {
  const text = sources.get(id) ?? [];
  const others = [...sources].filter(([other]) => other !== id).map(([, each]) => each.join(''));
  const shared = new Set<number>();
  for (let start = 0; start + run <= text.length; start++) {
    const words = text.slice(start, start + run).join('');
    if (others.some((other) => other.includes(words)))
      for (let at = start; at < start + run; at++) shared.add(at);
  }
  return text.filter((_, at) => !shared.has(at));
}

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

describe.each(plans)('$id', ({ id, url }) => {
  test('says how much is its own, and marks these very characters', async () => {
    const own = ownCharacters(id);
    await withView(site, { javaScriptEnabled: false }, async (page) => {
      await page.goto(site.url + url);
      const count = page.locator('#own-count');
      const marked = await page
        .locator('#text .own')
        .evaluateAll((parts) => parts.map(({ textContent }) => textContent).join(''));

      expect(await count.getAttribute('data-own')).toBe(String(own.length));
      expect(await count.getAttribute('data-total')).toBe(String(sources.get(id)?.length));
      expect(await count.textContent()).toContain(
        `${new Intl.NumberFormat('en').format(own.length)} 字`,
      );
      // Marks are in the order of the page, which is that of the source.
      expect(marked.replace(/[\s#]/g, '')).toBe(own.join(''));
    });
  });
});

/** A plan that says something of its own. */
const plan = plans.find(({ id }) => ownCharacters(id).length > 0);
const address = plan?.url ?? '';

test('the switch works without scripts, and not by colour alone', async () => {
  await withView(site, { javaScriptEnabled: false }, async (page) => {
    await page.goto(site.url + address);
    const own = page.locator('#text .own').first();
    const look = () =>
      own.evaluate((part) => {
        const text = document.getElementById('text');
        return {
          line: getComputedStyle(part).textDecorationLine,
          color: getComputedStyle(part).color,
          around: text && getComputedStyle(text).color,
        };
      });
    const before = await look();
    expect(before.color).toBe(before.around);

    await page.getByLabel('标出本规划独有的文字').check();
    const after = await look();
    expect(after.line).toBe('underline');
    expect(after.color).toBe(before.color);
    expect(after.around).not.toBe(before.around);
  });
});

test('the address keeps the switch, and the language with it', async () => {
  await withView(site, {}, async (page) => {
    await page.goto(`${site.url}${address}?own=1#text`);
    const box = page.locator('#own');
    expect(await box.isChecked()).toBe(true);
    await page.getByRole('link', { name: 'Read this page in English' }).click();
    await page.waitForURL(/\/en\/.*[?&]own=1/);
    expect(await box.isChecked()).toBe(true);
    await box.uncheck();
    expect(new URL(page.url()).search).toBe('');
    await box.check();
    await page.reload();
    expect(await box.isChecked()).toBe(true);
  });
});

test.each(themes)('what is paler can be read on %s ground', async (chosen) => {
  await withView(site, { chosen }, async (page) => {
    await page.goto(`${site.url}${address}?own=1`);
    expect(await axeFaults(page)).toEqual([]);
  });
});

test('on paper what is its own stays underlined, and there is nothing to press', async () => {
  await withView(site, {}, async (page) => {
    await page.goto(`${site.url}${address}?own=1`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#own').isVisible()).toBe(false);
    expect(await page.locator('#own-count').isVisible()).toBe(true);
    expect(
      await page
        .locator('#text .own')
        .first()
        .evaluate((part) => getComputedStyle(part).textDecorationLine),
    ).toBe('underline');
  });
});
