/** The site without JavaScript: the same words, the same links, nothing that would not answer. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openSite, samplePages, type OpenSite } from './site.ts';
import { openView } from './views.ts';

let site: OpenSite;
let without: Page;
let scripted: Page;

beforeAll(async () => {
  site = await openSite();
  without = await openView(site, { width: 375, javaScriptEnabled: false });
  scripted = await openView(site, { width: 375 });
});

afterAll(() => site.close());

/** What a page says and where it leads; runs in the page. */
function contents() {
  const units = [...document.querySelectorAll('.unit[id], .unit [id], [data-unit]')];
  return {
    texts: units.map(({ id, textContent }) => [id, textContent] as const),
    links: [
      ...document.querySelectorAll('main a[href]:not([data-needs-script], [data-needs-script] *)'),
    ].map((link) => link.getAttribute('href')),
  };
}

/** What only a script can answer, and shows nevertheless; runs in the page. */
function deadParts(): string[] {
  const parts = document.querySelectorAll<HTMLElement>(
    '[data-needs-script], button, [role="button"], [role="switch"], select, input, output, [aria-expanded]',
  );
  return (
    [...parts]
      .filter((part) => part.checkVisibility({ checkVisibilityCSS: true }))
      // Boxes that the style sheet answers.
      .filter((part) => !part.matches('.diff-switch, [data-by-style]'))
      .filter((part) => !part.matches('form[action] *') || part.matches('[data-needs-script]'))
      .map((part) => part.outerHTML.slice(0, 160))
  );
}

describe.each(samplePages())('$address', ({ address }) => {
  test('says and links the same without scripts', async () => {
    await Promise.all([without.goto(site.url + address), scripted.goto(site.url + address)]);
    const plain = await without.evaluate(contents);
    const live = await scripted.evaluate(contents);

    expect(plain.texts).toEqual(live.texts);
    expect(plain.links).toEqual(live.links);
  });

  test('shows nothing that needs a script', async () => {
    await without.goto(site.url + address);
    expect(await without.evaluate(deadParts)).toEqual([]);
  });
});

test('style sheets that never arrive leave the text whole and in order', async () => {
  const bare = await openView(site, { width: 375, javaScriptEnabled: false });
  await bare.route('**/*.css', (route) => route.abort());

  for (const { address, name } of samplePages()) {
    if (name !== 'plan' && name !== 'section' && name !== 'column-1') continue;
    await bare.goto(site.url + address);
    const hidden = await bare.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.unit, .unit p, .unit td')]
        .filter((element) => element.textContent.trim() && !element.checkVisibility())
        .map(({ outerHTML }) => outerHTML.slice(0, 100)),
    );
    // Seen from above, each unit begins below the one before it.
    const tops = await bare
      .locator('.plan-text .unit')
      .evaluateAll((units) => units.map((unit) => unit.getBoundingClientRect().top));

    expect(hidden, address).toEqual([]);
    expect(tops.length, address).toBeGreaterThan(0);
    expect(tops, address).toEqual(tops.toSorted((a, b) => a - b));
  }

  await bare.context().close();
});
