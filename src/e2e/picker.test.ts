/** Passages side by side: `/compare/?u=…`, whose address is all there is to know, and the links that choose passages. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlanRecord, UnitRecord } from '../schemas/index.ts';
import { axeFaults } from './axe.ts';
import { overlapping, sideways, smallTargets } from './geometry.ts';
import { builtFile, builtTable, openSite, type OpenSite } from './site.ts';
import { openView, themes, withView } from './views.ts';

interface Bond {
  a: string;
  b: string;
  reuse: number;
}

const plans = builtTable<PlanRecord>('plans');
const units = builtTable<UnitRecord>('units');
const unitsById = new Map(units.map((unit) => [unit.id, unit]));
const reuse = builtTable<{ a: string; b: string; share: number }>('reuse');
/** Sections of text, one of each plan, then more of them. */
const sections = plans
  .map(({ id }) =>
    units.filter(({ plan, kind, text }) => plan === id && kind === 'section' && text.length > 100),
  )
  .flatMap((own) => own.slice(0, 3).map((unit, place) => ({ unit, place })))
  .toSorted((a, b) => a.place - b.place)
  .map(({ unit }) => unit.id);
const [one = '', two = '', three = ''] = sections;
/** Two that say nearly the same. */
const alike = builtTable<Bond>('correspondences').find(
  ({ a, reuse: share }) =>
    share > 0.5 && share < 0.95 && (unitsById.get(a)?.text.length ?? 0) > 100,
);
const published = new URL(
  /<link rel="canonical" href="([^"]+)"/.exec(builtFile('compare/index.html'))?.[1] ?? '',
);

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

const address = (...ids: string[]) => `/compare/?u=${ids.join(',')}`;
const bare = (text: string) => text.replace(/\s+/g, '');
const shownIds = (page: Page) =>
  page
    .locator('#chosen [data-unit]')
    .evaluateAll((parts) => parts.map((part) => part.getAttribute('data-unit')));
const choice = (page: Page, name: string) => page.getByRole('combobox', { name });
const problems = (page: Page) => page.locator('#chosen .problems li');
const query = (page: Page) => decodeURIComponent(new URL(page.url()).search);

/** Open the page, and wait until everything stands there. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(site.url + path);
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const status = document.querySelector('#chosen [role="status"]')?.textContent ?? '';
    return status !== '' && !/正在读取|Fetching/.test(status);
  });
}

/** Does something, and waits for what the address then shows. */
async function go(page: Page, step: () => Promise<unknown>, wanted: readonly string[]) {
  await step();
  await page.waitForFunction(
    (ids) =>
      [...document.querySelectorAll('#chosen [data-unit]')]
        .map((part) => part.getAttribute('data-unit'))
        .join() === ids,
    wanted.join(),
  );
  await settled(page);
}

