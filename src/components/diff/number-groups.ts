import type { NumberChange } from '../../diff/types.ts';

/** A change, and where it stands where several units are listed together. */
export interface PlacedChange extends NumberChange {
  /** Address (made by `siteHref`) and name of the pair of units it stands in. */
  place?: { href: string; label: string };
}

/** Changes of one kind. */
export interface ChangeGroup {
  kind: NumberChange['kind'];
  changes: PlacedChange[];
}

/** Changes by kind, quantities first; kinds without any are left out, the order within a kind is kept. */
export function groupChanges(changes: readonly PlacedChange[]): ChangeGroup[] {
  return (['number', 'scope', 'date'] as const)
    .map((kind) => ({ kind, changes: changes.filter((change) => change.kind === kind) }))
    .filter((group) => group.changes.length > 0);
}
