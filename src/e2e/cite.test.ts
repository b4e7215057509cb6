import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { textHash } from '../cite/hash.ts';
import { locales, localeSegment, strings } from '../i18n/index.ts';
import { localId, unitAddress } from '../plan/address.ts';
import type { PlanRecord, UnitRecord } from '../schemas/index.ts';
import { builtFile, builtFiles, builtTable, openSite, type OpenSite } from './site.ts';

const plans = builtTable<PlanRecord>('plans');
const units = builtTable<UnitRecord>('units');
const prefixes = locales
  .map((locale) => localeSegment(locale))
  .map((name) => (name ? `/${name}` : ''));
const chinese = strings('zh-Hans').cite;

/** A unit with paragraphs enough to tell them apart, a heading, and no table. */
const unit = units.find(
  ({ kind, title, text }) =>
    kind === 'section' && title !== null && text.split('\n').length > 2 && !text.includes('\t'),
);
const plan = plans.find(({ id }) => id === unit?.plan);
if (!unit || !plan) throw new Error('Unexpected corpus, expected a section of three paragraphs');
const local = localId(unit.id);
const formats = [
  'gbt7714',
  'apa',
  'chicago',
  'link',
  'markdown',
  'quotation',
  'bibtex',
  'ris',
  'csl',
];

let site: OpenSite;
/** With scripts, and leave to use the clipboard. */
let context: BrowserContext;

beforeAll(async () => {
  site = await openSite();
  context = await site.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
});

afterAll(() => site.close());

/**
 * Use a page that closes afterwards.
 *
 * @param before
 *   Runs in the page before its own scripts.
 */
async function withPage<Result>(
  address: string,
  use: (page: Page) => Promise<Result>,
  before?: () => void,
): Promise<Result> {
  const page = await context.newPage();
  if (before) await page.addInitScript(before);
  await page.goto(site.url + address);
  const result = await use(page);
  await page.close();
  return result;
}

/** What a page of the build cites, and the text it cites. */
interface CitedPage {
  hash: string | undefined;
  link: string | undefined;
  text: string | undefined;
  paragraphs: { id: string; hash: string; text: string | undefined }[];
  formats: Record<string, string>;
}

/** Read a built page in the browser without loading it: hundreds would take a minute. */
function readCited(page: Page, file: string, target: string): Promise<CitedPage> {
  return page.evaluate(
    ([html, id]) => {
      const shown = new DOMParser().parseFromString(html, 'text/html');
      const section = shown.getElementById('cite');
      const textOf = (anchor: string) => {
        const element = shown.getElementById(anchor);
        return (element?.matches('td, th') ? element.closest('tr') : element)?.textContent;
      };
      const entries = [...(section?.querySelectorAll<HTMLElement>('[data-paragraph]') ?? [])];
      const blocks = [...(section?.querySelectorAll<HTMLElement>('[data-format]') ?? [])];

      return {
        hash: section?.dataset['hash'],
        link: section?.dataset['link'],
        text: textOf(id),
        paragraphs: entries.map(({ dataset }) => ({
          id: dataset['paragraph'] ?? '',
          hash: dataset['hash'] ?? '',
          text: textOf(dataset['paragraph'] ?? ''),
        })),
        formats: Object.fromEntries(
          blocks.map((block) => [
            block.dataset['format'] ?? '',
            block.querySelector('dd')?.textContent ?? '',
          ]),
        ),
      };
    },
    [builtFile(file), target] as const,
  );
}

