/** The box in every header and what shows under it, in the built site. What is found and how it ranks is for other tests. */

import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fold } from '../search/fold.ts';
import type { PlanRecord, TopicRecord, UnitRecord } from '../schemas/index.ts';
import { axeFaults } from './axe.ts';
import { clipped, sideways, smallTargets } from './geometry.ts';
import { builtTable, openSite, pageType, samplePages, type OpenSite } from './site.ts';
import { themes, withView, type View } from './views.ts';

const [plan] = builtTable<PlanRecord>('plans');
const planPage = plan?.url ?? '';
/** Words that stand in several plans as they are. */
const units = builtTable<UnitRecord>('units');
const [first = '', second = ''] = builtTable<TopicRecord>('topics')
  .map(({ title }) => title.zh)
  .filter(
    (title) =>
      new Set(units.filter(({ text }) => text.includes(title)).map((unit) => unit.plan)).size > 2,
  );

const header = 'header form[role="search"]';
const input = `${header} input[type="search"]`;
const panel = `${header} .panel`;
const results = `${panel} [data-unit]`;

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

/** Open a page, look at it with the box in the header. */
async function withPage<Result>(
  address: string,
  run: (page: Page) => Promise<Result>,
  view: View = {},
): Promise<Result> {
  return await withView(site, view, async (page) => {
    await page.goto(site.url + address);
    return await run(page);
  });
}

async function type(page: Page, words: string): Promise<void> {
  await page.locator(input).click();
  await page.keyboard.insertText(words);
  await page.locator(results).first().waitFor();
}

/** Programs and data that searching needs. */
function isForSearch(request: Request): boolean {
  return /panel\.browser|engine\.worker|\/search\/corpus/.test(request.url());
}

// A page to embed has no header.
const withHeader = samplePages().filter(({ address }) => pageType(address) !== 'embed-page');

test.each(withHeader)(
  '$address has a box that works without a script',
  async ({ address, locale }) => {
    await withPage(
      address,
      async (page) => {
        const form = page.locator(header);
        expect(await form.count()).toBe(1);
        expect(await form.getAttribute('method')).toBe('get');
        expect(await page.locator(input).isVisible()).toBe(true);
        await page.locator(input).fill('一老一小');
        await page.keyboard.press('Enter');
        await page.waitForURL(/[?&]q=/);
        const { pathname, searchParams } = new URL(page.url());
        expect(pathname).toBe(locale === 'en' ? '/en/search/' : '/search/');
        expect([...searchParams]).toEqual([['q', '一老一小']]);
      },
      { javaScriptEnabled: false },
    );
  },
);

test.each(['/', planPage])(
  '%s fetches nothing for searching before the box is used',
  async (address) => {
    const seen: string[] = [];
    await withView(site, {}, async (page) => {
      page.on('request', (request) => {
        if (isForSearch(request)) seen.push(new URL(request.url()).pathname);
      });
      await page.goto(site.url + address, { waitUntil: 'networkidle' });
      await page.mouse.wheel(0, 2000);
      await page.keyboard.press('Tab');
      expect(seen).toEqual([]);
      await page.locator(input).focus();
      await expect.poll(() => seen.length).toBe(3);
      // Once is enough.
      await type(page, first);
      await page.keyboard.press('Escape');
      await type(page, second);
      expect(seen.length).toBe(3);
    });
  },
);

describe('the shortcut', () => {
  test.each(['Control+k', 'Meta+k'])('%s goes to the box', async (keys) => {
    await withPage('/', async (page) => {
      await page.keyboard.press(keys);
      expect(await page.locator(input).evaluate((field) => field === document.activeElement)).toBe(
        true,
      );
    });
  });

  test('works from far down a plan, and Escape leaves the reader where he was', async () => {
    await withPage(planPage, async (page) => {
      await page.evaluate(() => {
        scrollTo(0, 3000);
      });
      const before = await page.evaluate(() => scrollY);
      await page.keyboard.press('Control+k');
      await page.keyboard.insertText(first);
      await page.locator(results).first().waitFor();
      const box = await page.locator(input).boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(await page.evaluate(() => scrollY)).toBe(before);
      await page.keyboard.press('Escape');
      expect(await page.locator(panel).isVisible()).toBe(false);
      expect(await page.evaluate(() => scrollY)).toBe(before);
    });
  });

  test('is no single key, and leaves other combinations alone', async () => {
    await withPage('/', async (page) => {
      for (const keys of ['k', '/', 's', 'Control+Shift+k', 'Alt+k'])
        await page.keyboard.press(keys);
      expect(await page.locator(input).evaluate((field) => field === document.activeElement)).toBe(
        false,
      );
    });
  });
});

