/** Pages opened with words to be marked (`?mark=`): what is marked, how one goes through it, and that the text stays as it was. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fold } from '../search/fold.ts';
import type { NoteRecord, PlanRecord, TopicRecord, UnitRecord } from '../schemas/index.ts';
import { axeFaults } from './axe.ts';
import { clipped, sideways } from './geometry.ts';
import { builtTable, openSite, type OpenSite } from './site.ts';
import { themes, withView, type View } from './views.ts';

const [plan] = builtTable<PlanRecord>('plans');
const units = builtTable<UnitRecord>('units').filter((unit) => unit.plan === plan?.id);
/** Words that the plan has in many places. */
const word =
  builtTable<TopicRecord>('topics')
    .map(({ title }) => title.zh)
    .find((title) => units.filter(({ text }) => text.includes(title)).length > 3) ?? '';
/** A paragraph in the middle that has them, not first in its unit. */
const unit = units.filter(({ text, kind }) => kind !== 'indicator' && text.includes(word))[1];
const anchor = `${local(unit?.id)}-p${(unit?.text.split('\n').findIndex((line) => line.includes(word)) ?? 0) + 1}`;

function local(id = ''): string {
  return id.slice(id.indexOf('/') + 1);
}

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

async function withMarks<Result>(
  address: string,
  run: (page: Page) => Promise<Result>,
  view: View = {},
): Promise<Result> {
  return await withView(site, view, async (page) => {
    await page.goto(site.url + address);
    await page.locator('.found-bar').waitFor();
    return await run(page);
  });
}

const marked = (...words: string[]) => `?mark=${words.map(encodeURIComponent).join()}`;
const bar = '.found-bar';
const current = 'mark.found[data-current]';

/** Number shown and count, as the bar says them. */
async function place(page: Page): Promise<number[]> {
  const words = await page.locator(`${bar} [role="status"]`).textContent();
  return (words ?? '').match(/\d+/g)?.map(Number) ?? [];
}

/** Every text with an address on the page; runs in the page. */
function texts(): (readonly [string, string])[] {
  return [...document.querySelectorAll('.plan-text [id], .unit')].map(
    ({ id, textContent }) => [id, textContent] as const,
  );
}

test('all places are marked, as many as the texts have', async () => {
  const query = fold(word);
  const count = units
    .filter(({ kind }) => kind !== 'indicator')
    .map(
      ({ marker, title, text }) =>
        fold(`${marker ?? ''}${title ?? ''}${text}`).split(query).length - 1,
    )
    .reduce((a, b) => a + b, 0);

  await withMarks(`${plan?.url}${marked(word)}`, async (page) => {
    expect(await place(page)).toEqual([1, count]);
    const found = await page.locator('mark.found').allTextContents();
    expect(fold(found.join(''))).toBe(query.repeat(count));
  });
});

test('the paragraph of the address stays in view, with its mark', async () => {
  await withMarks(`${plan?.url}${marked(word)}#${anchor}`, async (page) => {
    const mark = page.locator(current).first();
    expect(
      await mark.evaluate((element, id) => element.closest(`[id="${id}"]`) !== null, anchor),
    ).toBe(true);
    const box = await mark.boundingBox();
    const height = page.viewportSize()?.height ?? 0;
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(height);
  });
});

test('a mark far down in a long unit is brought into view', async () => {
  const holder = units.find(({ id }) => id === unit?.id);
  await withMarks(
    `${plan?.url}${marked(word)}#${local(holder?.id)}`,
    async (page) => {
      const box = await page.locator(current).first().boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeLessThan(300);
    },
    { viewport: { width: 320, height: 300 } },
  );
});

test('one goes on, back and round; the marks go when they are taken off', async () => {
  await withMarks(`${plan?.url}?own=1&mark=${encodeURIComponent(word)}#${anchor}`, async (page) => {
    const [start = 0, count = 0] = await place(page);
    const [previous, next, remove] = await page.locator(`${bar} button`).all();
    await next?.click();
    expect(await place(page)).toEqual([(start % count) + 1, count]);
    const box = await page.locator(current).first().boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
    for (let step = 0; step < start + 1; step++) await previous?.click();
    expect(await place(page)).toEqual([count, count]);

    await remove?.click();
    expect(await page.locator('mark, .found-bar').count()).toBe(0);
    const { search, hash } = new URL(page.url());
    expect(search).toBe('?own=1');
    expect(hash).toBe(`#${anchor}`);
    expect(await page.locator('#own').isChecked()).toBe(true);
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });
});

test.each([plan?.url ?? '', unit?.url ?? ''])(
  'the words of %s stay what they were',
  async (address) => {
    const plain = await withView(site, {}, async (page) => {
      await page.goto(site.url + address);
      return await page.evaluate(texts);
    });
    await withMarks(address + marked(word, '、', '，'), async (page) => {
      expect(await page.evaluate(texts)).toEqual(plain);
      await page.locator(`${bar} button`).last().click();
      expect(await page.evaluate(texts)).toEqual(plain);
      // Nothing is left in pieces.
      const pieces = await page.evaluate(
        () =>
          [...document.querySelectorAll('.plan-text p')].filter((p) => {
            const nodes = [...p.childNodes];
            return nodes.some(
              (node, index) => node instanceof Text && nodes[index + 1] instanceof Text,
            );
          }).length,
      );
      expect(pieces).toBe(0);
    });
  },
);

