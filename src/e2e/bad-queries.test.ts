/** What readers paste, mistype and are given by bad links: no crash, nothing injected, nothing stale, and a way on. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { holding, readPassages } from '../../scripts/lib/search-bench/literal.ts';
import type { UnitRecord } from '../schemas/index.ts';
import { builtTable, openSite, type OpenSite } from './site.ts';
import { ask, ids, openSearch } from './searching.ts';

const units = builtTable<UnitRecord>('units');
const passages = readPassages(units);
const word = '社区食堂';

let site: OpenSite;
let page: Page;
let problems: string[];

/** Collect what a page complains about, and what it runs that it should not. */
function watch(watched: Page): string[] {
  const found: string[] = [];
  watched.on('pageerror', (error) => found.push(String(error)));
  watched.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text());
  });
  watched.on('dialog', (dialog) => {
    found.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  return found;
}

beforeAll(async () => {
  site = await openSite();
  page = await openSearch(site);
  problems = watch(page);
});

afterAll(() => site.close());

const markup = [
  '<img src=x onerror="document.title=1">',
  '<script>document.title=1</script>',
  '"><svg onload=alert(1)>',
  '<mark>社区</mark>',
  '&lt;社区&gt;&#x793e;',
  '${alert(1)} {{社区}}',
  'javascript:alert(1)',
];

/** Queries after which everything has to go on working. */
const bad = {
  'ten thousand characters': [
    '社区服务体系建设'.repeat(1250),
    'a'.repeat(10_000),
    '龘'.repeat(10_000),
  ],
  'ten thousand of a text': [
    units
      .map(({ text }) => text)
      .join('')
      .slice(0, 10_000),
  ],
  emoji: ['😀', '👨‍👩‍👧‍👦', '🇨🇳', '社😀区', '❤️', '✂'],
  'half surrogates': ['\ud83d', '\ude00', '社\ud83d区', '\ude00\ud83d', 'a'.repeat(31) + '\ud83d'],
  'marks of direction and of no width': [
    '\u202e区社',
    '\u200f社区\u200f',
    '社\u200b区',
    '\ufeff',
    '\u2067',
  ],
  'regular expressions': [
    '.*',
    '(社区',
    '[',
    '\\',
    '\\d+',
    '社区|服务',
    '^社区$',
    '(?:',
    'a{99999}',
    '+',
    '?',
  ],
  'operators of Fuse': [
    "'社区",
    '!社区',
    '^社区',
    '社区$',
    '=社区',
    "!^社区 'x | y",
    '"社区"',
    '|',
    ' | ',
  ],
  punctuation: ['。', '，，，', '……', '——', '“”', '《》', '（）', '!!!', '、。；：？', '·'],
  'white space': [' ', '　', '\t\t', '\u00a0\u2003', ' '.repeat(500)],
  'names of objects': [
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'null',
    'undefined',
    'NaN',
  ],
  'control characters': ['\u0000', '\u0007社区', '\u001b[31m', '\u2028', '\ufffd', '\uffff'],
  markup,
};

describe.each(Object.entries(bad))('%s', (_, queries) => {
  test('break nothing', async () => {
    const title = await page.title();

    const shown = await ask(page, queries);

    const [after] = await ask(page, [word]);
    expect(problems).toEqual([]);
    expect(after && ids(after, 'exact')).toEqual(holding(passages, word));
    expect(shown.length).toBe(queries.length);
    expect(await page.title()).not.toBe('1');
    expect(title).not.toBe('1');
  });

  test('find what holds them, and nothing that does not', async () => {
    const shown = await ask(page, queries);

    // A field of one line drops line breaks, and the empty query asks nothing.
    for (const answer of shown.filter(({ query }) => /[\p{L}\p{N}]/u.test(query)))
      expect(ids(answer, 'exact').toSorted(), answer.query.slice(0, 40)).toEqual(
        holding(passages, answer.query).toSorted(),
      );
  });
});

test('white space, punctuation and marks without width find nothing near them', async () => {
  const shown = await ask(page, [...bad.punctuation, ...bad['white space'], '\ufeff', '\u2067']);

  const loose = shown.filter(({ results }) => results.some(({ match }) => match !== 'exact'));
  expect(loose.map(({ query }) => query)).toEqual([]);
});

test('markup is text', async () => {
  await ask(page, markup);

  const made = await page
    .locator('#results img, #results script, #results svg[onload], #search-status *[onerror]')
    .count();
  expect(made).toBe(0);
});

test('markup in an address is text', async () => {
  const fresh = await openSearch(site);
  const found = watch(fresh);

  for (const query of markup) {
    const given = encodeURIComponent(query);
    await fresh.goto(`${site.url}/search/?q=${given}&plan=${given}`);
    await settled(fresh);

    expect(await fresh.locator('input[type=search]').inputValue()).toBe(query);
    expect(await fresh.locator('img[src=x], main script:not([src]), [onload]').count()).toBe(0);
  }
  expect(found).toEqual([]);
  await fresh.context().close();
});

/** Wait until the page shows what its address asks for. */
async function settled(opened: Page): Promise<void> {
  await opened.waitForFunction(() => {
    const list = document.querySelector('#results');
    const status = document.querySelector('#search-status');
    return list?.getAttribute('aria-busy') !== 'true' && (status?.textContent ?? '').trim() !== '';
  });
}

/** What may stand behind `/search/?q=`. */
const addresses = {
  'half an escape': '%',
  'half a character': '%F0%9F',
  'the character nought': '%00',
  'several queries': 'a&q=b&q=c',
  'facets that nobody knows': `${encodeURIComponent(word)}&plan=nowhere,,&kind=x&topic=%3Cb%3E&dept=%00&match=sure&sort=up&group=3`,
};

test('addresses that nobody wrote open a page that works', async () => {
  const fresh = await openSearch(site);
  const found = watch(fresh);

  for (const [what, query] of Object.entries(addresses)) {
    await fresh.goto(`${site.url}/search/?q=${query}`);
    const [after] = await ask(fresh, ['助餐']);

    expect(after && ids(after, 'exact').toSorted(), what).toEqual(
      holding(passages, '助餐').toSorted(),
    );
  }
  expect(found).toEqual([]);
  await fresh.context().close();
});

test('facets that nobody knows are said and left out', async () => {
  const fresh = await openSearch(
    site,
    {},
    `?q=${encodeURIComponent(word)}&plan=nowhere&topic=nothing`,
  );
  await settled(fresh);
  await fresh.waitForSelector('#results > li');

  const shown = await fresh
    .locator('#results > li[data-match=exact]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-unit')));
  expect(shown).toEqual(holding(passages, word));
  expect(await fresh.locator('main').innerText()).toContain('nowhere');
  await fresh.context().close();
});

