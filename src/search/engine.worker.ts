/**
 * The engine as a script of its own: in a worker it answers messages, on a page it leaves itself in `duiduSearch`.
 *
 * It is a classic script, since workers made of modules are too new for some browsers.
 */
import { createEngine, type SearchEngine } from './engine.ts';
import type { Answer, Question } from './messages.ts';
import type { Packed } from './pack.ts';

/** What is around the script; workers alone have `importScripts`. */
interface Scope {
  /** What the script of the corpus leaves. */
  duiduCorpus?: Packed;
  duiduSearch?: SearchEngine;
  importScripts?(address: string): void;
  postMessage(answer: Answer): void;
  onmessage: (event: { data: Question }) => void;
}

/** Milliseconds without a question after which there is time to prepare. */
const quiet = 150;

const scope = self as unknown as Scope;
let idle: ReturnType<typeof setTimeout> | undefined;

const engine = createEngine((address) => {
  // A page has loaded it already.
  scope.importScripts?.(address);
  const corpus = scope.duiduCorpus;
  if (!corpus) throw new Error('The corpus did not load');
  delete scope.duiduCorpus;
  return corpus;
});

/** Answer, and prepare what takes longer when nothing has been asked for a while. */
function answerTo(question: Question): Answer {
  clearTimeout(idle);
  const answer = engine.answerTo(question);
  idle = setTimeout(engine.prepare, quiet);
  return answer;
}

if (scope.importScripts) {
  scope.onmessage = ({ data }) => {
    scope.postMessage(answerTo(data));
  };
} else {
  scope.duiduSearch = { ...engine, answerTo };
}
