/** The page of results, `/search/?q=…`: everything is found, counted and listed, and the address is all there is to know. */

import { readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlanRecord, TopicRecord, UnitRecord } from '../schemas/index.ts';
import { axeFaults } from './axe.ts';
import { clipped, overlapping, sideways, smallTargets } from './geometry.ts';
import { builtTable, openSite, type OpenSite } from './site.ts';
import { themes, withView } from './views.ts';

const plans = builtTable<PlanRecord>('plans');
const units = builtTable<UnitRecord>('units');
const topics = builtTable<TopicRecord>('topics');

/** Units that hold a word, by what the open data say of them. The words looked for here have nothing that could be folded. */
const holding = (word: string) =>
  units.filter(({ marker, title, text }) =>
    `${marker ?? ''}${title ?? ''}\n${text}`.includes(word),
  );
const plansOf = (found: readonly UnitRecord[]) => new Set(found.map(({ plan }) => plan));

/** Words of the texts: the first characters of titles. */
const words = [
  ...new Set(units.flatMap(({ title }) => /^\p{Script=Han}{4}/u.exec(title ?? '')?.[0] ?? [])),
].map((word) => ({ word, found: holding(word) }));
const pick = (fits: (found: readonly UnitRecord[]) => boolean) => {
  const chosen = words.find(({ found }) => fits(found));
  if (!chosen) throw new Error('Unexpected texts without a word to test with');
  return chosen;
};
/** Found in several plans, more often than fits on the first screen. */
const common = pick((found) => found.length > 20 && plansOf(found).size === plans.length);
/** Found in some plans, not in others. */
const rare = pick((found) => plansOf(found).size < plans.length && found.length > 1);
const silent = plans.find(({ id }) => !plansOf(rare.found).has(id))?.id ?? '';
const nonsense = '魑魅魍魉饕餮';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

const box = (page: Page) => page.locator('input[type="search"]');
const status = (page: Page) => page.locator('#search-status').innerText();
const address = (q: string, more = '') => `/search/?q=${encodeURIComponent(q)}${more}`;
const query = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const results = (page: Page) =>
  page.locator('#results > li').evaluateAll((items) =>
    items.map((item) => ({
      id: item.getAttribute('data-unit') ?? '',
      match: item.getAttribute('data-match') ?? '',
    })),
  );
const ids = async (page: Page) => (await results(page)).map(({ id }) => id);

/** Waits until the page has nothing more to add to what is asked for now. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const state = document.querySelector<HTMLElement>('#search-page')?.dataset['state'];
    const list = document.querySelector<HTMLElement>('#results');
    return state !== 'loading' && list?.getAttribute('aria-busy') === 'false';
  });
  // The controls come after the results.
  await page.waitForTimeout(30);
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(site.url + path);
  await settled(page);
}

/** Choose a value of a facet, or no longer. */
async function choose(page: Page, facet: string, value: string): Promise<void> {
  await page.locator(`[data-facet="${facet}"] input[value="${value}"]`).click();
  await settled(page);
}