describe('without passages', () => {
  test.each(['', '/en'])('%s/compare/ lists every pair with what it shares', async (prefix) => {
    await withView(site, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${site.url}${prefix}/compare/`);
      const listed = await page.locator('#pairs li').evaluateAll((items) =>
        items.map((item) => ({
          href: item.querySelector('a')?.getAttribute('href') ?? '',
          share: Number(/(\d+)%/.exec(item.textContent)?.[1]),
        })),
      );
      const expected = reuse.map(({ a, b, share }) => ({
        href: `${prefix}/compare/${a}/${b}/`,
        share: Math.round(share * 100),
      }));
      const byHref = (x: { href: string }, y: { href: string }) => (x.href < y.href ? -1 : 1);

      expect(listed.toSorted(byHref)).toEqual(expected.toSorted(byHref));
      for (const { href } of listed) expect(builtFile(`${href.slice(1)}index.html`)).toBeTruthy();
    });
  });

  test('without scripts it says so, whatever the address asks for', async () => {
    await withView(site, { javaScriptEnabled: false }, async (page) => {
      await page.goto(site.url + address(one, two));
      expect(await page.getByText('逐段挑选需要 JavaScript').isVisible()).toBe(true);
      expect(await page.locator('#pairs').isVisible()).toBe(true);
      expect(await page.locator('#chosen').isVisible()).toBe(false);
    });
  });

  test('a passage is found by its plan and its heading', async () => {
    await withView(site, {}, async (page) => {
      await page.goto(`${site.url}/compare/`);
      const unit = unitsById.get(one);
      await choice(page, '规划').selectOption(unit?.plan ?? '');
      await choice(page, '段落').selectOption(one);
      await go(page, () => page.getByRole('button', { name: '加入', exact: true }).click(), [one]);
      expect(query(page)).toBe(`?u=${one}`);
      expect(
        await page.evaluate(() => document.activeElement?.closest('article')?.ariaLabel),
      ).toContain(unit?.title ?? '');
    });
  });

  test('a plan whose contents cannot be fetched is said', async () => {
    await withView(site, {}, async (page) => {
      await page.route(`**/plans/${plans[0]?.id}.json`, (route) => route.abort());
      await page.goto(`${site.url}/compare/`);
      await choice(page, '规划').selectOption(plans[0]?.id ?? '');
      await page.getByText('没能读取这部规划的目录').waitFor();
    });
  });
});

describe('with passages', () => {
  test('shows each whole, with its plan and the way to its page, in the order of the address', async () => {
    const six = sections.slice(0, 6);
    await withView(site, {}, async (page) => {
      await open(page, address(...six));
      expect(await shownIds(page)).toEqual(six);
      const texts = await page
        .locator('#chosen [data-unit]')
        .evaluateAll((parts) => parts.map(({ textContent }) => textContent));
      for (const [index, id] of six.entries()) {
        const { marker, title, text } = unitsById.get(id) as UnitRecord;
        const heading = bare(`${marker ?? ''}${title ?? ''}`);
        expect([`${heading}${bare(text)}`, `${heading}。${bare(text)}`]).toContain(
          bare(texts[index] ?? ''),
        );
      }
      const links = await page
        .locator('#chosen .ways a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links).toEqual(six.map((id) => unitsById.get(id)?.url));
    });
  });

  test('shows columns, tables, indicators and headings alone', async () => {
    const kinds = ['head', 'column', 'item', 'indicator'].flatMap(
      (kind) => units.find((unit) => unit.kind === kind)?.id ?? [],
    );
    const empty = units.find(({ kind, text }) => kind === 'section' && text === '')?.id ?? '';
    await withView(site, {}, async (page) => {
      await open(page, address(...kinds, empty));
      expect(await shownIds(page)).toEqual([...kinds, empty]);
      expect(await page.getByText('本单元只有标题').filter({ visible: true }).count()).toBe(
        [...kinds, empty].filter((id) => unitsById.get(id)?.text === '').length,
      );
    });
  });

  test('one selection has one address', async () => {
    await withView(site, {}, async (page) => {
      await open(page, `/compare/?d=2,1&u=${one.toUpperCase()}-P1，${two}%2C${one}&x=1`);
      expect(query(page)).toBe(`?u=${one},${two}&d=${one},${two}`);
      expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(
        `${published.href}?u=${one},${two}&d=${one},${two}`,
      );
    });
  });

  test('passages move and go, and the browser goes back and forth', async () => {
    await withView(site, {}, async (page) => {
      await open(page, address(one, two, three));
      const button = (id: string, name: string) =>
        page.locator(`#chosen article:has([data-unit="${id}"])`).getByRole('button', { name });

      await go(page, () => button(one, '后移').click(), [two, one, three]);
      expect(query(page)).toBe(`?u=${two},${one},${three}`);
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('后移');
      await go(page, () => button(one, '后移').click(), [two, three, one]);
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('前移');
      expect(await button(one, '后移').isDisabled()).toBe(true);
      await go(page, () => button(three, '移除').click(), [two, one]);
      await go(page, () => page.goBack(), [two, three, one]);
      await go(page, () => page.goBack(), [two, one, three]);
      await go(page, () => page.goForward(), [two, three, one]);
      await page.reload();
      await settled(page);
      expect(await shownIds(page)).toEqual([two, three, one]);
    });
  });

  test('all can be removed', async () => {
    await withView(site, {}, async (page) => {
      await open(page, address(one, two));
      await page.getByRole('button', { name: '全部移除' }).click();
      expect(query(page)).toBe('');
      expect(await page.locator('#chosen').isVisible()).toBe(false);
      await go(page, () => page.goBack(), [one, two]);
    });
  });

  test('what corresponds is offered', async () => {
    await withView(site, {}, async (page) => {
      const { a = '', b = '' } = alike ?? {};
      await open(page, address(a));
      await page.getByText('相关段落').click();
      const { plan, title } = unitsById.get(b) as UnitRecord;
      const shortTitle = plans.find(({ id }) => id === plan)?.shortTitle ?? '';
      const offer = page
        .locator('#suggested button')
        .filter({ hasText: shortTitle })
        .filter({ hasText: title ?? '' });
      await go(page, () => offer.first().click(), [a, b]);
      expect(query(page)).toBe(`?u=${a},${b}`);
    });
  });

  test('the link to it is copied as published', async () => {
    await withView(site, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await open(page, address(one, two));
      await page.getByRole('button', { name: '复制这个对照的链接' }).click();
      await page.getByText('链接已复制').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        `${published.href}?u=${one},${two}`,
      );
    });
  });

  test('in English, with the same passages', async () => {
    await withView(site, {}, async (page) => {
      await open(page, address(one, two));
      await page.getByRole('link', { name: 'Read this page in English' }).click();
      await page.waitForURL(/\/en\/compare\//);
      await settled(page);
      expect(await shownIds(page)).toEqual([one, two]);
      expect(await page.locator('#chosen .ways a').first().getAttribute('href')).toBe(
        `/en${unitsById.get(one)?.url}`,
      );
    });
  });
});

