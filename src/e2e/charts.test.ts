/** Every chart of the built site: on its page, alone in a frame, and as files. */

import { csvParse } from 'd3';
import type { Page, Request } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtBytes, builtFile, builtFiles, builtPages, openSite, type OpenSite } from './site.ts';
import { openView, withView } from './views.ts';

/** Charts by their files, with the language that the address has a segment for. */
const charts = builtFiles().flatMap((file) => {
  const [, segment = '', id] = /^charts\/(en\/)?([^/]+)\.csv$/.exec(file) ?? [];
  return id === undefined ? [] : [{ id, segment, name: segment + id }];
});
const pages = builtPages()
  .filter(({ address }) => !/^\/(?:en\/)?embed\//.test(address))
  .map(({ address, file }) => ({ address, html: builtFile(file) }));

/** Smallest text of a drawing, in CSS pixels. */
const smallest = 12;

let site: OpenSite;
/** Windows that every chart is opened in, one after the other. */
let phone: Page;
let tablet: Page;
let plain: Page;

beforeAll(async () => {
  site = await openSite();
  phone = await openView(site, { width: 320 });
  tablet = await openView(site, { width: 768 });
  plain = await openView(site, { width: 1440, javaScriptEnabled: false });
});

afterAll(() => site.close());

/** Pages in the language of the address that show a chart. */
function pagesOf({ id, segment }: { id: string; segment: string }): typeof pages {
  return pages.filter(
    ({ address, html }) =>
      html.includes(` id="chart-${id}"`) && address.startsWith('/en/') === (segment !== ''),
  );
}

/** How many rows the table in a chart's figure has; none where the page has one of the same values anyway. */
function rowsIn(html: string, id: string): number {
  const figure = html.slice(html.indexOf(` id="chart-${id}"`)).split('</figure>')[0] ?? '';
  const body = /<tbody[^>]*>(.*?)<\/tbody>/s.exec(figure)?.[1] ?? '';
  return body.match(/<tr[\s>]/g)?.length ?? 0;
}

const embedOf = ({ id, segment }: { id: string; segment: string }) => `/${segment}embed/${id}/`;

/** What a page shows of its first chart, which may be drawn in several parts; runs in the page. */
function shown() {
  const figure = document.querySelector('figure.chart');
  const drawings = [...(figure?.querySelectorAll<SVGSVGElement>('svg.drawing') ?? [])].filter(
    (each) => each.getClientRects().length > 0,
  );
  const texts = drawings.flatMap((svg) => {
    const frame = svg.getBoundingClientRect();
    const scale = frame.width / svg.viewBox.baseVal.width;
    return [...svg.querySelectorAll('text')].map((text) => ({ text, frame, scale }));
  });
  return {
    marks: drawings.reduce((sum, svg) => sum + svg.querySelectorAll('.mark[aria-label]').length, 0),
    small: texts
      .map(({ text, scale }) => parseFloat(getComputedStyle(text).fontSize) * scale)
      .filter((size) => size < 12 - 0.05),
    outside: texts
      .filter(({ text, frame }) => {
        const box = text.getBoundingClientRect();
        return box.left < frame.left - 2 || box.right > frame.right + 2;
      })
      .map(({ text }) => text.textContent),
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  };
}

test('there are charts, each in both languages', () => {
  const inOne = (segment: string) =>
    charts.filter((chart) => chart.segment === segment).map(({ id }) => id);
  expect(inOne('').length).toBeGreaterThan(0);
  expect(inOne('en/')).toEqual(inOne(''));
});

describe.each(charts)('$name', (chart) => {
  const files = `charts/${chart.segment}${chart.id}`;
  const rows = csvParse(builtFile(`${files}.csv`).replace(/^\uFEFF/, ''));

  test('stands on a page, its table with as many rows as its file', () => {
    const embedded = builtFile(`${embedOf(chart).slice(1)}index.html`);
    const shown = pagesOf(chart).map(({ html }) => rowsIn(html, chart.id));

    expect(shown.length).toBeGreaterThan(0);
    for (const count of shown) expect([rows.length, 0]).toContain(count);
    expect(rowsIn(embedded, chart.id)).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(0);
    expect(embedded).not.toMatch(/NaN|undefined|>null<|Infinity/);
    expect(builtFile(`${files}.csv`)).not.toMatch(/NaN|undefined|(?<![a-z])null(?![a-z])|Infinity/);
  });

  test('is a picture with title, sources and address', async () => {
    const svg = builtFile(`${files}.svg`);
    await tablet.goto(site.url + embedOf(chart));
    const read = await tablet.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
      return {
        error: parsed.querySelector('parsererror')?.textContent ?? '',
        title: parsed.querySelector('svg > title')?.textContent ?? '',
        words: [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
        small: [...parsed.querySelectorAll('text')].filter(
          (text) => Number(text.getAttribute('font-size')) < 12,
        ).length,
        heading: document.querySelector('h1')?.textContent ?? '',
      };
    }, svg);

    expect(read).toMatchObject({ error: '', title: read.heading, small: 0 });
    expect(read.words.replace(/\s/g, '')).toContain(`#chart-${chart.id}`);
    expect(svg).not.toMatch(/NaN|undefined|(?<![a-z])null(?![a-z])|Infinity| style=|<script/);
  });

  test('is a PNG twice as large, with something on it', async () => {
    const [, width, height] =
      /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(builtFile(`${files}.svg`)) ?? [];
    const image = sharp(builtBytes(`${files}.png`));
    const { width: wide, height: high } = await image.metadata();
    const { channels } = await image.stats();

    expect([wide, high]).toEqual([Number(width) * 2, Number(height) * 2]);
    expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(8);
  });

  test('stands alone in a frame, asks nobody else, and fits a phone', async () => {
    const origins = new Set<string>();
    const note = (request: Request) => origins.add(new URL(request.url()).origin);
    phone.on('request', note);
    await phone.goto(site.url + embedOf(chart), { waitUntil: 'networkidle' });
    phone.off('request', note);
    const read = {
      ...(await phone.evaluate(shown)),
      chrome: await phone.locator('header, footer, nav').count(),
      robots: await phone.locator('meta[name="robots"]').getAttribute('content'),
      back: await phone.locator('.sources a[target="_top"]').last().getAttribute('href'),
    };

    expect(read).toMatchObject({
      chrome: 0,
      robots: 'noindex',
      small: [],
      outside: [],
      sideways: 0,
    });
    expect(pagesOf(chart).map(({ address }) => `${address}#chart-${chart.id}`)).toContain(
      read.back,
    );
    expect(read.marks).toBeGreaterThan(0);
    expect([...origins]).toEqual([site.url]);
  });

  test('shows everything in a large window too, and without scripts', async () => {
    for (const page of [tablet, plain]) {
      await page.goto(site.url + embedOf(chart));
      const { marks, small, outside } = await page.evaluate(shown);
      expect({ small, outside }).toEqual({ small: [], outside: [] });
      expect(marks).toBeGreaterThan(0);
    }
  });

  test('says what a mark is, to pointer and keyboard, until Escape', async () => {
    await tablet.goto(site.url + embedOf(chart));
    const label = tablet.locator('[data-chart-label]');
    const drawing = tablet.locator('svg.drawing:visible').filter({ has: tablet.locator('.mark') });
    const first = drawing.first().locator('.mark[tabindex="0"]');
    await first.focus();
    expect(await label.textContent()).toBe(await first.getAttribute('aria-label'));
    await tablet.keyboard.press('End');
    const last = drawing.last().locator('.mark').last();
    expect(await last.evaluate((mark) => mark === document.activeElement)).toBe(true);
    expect(await label.textContent()).toBe(await last.getAttribute('aria-label'));
    await tablet.keyboard.press('Escape');
    expect(await label.isVisible()).toBe(false);
    await pointAtMark(tablet);
    await label.waitFor({ state: 'visible' });
    await tablet.mouse.move(0, 0);
  });
});

