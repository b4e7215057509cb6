/** What became of a cited text. */
export type VersionState =
  /** It stands where the address leads, word for word. */
  | { kind: 'same'; cited: string }
  /** It stands word for word on the page, at another place. */
  | { kind: 'elsewhere'; cited: string; id: string }
  /** What stands there has another text. */
  | { kind: 'changed'; cited: string; current: string }
  /** The paragraph that the address names is not there. */
  | { kind: 'missing'; cited: string }
  /** What the address says is no hash. */
  | { kind: 'malformed' };

/** Texts of a page by their hashes. */
export interface PageHashes {
  /** Of what the page is about: its unit, or its whole plan. */
  own: string;
  /** Of the passage that the anchor names; `null` where it is not there, `undefined` where no passage is named. */
  anchored: string | null | undefined;
  /** Looks among all passages of the page for one with this hash; gives its id. */
  find: (hash: string) => string | undefined;
}

/**
 * Compare a cited hash with the texts of the page that the address leads to.
 *
 * An anchor may be newer than the hash (the links of a page keep its query), so the page as a whole is enough.
 *
 * @param cited
 *   See `citedHash`.
 */
export function versionState(cited: string | null, page: PageHashes): VersionState {
  if (cited === null) return { kind: 'malformed' };
  const { own, anchored, find } = page;
  if (cited === anchored || cited === own) return { kind: 'same', cited };
  const id = find(cited);
  if (id !== undefined) return { kind: 'elsewhere', cited, id };
  if (anchored === null) return { kind: 'missing', cited };
  return { kind: 'changed', cited, current: anchored ?? own };
}
