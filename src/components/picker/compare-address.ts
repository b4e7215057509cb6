/** More passages do not fit beside each other. */
export const mostPassages = 6;

/**
 * The part of an address that says which passages are shown side by side; empty for none.
 *
 * @example
 *   chosenQuery(['hunan/s1', 'jilin/s2']) // => '?u=hunan/s1,jilin/s2'
 */
export function chosenQuery(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `?u=${writeList(ids)}`;
}

/** Address under the root of the page that shows units side by side. */
export function chosenAddress(ids: readonly string[]): string {
  return `/compare/${chosenQuery(ids)}`;
}

/** Slashes and commas stand as they are, so that people can read it. */
export function writeList(ids: readonly string[]): string {
  return ids.map((id) => encodeURIComponent(id).replace(/%2F/g, '/')).join();
}
