import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { SearchCorpus } from '../../../src/search/corpus.ts';
import { emptyState } from '../../../src/search/query-state.ts';
import type { Match } from '../../../src/search/results.ts';
import { search } from '../../../src/search/search.ts';
import { searchIndex } from '../../../src/search/search-index.ts';
import { benchDocuments } from './documents.ts';
import { plain } from './literal.ts';

/** A unit found. */
export interface BenchHit {
  /** `<plan>/<local>`. */
  id: string;
  /** Our own engine says how; others do not. */
  match?: Match;
}

/** Something that searches. */
export interface Engine {
  name: string;
  find(query: string): readonly BenchHit[] | Promise<readonly BenchHit[]>;
}

/** Our own, as the worker runs it. */
export function duidu(corpus: SearchCorpus): Engine {
  const index = searchIndex(corpus);
  return {
    name: 'Duidu',
    find: (q) =>
      search(index, { ...emptyState, q }).left.map(({ record, match }) => ({
        id: corpus.records[record]?.id ?? '',
        match,
      })),
  };
}

/** Fuse.js as it comes. */
export function fuseDefaults(corpus: SearchCorpus): Engine {
  const fuse = new Fuse(benchDocuments(corpus), { keys: ['heading', 'text', 'plan'] });
  return {
    name: 'Fuse, defaults',
    find: (query) =>
      fuse.search(query).map(({ item }) => ({ id: corpus.records[item.id]?.id ?? '' })),
  };
}

/** MiniSearch as it comes. */
export function miniSearchDefaults(corpus: SearchCorpus): Engine {
  return miniSearch('MiniSearch, defaults', corpus, {});
}

/** MiniSearch on every two characters that stand side by side. */
export function miniSearchBigrams(corpus: SearchCorpus): Engine & { written(): string } {
  return miniSearch('MiniSearch, bigrams', corpus, { tokenize: bigrams });
}

/** `written` is the index as it would be sent. */
function miniSearch(
  name: string,
  corpus: SearchCorpus,
  options: { tokenize?: (text: string) => string[] },
): Engine & { written(): string } {
  const mini = new MiniSearch({ fields: ['heading', 'text', 'plan'], ...options });
  mini.addAll(benchDocuments(corpus));
  return {
    name,
    find: (query) =>
      mini.search(query).map(({ id }) => ({ id: corpus.records[Number(id)]?.id ?? '' })),
    written: () => JSON.stringify(mini),
  };
}

function bigrams(text: string): string[] {
  return plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((run) =>
      run.length < 3
        ? [run]
        : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
    )
    .filter((pair) => pair !== '');
}