describe.each(prefixes)('pages under %j', (prefix) => {
  test('every unit and paragraph is cited with the hash of the text that its page shows', async () => {
    const page = await site.browser.newPage();
    const wrong: string[] = [];

    for (const { id, url, kind, text } of units) {
      const cited = await readCited(page, `${prefix}${url}index.html`.slice(1), localId(id));
      const count = kind === 'indicator' || text === '' ? 0 : text.split('\n').length;
      if (cited.hash !== textHash(cited.text ?? '')) wrong.push(id);
      if (!cited.link?.endsWith(`${prefix}${url}?v=${cited.hash}`)) wrong.push(`${id} link`);
      if (cited.paragraphs.length !== count) wrong.push(`${id} ${cited.paragraphs.length}`);
      for (const paragraph of cited.paragraphs)
        if (paragraph.hash !== textHash(paragraph.text ?? '')) wrong.push(paragraph.id);
      for (const format of formats)
        if (!cited.formats[format]?.includes(cited.link ?? ' ')) wrong.push(`${id} ${format}`);
    }

    await page.close();
    expect(wrong).toEqual([]);
  });

  test.each(plans)('the plan $id is cited with the hash of its whole text', async ({ url }) => {
    const page = await site.browser.newPage();
    const cited = await readCited(page, `${prefix}${url}index.html`.slice(1), 'text');
    await page.close();

    expect(cited.hash).toBe(textHash(cited.text ?? ''));
    expect(cited.link).toMatch(new RegExp(`${prefix}${url}\\?v=${cited.hash}$`));
    expect(Object.keys(cited.formats)).toEqual(formats.filter((id) => id !== 'quotation'));
  });
});

test('what a plan does not say of itself leaves no trace in its citations', async () => {
  const page = await site.browser.newPage();
  const silent = plans.filter(
    ({ issuer, date, documentNumber }) =>
      issuer === null || date === null || documentNumber === null,
  );

  for (const { url, title, issuer, date } of silent) {
    const cited = await readCited(page, `${url.slice(1)}index.html`, 'text');
    expect(Object.values(cited.formats).join('\n')).not.toMatch(/undefined|null|NaN|\(\)|（）/);
    // A plan without a title is named in brackets.
    if (issuer === null) expect(cited.formats['gbt7714']?.startsWith(title ?? '[')).toBe(true);
    if (date === null) expect(cited.formats['apa']).toContain('(n.d.)');
  }

  await page.close();
});

test('files for reference managers hold what the pages show', async () => {
  const page = await site.browser.newPage();
  const files = new Set(builtFiles());
  const endings = { bibtex: '.bib', ris: '.ris', csl: '.csl.json' };

  for (const { url, target } of [
    ...plans.map((each) => ({ url: each.url, target: 'text' })),
    ...units.map(({ id, url: address }) => ({ url: address, target: localId(id) })),
  ]) {
    const shown = await readCited(page, `${url.slice(1)}index.html`, target);
    for (const [format, ending] of Object.entries(endings)) {
      const file = url.slice(1, -1) + ending;
      expect(files.has(file), file).toBe(true);
      const text = builtFile(file);
      if (format === 'ris') expect(text, file).not.toMatch(/[^\r]\n/);
      expect(text.replaceAll('\r\n', '\n'), file).toBe(`${shown.formats[format]}\n`);
    }
  }

  await page.close();
});

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const block = (page: Page, format: string) => page.locator(`[data-format="${format}"] dd`);
const openAll = (page: Page) =>
  page
    .locator('#cite details')
    .evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));

test('every button copies its format, and says so', async () => {
  await withPage(unit.url, async (page) => {
    await openAll(page);
    for (const format of formats) {
      await page.locator(`[data-format="${format}"] [data-copy]`).click();
      await page.locator(`[data-format="${format}"] [data-done]`).waitFor();
      expect(await clipboard(page)).toBe(await block(page, format).textContent());
    }
    expect(await page.locator('#cite [data-status]').textContent()).toBe(
      chinese.copied.replace('{name}', chinese.formats.csl),
    );
    expect(await page.locator('#cite [data-done]').count()).toBe(1);
  });
});

test('on plain http the old command copies', async () => {
  await withPage(
    unit.url,
    async (page) => {
      await page.locator('[data-format="gbt7714"] [data-copy]').click();
      await page.locator('[data-format="gbt7714"] [data-done]').waitFor();
      const wanted = await block(page, 'gbt7714').textContent();
      const reader = await page.context().newPage();
      await reader.goto(site.url);
      await reader.bringToFront();
      expect(await clipboard(reader)).toBe(wanted);
    },
    () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
});

test('where nothing can be copied the text is selected', async () => {
  await withPage(
    unit.url,
    async (page) => {
      await page.locator('[data-format="apa"] [data-copy]').click();
      await page.getByText(chinese.copyFailed).waitFor();
      const selected = await page.evaluate(() => getSelection()?.toString());
      expect(selected).toBe(await block(page, 'apa').textContent());
    },
    () => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    },
  );
});

