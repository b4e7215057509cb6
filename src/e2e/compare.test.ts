/** Two plans compared: what the page says is what the texts and the open data say. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { PlanRecord, UnitRecord } from '../schemas/index.ts';
import { tags } from '../../scripts/lib/html.ts';
import { sideways } from './geometry.ts';
import { builtFile, builtPages, builtTable, openSite, pageType, type OpenSite } from './site.ts';
import { openView, withView } from './views.ts';

const plans = builtTable<PlanRecord>('plans');
const units = builtTable<UnitRecord>('units');
const unitsById = new Map(units.map((unit) => [unit.id, unit]));
const shares = builtTable<{ a: string; b: string; share: number }>('reuse');
const bonds = builtTable<{ a: string; b: string }>('correspondences');
const planOf = (id: string) => id.slice(0, id.indexOf('/'));
const bare = (text: string) => text.replace(/\s+/g, '');

const addresses = builtPages()
  .map(({ address }) => address)
  .filter((address) => pageType(address) === 'compare-page');
const pages = addresses.map((address) => {
  const [b = '', a = ''] = address.split('/').filter(Boolean).toReversed();
  return { address, a, b };
});
const family = plans.find(({ parent }) => plans.some(({ id }) => id === parent));
const [sample = ''] = addresses;
const example = family ? `/compare/${family.parent}/${family.id}/` : sample;

/** Units of a plan with text of their own; indicators point into others. */
const withText = (plan: string) =>
  units.filter((unit) => unit.plan === plan && unit.kind !== 'indicator' && unit.text !== '');
/** Whether a unit corresponds to any unit of a plan, indicators aside. */
const isAnswered = (id: string, plan: string) =>
  bonds.some(
    (bond) =>
      bond.a === id && planOf(bond.b) === plan && unitsById.get(bond.b)?.kind !== 'indicator',
  );

let site: OpenSite;
let plain: Page;

beforeAll(async () => {
  site = await openSite();
  plain = await openView(site, { javaScriptEnabled: false });
});

afterAll(() => site.close());

test('every plan is compared with every other, both ways, in both languages', () => {
  const few = plans.length <= 8;
  const pairs = plans.flatMap(({ id: a }) =>
    plans.filter(({ id }) => id !== a).map(({ id: b }) => `/compare/${a}/${b}/`),
  );
  expect(few ? addresses.toSorted() : []).toEqual(
    few ? pairs.flatMap((path) => [path, `/en${path}`]).toSorted() : [],
  );
});