describe('while words are composed', () => {
  test('nothing is searched before the end', async () => {
    const [before] = await ask(page, ['托育']);

    const during = await page.evaluate(async () => {
      const input = document.querySelector<HTMLInputElement>('input[type=search]');
      const list = document.querySelector('#results');
      if (!input || !list) throw new Error('no box');
      const read = () =>
        [...list.querySelectorAll(':scope > li')].map((item) => item.getAttribute('data-unit'));
      input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      const seen = [];
      for (const typed of ['z', 'zh', 'zhu', "zhu'c", "zhu'can"]) {
        input.value = typed;
        input.dispatchEvent(
          new CompositionEvent('compositionupdate', { data: typed, bubbles: true }),
        );
        input.dispatchEvent(
          new InputEvent('input', {
            bubbles: true,
            isComposing: true,
            inputType: 'insertCompositionText',
          }),
        );
        await new Promise((resolve) => setTimeout(resolve, 80));
        seen.push(read());
      }
      return { seen, address: location.search };
    });
    const after = await page.evaluate(async () => {
      const input = document.querySelector<HTMLInputElement>('input[type=search]');
      const list = document.querySelector('#results');
      if (!input || !list) throw new Error('no box');
      input.value = '助餐';
      // Chromium tells of the input first and of the end after it; others the other way round.
      input.dispatchEvent(
        new InputEvent('input', {
          bubbles: true,
          isComposing: true,
          inputType: 'insertCompositionText',
        }),
      );
      input.dispatchEvent(new CompositionEvent('compositionend', { data: '助餐', bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 400));
      return [...list.querySelectorAll(':scope > li[data-match=exact]')].map((item) =>
        item.getAttribute('data-unit'),
      );
    });

    for (const seen of during.seen) expect(seen).toEqual(before && ids(before));
    expect(decodeURIComponent(during.address)).not.toContain('zhu');
    expect(after.toSorted()).toEqual(holding(passages, '助餐').toSorted());
    expect(problems).toEqual([]);
  });

  test('an input method driven as a keyboard does finds at the end', async () => {
    const fresh = await openSearch(site);
    const session = await fresh.context().newCDPSession(fresh);
    await fresh.locator('input[type=search]').focus();
    for (const text of ['t', 'tu', 'tuo', "tuo'y", "tuo'yu"])
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await session.send('Input.insertText', { text: '托育' });
    await fresh.waitForFunction(
      (count) =>
        document.querySelectorAll('#results > li[data-match=exact]').length === count &&
        document.querySelector('#results')?.getAttribute('aria-busy') !== 'true',
      holding(passages, '托育').length,
    );

    expect(await fresh.locator('input[type=search]').inputValue()).toBe('托育');
    await fresh.context().close();
  });
});

test('typing faster than results come ends with those of the last word', async () => {
  const typed = ['社', '社区', '社区服', '社区服务', '社区', '社', '', '社区食', word];

  for (let round = 0; round < 5; round++) {
    const { stale, last } = await page.evaluate(async (typed) => {
      const input = document.querySelector<HTMLInputElement>('input[type=search]');
      const list = document.querySelector('#results');
      if (!input || !list) throw new Error('no box');
      for (const value of typed) {
        input.value = value;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 12));
      }
      const read = () =>
        [...list.querySelectorAll(':scope > li[data-match=exact]')].map(
          (item) => item.getAttribute('data-unit') ?? '',
        );
      const stale: string[][] = [];
      const start = performance.now();
      // For a good while, whatever is shown as done has to be right.
      while (performance.now() - start < 400) {
        if (list.getAttribute('aria-busy') !== 'true') stale.push(read());
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return { stale, last: read() };
    }, typed);

    expect(last).toEqual(holding(passages, word));
    for (const seen of stale) expect(seen).toEqual(holding(passages, word));
  }
  expect(problems).toEqual([]);
});

