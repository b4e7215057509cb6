import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PlanRecord, UnitRecord } from '../schemas/index.ts';
import { builtFile, builtTable, content, openSite, type OpenSite } from './site.ts';

const plans = builtTable<PlanRecord>('plans');
const units = builtTable<UnitRecord>('units');

/** White space and `#` are layout: in them a shown text may differ from its source. */
const bare = (text: string) => text.replace(/[\s#]+/g, '');

/** In a text that came as Markdown, bold, quotes, escapes and the borders of tables and boxes are layout too. */
const isMarkdown = (source: string) => /\*\*|^\s*[>|]|\\\.|[\u2500-\u257f]/m.test(source);
const bareMarkdown = (text: string) =>
  bare(text).replace(/&(?:nbsp|emsp|ensp|#12288|#160);|<br\s*\/?>|[*_>|\\:\u2500-\u257f-]+/g, '');

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

/** Text of every element with an id, on a page opened without JavaScript. */
async function textById(address: string): Promise<Record<string, string>> {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.url + address);
  const texts = await page
    .locator('[id]')
    .evaluateAll((elements) => elements.map(({ id, textContent }) => [id, textContent]));
  await context.close();
  return Object.fromEntries(texts) as Record<string, string>;
}

test.each(plans)('the page of $id holds every character of its source', async ({ id, url }) => {
  const source = readFileSync(join(content, 'sources', `${id}.txt`), 'utf8');
  const own = units.filter(({ plan, kind }) => plan === id && kind !== 'indicator');
  const spans = own.flatMap((unit) => unit.spans).toSorted(([a], [b]) => a - b);
  const shown = await textById(url);
  const compared = isMarkdown(source) ? bareMarkdown : bare;

  expect(spans.map(([start]) => start)).toEqual([0, ...spans.slice(0, -1).map(([, end]) => end)]);
  expect(spans.at(-1)?.[1]).toBe(source.length);

  for (const unit of own) {
    const printed = unit.spans.map(([start, end]) => source.slice(start, end)).join('');
    expect(compared(shown[unit.id.slice(id.length + 1)] ?? ''), unit.id).toBe(compared(printed));
  }
});

test.each(plans)(
  'the page of $id shows paragraphs as the records have them',
  async ({ id, url }) => {
    const shown = await textById(url);

    for (const unit of units.filter(({ plan, kind }) => plan === id && kind !== 'indicator')) {
      const local = unit.id.slice(id.length + 1);
      const paragraphs = unit.text === '' ? [] : unit.text.split('\n');
      for (const [index, paragraph] of paragraphs.entries()) {
        if (paragraph.includes('\t')) continue;
        const text = shown[`${local}-p${index + 1}`];
        // A row of a table of one column is anchored at its only cell.
        expect(text, `${unit.id}-p${index + 1}`).toBe(paragraph);
      }
    }
  },
);

test('every unit’s own page shows its text', async () => {
  const page = await site.browser.newPage();

  for (const { id, plan, url, text } of units) {
    // Parsed, not loaded: hundreds of pages would take a minute.
    const shown = await page.evaluate(
      ([html, local]) =>
        new DOMParser().parseFromString(html, 'text/html').getElementById(local)?.textContent,
      [builtFile(`${url.slice(1)}index.html`), id.slice(plan.length + 1)] as const,
    );
    expect(bare(shown ?? ''), id).toContain(bare(text));
  }

  await page.close();
});
