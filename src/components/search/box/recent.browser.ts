/** Queries of this reader, the last one first. They stay on this device. */

const key = 'duidu-searches';

/** Most that are kept. */
const most = 8;

/** Where storage is forbidden, they are known as long as the page is open. */
let own: readonly string[] = [];

/** Recent queries, the last one first. */
export function recentSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept)
      ? kept.filter((query) => typeof query === 'string').slice(0, most)
      : [];
  } catch {
    return own;
  }
}

/** Keep a query. Empty and very long ones are not kept. */
export function keepSearch(query: string): void {
  const words = query.trim();
  if (words === '' || words.length > 100) return;
  write([words, ...recentSearches().filter((other) => other !== words)].slice(0, most));
}

/** Forget all. */
export function clearSearches(): void {
  write([]);
}

function write(queries: readonly string[]): void {
  own = queries;
  try {
    if (queries.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(queries));
  } catch {
    // Storage may be forbidden or full.
  }
}
