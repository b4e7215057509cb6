/** The page of all commitments: every record with its sentence, filters and orders in the address, the file of what is shown. */

import { readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { strings, type Locale } from '../i18n/index.ts';
import { targetAnchor } from '../components/targets/anchor.ts';
import { writeCommitment } from '../components/targets/quantity.ts';
import type { CommitmentRecord, ComparableRecord, PlanRecord } from '../schemas/index.ts';
import { builtFile, builtTable, openSite, type OpenSite } from './site.ts';
import { openView, withView } from './views.ts';

const plans = builtTable<PlanRecord>('plans').map(({ id }) => id);
const commitments = builtTable<CommitmentRecord>('commitments');
const comparable = builtTable<ComparableRecord>('comparable');
const baselines = builtTable<CommitmentRecord>('baselines');
const prefixes: [string, Locale][] = [
  ['', 'zh-Hans'],
  ['/en', 'en'],
];
const bare = (text: string) => text.replace(/\s+/g, '');

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

/** Ids of the rows that a reader sees, in their order. */
async function shownIds(page: Page): Promise<string[]> {
  return await page
    .locator('#targets-table [data-target]:visible')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-target') ?? ''));
}

/** Open the page with a query, when its script has run. */
async function open(page: Page, query = '', prefix = ''): Promise<void> {
  await page.goto(`${site.url}${prefix}/targets/${query}`);
  await page.locator('#targets-table [aria-sort]').waitFor({ state: 'attached' });
}

describe.each(prefixes)('%s/targets/', (prefix, locale) => {
  const text = strings(locale);

  test('has every commitment once, in document order, also without scripts', async () => {
    const rows = await withView(site, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${site.url}${prefix}/targets/`);
      expect(await page.locator('#targets-filter').isVisible()).toBe(false);
      return await page.locator('#targets-table [data-target]').evaluateAll((found) =>
        found.map((row) => ({
          id: row.getAttribute('data-target') ?? '',
          anchor: row.id,
          quantity: row.querySelector('.quantity')?.textContent ?? '',
          subject: row.querySelector('.subject')?.textContent ?? '',
          sentence: row.querySelector('.sentence')?.textContent ?? '',
          marked: [...row.querySelectorAll('mark')].map((mark) => mark.textContent).join(''),
          lang: row.querySelector('.sentence')?.getAttribute('lang'),
          href: row.querySelector('.ways a')?.getAttribute('href') ?? '',
        })),
      );
    });

    expect(rows.map(({ id }) => id)).toEqual(commitments.map(({ id }) => id));
    for (const [at, record] of commitments.entries()) {
      const row = rows[at];
      expect(row?.anchor).toBe(targetAnchor(record.id));
      expect(bare(row?.quantity ?? '')).toBe(bare(writeCommitment(record, text)));
      expect(bare(row?.subject ?? '')).toBe(bare(record.subject));
      expect(bare(row?.sentence ?? '')).toBe(bare(record.sentence));
      expect(bare(row?.marked ?? '')).toBe(bare(record.quote));
      expect(row?.lang).toBe('zh-Hans');
      expect(row?.href).toMatch(/\/plans\/[^/]+\/\?mark=[^#]+#/);
    }
  });

  test('has a cell for every comparable promise and plan, silent where a plan does not state it', async () => {
    const cells = await withView(site, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${site.url}${prefix}/targets/`);
      return await page.locator('.comparable tbody tr').evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll('td')].map((cell) => ({
            plan: cell.getAttribute('data-plan'),
            absent: cell.getAttribute('data-absent'),
            words: cell.textContent.trim(),
          })),
        ),
      );
    });

    expect(cells).toHaveLength(comparable.length);
    for (const [at, row] of comparable.entries()) {
      expect(cells[at]?.map(({ plan, absent }) => plan ?? absent)).toEqual(plans);
      const silent = cells[at]?.filter(({ absent }) => absent !== null) ?? [];
      expect(silent.map(({ absent }) => absent)).toEqual(row.absent);
      for (const { words } of silent) expect(words).toBe(text.targets.absent);
    }
  });

  test('tells what was reached before apart', async () => {
    await withView(site, {}, async (page) => {
      await open(page, '', prefix);
      expect(await page.locator('.baselines tbody tr').count()).toBe(baselines.length);
      expect(await page.locator('.baselines [data-target]').count()).toBe(0);
    });
  });

  test.each([320, 375, 768, 1440])('fits a window of %d pixels', async (width) => {
    await withView(site, { width }, async (page) => {
      await open(page, '', prefix);
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect(scroll).toBeLessThanOrEqual(client);
    });
  });
});

