/** What a citation is recognised by. */
export interface Target {
  link: string;
  hash: string;
  key: string;
}

/**
 * Make a written citation of one passage that of another of the same unit: permalink, hash and key change, nothing else.
 *
 * @param text
 *   The citation, or a piece of it, in any format.
 */
export function retarget(text: string, from: Target, to: Target): string {
  // The link first: it holds the hash.
  const changes = [
    [from.link, to.link],
    [from.hash, to.hash],
    [from.key, to.key],
  ] as const;
  const pattern = changes.map(([old]) => old.replace(/[^\w\s]/g, '\\$&')).join('|');
  const wanted = new Map<string, string>(changes);
  return text.replace(new RegExp(pattern, 'g'), (found) => wanted.get(found) ?? found);
}