describe('while one types', () => {
  test('the first results show, with their hits, and lead to the marked paragraph', async () => {
    await withPage('/', async (page) => {
      await type(page, first);
      const count = await page.locator(results).count();
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThanOrEqual(6);
      const marks = await page.locator(`${results}[data-match="exact"] mark`).allTextContents();
      expect(new Set(marks.map(fold))).toEqual(new Set([fold(first)]));
      expect(await page.locator(`${panel} [role="status"]`).textContent()).toMatch(/\d/);

      await page.locator(`${results} a`).first().click();
      await page.waitForURL(/\/plans\/.*[?&]mark=.*#/);
      await page.locator('mark.found').first().waitFor();
    });
  });

  test('results of an older query are never shown for a newer one', async () => {
    await withPage('/', async (page) => {
      await type(page, first);
      const wrong = await page.evaluate(
        async ([field, shown, a, b]) => {
          const box = document.querySelector<HTMLInputElement>(field);
          const found: string[] = [];
          const look = () => {
            for (const mark of document.querySelectorAll(`${shown}[data-match="exact"] mark`)) {
              if (!box?.value.includes(mark.textContent))
                found.push(`${mark.textContent} for ${box?.value}`);
            }
          };
          const observer = new MutationObserver(look);
          observer.observe(document.body, { childList: true, subtree: true });
          for (let turn = 0; turn < 40 && box; turn++) {
            box.value = turn % 2 ? a : b;
            box.dispatchEvent(new InputEvent('input', { bubbles: true }));
            // Faster than answers, and sometimes slower.
            await new Promise((resolve) => setTimeout(resolve, turn % 5 ? 3 : 60));
          }
          await new Promise((resolve) => setTimeout(resolve, 300));
          return [...new Set(found)];
        },
        [input, results, first, second] as const,
      );
      expect(wrong).toEqual([]);
      expect(await page.locator(`${results} mark`).first().textContent()).toBe(first);
    });
  });

  test('an input method is left alone until its characters are chosen', async () => {
    await withPage('/', async (page) => {
      await page.locator(input).click();
      // The program may well come amid the letters.
      const keys = await page.context().newCDPSession(page);
      for (const letters of ['y', 'ya', 'yan', 'yang']) {
        await keys.send('Input.imeSetComposition', {
          text: letters,
          selectionStart: letters.length,
          selectionEnd: letters.length,
        });
      }
      await page.waitForTimeout(500);
      expect(await page.locator(results).count()).toBe(0);
      await keys.send('Input.insertText', { text: '养老' });
      await page.locator(results).first().waitFor();
      expect(await page.locator(input).inputValue()).toBe('养老');
    });
  });

  test('nonsense finds nothing, and says where else to look', async () => {
    await withPage('/', async (page) => {
      await page.locator(input).click();
      await page.keyboard.insertText('量子计算机');
      await page.locator(`${panel} a[href="/topics/"]`).waitFor();
      expect(await page.locator(results).count()).toBe(0);
      expect(await page.locator(`${panel} [role="status"]`).textContent()).toContain('没有找到');
    });
  });

  test.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['signs', "'!^|$()*+?[]{}\\"],
    ['ten thousand characters', '社区'.repeat(5000)],
    ['half an emoji', '\uD83D社区'],
    ['spaces', '   '],
  ])('%s does no harm', async (_, words) => {
    await withPage('/', async (page) => {
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      await type(page, first);
      await page.locator(input).evaluate((field: HTMLInputElement, value) => {
        field.value = value;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, words);
      await page.waitForTimeout(600);
      expect(faults).toEqual([]);
      expect(await page.locator(`${panel} img`).count()).toBe(0);
      await page.locator(input).fill('');
      await type(page, second);
    });
  });
});

