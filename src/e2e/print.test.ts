/** Pages on A4: all of the text, nothing to press, and a foot that says where it comes from. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tags } from '../../scripts/lib/html.ts';
import type { PlanRecord } from '../schemas/index.ts';
import { comparable, findPrinted, printSheets, type Place, type Sheet } from './pdf.ts';
import { builtFile, builtTable, openSite, samplePages, type OpenSite } from './site.ts';
import { openView } from './views.ts';

const plans = builtTable<PlanRecord>('plans');

/** Where the site was built to stand. */
const { origin } = new URL(
  tags(builtFile('index.html'))
    .find(({ attributes }) => attributes.get('rel') === 'canonical')
    ?.attributes.get('href') ?? '',
);

/** Most characters of marks and short addresses within a text. */
const between = 40;
/** Most characters between two texts that follow one another: the number of a paragraph, an address. */
const near = 60;
/** A text as long as this occurs once. */
const unique = 30;

/** Points in a millimetre. */
const millimetre = 72 / 25.4;

let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  // A reader of the dark theme prints dark on white all the same.
  page = await openView(site, { chosen: 'dark' });
});

afterAll(() => site.close());

/** A piece of the text that a page prints. */
interface Piece {
  id: string;
  kind: 'heading' | 'text';
  text: string;
  /** Number of the box (special column, card) it stands in. */
  box: number;
}

/** Headings, paragraphs and cells that a page should print, in order; runs in the page. */
function printedPieces(): Piece[] {
  const boxes = [...document.querySelectorAll('main .column')];
  const selector = 'h1, h2, h3, h4, h5, h6, .unit p, .unit td, .unit th, .unit li';
  return (
    [...document.querySelectorAll<HTMLElement>('main :is(' + selector + ')')]
      // A text of the source is printed whatever the styles say; our own headings need not be.
      .filter((element) => element.closest('.unit') || element.checkVisibility())
      .filter((element) => !element.closest('.visually-hidden'))
      .map((element) => ({
        id: element.id || element.closest('[id]')?.id || '',
        kind: /^H\d$/.test(element.tagName) ? ('heading' as const) : ('text' as const),
        text: element.textContent,
        box: boxes.findIndex((box) => box.contains(element)),
      }))
      .filter(({ text }) => text.trim() !== '')
  );
}

/** Parts of a page that are no use on paper, and would be printed; runs in the page. */
function pressableParts(): string[] {
  const parts = document.querySelectorAll(
    'header nav, footer, button, input, select, summary, dialog, [role="dialog"], [data-needs-script], .skip, .anchor, [aria-label][role="group"]',
  );
  return [...parts]
    .filter((part) => {
      const { width, height } = part.getBoundingClientRect();
      return (
        part.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) && width * height > 1
      );
    })
    .map((part) => part.outerHTML.slice(0, 120));
}

const names = ['section', 'column-1', 'column-2', 'item', 'indicator', 'plan', 'about', 'home'];
const printed = [
  ...samplePages().filter(({ name }) => names.includes(name)),
  ...plans.slice(1).map(({ url }) => ({ address: url })),
];

