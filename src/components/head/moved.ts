import { unitAddress } from '../../plan/address.ts';
import type { Permalink } from '../../plan/permalinks.ts';

/**
 * Address of the page that stands for that of a unit which moved, however often it did.
 *
 * @param moved
 *   Every id that stands no more.
 * @returns
 *   `null` where the unit is gone.
 */
export function movedTo({ target }: Permalink, moved: readonly Permalink[]): string | null {
  const passed = new Set<string>();
  let id = target;

  while (id !== null && !passed.has(id)) {
    passed.add(id);
    const next = moved.find((entry) => entry.id === id);
    if (!next) return unitAddress(id);
    id = next.target;
  }

  return null;
}