describe('with the keyboard', () => {
  test('Escape closes the panel, keeps the words and gives the focus back to the field', async () => {
    await withPage('/', async (page) => {
      await type(page, first);
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
      await page.keyboard.press('Escape');
      expect(await page.locator(panel).isVisible()).toBe(false);
      expect(await page.locator(input).evaluate((field) => field === document.activeElement)).toBe(
        true,
      );
      expect(await page.locator(input).inputValue()).toBe(first);
      // It opens again without a new key.
      await page.keyboard.press('ArrowDown');
      expect(await page.locator(panel).isVisible()).toBe(true);
    });
  });

  test('Tab goes from the field through the results in their order, and out', async () => {
    await withPage('/', async (page) => {
      await type(page, first);
      const links = await page
        .locator(`${panel} a`)
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      await page.keyboard.press('Tab');
      const stops: (string | null)[] = [];
      for (const _ of links) {
        await page.keyboard.press('Tab');
        stops.push(await page.evaluate(() => document.activeElement?.getAttribute('href') ?? null));
      }
      expect(stops).toEqual(links);
      await page.keyboard.press('Tab');
      expect(await page.locator(panel).isVisible()).toBe(false);
    });
  });

  test('Enter goes to all results', async () => {
    await withPage('/en/', async (page) => {
      await page.locator(input).click();
      await page.keyboard.insertText(first);
      await page.keyboard.press('Enter');
      await page.waitForURL(
        (url) => url.pathname === '/en/search/' && url.searchParams.get('q') === first,
      );
    });
  });

  test('a press elsewhere closes the panel', async () => {
    await withPage('/', async (page) => {
      await type(page, first);
      await page.mouse.click(5, 600);
      expect(await page.locator(panel).isVisible()).toBe(false);
    });
  });
});

describe('recent searches', () => {
  test('are kept when results are opened or asked for, and can be cleared', async () => {
    await withPage('/', async (page) => {
      const kept = () => page.evaluate(() => localStorage.getItem('duidu-searches'));
      await type(page, first);
      expect(await kept()).toBeNull();
      await page.locator(`${results} a`).first().click();
      await page.waitForURL(/\/plans\//);
      await type(page, second);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\//);
      await page.goto(`${site.url}/topics/`);
      await page.locator(input).click();
      const recent = page.locator(`${panel} [data-query]`);
      await recent.first().waitFor();
      expect(await recent.allTextContents()).toEqual([second, first]);
      expect(await recent.first().getAttribute('href')).toBe(
        `/search/?q=${encodeURIComponent(second)}`,
      );

      await page.locator(`${panel} [data-clear]`).click();
      expect(await recent.count()).toBe(0);
      expect(await kept()).toBeNull();
      expect(await page.locator(`${panel} [role="status"]`).textContent()).toBe('已清除。');
    });
  });

  test('are eight at most, and nothing else in their place is trusted', async () => {
    await withPage('/', async (page) => {
      for (const stored of ['{', '{"a":1}', '[1,null]']) {
        await page.evaluate((value) => {
          localStorage.setItem('duidu-searches', value);
        }, stored);
        await page.reload();
        await type(page, first);
        expect(await page.locator(`${panel} [data-query]`).count()).toBe(0);
      }
      await page.evaluate(() => {
        localStorage.setItem('duidu-searches', JSON.stringify([...'甲乙丙丁戊己庚辛']));
      });
      await page.locator(input).press('Enter');
      await page.waitForURL(/\/search\//);
      const kept = await page.evaluate(() => localStorage.getItem('duidu-searches'));
      expect(JSON.parse(kept ?? '')).toEqual([first, ...'甲乙丙丁戊己庚']);
    });
  });
});

describe('on a page of one plan', () => {
  test('one can search in it alone; Enter and the link to all results carry it', async () => {
    await withPage(planPage, async (page) => {
      await type(page, first);
      await page.locator(`${panel} input[name="plan"]`).check();
      await expect
        .poll(() =>
          page
            .locator(results)
            .evaluateAll(
              (items, id) =>
                items.length > 0 &&
                items.every((item) => item.getAttribute('data-unit')?.startsWith(`${id}/`)),
              plan?.id,
            ),
        )
        .toBe(true);
      const all = await page.locator(`${panel} .panel-all a`).getAttribute('href');
      expect(new URLSearchParams(all?.split('?')[1]).get('plan')).toBe(plan?.id);
      await page.locator(input).press('Enter');
      await page.waitForURL((url) => url.searchParams.get('plan') === plan?.id);
    });
  });

  test('other pages offer no such thing', async () => {
    await withPage('/topics/', async (page) => {
      await type(page, first);
      expect(await page.locator(`${panel} input[name="plan"]`).count()).toBe(0);
    });
  });
});

test('a corpus that does not come is said, other ways are shown, and one can try again', async () => {
  await withView(site, {}, async (page) => {
    await page.context().route(/\/search\/corpus/, (route) => route.abort());
    await page.goto(`${site.url}/`);
    await page.locator(input).click();
    await page.keyboard.insertText(first);
    await page.locator(`${panel} [data-again]`).waitFor();
    expect(await page.locator(`${panel} [role="status"]`).textContent()).toContain('没有取到');
    expect(
      await page
        .locator(`${panel} a`)
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['/topics/', '/plans/', '/indicators/', '/departments/']);
    await page.context().unroute(/\/search\/corpus/);
    await page.locator(`${panel} [data-again]`).click();
    await page.locator(results).first().waitFor();
  });
});

test('without workers the same is found', async () => {
  await withView(site, {}, async (page) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'Worker');
    });
    await page.goto(`${site.url}/`);
    await type(page, first);
    expect(await page.locator(`${results} mark`).first().textContent()).toBe(first);
  });
});

