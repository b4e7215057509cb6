import type { SearchIndex } from './search-index.ts';

/**
 * Something worked out from an index when it is first asked for, and kept as long as the index.
 *
 * Loading stays quick, and a reader who never types pinyin never pays for it.
 */
export function perIndex<Made>(make: (index: SearchIndex) => Made): (index: SearchIndex) => Made {
  const made = new WeakMap<SearchIndex, Made>();
  return (index) => {
    let known = made.get(index);
    if (known === undefined) made.set(index, (known = make(index)));
    return known;
  };
}