describe.each(pages)('$address', ({ address, a, b }) => {
  beforeAll(async () => {
    await plain.goto(site.url + address);
  });

  const figure = async (name: string) => {
    const text = await plain.locator(`[data-figure="${name}"] strong`).textContent();
    return parseInt(text ?? '', 10);
  };

  test('shows units to the letter, and every one of both plans that has text', async () => {
    const shown = await plain
      .locator('[data-unit]')
      .evaluateAll((elements) =>
        elements.map((element) => [
          element.getAttribute('data-unit') ?? '',
          element.textContent.replace(/\s+/g, ''),
        ]),
      );
    const wrong = shown.filter(([id = '', words = '']) => {
      const unit = unitsById.get(id);
      if (!unit) return true;
      const head = bare(`${unit.marker ?? ''}${unit.title ?? ''}`);
      const text = bare(unit.text);
      return words !== `${head}${text}` && words !== `${head}。${text}`;
    });
    const ids = new Set(shown.map(([id]) => id));

    expect(wrong).toEqual([]);
    expect([...withText(a), ...withText(b)].filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  test('counts what the open data has', async () => {
    const share = (from: string, to: string) =>
      shares.find((each) => each.a === from && each.b === to)?.share ?? 0;
    const lone = { a: withText(a), b: withText(b) };
    const onlyA = lone.a.filter(({ id }) => !isAnswered(id, b)).length;
    const onlyB = lone.b.filter(({ id }) => !isAnswered(id, a)).length;

    expect(Math.abs((await figure('reuse-a')) - share(a, b) * 100)).toBeLessThan(1);
    expect(Math.abs((await figure('reuse-b')) - share(b, a) * 100)).toBeLessThan(1);
    expect(await figure('only-a')).toBe(onlyA);
    expect(await figure('only-b')).toBe(onlyB);
    expect((await figure('changed')) + (await figure('same'))).toBe(lone.b.length - onlyB);
  });

  test('a figure leads to as many things as it counts', async () => {
    const count = (selector: string) => plain.locator(selector).count();
    expect(await count('[aria-labelledby="numbers"] > table tbody tr')).toBe(
      await figure('numbers'),
    );
    expect(await count('#changed li')).toBe(await figure('changed'));
    expect(await count('#same li')).toBe(await figure('same'));
    expect(await count('.entry[data-kind="own"]')).toBe(await figure('only-b'));
    expect(await count('[aria-labelledby="only-a"] > .passage-fold')).toBe(await figure('only-a'));
  });

  test('units called unchanged have the same words, but for those responsible', async () => {
    const entries = await plain
      .locator('.entry:is([data-kind="same"], [data-kind="duty"])')
      .evaluateAll((found) =>
        found.map((entry) =>
          Array.from(
            entry.querySelectorAll('[data-unit]'),
            (passage) => passage.getAttribute('data-unit') ?? '',
          ),
        ),
      );
    const words = (id = '') => {
      const unit = unitsById.get(id);
      const text = bare(unit?.text ?? '');
      const names = unit?.responsibility?.text ?? null;
      const duty = names === null ? text : text.replace(bare(names), '').replace(/[（(][）)]$/, '');
      return bare(unit?.title ?? '') + duty;
    };
    expect(entries.filter(([first, second]) => words(first) !== words(second))).toEqual([]);
  });

  test('a number stands in the text of both units as it is quoted', async () => {
    const cells = await plain.locator('table.numbers td').evaluateAll((found) =>
      found.map((cell) => ({
        words: cell.textContent.replace(/\s+/g, ''),
        value: cell.querySelector('strong')?.textContent.replace(/\s+/g, '') ?? '',
        unit:
          cell
            .querySelector('a')
            ?.getAttribute('href')
            ?.replace(/^.*\/plans\//, '') ?? '',
      })),
    );
    const wrong = cells.filter(({ words, value, unit }) => {
      const record = unitsById.get(unit.replace('/#', '/'));
      const text = bare(`${record?.title ?? ''}${record?.text ?? ''}`);
      // Of a row of a table the name and the target, without the years between.
      return !text.includes(value) || !(text.includes(words) || record?.kind === 'indicator');
    });
    expect(wrong).toEqual([]);
    const changed = await plain
      .locator('[aria-labelledby="numbers"] > table tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => Array.from(row.querySelectorAll('strong'), (value) => value.textContent)),
      );
    expect(changed.filter(([from, to]) => from === to)).toEqual([]);
  });

  test('the strip has a cell for every unit with text, filled as much as the other plan has of it', async () => {
    const cells = await plain.locator('.strip a').evaluateAll((links) =>
      links.map((link) => ({
        href: link.getAttribute('href') ?? '',
        label: link.getAttribute('aria-label') ?? '',
        filled: Array.from(link.querySelectorAll('.piece'), (piece) =>
          parseFloat(piece.getAttribute('width') ?? ''),
        ).reduce((sum, width) => sum + width, 0),
      })),
    );
    const own = withText(b);
    expect(cells.map(({ href }) => href)).toEqual(
      own.map(({ id }) => `#u-${id.slice(b.length + 1)}`),
    );
    expect(
      cells.filter(({ label, filled }) => {
        const said = Number(/(\d+)%/.exec(label)?.[1]);
        return Math.abs(said - filled) > 1.2;
      }),
    ).toEqual([]);

    const sizes = own.map(({ spans }) => spans.reduce((sum, [from, to]) => sum + to - from, 0));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const filled = cells.reduce((sum, cell, index) => sum + cell.filled * (sizes[index] ?? 0), 0);
    const share = shares.find((each) => each.a === b && each.b === a)?.share ?? 0;
    // Spans hold white space too, and headings alone have no cell.
    expect(Math.abs(filled / total / 100 - share)).toBeLessThan(0.02);
  });

  test('every link within the page leads somewhere', () => {
    const found = tags(builtFile(`${address.slice(1)}index.html`));
    const ids = found.flatMap(({ attributes }) => attributes.get('id') ?? []);
    const dead = found
      .flatMap(({ attributes }) => attributes.get('href') ?? [])
      .filter((href) => href.startsWith('#') && !ids.includes(href.slice(1)));
    expect(dead).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

test('a link into something folded unfolds it', async () => {
  await withView(site, { width: 375 }, async (page) => {
    await page.goto(site.url + example);
    const folded = page.locator('.entry:not([open])').first();
    const id = await folded.getAttribute('id');
    await page.locator(`.strip a[href="#${id}"]`).first().click();
    expect(await page.locator(`[id="${id}"]`).getAttribute('open')).toBe('');
    const top = await page
      .locator(`[id="${id}"]`)
      .evaluate((entry) => entry.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(700);
  });
});

test('all is folded, unfolded and unmarked by a button', async () => {
  await withView(site, {}, async (page) => {
    await page.goto(site.url + example);
    const all = await page.locator('.entry').count();
    await page.locator('[data-fold="close"]').click();
    expect(await page.locator('.entry[open]').count()).toBe(0);
    await page.locator('[data-fold="open"]').click();
    expect(await page.locator('.entry[open]').count()).toBe(all);

    const button = page.locator('[data-marks]');
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    expect(await page.locator('.diff-switch').isChecked()).toBe(false);
  });
});

test('paper has everything that is folded on the screen, and folds it again', async () => {
  await withView(site, {}, async (page) => {
    await page.goto(site.url + example);
    const folded = page.locator('main details:not([open])');
    const before = await folded.count();
    expect(before).toBeGreaterThan(0);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await folded.count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await folded.count()).toBe(before);
  });
});

test('sides are swapped, and swapped back', async () => {
  await plain.goto(site.url + example);
  const swap = () => plain.locator('.ways a').first().click();
  await swap();
  const [a, b] = example.split('/').filter(Boolean).slice(-2);
  expect(new URL(plain.url()).pathname).toBe(`/compare/${b}/${a}/`);
  await swap();
  expect(new URL(plain.url()).pathname).toBe(example);
});

test.each(['', '/en'])(
  'nothing runs out of a window of 320 px with all unfolded %s',
  async (prefix) => {
    await withView(site, { width: 320 }, async (page) => {
      await page.goto(site.url + prefix + example);
      await page.locator('[data-fold="open"]').click();
      expect(await page.evaluate(sideways)).toEqual([]);
    });
  },
);
