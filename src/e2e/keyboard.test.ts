import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, samplePages, type OpenSite } from './site.ts';
import { themes, withView } from './views.ts';

/** Stops of the Tab key that are looked at on each page. */
const stops = 60;

/** Scrolling that takes its time would be measured on its way. */
const still = { reducedMotion: 'reduce' } as const;

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

/** What is wrong with the place or the look of the element that has focus; runs in the page. */
async function focusFaults(): Promise<string[]> {
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  const element = document.activeElement;
  if (!element || element === document.body) return [];
  const [box] = element.getClientRects();
  if (!box) return [`${element.outerHTML.slice(0, 100)} has no box`];
  const place = [box.left, box.top, box.right, box.bottom].map((edge) => edge.toFixed()).join(' ');
  const name = `${element.outerHTML.slice(0, 100)} (${place}, scrolled ${scrollY.toFixed()})`;

  // The middle; of what is taller than the window, that of the part which is in it.
  const isTall = box.height > innerHeight;
  const x = (box.left + box.right) / 2;
  const y = isTall
    ? (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2
    : (box.top + box.bottom) / 2;
  const seen = document.elementFromPoint(x, y);
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const isMarked =
    (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  // Where a part scrolls by itself, a browser is content to show most of what has focus.
  let scroller = element.parentElement;
  while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflow))
    scroller = scroller.parentElement;
  const [left, top, right, bottom] = scroller
    ? [x, y, x, y]
    : [box.left, box.top, box.right, box.bottom];
  const outside = left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;

  return [
    ...(isMarked ? [] : [`${name} shows no focus`]),
    ...(outside && !isTall ? [`${name} is out of the window`] : []),
    ...(seen && (element.contains(seen) || seen.contains(element))
      ? []
      : [`${name} is covered by ${seen?.outerHTML.slice(0, 100)}`]),
    ...[box.top + 1, box.bottom - 1].flatMap((edge) => {
      const over = document.elementFromPoint(x, edge);
      const bar = over?.closest('header, nav, [role="banner"]');
      const covers =
        bar && !bar.contains(element) && /sticky|fixed/.test(getComputedStyle(bar).position);
      return covers ? [`${name} stands partly under ${bar.outerHTML.slice(0, 60)}`] : [];
    }),
  ];
}

describe.each([375, 1440])('at %i px', (width) => {
  const pages = samplePages().filter(({ name }) =>
    ['home', 'plan', 'section', 'column-1', 'indicators', 'departments'].includes(name),
  );

  test.each(pages)(
    'every stop of the keyboard on $address is seen',
    async ({ address, locale }) => {
      const theme = themes[locale === 'en' ? 1 : 0];
      const faults = await withView(site, { ...still, width, colorScheme: theme }, async (page) => {
        const found: string[] = [];
        await page.goto(site.url + address);
        for (let stop = 0; stop < stops; stop++) {
          await page.keyboard.press('Tab');
          found.push(...(await page.evaluate(focusFaults)));
        }
        return found;
      });

      expect(faults).toEqual([]);
    },
  );

  test('going back from the end of a plan hides no stop', async () => {
    const address = pages.find(({ name }) => name === 'plan')?.address ?? '/';
    const faults = await withView(site, { ...still, width }, async (page) => {
      const found: string[] = [];
      await page.goto(site.url + address);
      // The last link of the page; from there Shift + Tab climbs under whatever sticks to the top.
      await page.locator('a[href]:visible').last().focus();
      for (let stop = 0; stop < stops; stop++) {
        await page.keyboard.press('Shift+Tab');
        found.push(...(await page.evaluate(focusFaults)));
      }
      return found;
    });

    expect(faults).toEqual([]);
  });
});
