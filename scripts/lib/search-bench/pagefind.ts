import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Page } from 'playwright-core';
import type { SearchCorpus } from '../../../src/search/corpus.ts';
import { benchDocuments } from './documents.ts';
import type { Engine } from './engines.ts';

/** A folder with an index of Pagefind, to be served to a browser. */
export interface PagefindFolder {
  path: string;
  /** Milliseconds that building took. */
  took: number;
  remove(): void;
}

/** Index a corpus with Pagefind, every unit a page. */
export async function buildPagefind(corpus: SearchCorpus): Promise<PagefindFolder> {
  const path = mkdtempSync(join(tmpdir(), 'duidu-pagefind-'));
  const start = performance.now();
  const { index, errors } = await createIndex({ forceLanguage: 'zh' });
  if (!index) throw new Error(errors.join('; '));
  for (const { id, plan, heading, text } of benchDocuments(corpus)) {
    await index.addCustomRecord({
      url: `/${id}`,
      content: [plan, heading, text].join('\n'),
      language: 'zh',
      meta: { title: heading },
    });
  }
  await index.writeFiles({ outputPath: path });
  await close();
  return {
    path,
    took: performance.now() - start,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** What `pagefind.js` exports, as far as it is used. */
interface PagefindApi {
  search(query: string): Promise<{ results: { id: string; data(): Promise<{ url: string }> }[] }>;
}

interface PagefindWindow {
  pagefind?: PagefindApi;
  /** Addresses by result, so that each is fetched once. */
  known?: Map<string, string>;
}

/** Pagefind in a page that is served from its folder. */
export async function pagefind(page: Page, url: string, corpus: SearchCorpus): Promise<Engine> {
  await page.goto(`${url}/pagefind-highlight.js`);
  await page.evaluate(async (address) => {
    const here = window as unknown as PagefindWindow;
    here.pagefind = (await import(address)) as PagefindApi;
    here.known = new Map();
  }, `${url}/pagefind.js`);

  return {
    name: 'Pagefind',
    async find(query) {
      const found = await page.evaluate(async (query) => {
        const { pagefind, known } = window as unknown as Required<PagefindWindow>;
        const { results } = await pagefind.search(query);
        return await Promise.all(
          results.map(async (result) => {
            const address = known.get(result.id) ?? (await result.data()).url;
            known.set(result.id, address);
            return address;
          }),
        );
      }, query);
      return found.map((address) => ({ id: corpus.records[Number(address.slice(1))]?.id ?? '' }));
    },
  };
}

/** Milliseconds of each query, the list alone, without what is shown of the results. */
export async function timePagefind(page: Page, queries: readonly string[]): Promise<number[]> {
  return await page.evaluate(async (queries) => {
    const { pagefind } = window as unknown as Required<PagefindWindow>;
    const times = [];
    for (const query of queries) {
      const start = performance.now();
      await pagefind.search(query);
      times.push(performance.now() - start);
    }
    return times;
  }, queries);
}