describe.each(printed)('$address', ({ address }) => {
  let sheets: Sheet[];
  /** Where each piece stands among the lines; a cell of several lines stands in none by itself. */
  let pieces: { piece: Piece; place: Place | undefined; isThere: boolean }[];
  /** Offset at which the text of each sheet ends. */
  let ends: number[];
  const sheetOf = (offset: number) => ends.findIndex((end) => offset < end);

  beforeAll(async () => {
    await page.goto(site.url + address);
    sheets = await printSheets(page);
    await page.emulateMedia({ media: 'print' });
    const expected = await page.evaluate(printedPieces);
    await page.emulateMedia({ media: null });

    const all = sheets.map(({ lines }) => lines).join('');
    const painted = sheets.map(({ painted }) => painted).join('');
    let end = 0;
    ends = sheets.map(({ lines }) => (end += lines.length));
    let from = 0;
    pieces = expected.map((piece) => {
      const text = comparable(piece.text);
      const next = findPrinted(all, text, from, { ahead: near, between });
      // What stands beside other text is looked for on the whole of this sheet and the next.
      const sheet = Math.max(sheetOf(from), 0);
      const begin = ends[sheet - 1] ?? 0;
      const ahead = (ends[sheet + 1] ?? all.length) - begin;
      const place = next ?? findPrinted(all, text, begin, { ahead, between });
      if (place && (next || text.length >= unique)) from = Math.max(from, place.end);
      const isThere =
        place !== undefined || findPrinted(painted, text, 0, { ahead: Infinity, between });
      return { piece, place, isThere: Boolean(isThere) };
    });
  });

  test('prints every paragraph, in order', () => {
    const long = pieces.filter(({ piece }) => piece.kind === 'text' && piece.text.length >= unique);
    const starts = long.flatMap(({ place }) => place?.start ?? []);
    expect(pieces.length).toBeGreaterThan(0);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(pieces.filter(({ isThere }) => !isThere).map(({ piece }) => piece)).toEqual([]);
  });

  test('says on every sheet what it is and where it stands', async () => {
    const title = await page.title();
    const own = comparable(title.split(' · ')[0] ?? title);
    const path = comparable(`${origin}${address}`);
    const wrong = sheets.filter(({ foot }) => !foot.includes(path) || !foot.includes(own));
    expect(wrong.map(({ foot }) => foot)).toEqual([]);
  });

  test('keeps within the margins of an A4 sheet', () => {
    for (const { width, height, left, right, top, bottom } of sheets) {
      expect(Math.round(width / millimetre)).toBe(210);
      expect(Math.round(height / millimetre)).toBe(297);
      expect(left / millimetre).toBeGreaterThan(10);
      expect((width - right) / millimetre).toBeGreaterThan(10);
      expect((height - top) / millimetre).toBeGreaterThan(10);
      expect(bottom / millimetre).toBeGreaterThan(8);
    }
  });

  test('prints nothing to press', async () => {
    await page.emulateMedia({ media: 'print' });
    const found = await page.evaluate(pressableParts);
    await page.emulateMedia({ media: null });
    expect(found).toEqual([]);
  });

  test('is dark on white, whatever the theme', async () => {
    await page.emulateMedia({ media: 'print' });
    const pale = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(h1, h2, h3, p, td, th, dt, dd, li, a)')]
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          const channels =
            getComputedStyle(element)
              .color.match(/[\d.]+/g)
              ?.map(Number) ?? [];
          return Math.max(...channels.slice(0, 3)) > 140;
        })
        .map((element) => `${getComputedStyle(element).color} ${element.outerHTML.slice(0, 100)}`),
    );
    await page.emulateMedia({ media: null });
    expect(pale).toEqual([]);
  });

  test('parts no heading from its text, and tears no box that fits on a sheet', () => {
    const lonely = pieces.flatMap(({ piece, place }) => {
      if (piece.kind !== 'heading' || !place) return [];
      const sheetEnd = ends[sheetOf(place.start)] ?? 0;
      return place.end >= sheetEnd ? [piece.text] : [];
    });
    const boxes = Map.groupBy(
      pieces.filter(({ piece }) => piece.box !== -1),
      ({ piece }) => piece.box,
    );
    const fullest = Math.max(...sheets.map(({ lines }) => lines.length));
    const torn = [...boxes.values()].flatMap((parts) => {
      const places = parts.flatMap(({ place }) => place ?? []);
      const start = places[0]?.start ?? 0;
      const last = places.at(-1)?.end ?? start;
      // Half of the characters of a full sheet fit on one, however they are set.
      const fits = last - start < fullest / 2;
      return fits && sheetOf(start) !== sheetOf(last - 1) ? [parts[0]?.piece.text] : [];
    });

    expect.soft(lonely).toEqual([]);
    expect.soft(torn).toEqual([]);
  });
});
