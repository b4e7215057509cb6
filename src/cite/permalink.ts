/** Addresses under which passages are cited: the page, `?v=` and the short hash of the passage, an anchor. */

/**
 * Permalink of a passage.
 *
 * @param page
 *   Address of the page of its unit, or of its plan, without query and anchor.
 * @param hash
 *   Short hash of the cited text; without it the address is the plain one, which promises nothing about the text.
 * @param paragraph
 *   Anchor of the paragraph that is cited; left out for all of the unit.
 * @example
 *   permalink('/plans/hunan/s3-2-3/', '5a0f9c1e', 's3-2-3-p1') // => '/plans/hunan/s3-2-3/?v=5a0f9c1e#s3-2-3-p1'
 */
export function permalink(page: string, hash?: string, paragraph?: string): string {
  const query = hash === undefined ? '' : `?v=${hash}`;
  const anchor = paragraph === undefined ? '' : `#${paragraph}`;
  return `${page}${query}${anchor}`;
}

/**
 * Read the hash of a cited address.
 *
 * @param query
 *   Query of the address, with or without its `?`.
 * @returns
 *   The hash in lower case; `null` where there is a `v` that is none; `undefined` where there is no `v`.
 */
export function citedHash(query: string): string | null | undefined {
  const value = new URLSearchParams(query).get('v');
  if (value === null) return undefined;
  return /^[0-9a-f]{8}$/i.test(value) ? value.toLowerCase() : null;
}

/** Whether an anchor is that of a passage: a unit's local id, or a paragraph's. Nothing else on a page is cited. */
export function isPassage(anchor: string): boolean {
  return /^(?:head|tail|[sci]\d+[a-z]*(?:-\d+[a-z]*)*)(?:-p[1-9]\d*)?$/.test(anchor);
}
