import type { Page } from 'playwright-core';
import type { OpenSite } from './site.ts';
import { openView, type View } from './views.ts';

/** One result as the page shows it. */
export interface ShownResult {
  /** `<plan>/<local>`. */
  id: string;
  match: string;
  /** Words in `<mark>`. */
  marked: readonly string[];
}

/** What the page of results shows for a query. */
export interface ShownResults {
  query: string;
  /** In rank order. */
  results: readonly ShownResult[];
  /** What a screen reader is told. */
  status: string;
  /** Whether the page said that it works as soon as the query was there. */
  busyAtOnce: boolean;
  /** Milliseconds from the last key to all results. */
  took: number;
}

/** Open the page of results, ready to type into. */
export async function openSearch(site: OpenSite, view: View = {}, query = ''): Promise<Page> {
  const page = await openView(site, view);
  await page.goto(`${site.url}/search/${query}`);
  await page.locator('input[type=search]').waitFor();
  return page;
}

/** Ids of the results with a match, in rank order. */
export function ids({ results }: ShownResults, match?: string): string[] {
  return results.filter((result) => !match || result.match === match).map(({ id }) => id);
}

/**
 * Put queries into the box one after the other, each when the one before is answered, and read what is shown.
 *
 * @throws
 *   When the page is still busy with one after ten seconds.
 */
export async function ask(page: Page, queries: readonly string[]): Promise<ShownResults[]> {
  return await page.evaluate(async (queries) => {
    const input = document.querySelector<HTMLInputElement>('input[type=search]');
    const list = document.querySelector('#results');
    const status = document.querySelector('#search-status');
    if (!input || !list || !status) throw new Error('The page of results lacks one of its hooks');
    const busy = () => list.getAttribute('aria-busy') === 'true';
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

    const shown = [];
    for (const query of queries) {
      const start = performance.now();
      input.value = query;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const busyAtOnce = busy();
      if (!busyAtOnce) await pause(60);
      // Results come as messages of a worker: yield to them without the 4 ms that nested timers wait.
      while (busy()) {
        if (performance.now() - start > 10_000)
          throw new Error(`No end of the search for ${query}`);
        await new Promise((resolve) => {
          const channel = new MessageChannel();
          channel.port1.onmessage = resolve;
          channel.port2.postMessage(null);
        });
      }
      shown.push({
        query,
        results: [...list.querySelectorAll(':scope > li[data-unit]')].map((item) => ({
          id: item.getAttribute('data-unit') ?? '',
          match: item.getAttribute('data-match') ?? '',
          marked: [...item.querySelectorAll('mark')].map(({ textContent }) => textContent),
        })),
        status: status.textContent,
        busyAtOnce,
        took: performance.now() - start,
      });
    }
    return shown;
  }, queries);
}

/** Numbers in a text, without the commas between thousands. */
export function numbersIn(text: string): number[] {
  return (text.match(/\d[\d,]*/g) ?? []).map((number) => Number(number.replaceAll(',', '')));
}
