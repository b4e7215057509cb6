import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { writeCorpusFile } from '../../../src/components/search-corpus/write-corpus.ts';
import type { SearchCorpus } from '../../../src/search/corpus.ts';
import type { SearchEngine } from '../../../src/search/engine.ts';
import type { Answer, Question } from '../../../src/search/messages.ts';
import { emptyState } from '../../../src/search/query-state.ts';
import { serveFolder } from '../serve.ts';
import type { BuiltSearch } from './built-search.ts';
import { nearQuery, shown, type Times } from './times.ts';

/** Where the engine runs. */
export type Place = 'worker' | 'page';

/** One way to run the engine in a browser. */
export interface BrowserRun {
  place: Place;
  /** How many times slower the processor is; the protocol slows pages only, not workers. */
  slowed: number;
}

/** Time the built engine in a browser, in its worker or on the page, each run in a page of its own. */
export async function timeInBrowser(
  browser: Browser,
  { engine }: BuiltSearch,
  corpus: SearchCorpus,
  queries: readonly string[],
  runs: readonly BrowserRun[],
): Promise<Times[]> {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-search-'));
  writeFileSync(join(folder, 'engine.js'), engine);
  writeFileSync(join(folder, 'corpus.js'), (await writeCorpusFile(corpus)).script);
  writeFileSync(join(folder, 'index.html'), '<!doctype html><meta charset="utf-8">');
  const served = await serveFolder(folder);

  try {
    const times: Times[] = [];
    for (const { place, slowed } of runs) {
      const page = await browser.newPage();
      await page.goto(`${served.url}/`);
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
      times.push(await timeOnPage(page, place, queries));
      await page.close();
    }
    return times;
  } finally {
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timeOnPage(page: Page, place: Place, queries: readonly string[]): Promise<Times> {
  return await page.evaluate(
    async ({ place, queries, nearQuery, shown, emptyState }) => {
      type Ask = (question: Question) => Answer | Promise<Answer>;
      interface Here {
        duiduSearch?: Pick<SearchEngine, 'answerTo'>;
      }

      const run = (address: string) =>
        new Promise((resolve, reject) => {
          const script = document.createElement('script');
          script.src = address;
          script.onload = resolve;
          script.onerror = reject;
          document.head.append(script);
        });

      function inWorker(): Ask {
        const worker = new Worker('/engine.js');
        return (question) =>
          new Promise((resolve, reject) => {
            worker.onmessage = ({ data }: MessageEvent<Answer>) => {
              resolve(data);
            };
            worker.onerror = reject;
            worker.postMessage(question);
          });
      }

      async function onPage(): Promise<Ask> {
        await run('/engine.js');
        await run('/corpus.js');
        const engine = (window as unknown as Here).duiduSearch;
        if (!engine) throw new Error('No engine on the page');
        return (question) => engine.answerTo(question);
      }

      // The text has come: it is in the browser’s cache.
      await (await fetch('/corpus.js')).text();
      await (await fetch('/engine.js')).text();
      const start = performance.now();
      const put = place === 'worker' ? inWorker() : await onPage();
      const loaded = await put({
        ask: 'load',
        turn: 0,
        corpus: new URL('/corpus.js', location.href).href,
      });
      if (loaded.answer !== 'ready') throw new Error(JSON.stringify(loaded));
      const ready = performance.now() - start;

      const ask = async (q: string) => {
        const asked = performance.now();
        const answer = await put({
          ask: 'search',
          turn: 1,
          count: shown,
          state: { ...emptyState, q },
        });
        const took = performance.now() - asked;
        if (answer.answer !== 'results') throw new Error(JSON.stringify(answer));
        return took;
      };

      const firstNear = await ask(nearQuery);
      const times = [];
      for (const query of queries) times.push(await ask(query));
      return { ready, firstNear, queries: times };
    },
    { place, queries, nearQuery, shown, emptyState },
  );
}