/** Hash of a passage on a page, as the page lists it. */
async function hashOf(page: Page, paragraph: string): Promise<string> {
  const entry = page.locator(`[data-paragraph="${paragraph}"]`);
  return (await entry.getAttribute('data-hash')) ?? '';
}

test('?p= turns every format to the paragraph, and back', async () => {
  const id = `${local}-p2`;
  const paragraph = unit.text.split('\n')[1] ?? '';

  await withPage(`${unit.url}?p=${id}#cite`, async (page) => {
    const section = page.locator('#cite');
    const own = (await section.getAttribute('data-hash')) ?? '';
    const hash = await hashOf(page, id);
    const blocks = await page.locator('#cite dd').allTextContents();

    expect(await page.locator('#cite .scope').innerText()).toBe(
      `${chinese.scope.replace('{number}', '2')} ${chinese.whole}`,
    );
    expect(blocks).toHaveLength(formats.length);
    for (const text of blocks) {
      expect(text).toContain(`${unit.url}?v=${hash}#${id}`);
      expect(text).not.toContain(own);
    }
    expect(await block(page, 'quotation').textContent()).toMatch(new RegExp(`^${paragraph}\n——`));
    expect(await block(page, 'bibtex').textContent()).toContain(
      `@techreport{${unit.plan}-${id},\n`,
    );
    expect(await page.locator('#cite [data-file]:visible').count()).toBe(0);

    await page.locator('#cite .scope a').click();
    await page.waitForURL((url) => url.search === '');
    expect(await page.locator('#cite .scope').isVisible()).toBe(false);
    expect(await block(page, 'link').textContent()).toContain(own);
  });
});

test.each([`${local}-p99`, 'cite', '', '%3Cimg%3E', `${local}`])(
  '?p=%s, which is no paragraph of the unit, changes nothing',
  async (id) => {
    const plainly = await withPage(unit.url, (page) => page.locator('#cite').innerText());
    const asked = await withPage(`${unit.url}?p=${id}`, (page) =>
      page.locator('#cite').innerText(),
    );
    expect(asked).toBe(plainly);
  },
);

/** What the check says on a page opened by an address, and how it looks. */
function checked(address: string): Promise<{ state: string | null; said: string }> {
  return withPage(address, async (page) => {
    const notice = page.locator('#version-notice');
    await page.locator('#version-notice[data-state]').waitFor();
    return {
      state: await notice.getAttribute('data-state'),
      said: (await notice.locator('[role="status"]').textContent()) ?? '',
    };
  });
}