test('the page of results has one box and no panel', async () => {
  await withPage('/search/', async (page) => {
    expect(await page.locator('input[type="search"]').count()).toBe(1);
    await page.keyboard.press('Control+k');
    await page.keyboard.insertText(first);
    await page.locator('#results > li').first().waitFor();
    expect(await page.locator(panel).isVisible()).toBe(false);
  });
});

test('the home page begins with a box of its own, and what to try in it', async () => {
  await withPage('/', async (page) => {
    const examples = page.locator('main a[href*="/search/?q="]');
    expect(await examples.count()).toBeGreaterThanOrEqual(3);
    expect(await examples.count()).toBeLessThanOrEqual(5);
    await page.locator('main input[type="search"]').click();
    await page.keyboard.insertText(first);
    await page.locator('main .panel [data-unit]').first().waitFor();
    expect(await page.locator(panel).isVisible()).toBe(false);
  });
});

describe.each([320, 375, 768, 1440])('at %i px', (width) => {
  test.each(themes)('the open panel is whole and accessible in the %s theme', async (theme) => {
    const address = theme === 'dark' ? `/en${planPage}` : planPage;
    await withPage(
      address,
      async (page) => {
        await type(page, first);
        expect.soft(await page.evaluate(sideways)).toEqual([]);
        expect.soft(await page.evaluate(clipped)).toEqual([]);
        expect
          .soft((await page.evaluate(smallTargets)).filter((fault) => fault.includes('panel')))
          .toEqual([]);
        expect.soft(await axeFaults(page, panel)).toEqual([]);
        const title = await page.locator(`${results} .result-title`).first().boundingBox();
        expect((title?.y ?? Infinity) + (title?.height ?? 0)).toBeLessThan(
          page.viewportSize()?.height ?? 0,
        );
      },
      { width, chosen: theme, ...(width === 375 && { size: 'larger' }) },
    );
  });
});

test('a keyboard on the screen leaves the first result in view', async () => {
  await withView(site, { viewport: { width: 375, height: 330 }, hasTouch: true }, async (page) => {
    await page.goto(site.url + planPage);
    await type(page, first);
    const title = await page.locator(`${results} .result-title`).first().boundingBox();
    expect((title?.y ?? Infinity) + (title?.height ?? 0)).toBeLessThan(330);
  });
});
