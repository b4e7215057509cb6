/** Gets the engine going: in a worker where that can be had, otherwise on the page. */
import type { Answer, Question } from './messages.ts';
import type { SearchEngine } from './engine.ts';
import type { Failed, SearchFiles } from './client.browser.ts';

/** A question without its number, which the port gives it. */
export type Asked = Question extends infer One
  ? One extends Question
    ? Omit<One, 'turn'>
    : never
  : never;

/** A way to ask an engine. */
export interface Port {
  /** Every question gets its answer; it is `failed` when the engine broke. */
  ask(question: Asked): Promise<Answer>;
  /** Whether it will never answer again. */
  isBroken(): boolean;
  /** Give up what it takes. */
  end(): void;
}

/**
 * Start an engine that has the corpus.
 *
 * On the page it makes the page wait for every answer, but so it runs where there are no workers: in some web views, and
 * for pages opened from a folder.
 */
export async function startEngine({ engine, corpus }: SearchFiles): Promise<Port | Failed> {
  // From inside a worker an address would be seen from where the engine lies.
  const load: Asked = { ask: 'load', corpus: new URL(corpus, document.baseURI).href };
  const worker = workerPort(engine);

  if (worker) {
    const answer = await worker.ask(load);
    if (answer.answer === 'ready') return worker;
    // An engine that came but has no corpus would have none on the page either.
    if (!worker.isBroken()) {
      worker.end();
      return failed(answer);
    }
  }

  try {
    const port = await pagePort(engine);
    await loadScript(corpus);
    const answer = await port.ask(load);
    return answer.answer === 'ready' ? port : failed(answer);
  } catch (error) {
    return failed(error);
  }
}

/** What went wrong, as an answer. */
function failed(reason: unknown): Failed {
  const message =
    typeof reason === 'object' && reason !== null && 'message' in reason
      ? String(reason.message)
      : 'Search did not start';
  return { answer: 'failed', turn: 0, message };
}

/** An engine in a worker; `null` where there can be none. */
function workerPort(address: string): Port | null {
  // While developing the engine is made of modules, and workers of modules are too new for some browsers.
  if (import.meta.env.DEV || location.protocol === 'file:' || !('Worker' in window)) return null;
  const waiting = new Map<number, (answer: Answer) => void>();
  let turn = 0;
  let broken = false;
  let worker: Worker;

  try {
    worker = new Worker(address);
  } catch {
    return null;
  }

  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.turn)?.(data);
    waiting.delete(data.turn);
  });

  for (const trouble of ['error', 'messageerror']) {
    worker.addEventListener(trouble, (event) => {
      event.preventDefault();
      broken = true;
      worker.terminate();
      for (const answer of waiting.values()) answer(failed(event));
      waiting.clear();
    });
  }

  return {
    ask: (question) =>
      new Promise((resolve) => {
        turn += 1;
        if (broken) {
          resolve(failed(undefined));
          return;
        }
        waiting.set(turn, resolve);
        worker.postMessage({ ...question, turn });
      }),
    isBroken: () => broken,
    end: () => {
      worker.terminate();
    },
  };
}

/** What the engine's script leaves on a page. */
interface EnginePage {
  duiduSearch?: SearchEngine;
}

/**
 * An engine on the page.
 *
 * @throws
 *   When its script does not load.
 */
async function pagePort(address: string): Promise<Port> {
  const page = window as EnginePage;
  if (!page.duiduSearch) await loadScript(address);
  const engine = page.duiduSearch;
  if (!engine) throw new Error('Search did not start');
  let turn = 0;

  return {
    // What was typed is shown before the page has to wait.
    ask: (question) =>
      new Promise((resolve) => {
        turn += 1;
        const numbered = { ...question, turn } as Question;
        setTimeout(() => {
          resolve(engine.answerTo(numbered));
        });
      }),
    isBroken: () => false,
    end: () => {},
  };
}

/** Run a script of this site. */
function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    if (import.meta.env.DEV) script.type = 'module';
    script.src = address;
    script.addEventListener('load', () => {
      resolve();
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${address} did not load`));
    });
    document.head.append(script);
  });
}