describe('differences', () => {
  const { a = '', b = '' } = alike ?? {};

  test('are marked in two of several, and leave every character', async () => {
    await withView(site, {}, async (page) => {
      await open(page, address(a, three, b));
      const texts = () =>
        page
          .locator('#chosen [data-unit]')
          .evaluateAll((parts) =>
            parts.map((part) => [
              part.getAttribute('data-unit'),
              part.textContent.replace(/\s+/g, ''),
            ]),
          );
      const before = await texts();
      await choice(page, '标出差异').selectOption(`${a},${b}`);
      await page.locator('#chosen ins').first().waitFor();

      expect(query(page)).toBe(`?u=${a},${three},${b}&d=${a},${b}`);
      expect(await texts()).toEqual(before);
      const marks = (id: string, tag: string) => page.locator(`[data-unit="${id}"] ${tag}`).count();
      expect(await marks(b, 'ins')).toBeGreaterThan(0);
      expect(await marks(a, 'ins')).toBe(0);
      expect(await marks(b, 'del')).toBe(0);
      expect(await marks(three, ':is(ins, del)')).toBe(0);
      await page.goBack();
      await page.locator('#chosen [data-unit] ins').first().waitFor({ state: 'detached' });
      expect(await texts()).toEqual(before);
    });
  });

  test('stand in the address', async () => {
    await withView(site, {}, async (page) => {
      await open(page, `${address(a, b)}&d=${a},${b}`);
      await page.locator('#chosen ins').first().waitFor();
      expect(await choice(page, '标出差异').inputValue()).toBe(`${a},${b}`);
    });
  });

  test('that cannot be computed are said, and the passages stay', async () => {
    await withView(site, {}, async (page) => {
      await page.route('**/differences*', (route) => route.abort());
      await open(page, `${address(a, b)}&d=${a},${b}`);
      await page.getByText('没能加载标注差异的程序').waitFor();
      expect(await shownIds(page)).toEqual([a, b]);
    });
  });
});