test('a real keyboard, key by key, leaves nothing behind', async () => {
  const fresh = await openSearch(site);
  const found = watch(fresh);
  const box = fresh.locator('input[type=search]');
  await box.pressSequentially('社区服务体系建设规划', { delay: 5 });
  for (let key = 0; key < 8; key++) await box.press('Backspace', { delay: 2 });
  await fresh.waitForFunction(
    (count) =>
      document.querySelectorAll('#results > li[data-match=exact]').length === count &&
      document.querySelector('#results')?.getAttribute('aria-busy') !== 'true',
    holding(passages, '社区').length,
  );

  expect(found).toEqual([]);
  await fresh.context().close();
});

test('an emptied box shows no results', async () => {
  await ask(page, ['社区']);

  const [empty] = await ask(page, ['']);

  expect(empty?.results).toEqual([]);
});

describe('when the texts do not load', () => {
  test('the page says so, offers lists, and trying again works', async () => {
    const fresh = await openSearch(site);
    let blocked = true;
    await fresh.context().route(/\/search\/corpus\.[^/]*\.js/, async (route) => {
      if (blocked) await route.abort();
      else await route.continue();
    });
    const box = fresh.locator('input[type=search]');
    await box.fill(word);
    const main = fresh.locator('main');
    await main.getByRole('button', { name: /重试|再试|重新/ }).waitFor();

    expect(await fresh.locator('#results > li').count()).toBe(0);
    expect(await fresh.locator('#results').getAttribute('aria-busy')).not.toBe('true');
    expect((await fresh.locator('#search-status').textContent())?.trim()).not.toBe('');
    for (const list of ['/topics/', '/plans/'])
      expect(await main.locator(`a[href*="${list}"]:visible`).count(), list).toBeGreaterThan(0);
    expect(await main.locator('a[href*="/departments/"]').count()).toBeGreaterThan(0);

    blocked = false;
    await main.getByRole('button', { name: /重试|再试|重新/ }).click();
    await fresh.waitForSelector('#results > li[data-match=exact]');
    expect(
      await fresh
        .locator('#results > li[data-match=exact]')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-unit'))),
    ).toEqual(holding(passages, word));
    await fresh.context().close();
  });

  test('and when workers cannot start, the page searches by itself', async () => {
    const fresh = await site.browser.newPage();
    const found = watch(fresh);
    await fresh.addInitScript(() => {
      Object.defineProperty(window, 'Worker', { value: undefined });
    });
    await fresh.goto(`${site.url}/search/`);
    const [answer] = await ask(fresh, [word]);

    expect(answer && ids(answer, 'exact')).toEqual(holding(passages, word));
    expect(found).toEqual([]);
    await fresh.close();
  });

  test('and when the engine cannot be fetched, the page says so', async () => {
    const fresh = await openSearch(site);
    await fresh.context().route(/engine[^/]*\.js/, (route) => route.abort());
    await fresh.locator('input[type=search]').fill(word);
    await fresh
      .locator('main')
      .getByRole('button', { name: /重试|再试|重新/ })
      .waitFor();

    expect(await fresh.locator('#results').getAttribute('aria-busy')).not.toBe('true');
    await fresh.context().close();
  });
});
