/**
 * Anchor of a commitment on the page of all: `hunan/c6-3-t1` → `hunan-c6-3-t1`.
 *
 * No two have the same: what follows the plan begins with the letter of a unit's kind and holds no slug.
 */
export function targetAnchor(id: string): string {
  return id.replace('/', '-');
}

/** Address of a commitment on the page of all, under the site's root. */
export function targetPath(id: string): string {
  return `/targets/#${targetAnchor(id)}`;
}

/** Address of the page of all, narrowed to a plan, under the site's root. */
export function planTargetsPath(plan: string): string {
  return `/targets/?plan=${plan}#all`;
}

/** Anchor of a row of comparable commitments. */
export function comparableAnchor(id: string): string {
  return `same-${targetAnchor(id)}`;
}