test('words that run through links and spans are marked in every part', async () => {
  const words = await withView(site, {}, async (page) => {
    await page.goto(site.url + (plan?.url ?? ''));
    return await page.evaluate(() => {
      const part = [...document.querySelectorAll('.plan-text p > :not(.anchor)')].find(
        ({ previousSibling, textContent, nextSibling }) =>
          [previousSibling, nextSibling].every((side) => side?.textContent?.trim()) &&
          textContent.length > 2,
      );
      const before = part?.previousSibling?.textContent?.trim().slice(-1) ?? '';
      const after = part?.nextSibling?.textContent?.trim().slice(0, 1) ?? '';
      return before + (part?.textContent ?? '') + after;
    });
  });
  expect(words.length).toBeGreaterThan(3);

  await withMarks(`${plan?.url}${marked(words)}`, async (page) => {
    const parts = await page.locator(current).allTextContents();
    expect(parts.length).toBeGreaterThan(1);
    expect(fold(parts.join(''))).toBe(fold(words));
  });
});

test('width, spaces and quotes do not matter, nor several words at once', async () => {
  await withMarks(`${plan?.url}${marked('「十四 五」', '２０２５年')}`, async (page) => {
    const found = new Set((await page.locator('mark.found').allTextContents()).map(fold));
    expect(found).toContain(fold('十四五'));
    expect(found).toContain('2025年');
  });
});

test.each([
  ['words that are not there', '量子计算机'],
  ['markup', '<img src=x>'],
  ['a broken escape', '%E7%A4'],
  ['a thousand characters', '社区'.repeat(500)],
])('%s are said to be missing', async (_, words) => {
  await withMarks(
    `${plan?.url}?mark=${words.startsWith('%') ? words : encodeURIComponent(words)}`,
    async (page) => {
      expect(await page.locator('mark').count()).toBe(0);
      expect(await page.locator(`${bar} [role="status"]`).textContent()).toBe('本页没有这些字词。');
      expect(await page.locator(`${bar} img`).count()).toBe(0);
    },
  );
});

test.each(['', '?mark=', '?mark=,', '?v=00000000'])(
  'a page opened with %j has no marks',
  async (query) => {
    await withView(site, {}, async (page) => {
      await page.goto(site.url + (plan?.url ?? '') + query, { waitUntil: 'networkidle' });
      expect(await page.locator('mark, .found-bar').count()).toBe(0);
    });
  },
);

test('nothing is fetched for marks unless there are some; without a script the text is as ever', async () => {
  const seen: string[] = [];
  await withView(site, {}, async (page) => {
    page.on('request', (request) => seen.push(request.url()));
    await page.goto(site.url + (plan?.url ?? ''), { waitUntil: 'networkidle' });
    expect(seen.filter((url) => url.includes('found.browser'))).toEqual([]);
  });
  await withView(site, { javaScriptEnabled: false }, async (page) => {
    await page.goto(`${site.url}${plan?.url}${marked(word)}#${anchor}`);
    expect(await page.locator('mark').count()).toBe(0);
    expect(await page.locator(`[id="${anchor}"]`).isVisible()).toBe(true);
  });
});

test('a note still opens where its words are marked', async () => {
  const note = builtTable<NoteRecord>('notes').find(({ unit: of }) =>
    of.startsWith(`${plan?.id}/`),
  );
  if (!note) return;
  await withMarks(`${plan?.url}${marked(note.text)}#${local(note.unit)}`, async (page) => {
    await page.locator('a.note mark.found').first().click();
    await page.locator('#note-popover').waitFor();
  });
});

test('the word on a cited text and the bar stand apart', async () => {
  await withMarks(`${plan?.url}${marked(word)}&v=00000000#${anchor}`, async (page) => {
    await page.locator('[data-state="changed"]').waitFor();
    const notice = await page.locator('#version-notice').boundingBox();
    const box = await page.locator(bar).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(notice?.y ?? 0);
  });
});

test('nothing moves when marks come', async () => {
  const tops = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('.plan-text p')].map((p) =>
        Math.round(p.getBoundingClientRect().top + scrollY),
      ),
    );
  const plain = await withView(site, {}, async (page) => {
    await page.goto(site.url + (plan?.url ?? ''));
    return await tops(page);
  });
  await withMarks(`${plan?.url}${marked('社区', '服务')}`, async (page) => {
    expect(await tops(page)).toEqual(plain);
  });
});

test('on paper marks are lines under words as dark as the others', async () => {
  await withMarks(`${plan?.url}${marked(word)}`, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator(bar).isVisible()).toBe(false);
    const [color, line, ground, around] = await page
      .locator('mark.found')
      .first()
      .evaluate((mark) => {
        const own = getComputedStyle(mark);
        const parent = getComputedStyle(mark.parentElement ?? mark);
        return [own.color, own.textDecorationLine, own.backgroundColor, parent.color];
      });
    expect(line).toBe('underline');
    expect(ground).toBe('rgba(0, 0, 0, 0)');
    expect([around, 'rgb(0, 0, 0)']).toContain(color);
  });
});

describe.each([320, 1440])('at %i px', (width) => {
  test.each(themes)('bar and marks are whole and accessible in the %s theme', async (theme) => {
    const prefix = theme === 'dark' ? '/en' : '';
    await withMarks(
      `${prefix}${unit?.url}${marked(word, '社区', '服务')}`,
      async (page) => {
        expect.soft(await page.evaluate(sideways)).toEqual([]);
        expect.soft(await page.evaluate(clipped)).toEqual([]);
        expect.soft(await axeFaults(page, bar)).toEqual([]);
        expect.soft(await axeFaults(page, 'mark.found')).toEqual([]);
      },
      { width, chosen: theme, reducedMotion: 'reduce' },
    );
  });
});
