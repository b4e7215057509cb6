/** Answers what a page asks; the same in a worker and on the page. */
import { answer } from './answer.ts';
import type { Answer, Question } from './messages.ts';
import { nearIndex } from './near/pairs.ts';
import type { Packed } from './pack.ts';
import { knownHits } from './related/known-hits.ts';
import { readCorpus } from './read-corpus.ts';
import { search, type Ranked } from './search.ts';
import { searchIndex, type SearchIndex } from './search-index.ts';
import { views } from './views.ts';

export interface SearchEngine {
  /** Answer a question. Never throws: what goes wrong is an answer. */
  answerTo(question: Question): Answer;
  /** Make what later questions will need, when there is time for it. */
  prepare(): void;
}

/**
 * Make an engine; it is ready when it has been asked to load.
 *
 * @param load
 *   Gets the packed corpus from an address, or throws.
 */
export function createEngine(load: (address: string) => Packed): SearchEngine {
  let index: SearchIndex | null = null;
  let found: Ranked | null = null;

  function reply(question: Question): Answer {
    const { ask, turn } = question;
    const began = performance.now();

    if (ask === 'load') {
      index ??= searchIndex(readCorpus(load(question.corpus)));
      found = null;
      const { records } = index.corpus;
      return { answer: 'ready', turn, records: records.length, took: performance.now() - began };
    }

    if (!index) throw new Error('Nothing to search is loaded');

    if (ask === 'search') {
      // What breaks leaves nothing of the search before it.
      found = null;
      found = search(index, question.state);
      const results = answer(index, found, { turn, count: question.count });
      return { ...results, took: performance.now() - began };
    }

    if (!found) throw new Error('Nothing was searched for');
    const { from, to } = question;
    return { answer: 'views', turn, from, views: views(index, found, from, to) };
  }

  return {
    answerTo(question) {
      try {
        return reply(question);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return { answer: 'failed', turn: question.turn, message };
      }
    },
    prepare() {
      if (!index) return;
      knownHits(index);
      nearIndex(index);
    },
  };
}
