/** The page's side of searching: starts the engine on first use and asks it one thing at a time. */
import type { Answer, SearchAnswer } from './messages.ts';
import type { QueryState } from './query-state.ts';
import type { ResultView } from './results.ts';
import { startEngine, type Asked, type Port } from './start-engine.browser.ts';

/** The corpus did not load, or the engine broke; one may ask again. */
export type Failed = Extract<Answer, { answer: 'failed' }>;

/** Where the two files are. */
export interface SearchFiles {
  /** Address of the engine, `import engine from './engine.worker.ts?worker&url'`. */
  engine: string;
  /** Address of the corpus, `Astro.locals.search.corpus`. */
  corpus: string;
}

export interface SearchClient {
  /** Start loading, unless that has been done. After a failure it may be called again. */
  load(): Promise<{ ready: true } | { ready: false; message: string }>;
  /**
   * Search; loads by itself when it must.
   *
   * @param count
   *   How many of the results are wanted ready to be shown.
   * @returns
   *   `null` when a later search was asked meanwhile. Searches that wait are dropped for the newest one, so that typing
   *   faster than results come builds no queue.
   */
  search(state: QueryState, count: number): Promise<SearchAnswer | Failed | null>;
  /**
   * Show more of what was found last: those from `from` up to, not including, `to`, in the order shown.
   *
   * @returns
   *   `null` when another search was asked, though it may not be answered yet, or the engine broke.
   */
  views(from: number, to: number): Promise<readonly ResultView[] | null>;
}

/** Make a client; nothing is loaded before its first use. */
export function searchClient(files: SearchFiles): SearchClient {
  let starting: Promise<Port | Failed> | null = null;
  /** Number of the newest search. */
  let newest = 0;
  /** Number of the search that was answered last. */
  let answered = -1;
  /** Settles when what was asked last is answered: questions are put one by one. */
  let before: Promise<unknown> = Promise.resolve();

  async function start(): Promise<Port | Failed> {
    const running = (starting ??= startEngine(files));
    const started = await running;
    const isFailed = 'answer' in started;
    if (!isFailed && !started.isBroken()) return started;
    // Next time anew; and at once where a running engine broke.
    if (starting === running) starting = null;
    return isFailed ? started : start();
  }

  /** Ask when all before is answered; `null` when a later search came first. */
  function inTurn(question: Asked): Promise<Answer | null> {
    const search = newest;
    const answer = before.then(async () => {
      if (search !== newest) return null;
      const port = await start();
      if (search !== newest) return null;
      if ('answer' in port) return port;
      const answer = await port.ask(question);
      return search === newest ? answer : null;
    });
    before = answer;
    return answer;
  }

  return {
    async load() {
      const started = await start();
      return 'answer' in started ? { ready: false, message: started.message } : { ready: true };
    },
    async search(state, count) {
      const mine = ++newest;
      const answer = await inTurn({ ask: 'search', state, count });
      if (answer) answered = mine;
      return answer?.answer === 'results' || answer?.answer === 'failed' ? answer : null;
    },
    async views(from, to) {
      // What a search under way will find is not what the page shows.
      if (answered !== newest) return null;
      const answer = await inTurn({ ask: 'views', from, to });
      return answer?.answer === 'views' ? answer.views : null;
    },
  };
}
