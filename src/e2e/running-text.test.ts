/** Chinese running text as a good book sets it. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PlanRecord } from '../schemas/index.ts';
import { builtTable, openSite, type OpenSite } from './site.ts';
import { widths, withView } from './views.ts';

const plans = builtTable<PlanRecord>('plans');

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

/** First and last characters of the lines of all paragraphs, from the second line on; runs in the page. */
function lineBreaks(): { before: string; after: string; text: string }[] {
  const found = [];
  const range = document.createRange();

  for (const paragraph of document.querySelectorAll('.plan-text p')) {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    let text = '';
    let bottom: number | undefined;

    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const [index, character] of [...(node.nodeValue ?? '')].entries()) {
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const box = range.getBoundingClientRect();
        if (box.width === 0 || character.trim() === '') continue;
        if (bottom !== undefined && box.top + box.height / 2 > bottom)
          found.push({
            before: text.slice(-1),
            after: character,
            text: text.slice(-12) + '⏎' + character,
          });
        bottom = box.bottom;
        text += character;
      }
    }
  }

  return found;
}

async function onPlan<Result>(width: number, url: string, run: (page: Page) => Promise<Result>) {
  return await withView(site, { width }, async (page) => {
    await page.goto(site.url + url);
    return await run(page);
  });
}

test.each(widths.flatMap((width) => plans.map(({ id, url }) => ({ id, url, width }))))(
  'at $width px no line of $id begins or ends with the wrong sign',
  async ({ width, url }) => {
    const breaks = await onPlan(width, url, (page) => page.evaluate(lineBreaks));
    const wrong = breaks.filter(
      ({ before, after }) =>
        /[，。、；：？！”’）》〉】」』〕％%]/.test(after) || /[“‘（《〈【「『〔]/.test(before),
    );

    expect(breaks.length).toBeGreaterThan(100);
    expect(wrong.map(({ text }) => text)).toEqual([]);
  },
);

test.each(plans)('the text of $id has 34–42 characters of 17–19 px a line', async ({ url }) => {
  const measured = await onPlan(1440, url, (page) =>
    page
      .locator('.plan-text > .unit > p, .plan-text .unit[data-kind="section"] > p')
      .evaluateAll((paragraphs) =>
        paragraphs.map((paragraph) => {
          const { fontSize, paddingLeft, paddingRight } = getComputedStyle(paragraph);
          const size = parseFloat(fontSize);
          const width = paragraph.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
          return { id: paragraph.id, size, characters: width / size };
        }),
      ),
  );

  expect(measured.length).toBeGreaterThan(10);
  expect(
    measured.filter(
      ({ size, characters }) => size < 17 || size > 19 || characters < 34 || characters >= 43,
    ),
  ).toEqual([]);
});
