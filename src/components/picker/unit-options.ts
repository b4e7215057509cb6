/** Of a plan's file (`/plans/<plan>.json`), what a list of its units needs. */
export interface ListedUnit {
  id: string;
  kind: string;
  marker: string | null;
  title: string | null;
  parent: string | null;
  text: string;
}

/** An entry of a list to choose from. */
export interface UnitOption {
  id: string;
  /** Heading, set in by its depth. */
  label: string;
}

/** An indicator has no heading: so many characters of what it says. */
const longestClause = 24;

/**
 * Units of a plan as entries of a list.
 *
 * @param kinds
 *   What units are called that have no heading, by kind.
 */
export function unitOptions(
  units: readonly ListedUnit[],
  kinds: Readonly<Record<string, string | undefined>>,
): UnitOption[] {
  const depths = new Map<string, number>();

  return units.map(({ id, kind, marker, title, parent, text }) => {
    const depth = parent === null ? 0 : (depths.get(parent) ?? 0) + 1;
    depths.set(id, depth);
    const gap = marker !== null && /^专栏/.test(marker) ? ' ' : '';
    const heading = `${marker ?? ''}${title === null ? '' : gap + title}`;
    const clause = [...text.replace(/\s+/g, ' ')].slice(0, longestClause).join('');
    const name = kinds[kind];
    const label =
      kind === 'indicator' || heading === '' ? [name, clause].filter(Boolean).join(' ') : heading;
    return { id, label: '　'.repeat(depth) + label };
  });
}