/** Move the pointer to a mark that is in the window. */
async function pointAtMark(page: Page): Promise<void> {
  const place = await page
    .locator('svg.drawing:visible .mark')
    .first()
    .evaluate((mark) => {
      mark.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = mark.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
  await page.mouse.move(place.x, place.y);
}

describe('on a page with charts', () => {
  const address = '/indicators/';

  test('a label stays while the pointer is on it, and goes when it has left', async () => {
    await withView(site, {}, async (page) => {
      await page.goto(site.url + address);
      await pointAtMark(page);
      const label = page.locator('[data-chart-label]').first();
      await label.waitFor({ state: 'visible' });
      await label.hover();
      // Longer than the patience that a label has with a pointer on its way.
      await page.waitForTimeout(500);
      expect(await label.isVisible()).toBe(true);
      await page.mouse.move(2, 2);
      await label.waitFor({ state: 'hidden' });
    });
  });

  test('a finger is told what a mark is before it is led away', async () => {
    await withView(site, { width: 375, hasTouch: true }, async (page) => {
      await page.goto(site.url + address);
      const mark = page.locator('svg.drawing:visible .mark[href]').first();
      await mark.tap();
      expect(await page.locator('[data-chart-label]').first().isVisible()).toBe(true);
      expect(new URL(page.url()).pathname).toBe(address);
      await mark.tap();
      await page.waitForURL((url) => url.pathname !== address);
    });
  });

  test('one plan is highlighted everywhere, in the address, and after a reload', async () => {
    await withView(site, {}, async (page) => {
      await page.goto(site.url + address);
      const button = page.locator('[data-highlight]:visible').first();
      const plan = await button.getAttribute('data-highlight');
      const dimmed = () => page.locator('svg.drawing:visible .dim:visible').count();
      expect(await dimmed()).toBe(0);
      await button.click();
      for (const again of [false, true]) {
        if (again) await page.reload();
        expect(new URL(page.url()).searchParams.get('plan')).toBe(plan);
        expect(await button.getAttribute('aria-pressed')).toBe('true');
        expect(await dimmed()).toBeGreaterThan(0);
        expect(await page.locator(`svg.drawing .dim[data-plan="${plan}"]`).count()).toBe(0);
        expect(await page.locator('tr.lit').count()).toBeGreaterThan(0);
      }
      await button.click();
      expect(new URL(page.url()).search).toBe('');
      expect(await dimmed()).toBe(0);
    });
  });

  test('an address that asks for a plan that is not there dims nothing', async () => {
    await withView(site, {}, async (page) => {
      await page.goto(`${site.url}${address}?plan=%22%5D%3Cb%3E`);
      expect(await page.locator('.dim').count()).toBe(0);
    });
  });

  test('the code to embed shows the chart in a page of others', async () => {
    await withView(site, {}, async (page) => {
      await page.goto(site.url + address);
      const code = await page.locator('textarea').first().inputValue();
      const { src, title } = await page.evaluate((html) => {
        const frame = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe');
        return { src: frame?.getAttribute('src') ?? '', title: frame?.title ?? '' };
      }, code);
      expect(title).toBe(
        await page.locator('figure.chart figcaption :is(h2, h3)').first().textContent(),
      );
      expect(builtPages().map((each) => each.address)).toContain(new URL(src).pathname);
    });
  });

  test('on plain http, where browsers have no clipboard, the code is copied all the same', async () => {
    await withView(site, {}, async (page) => {
      await page.addInitScript(() =>
        Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined }),
      );
      await page.goto(site.url + address);
      const button = page.locator('figure.chart [data-copy-embed]').first();
      await button.evaluate((each) => (each.closest('details')!.open = true));
      await button.click();
      const status = page.locator('figure.chart [data-copy-embed] + *').first();
      await status.filter({ hasText: /\S/ }).waitFor();
      expect(await status.textContent()).toBe(await button.getAttribute('data-done'));
    });
  });

  test('on paper the table is open and nothing is there to press', async () => {
    await withView(site, {}, async (page) => {
      await page.goto(site.url + address);
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await page.locator('figure.chart table').first().isVisible()).toBe(true);
      expect(await page.locator('figure.chart :is(button, select, textarea):visible').count()).toBe(
        0,
      );
      expect(await page.locator('svg.drawing.wide').first().isVisible()).toBe(true);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await page.locator('figure.chart table').first().isVisible()).toBe(false);
    });
  });

  test('text is no smaller than it may be', async () => {
    const { small } = await withView(site, { width: 320 }, async (page) => {
      await page.goto(site.url + address);
      return await page.evaluate(shown);
    });
    expect(small, `under ${smallest} px`).toEqual([]);
  });
});