describe('what cannot be shown', () => {
  test('a wrong id is said, and the right ones stand', async () => {
    await withView(site, {}, async (page) => {
      const wrong = `${plans[0]?.id}/s99-9`;
      await open(page, address(one, wrong, '没有/这个', two));
      expect(await shownIds(page)).toEqual([one, two]);
      expect(await problems(page).allInnerTexts()).toEqual([
        expect.stringContaining(wrong),
        expect.stringContaining('没有/这个'),
      ]);
      // Nothing is lost until one says so.
      expect(query(page)).toBe(`?u=${one},${wrong},没有/这个,${two}`);
      await problems(page).first().getByRole('button', { name: '移除' }).click();
      await expect.poll(() => problems(page).count()).toBe(1);
      expect(query(page)).toBe(`?u=${one},没有/这个,${two}`);
    });
  });

  test('nothing but wrong ids leaves ways on', async () => {
    await withView(site, {}, async (page) => {
      await open(page, '/compare/?u=nowhere/s1');
      expect(await problems(page).count()).toBe(1);
      expect(await choice(page, '规划').isVisible()).toBe(true);
      expect(await page.locator('#pairs').isVisible()).toBe(true);
    });
  });

  test('an id that moved is replaced, one that is gone tells why', async () => {
    await withView(site, {}, async (page) => {
      const answer = (id: string, movedTo: string | null, gone: string | null) =>
        page.route(`**/plans/${id}.json`, (route) =>
          route.fulfill({ json: { id, movedTo, gone } }),
        );
      const [old, lost] = [`${plans[0]?.id}/s98`, `${plans[0]?.id}/s99`];
      await answer(old, two, null);
      await answer(lost, null, '规划修订时删去');
      await open(page, `${address(one, old, lost)}&d=${one},${old}`);
      expect(await shownIds(page)).toEqual([one, two]);
      expect(query(page)).toBe(`?u=${one},${two},${lost}&d=${one},${two}`);
      const said = (await problems(page).allInnerTexts()).join();
      expect(said).toContain(`编号 ${old} 现在是 ${two}`);
      expect(said).toContain('规划修订时删去');
    });
  });

  test('of more than six the rest waits', async () => {
    const seven = sections.slice(0, 7);
    await withView(site, {}, async (page) => {
      await open(page, address(...seven));
      expect(await shownIds(page)).toEqual(seven.slice(0, 6));
      expect(await problems(page).innerText()).toContain(seven[6]);
      expect(query(page)).toBe(`?u=${seven.join(',')}`);
      await go(
        page,
        () => page.locator('#chosen article').first().getByRole('button', { name: '移除' }).click(),
        seven.slice(1),
      );
      expect(await problems(page).count()).toBe(0);
    });
  });

  test('without a network the rest stands, and one can try again', async () => {
    await withView(site, {}, async (page) => {
      await page.route(`**/plans/${two}.json`, (route) => route.abort());
      await open(page, address(one, two));
      expect(await shownIds(page)).toEqual([one]);
      expect(await problems(page).innerText()).toContain('请检查网络');
      await page.unroute(`**/plans/${two}.json`);
      await go(page, () => problems(page).getByRole('button', { name: '再试一次' }).click(), [
        one,
        two,
      ]);
      expect(await problems(page).count()).toBe(0);
    });
  });
});

describe('how it looks', () => {
  const { a = '', b = '' } = alike ?? {};
  const full = `${address(a, b, three, 'no/s1')}&d=${a},${b}`;

  test.each([320, 375, 768, 1440])('nothing is lost or too small at %i px', async (width) => {
    await withView(site, { width }, async (page) => {
      await open(page, full);
      await page.locator('#chosen ins').first().waitFor();
      expect(await page.evaluate(sideways)).toEqual([]);
      expect(await page.evaluate(overlapping)).toEqual([]);
      expect(await page.evaluate(smallTargets)).toEqual([]);
    });
  });

  test.each(themes)('axe finds nothing, %s', async (chosen) => {
    await withView(site, { chosen }, async (page) => {
      await open(page, full);
      await page.locator('#chosen ins').first().waitFor();
      expect(await axeFaults(page)).toEqual([]);
    });
  });
});

