import { chosenQuery, writeList } from './compare-address.ts';
import { unitIdOf } from './unit-id.ts';

/** Passages that are read side by side. The address holds all of it, and nothing else does. */
export interface Selection {
  /** What was asked for, in order, each once: ids of units, and words that name none. */
  ids: readonly string[];
  /** The two whose differences are marked, in their order among the ids; `null` for none. */
  pair: readonly [string, string] | null;
}

/**
 * Read a selection from the query of an address: `?u=<id>,<id>,…`, with `&d=<id>,<id>` for the two whose differences are
 * marked, or `d=1,3` by their places.
 *
 * Anything may stand in an address. Repetitions are dropped, other ways to name a unit become its id, and a pair of
 * which one is not there is no pair.
 */
export function readSelection(search: string): Selection {
  const query = new URLSearchParams(search);
  const ids = [...new Set(list(query.getAll('u').join(',')).map(unitIdOf))];
  return paired(
    ids,
    list(query.get('d') ?? '').map((words) => named(words, ids)),
  );
}

/**
 * The one address of a selection.
 *
 * @returns
 *   A query with its question mark; empty for an empty selection. Slashes and commas stand as they are.
 */
export function writeSelection({ ids, pair }: Selection): string {
  return chosenQuery(ids) + (pair ? `&d=${writeList(pair)}` : '');
}

/** Add passages at the end, except those that are there. */
export function withAdded({ ids, pair }: Selection, added: readonly string[]): Selection {
  return { ids: [...new Set([...ids, ...added])], pair };
}

/** Leave one out. */
export function without({ ids, pair }: Selection, id: string): Selection {
  return paired(
    ids.filter((each) => each !== id),
    pair,
  );
}

/** Put something in the place of an id: of a unit that moved, its new one. */
export function replaced({ ids, pair }: Selection, old: string, id: string): Selection {
  const swap = (each: string) => (each === old ? id : each);
  return paired([...new Set(ids.map(swap))], pair?.map(swap));
}

/**
 * Move one past its neighbour.
 *
 * @param step
 *   -1 towards the beginning, 1 towards the end; at either end nothing moves.
 */
export function moved({ ids, pair }: Selection, id: string, step: -1 | 1): Selection {
  const from = ids.indexOf(id);
  const other = ids[from + step];
  if (from === -1 || other === undefined) return { ids, pair };
  return paired(
    ids.map((each) => (each === id ? other : each === other ? id : each)),
    pair,
  );
}

/** Mark the differences of two, or of none. */
export function compared({ ids }: Selection, pair: readonly string[] | null): Selection {
  return paired(ids, pair);
}

/** A pair stands in the order of the ids, so that each has one address. */
function paired(ids: readonly string[], pair: readonly string[] | null | undefined): Selection {
  const found = ids.filter((id) => pair?.includes(id));
  const [a, b] = found;
  return { ids, pair: found.length === 2 && a !== undefined && b !== undefined ? [a, b] : null };
}

function list(words: string): string[] {
  return words.split(/[,，、;；\s]+/).filter((word) => word !== '');
}

function named(words: string, ids: readonly string[]): string {
  const place = /^[1-9]\d*$/.test(words) ? ids[Number(words) - 1] : undefined;
  return place ?? unitIdOf(words);
}
