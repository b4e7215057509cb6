/** An id of a unit as far as a browser has to know: plan, slash, local id. What it does not name, the site has no file of. */
const form = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/;

/** Whether something may be the id of a unit. */
export function isUnitId(words: string): boolean {
  return form.test(words);
}

/**
 * Id of the unit that someone means: by its id, by an anchor of it (`hunan/s3-2-p1`), or by the address of its page or of
 * its place in the whole plan, on any host and in any language.
 *
 * @returns
 *   An id; what names no unit comes back as it is, without the space around it.
 * @example
 *   unitIdOf('https://example.org/en/plans/hunan/#s3-2-p1') // => 'hunan/s3-2'
 */
export function unitIdOf(words: string): string {
  const trimmed = words.trim();
  const path = /(?:^|\/)plans\/(.*)$/.exec(trimmed)?.[1] ?? trimmed;
  const id = path
    .replace(/\?[^#]*/, '')
    // The place in an address names more precisely what is meant than the page.
    .replace(/^([^/#]+)\/[^#]*#((?:head|tail|[sci]\d).*)$/, '$1/$2')
    .replace(/#.*/, '')
    .replace(/^\/+|\/+$/g, '')
    .replace(/\.(?:json|md)$/, '')
    .toLowerCase()
    .replace(/-p\d+$/, '');
  return isUnitId(id) ? id : trimmed;
}