describe('filters', () => {
  const [plan = ''] = plans;
  const cases: readonly [string, (record: CommitmentRecord) => boolean][] = [
    [`?plan=${plan}`, (record) => record.plan === plan],
    ['?kind=standard,coverage', ({ kind }) => kind === 'standard' || kind === 'coverage'],
    ['?unit=%25', ({ unitOfMeasure }) => unitOfMeasure === '%'],
    ['?deadline=-', ({ deadline }) => deadline === null],
    [`?plan=${plan}&unit=%25`, (record) => record.plan === plan && record.unitOfMeasure === '%'],
  ];

  test.each(cases)('%s', async (query, fits) => {
    const expected = commitments.filter(fits).map(({ id }) => id);
    await withView(site, {}, async (page) => {
      await open(page, query);
      expect(await shownIds(page)).toEqual(expected);
      expect(await page.locator('#targets-status').textContent()).toContain(`${expected.length}`);
      expect(await page.locator('#targets-unknown').isHidden()).toBe(true);
    });
  });

  test('a choice goes into the address, and back takes it out again', async () => {
    const page = await openView(site, {});
    await open(page);
    await page.locator(`input[data-facet="plan"][value="${plan}"]`).check();
    const chosen = commitments.filter((record) => record.plan === plan);
    expect(new URL(page.url()).search).toBe(`?plan=${plan}`);
    expect(await shownIds(page)).toEqual(chosen.map(({ id }) => id));

    await page.locator('select[name="sort"]').selectOption('value');
    expect(new URL(page.url()).search).toBe(`?plan=${plan}&order=value`);
    expect((await shownIds(page)).toSorted()).toEqual(chosen.map(({ id }) => id).toSorted());

    await page.goBack();
    expect(await shownIds(page)).toEqual(chosen.map(({ id }) => id));
    await page.goBack();
    expect(new URL(page.url()).search).toBe('');
    expect(await shownIds(page)).toEqual(commitments.map(({ id }) => id));
    expect(await page.locator('input[data-facet="plan"]:checked').count()).toBe(0);
    await page.goForward();
    expect(await shownIds(page)).toEqual(chosen.map(({ id }) => id));
    await page.context().close();
  });

  test('a plan chosen in a chart narrows the table, a plan chosen in the table is highlighted in the charts', async () => {
    const own = commitments.filter((record) => record.plan === plan).map(({ id }) => id);
    await withView(site, {}, async (page) => {
      await open(page);
      const button = page.locator(`#chart-strip [data-highlight="${plan}"]`);
      const pressed = () =>
        page
          .locator('[data-highlight][aria-pressed="true"]')
          .evaluateAll((all) => all.map((each) => each.getAttribute('data-highlight')));
      await button.scrollIntoViewIfNeeded();
      const place = (await button.boundingBox())?.y ?? 0;
      await button.click();
      expect(await shownIds(page)).toEqual(own);
      expect(await pressed()).toEqual([plan, plan]);
      // The table above is much shorter now, and the reader is still where the button is.
      expect(Math.abs(((await button.boundingBox())?.y ?? 0) - place)).toBeLessThan(2);

      await page.locator(`input[data-facet="plan"][value="${plan}"]`).uncheck();
      expect(await pressed()).toEqual([]);
      await page.goBack();
      expect(await pressed()).toEqual([plan, plan]);
      expect(await shownIds(page)).toEqual(own);
    });
  });

  test('words typed narrow the rows, each of them', async () => {
    const [record] = commitments;
    if (!record) return;
    const words = [record.subject.slice(0, 2), record.subject.slice(-2)];
    await withView(site, {}, async (page) => {
      await open(page);
      await page.locator('#targets-filter [name="q"]').fill(words.join(' '));
      await page.waitForURL((url) => url.searchParams.get('q') === words.join(' '));
      const ids = await shownIds(page);
      expect(ids).toContain(record.id);
      expect(ids.length).toBeLessThan(commitments.length);
      expect(new URL(page.url()).searchParams.get('q')).toBe(words.join(' '));
      await page.locator('[data-clear]').click();
      expect(await shownIds(page)).toHaveLength(commitments.length);
    });
  });

  test('what the address asks for and is not there is said', async () => {
    await withView(site, {}, async (page) => {
      await open(page, '?plan=nowhere&order=size');
      expect(await page.locator('#targets-unknown').textContent()).toMatch(/nowhere.*size/);
      expect(await shownIds(page)).toHaveLength(commitments.length);
    });
  });
});