describe('results', () => {
  test('are all units that hold the words, each once, surest first, with every hit counted', async () => {
    await withView(site, {}, async (page) => {
      await open(page, address(common.word));
      const shown = await results(page);
      const exact = shown.filter(({ match }) => match === 'exact').map(({ id }) => id);
      expect(exact.toSorted()).toEqual(common.found.map(({ id }) => id).toSorted());
      expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
      const order = ['exact', 'words', 'near', 'related'];
      const tiers = shown.map(({ match }) => order.indexOf(match));
      expect(tiers).toEqual(tiers.toSorted((a, b) => a - b));
      expect(await status(page)).toContain(`${exact.length} 个单元有“${common.word}”`);
      const marks = await page
        .locator('#results > li[data-match="exact"] mark')
        .evaluateAll((all) => [...new Set(all.map(({ textContent }) => textContent))]);
      expect(marks).toEqual([common.word]);
    });
  });

  test('lead to the paragraph, with the words to mark, and to the unit', async () => {
    await withView(site, {}, async (page) => {
      await open(page, address(rare.word));
      const [first] = rare.found;
      const item = page.locator(`#results > li[data-unit="${first?.id}"]`);
      const href = (await item.locator('h3 a').getAttribute('href')) ?? '';
      expect(decodeURIComponent(href)).toContain(`/plans/${first?.plan}/?mark=${rare.word}#`);
      expect(await item.getByRole('link', { name: '单独一页' }).getAttribute('href')).toContain(
        first?.url ?? '?',
      );
      await item.locator('h3 a').click();
      await page.waitForURL(/\/plans\//);
      expect(await page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`).count()).toBe(1);
    });
  });

  test('come while one types, and the address follows in the same entry', async () => {
    await withView(site, {}, async (page) => {
      await open(page, '/search/');
      const before = await page.evaluate(() => history.length);
      await box(page).pressSequentially(rare.word, { delay: 20 });
      await expect.poll(() => query(page)).toBe(`?q=${rare.word}`);
      await settled(page);
      expect(await ids(page)).toEqual(
        expect.arrayContaining(rare.found.map(({ id }) => id)) as string[],
      );
      expect(await page.evaluate(() => history.length)).toBe(before);
      expect(await page.title()).toContain(`“${rare.word}”`);
      expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
    });
  });

  test('wait for the end of what an input method puts together', async () => {
    await withView(site, {}, async (page) => {
      await open(page, '/search/');
      await box(page).focus();
      await box(page).evaluate((input: HTMLInputElement, word) => {
        input.dispatchEvent(new CompositionEvent('compositionstart'));
        input.value = 'she qu';
        input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
        input.value = word;
        input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
      }, rare.word);
      await page.waitForTimeout(500);
      expect(query(page)).toBe('');
      expect(await page.locator('#results > li').count()).toBe(0);
      await box(page).dispatchEvent('compositionend');
      await settled(page);
      expect(await status(page)).toContain(rare.word);
    });
  });

  test('of an older query are never shown for a newer one', async () => {
    await withView(site, {}, async (page) => {
      // The texts come late, so that all is typed before the first answer.
      await page.route('**/search/corpus.*.js', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1000));
        await route.continue();
      });
      await open(page, '/search/');
      await page.evaluate(() => {
        const seen: string[] = [];
        Object.assign(globalThis, { seen });
        const [list, words] = ['#results', '#search-status'].map((part) =>
          document.querySelector<HTMLElement>(part),
        );
        new MutationObserver(() => {
          const input = document.querySelector<HTMLInputElement>('input[type="search"]');
          if (list && list.children.length > 0 && list.dataset['stale'] === undefined)
            seen.push(`${input?.value}: ${words?.textContent}`);
        }).observe(document.body, { childList: true, subtree: true, attributes: true });
      });
      for (const word of [common.word, rare.word, common.word.slice(0, 2), rare.word]) {
        await box(page).fill(word);
        await page.waitForTimeout(400);
      }
      await settled(page);
      for (const word of [common.word, common.word.slice(0, 3), common.word.slice(0, 2), rare.word])
        await box(page).fill(word);
      await settled(page);
      const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
      expect(seen.length).toBeGreaterThan(0);
      for (const line of seen) {
        const [typed = '', said = ''] = line.split(': ');
        expect(said).toContain(`“${typed}”`);
      }
      expect(await ids(page)).toEqual(
        expect.arrayContaining(rare.found.map(({ id }) => id)) as string[],
      );
    });
  });

  test('of any query stand as text', async () => {
    await withView(site, {}, async (page) => {
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      await open(page, '/search/');
      for (const q of [
        '<img src=x onerror=alert(1)>',
        '{query}$&',
        '.*+?^|!',
        '\uD800社',
        '👩‍👩‍👧',
        '\u202e',
        '，。',
        `${common.word}${'社'.repeat(10_000)}`,
      ]) {
        await box(page).fill(q);
        await settled(page);
        expect(await page.locator('main img').count()).toBe(0);
        await box(page).press('Enter');
        await settled(page);
        await page.reload();
        await settled(page);
        // Half a character has no code in an address.
        if (!q.includes('\uD800')) expect(await box(page).inputValue()).toBe(q);
      }
      expect(faults).toEqual([]);
    });
  });

  test('are none for spaces alone: the page is as before one types', async () => {
    await withView(site, {}, async (page) => {
      await open(page, address(rare.word));
      await box(page).fill('  \u3000');
      await settled(page);
      expect(await page.locator('#results > li').count()).toBe(0);
      expect(await status(page)).toBe('');
      expect(await page.locator('#search-help').isVisible()).toBe(true);
    });
  });
});

describe('what narrows', () => {
  test('a plan: as many as its bar says, in the address, back and forth', async () => {
    await withView(site, {}, async (page) => {
      await open(page, address(common.word));
      const all = await ids(page);
      const plan = plans[0]?.id ?? '';
      const said = await page.locator(`[data-plan="${plan}"] .count`).innerText();
      await choose(page, 'plan', plan);
      const left = await ids(page);
      expect(left).toEqual(all.filter((id) => id.startsWith(`${plan}/`)));
      expect(left.length).toBe(said.split('+').reduce((sum, part) => sum + Number(part), 0));
      expect(query(page)).toBe(`?q=${common.word}&plan=${plan}`);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
      await page.goBack();
      await settled(page);
      expect(await ids(page)).toEqual(all);
      await page.goForward();
      await settled(page);
      expect(await ids(page)).toEqual(left);
      await page.reload();
      await settled(page);
      expect(await ids(page)).toEqual(left);
      await page.getByRole('button', { name: '去掉条件' }).click();
      await settled(page);
      expect(await ids(page)).toEqual(all);
      expect(query(page)).toBe(`?q=${common.word}`);
    });
  });

  test.each(['kind', 'topic', 'dept', 'match'])('%s: as many as it says', async (facet) => {
    await withView(site, {}, async (page) => {
      await open(page, address(common.word.slice(0, 2)));
      const before = await results(page);
      const rows = page.locator(`[data-facet="${facet}"]:not([hidden]) li`);
      const shown = await rows.evaluateAll((all) =>
        all.map((row) => ({
          value: row.querySelector('input')?.value ?? '',
          count: Number(row.querySelector('.count')?.textContent),
        })),
      );
      const [first] = shown;
      if (!first) return;
      await choose(page, facet, first.value);
      const left = await results(page);
      expect(left.length).toBe(first.count);
      const of = new Map(units.map((unit) => [unit.id, unit]));
      const has = ({ id, match }: { id: string; match: string }) => {
        const unit = of.get(id);
        const { lead = [], participants = [] } = unit?.responsibility ?? {};
        const values: Record<string, readonly (string | undefined)[]> = {
          kind: [unit?.kind],
          topic: unit?.topics ?? [],
          dept: [...lead, ...participants],
          match: [match],
        };
        return values[facet]?.includes(first.value);
      };
      expect(left).toEqual(before.filter(has));
      // The other values stay, so that one can choose more.
      await expect.poll(() => rows.count()).toBe(shown.length);
      expect(await page.locator('.chips li').count()).toBe(1);
      await page.getByRole('button', { name: '去掉全部条件' }).click();
      await settled(page);
      expect(await results(page)).toEqual(before);
    });
  });

  test('of many values the first are listed, and all when asked', async () => {
    await withView(site, {}, async (page) => {
      await open(page, address(common.word.slice(0, 2)));
      const set = page.locator('[data-facet="topic"]');
      const count = await set.locator('li').count();
      const more = set.locator('[data-more]');
      if (!(await more.isVisible())) return;
      const further = Number(/\d+/.exec(await more.innerText())?.[0]);
      await more.click();
      expect(await set.locator('li').count()).toBe(count + further);
      await more.click();
      expect(await set.locator('li').count()).toBe(count);
    });
  });

  test('a plan that one comes from is seen before one types, and holds', async () => {
    await withView(site, {}, async (page) => {
      const plan = rare.found[0]?.plan ?? '';
      await page.goto(`${site.url}/plans/${plan}/`);
      await page.getByRole('link', { name: '在本规划中搜索' }).click();
      await page.waitForURL(/\/search\//);
      const name = plans.find(({ id }) => id === plan)?.shortTitle ?? '';
      expect(await page.locator('.chips li').innerText()).toContain(name);
      await box(page).fill(rare.word);
      await settled(page);
      for (const id of await ids(page)) expect(id.startsWith(`${plan}/`)).toBe(true);
    });
  });

  test('what narrows too much is said, with how many there would be', async () => {
    await withView(site, {}, async (page) => {
      await open(page, address(rare.word, '&match=exact'));
      const { length } = await ids(page);
      await open(page, address(rare.word, `&plan=${silent}&kind=tail&match=exact`));
      expect(await page.locator('#results > li').count()).toBe(0);
      expect(await page.locator('#search-none').innerText()).toMatch(/不限条件可得 \d+ 个单元/);
      await page.locator('#search-none').getByRole('button', { name: '去掉全部条件' }).click();
      await settled(page);
      expect((await ids(page)).length).toBeGreaterThanOrEqual(length);
    });
  });

  test('what the address asks for and is not there is said and left out', async () => {
    await withView(site, {}, async (page) => {
      await open(page, address(rare.word));
      const all = await ids(page);
      await open(
        page,
        address(rare.word, '&plan=xyz&topic=%3Cb%3E&dept=%E6%97%A0&match=sure&sort=up&group=down'),
      );
      expect(await ids(page)).toEqual(all);
      const said = await page.locator('#search-unknown li').allInnerTexts();
      expect(said).toHaveLength(6);
      expect(said.join()).toContain('地址中的规划“xyz”不存在，已略去');
      expect(said.join()).toContain('“<b>”');
      expect(await page.locator('.chips').isVisible()).toBe(false);
    });
  });

  test('a plan that is silent says so', async () => {
    await withView(site, {}, async (page) => {
      await open(page, address(rare.word, '&match=exact'));
      const row = page.locator(`[data-plan="${silent}"]`);
      expect(await row.getAttribute('data-absent')).not.toBeNull();
      expect(await row.innerText()).toContain('没有');
    });
  });
});

describe('order and groups', () => {
  test('as in the plans', async () => {
    await withView(site, {}, async (page) => {
      await open(page, address(common.word, '&match=exact'));
      await page.getByLabel('排列').selectOption('document');
      await settled(page);
      expect(query(page)).toContain('sort=document');
      const inOrder = units.filter(({ id }) => common.found.some((unit) => unit.id === id));
      expect((await ids(page)).toSorted()).toEqual(inOrder.map(({ id }) => id).toSorted());
      for (const { id: plan } of plans) {
        const own = (await ids(page)).filter((id) => id.startsWith(`${plan}/s`));
        expect(own).toEqual(inOrder.map(({ id }) => id).filter((id) => id.startsWith(`${plan}/s`)));
      }
    });
  });

  test('by topic: every heading counts its results and names the plans that are silent', async () => {
    await withView(site, {}, async (page) => {
      await open(page, address(common.word, '&match=exact'));
      await page.getByLabel('分组').selectOption('topic');
      await settled(page);
      const shown = await page.locator('#results > li').evaluateAll((items) =>
        items.map((item) => ({
          id: item.getAttribute('data-unit') ?? '',
          heading: item.querySelector('h2')?.textContent ?? null,
        })),
      );
      expect(shown.map(({ id }) => id).toSorted()).toEqual(
        common.found.map(({ id }) => id).toSorted(),
      );
      const starts = shown.flatMap(({ heading }, at) => (heading === null ? [] : [at]));
      expect(starts[0]).toBe(0);
      for (const [index, at] of starts.entries()) {
        const heading = shown[at]?.heading ?? '';
        const members = shown.slice(at, starts[index + 1] ?? shown.length);
        expect(heading).toContain(`${members.length} 个单元`);
        const topic = topics.find(({ title }) => heading.startsWith(`${title.zh} `));
        for (const { id: plan, shortTitle } of plans) {
          const says = /；(.+)未提及/.exec(heading)?.[1]?.includes(shortTitle ?? '?') ?? false;
          const speaks = common.found.some(
            (unit) => unit.plan === plan && topic && unit.topics.includes(topic.id),
          );
          if (topic) expect([heading, plan, says]).toEqual([heading, plan, !speaks]);
        }
      }
    });
  });

  test('by plan', async () => {
    await withView(site, {}, async (page) => {
      await open(page, address(common.word, '&group=plan'));
      expect(await page.locator('#results h2').count()).toBe(plans.length);
      const order = (await ids(page)).map((id) => id.slice(0, id.indexOf('/')));
      expect(order.filter((plan, at) => plan !== order[at - 1])).toEqual([...new Set(order)]);
    });
  });
});

describe('taking along', () => {
  test('the table has every result in its order', async () => {
    await withView(site, {}, async (page) => {
      await open(page, address(common.word.slice(0, 2)));
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: '下载全部结果' }).click();
      const download = await coming;
      expect(download.suggestedFilename()).toMatch(/^搜索结果-.+\.csv$/);
      const rows = csvParse(readFileSync(await download.path(), 'utf8').replace(/^\uFEFF/, ''));
      expect(rows.map((row) => ({ id: row['id'], match: row['match'] }))).toEqual(
        await results(page),
      );
    });
  });

  test('the link is copied as published', async () => {
    await withView(site, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await open(page, address(rare.word, `&sort=document`));
      await page.getByRole('button', { name: '复制这次搜索的链接' }).click();
      await page.getByText('链接已复制').waitFor();
      const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        `${canonical}?q=${encodeURIComponent(rare.word)}&sort=document`,
      );
    });
  });

  test('a passage is put beside others', async () => {
    await withView(site, {}, async (page) => {
      await open(page, address(rare.word));
      const [first = ''] = await ids(page);
      await page.locator('#results').getByRole('link', { name: '对读' }).first().click();
      await page.getByText('已加入对读').waitFor();
      await page.getByRole('link', { name: '打开对读' }).click();
      await page.waitForURL(/\/compare\//);
      expect(query(page)).toBe(`?u=${first}`);
    });
  });
});

describe('going away and coming back', () => {
  test('one is where one was', async () => {
    await withView(site, {}, async (page) => {
      await open(page, address(common.word));
      const item = page.locator('#results > li').nth(14);
      await item.scrollIntoViewIfNeeded();
      const top = () => item.evaluate((element) => element.getBoundingClientRect().top);
      // What comes into the window takes its real height some frames later: where one was is where one leaves from.
      await item.evaluate((element) =>
        element.addEventListener('click', () =>
          sessionStorage.setItem('left-at', `${element.getBoundingClientRect().top}`),
        ),
      );
      await item.locator('h3 a').click();
      await page.waitForURL(/\/plans\//);
      const isBack = async () => {
        await settled(page);
        const leftAt = Number(await page.evaluate(() => sessionStorage.getItem('left-at')));
        const off = async () => Math.abs((await top()) - leftAt);
        await expect.poll(off, { timeout: 10_000 }).toBeLessThan(4);
        // And there it stays.
        await page.waitForTimeout(300);
        await expect.poll(off, { timeout: 10_000 }).toBeLessThan(4);
      };
      await page.goBack();
      await isBack();
      await page.reload();
      await isBack();
    });
  });

  test('a sent query is kept on this device, offered, and forgotten', async () => {
    await withView(site, {}, async (page) => {
      await open(page, '/search/');
      await box(page).fill(rare.word);
      await box(page).press('Enter');
      await settled(page);
      await open(page, '/search/');
      await page.locator('[data-recent]').getByRole('link', { name: rare.word }).click();
      await settled(page);
      expect(await status(page)).toContain(rare.word);
      await open(page, '/search/');
      await page.getByRole('button', { name: '清除记录' }).click();
      expect(await page.locator('[data-recent]').isVisible()).toBe(false);
    });
  });

  test('the other language has the same search', async () => {
    await withView(site, {}, async (page) => {
      await open(page, address(rare.word, `&plan=${rare.found[0]?.plan}`));
      const shown = await ids(page);
      await page.getByRole('link', { name: 'Read this page in English' }).click();
      await page.waitForURL(/\/en\/search\//);
      await settled(page);
      expect(await ids(page)).toEqual(shown);
      expect(await status(page)).toContain('Units within what is chosen: ');
      expect(await page.locator('#results h3 a').first().getAttribute('href')).toMatch(
        /^\/en\/plans\//,
      );
    });
  });
});

describe('when nothing comes', () => {
  test('of nonsense: it is said, and ways on are offered', async () => {
    await withView(site, {}, async (page) => {
      await open(page, address(nonsense));
      expect(await page.locator('#results > li').count()).toBe(0);
      expect(await status(page)).toBe(`没有找到“${nonsense}”。`);
      expect(await page.locator('#search-none li').count()).toBeGreaterThan(1);
      expect(await page.locator('#search-lists a:visible').count()).toBeGreaterThan(20);
    });
  });

  test('words that are found by themselves lead on', async () => {
    await withView(site, {}, async (page) => {
      await open(page, address(`${rare.word} ${nonsense}`));
      if ((await page.locator('#results > li').count()) > 0) return;
      await page.locator('#search-none .suggestions a').first().click();
      await settled(page);
      expect(await page.locator('#results > li').count()).toBeGreaterThan(0);
    });
  });

  test('texts that do not come are asked for again', async () => {
    await withView(site, {}, async (page) => {
      await page.route('**/search/corpus.*.js', (route) => route.abort());
      await open(page, address(rare.word));
      expect(await status(page)).toContain('没能读取');
      expect(await page.locator('#search-lists').isVisible()).toBe(true);
      await page.unroute('**/search/corpus.*.js');
      await page.getByRole('button', { name: '再试一次' }).click();
      await settled(page);
      expect(await ids(page)).toEqual(
        expect.arrayContaining(rare.found.map(({ id }) => id)) as string[],
      );
    });
  });

  test('without workers the page searches itself', async () => {
    await withView(site, {}, async (page) => {
      await open(page, address(common.word));
      const shown = await results(page);
      await page.context().addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
      await page.reload();
      await settled(page);
      expect(await page.evaluate(() => 'Worker' in globalThis)).toBe(false);
      expect(await results(page)).toEqual(shown);
    });
  });

  test.each(['', '/en'])('without scripts %s/search/ explains and offers lists', async (prefix) => {
    await withView(site, { javaScriptEnabled: false }, async (page) => {
      await page.goto(site.url + prefix + address(rare.word));
      expect(await page.getByText('JavaScript').first().isVisible()).toBe(true);
      const links = (part: string) =>
        page
          .locator(`#search-lists a[href^="${prefix}/${part}/"]`)
          .evaluateAll((all) => all.length);
      expect(await links('plans')).toBeGreaterThanOrEqual(plans.length);
      expect(await links('topics')).toBeGreaterThanOrEqual(topics.length);
      expect(await links('departments')).toBe(
        new Set(
          units.flatMap(({ responsibility }) => [
            ...(responsibility?.lead ?? []),
            ...(responsibility?.participants ?? []),
          ]),
        ).size,
      );
    });
  });
});

describe('for everyone', () => {
  const states = [
    { name: 'before one types', path: '/search/' },
    { name: 'with results', path: address(common.word) },
    {
      name: 'grouped and narrowed',
      path: address(common.word, `&group=topic&plan=${plans[0]?.id}`),
    },
    { name: 'with nothing found', path: address(nonsense) },
    { name: 'with what is not there', path: address(rare.word, '&plan=xyz') },
  ];
  const unfold = async (page: Page) => {
    const summary = page.locator('#search-narrow > summary');
    if (await summary.isVisible()) await summary.click();
  };

  test.each(states)('axe finds nothing $name', async ({ path }) => {
    for (const chosen of themes) {
      for (const width of [375, 1440]) {
        await withView(site, { width, chosen }, async (page) => {
          await open(page, path);
          await unfold(page);
          expect(await axeFaults(page)).toEqual([]);
        });
      }
    }
  });

  test.each(states)(
    'nothing overflows, overlaps or is too small to press $name',
    async ({ path }) => {
      for (const view of [
        { width: 320 },
        { width: 320, size: 'larger' as const },
        { width: 768 },
      ]) {
        for (const prefix of ['', '/en']) {
          await withView(site, view, async (page) => {
            await open(page, prefix + path);
            await unfold(page);
            // What is not drawn until it is seen has no places that could be asked for.
            await page
              .locator('#results > li')
              .evaluateAll((all) =>
                all.forEach((item) =>
                  (item as HTMLElement).style.setProperty('content-visibility', 'visible'),
                ),
              );
            expect(await page.evaluate(sideways)).toEqual([]);
            expect(await page.evaluate(clipped)).toEqual([]);
            expect(await page.evaluate(overlapping)).toEqual([]);
            expect(await page.evaluate(smallTargets)).toEqual([]);
          });
        }
      }
    },
  );

  test('what is found is said when one stops typing, not at every key', async () => {
    await withView(site, {}, async (page) => {
      await open(page, '/search/');
      await box(page).pressSequentially(common.word, { delay: 60 });
      await settled(page);
      const live = () => page.locator('#search-status').getAttribute('aria-live');
      expect(await live()).toBe('off');
      await expect.poll(live, { timeout: 3000 }).toBe(null);
      expect(await status(page)).toContain(common.word);
    });
  });

  test('on paper there is the query, every result, and nothing to press', async () => {
    await withView(site, {}, async (page) => {
      await open(page, address(common.word));
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#search-status').isVisible()).toBe(true);
      for (const part of ['.side', '#search-narrow', 'header', '.add-to-compare'])
        expect(await page.locator(part).first().isVisible()).toBe(false);
    });
  });
});