describe('choosing while reading', () => {
  const unit = unitsById.get(one) as UnitRecord;
  const tray = (page: Page) => page.locator('#compare-tray');
  const link = (page: Page) => page.locator('a.add-to-compare');

  test('without scripts it is a link', async () => {
    await withView(site, { javaScriptEnabled: false }, async (page) => {
      await page.goto(site.url + unit.url);
      await link(page).click();
      expect(query(page)).toBe(`?u=${one}`);
    });
  });

  test('the first press chooses, the next one opens all', async () => {
    await withView(site, {}, async (page) => {
      await page.goto(site.url + unit.url);
      await link(page).click();
      expect(await tray(page).getByRole('status').textContent()).toBe('已加入对读：1 段');
      await page.goto(site.url + (unitsById.get(two)?.url ?? ''));
      await link(page).dblclick();
      expect(await tray(page).getByRole('status').textContent()).toBe('已加入对读：2 段');
      await tray(page).getByRole('button', { name: '关闭' }).press('Enter');
      expect(await tray(page).getByRole('link').isVisible()).toBe(false);
      expect(await link(page).evaluate((own) => own === document.activeElement)).toBe(true);
      await link(page).click();
      await settled(page);
      expect(query(page)).toBe(`?u=${one},${two}`);
      // What is changed there is what was chosen.
      await page.getByRole('button', { name: '移除', exact: true }).first().click();
      await expect.poll(() => query(page)).toBe(`?u=${two}`);
      await page.goto(site.url + unit.url);
      await link(page).click();
      expect(await tray(page).getByRole('link').getAttribute('href')).toBe(
        `/compare/?u=${two},${one}`,
      );
    });
  });

  test('the menu of a passage offers it, too', async () => {
    await withView(site, {}, async (page) => {
      const plan = plans.find(({ id }) => id === unit.plan);
      await page.goto(site.url + (plan?.url ?? ''));
      await page.locator(`[id="${one.split('/')[1]}-p1"] > .anchor`).click();
      const entry = page.locator('#passage-popover').getByText('加入对读');
      await entry.click();
      expect(await tray(page).getByRole('status').textContent()).toBe('已加入对读：1 段');
      await entry.click();
      await settled(page);
      expect(query(page)).toBe(`?u=${one}`);
    });
  });

  test('a seventh does not fit', async () => {
    await withView(site, {}, async (page) => {
      await page.goto(site.url + unit.url);
      const six = sections.slice(1, 7).join();
      await page.evaluate((ids) => localStorage.setItem('duidu-compare', ids), six);
      await link(page).click();
      expect(await tray(page).getByRole('status').textContent()).toContain('已选满 6 段');
      expect(await page.evaluate(() => localStorage.getItem('duidu-compare'))).toBe(six);
    });
  });

  test('where nothing may be kept, the page remembers', async () => {
    const page = await openView(site, {});
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await page.goto(site.url + unit.url);
    await link(page).click();
    expect(await tray(page).getByRole('status').textContent()).toBe('已加入对读：1 段');
    expect(await tray(page).getByRole('link').getAttribute('href')).toBe(`/compare/?u=${one}`);
    await page.context().close();
  });

  test('what was chosen waits on the page of comparisons, and can be forgotten', async () => {
    await withView(site, {}, async (page) => {
      await page.goto(site.url + unit.url);
      await link(page).click();
      await page.goto(`${site.url}/compare/`);
      await page.getByText('阅读时选了 1 段').waitFor();
      expect(await page.getByRole('link', { name: '放进来' }).getAttribute('href')).toBe(
        `/compare/?u=${one}`,
      );
      await page.getByRole('button', { name: '不要了' }).click();
      expect(await page.getByText('阅读时选了').isVisible()).toBe(false);
    });
  });

  test('what was chosen is not lost by changing another comparison', async () => {
    await withView(site, {}, async (page) => {
      await page.goto(site.url + unit.url);
      await link(page).click();
      await open(page, address(two, three));
      await page.getByText('阅读时选了 1 段').waitFor();
      await go(page, () => page.getByRole('button', { name: '后移' }).first().click(), [
        three,
        two,
      ]);
      const add = page.getByRole('link', { name: '放进来' });
      expect(await add.getAttribute('href')).toBe(`/compare/?u=${three},${two},${one}`);
      await go(page, () => add.click(), [three, two, one]);
      expect(await page.getByText('阅读时选了').isVisible()).toBe(false);
    });
  });
});