test('rows are in order of value within each unit of measure, and the head says so', async () => {
  const byId = new Map(commitments.map((record) => [record.id, record]));
  await withView(site, {}, async (page) => {
    await open(page);
    await page.locator('th [data-sort="value"]').click();
    await page.locator('th [data-sort="value"]').click();
    expect(await page.locator('th.value').first().getAttribute('aria-sort')).toBe('descending');
    expect(new URL(page.url()).search).toBe('?order=-value');
    const rows = (await shownIds(page)).map((id) => byId.get(id));
    const units = rows.map((row) => row?.unitOfMeasure);
    // Each unit is one run of rows.
    expect(units.filter((unit, at) => unit !== units[at - 1])).toHaveLength(new Set(units).size);
    for (const [at, row] of rows.entries()) {
      const before = rows[at - 1];
      if (before && row && before.unitOfMeasure === row.unitOfMeasure)
        expect(before.value).toBeGreaterThanOrEqual(row.value);
    }
  });
});

test('the file has exactly the rows shown, in their order, in the columns of the open data', async () => {
  await withView(site, { acceptDownloads: true }, async (page) => {
    await open(page, '?kind=standard&order=-value');
    const ids = await shownIds(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-csv]').click(),
    ]);
    const file = readFileSync(await download.path(), 'utf8');
    const whole = csvParse(builtFile('data/commitments.csv').replace(/^\uFEFF/, ''));
    const rows = csvParse(file.replace(/^\uFEFF/, ''));
    expect(file.startsWith('\uFEFF')).toBe(true);
    expect(rows.columns).toEqual(whole.columns);
    expect(rows.map((row) => row['id'])).toEqual(ids);
    expect([...rows]).toEqual(ids.map((id) => whole.find((row) => row['id'] === id)));
  });
});

test('a row links to its sentence, where the quote is marked', async () => {
  const record = commitments.find(({ kind }) => kind === 'prose');
  if (!record) return;
  await withView(site, {}, async (page) => {
    await open(page);
    await page
      .locator(`#${targetAnchor(record.id)} .ways a`)
      .first()
      .click();
    const marked = page.locator(`[id="${record.paragraph.split('/')[1]}"] mark`);
    await marked.first().waitFor();
    expect(bare((await marked.allTextContents()).join(''))).toContain(bare(record.quote));
  });
});

test('plans and units say what they promise, and lead to it', async () => {
  const record = comparable
    .flatMap(({ members }) => members)
    .map((id) => commitments.find((each) => each.id === id))
    .find((each) => each?.kind === 'prose');
  if (!record) return;
  await withView(site, { javaScriptEnabled: false }, async (page) => {
    await page.goto(`${site.url}/plans/${record.plan}/`);
    const count = commitments.filter(({ plan }) => plan === record.plan).length;
    const link = page.locator(`main header a[href*="/targets/?plan=${record.plan}"]`);
    expect(await link.textContent()).toContain(`${count}`);

    await page.goto(`${site.url}/plans/${record.unit}/`);
    const own = page.locator(`a[href$="/targets/#${targetAnchor(record.id)}"]`);
    expect(bare((await own.textContent()) ?? '')).toContain(
      bare(writeCommitment(record, strings('zh-Hans'))),
    );
    // The same promise of another plan.
    expect(await page.locator('[aria-labelledby="targets"] p a').count()).toBeGreaterThan(0);
  });
});