describe('an address with ?v=', () => {
  const first = `${local}-p1`;
  const second = `${local}-p2`;
  let own = '';
  let whole = '';
  let hashes: [string, string] = ['', ''];

  beforeAll(async () => {
    await withPage(unit.url, async (page) => {
      own = (await page.locator('#cite').getAttribute('data-hash')) ?? '';
      hashes = [await hashOf(page, first), await hashOf(page, second)];
    });
    whole = await withPage(
      plan.url,
      async (page) => (await page.locator('#cite').getAttribute('data-hash')) ?? '',
    );
  });

  test('that matches says so: unit, paragraph, plan, and in the whole plan', async () => {
    for (const [address, hash] of [
      [`${unit.url}?v=${own}`, own],
      [`/en${unit.url}?v=${own}`, own],
      [`${unit.url}?v=${own.toUpperCase()}`, own],
      [`${unit.url}?v=${own}#${second}`, own],
      [`${unit.url}?v=${hashes[1]}#${second}`, hashes[1]],
      [`${plan.url}?v=${whole}`, whole],
      [`/en${plan.url}?v=${whole}`, whole],
      [`${plan.url}?v=${hashes[0]}#${first}`, hashes[0]],
      [`${plan.url}?v=${own}#${local}`, own],
    ] as const) {
      const { state, said } = await checked(address);
      expect(state, address).toBe('same');
      expect(said, address).toContain(hash);
    }
  });

  test('that does not match shows both hashes', async () => {
    for (const [address, current] of [
      [`${unit.url}?v=00000000`, own],
      [`${unit.url}?v=00000000#${second}`, hashes[1]],
      [`${plan.url}?v=00000000`, whole],
      [`${plan.url}?v=00000000#${first}`, hashes[0]],
    ] as const) {
      expect(await checked(address), address).toEqual({
        state: 'changed',
        said: chinese.version.changed.replace('{cited}', '00000000').replace('{current}', current),
      });
    }
  });

  test('whose text stands elsewhere on the page leads there', async () => {
    await withPage(`${unit.url}?v=${hashes[1]}#${first}`, async (page) => {
      const notice = page.locator('#version-notice[data-state="elsewhere"]');
      await notice.waitFor();
      await notice.locator('a').click();
      expect(new URL(page.url()).hash).toBe(`#${second}`);
    });
  });

  test('whose paragraph is gone says so', async () => {
    const { state, said } = await checked(`${unit.url}?v=00000000#${local}-p99`);
    expect(state).toBe('missing');
    expect(said).toContain('00000000');
  });

  test.each(['', '123', '0123456789', 'zzzzzzzz', '%3Cimg%20src=x%3E'])(
    'that is no hash (%j) cannot be checked',
    async (value) => {
      expect(await checked(`${unit.url}?v=${value}`)).toEqual({
        state: 'malformed',
        said: chinese.version.malformed,
      });
    },
  );

  test('says so where the script that checks does not come', async () => {
    const page = await context.newPage();
    await page.route(/\/page-state[^/]*\.js$/, (route) => route.abort());
    await page.goto(`${site.url}${unit.url}?v=00000000`);
    await page
      .getByText(chinese.version.failed.replace('{cited}', '00000000'))
      .waitFor({ timeout: 5000 });
    await page.close();
  });

  test('can be closed, and hides nothing meanwhile', async () => {
    await withPage(`${unit.url}?v=00000000`, async (page) => {
      const notice = page.locator('#version-notice');
      await notice.locator('[data-close]').click();
      expect(await notice.getAttribute('data-state')).toBeNull();
      expect(await notice.innerText()).toBe('');
    });
  });

  test('gives the focus back when it closes', async () => {
    const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
    for (const [hash, id] of [
      ['', 'main'],
      [`#${second}`, second],
    ] as const) {
      await withPage(`${unit.url}?v=00000000${hash}`, async (page) => {
        await page.locator('#version-notice [data-close]').press('Enter');
        expect(await focused(page)).toBe(id);
      });
    }
    await withPage(`${unit.url}?v=00000000`, async (page) => {
      const close = page.locator('#version-notice [data-close]');
      await close.waitFor();
      await page.locator('#settings').focus();
      await close.press('Enter');
      expect(await focused(page)).toBe('settings');
    });
  });

  test('alone loads the scripts that compute hashes', async () => {
    const scripts = (page: Page) =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => name.endsWith('.js')),
      );
    const plainly = await withPage(unit.url, scripts);
    const withHash = await withPage(`${unit.url}?v=${own}`, async (page) => {
      await page.locator('#version-notice[data-state]').waitFor();
      return scripts(page);
    });

    expect(withHash.filter((name) => !plainly.includes(name))).toContainEqual(
      expect.stringContaining('/page-state'),
    );
  });

  test('that is told of nothing says nothing', async () => {
    await withPage(unit.url, async (page) => {
      const notice = page.locator('#version-notice');
      expect(await notice.getAttribute('data-state')).toBeNull();
      expect(await notice.innerText()).toBe('');
    });
  });
});

const citedPages = [unit.url, plan.url, unitAddress(`${unit.plan}/i1`)];

test.each(citedPages)('without JavaScript every format of %s can be read', async (address) => {
  const still = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await still.newPage();
  await page.goto(site.url + address);
  for (const summary of await page.locator('#cite summary').all()) await summary.click();
  const blocks = await page.locator('#cite dd').all();

  expect(blocks.length).toBeGreaterThanOrEqual(formats.length - 1);
  for (const text of blocks) {
    expect(await text.isVisible()).toBe(true);
    expect(await text.innerText()).not.toBe('');
  }
  expect(await page.locator('#cite [data-needs-script]:visible').count()).toBe(0);
  await still.close();
});

test('a click selects a citation whole', async () => {
  await withPage(unit.url, async (page) => {
    await block(page, 'gbt7714').click();
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected).toBe(await block(page, 'gbt7714').textContent());
  });
});
