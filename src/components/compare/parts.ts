import type { UnitRecord } from '../../schemas/index.ts';
import type { PlanView } from '../corpus/types.ts';

/** A part of a plan that is shown as one: a chapter, or a section of a chapter that is most of the plan. */
export interface PlanPart {
  /** The unit that heads it. */
  unit: UnitRecord;
  /** Characters of all units in it, white space aside. */
  size: number;
}

/** A plan in parts. */
export interface PlanParts {
  /** In document order. */
  parts: readonly PlanPart[];
  /** For each unit of the plan, by id, the place of its part. */
  partOf: ReadonlyMap<string, number>;
}

/** More parts than this are not told apart by eye. */
const mostParts = 12;
/** A part that is more than this of the plan is cut into its sections, where it has any. */
const largest = 0.25;

/**
 * Cut a plan into few parts of similar size: its chapters, and of a chapter that is more than a quarter of the plan its
 * sections.
 */
export function planParts({ units, children }: Pick<PlanView, 'units' | 'children'>): PlanParts {
  const sizes = new Map<string, number>();
  const sizeOf = (unit: UnitRecord): number => {
    const known = sizes.get(unit.id);
    if (known !== undefined) return known;
    const below = (children.get(unit.id) ?? []).reduce((sum, child) => sum + sizeOf(child), 0);
    const own = `${unit.marker ?? ''}${unit.title ?? ''}${unit.text}`.replace(/\s+/g, '').length;
    sizes.set(unit.id, own + below);
    return own + below;
  };

  const heads = new Set((children.get(null) ?? []).map((unit) => unit));
  const total = [...heads].reduce((sum, unit) => sum + sizeOf(unit), 0);
  const sectionsOf = (unit: UnitRecord) =>
    (children.get(unit.id) ?? []).filter(({ kind }) => kind === 'section');
  const next = () =>
    [...heads]
      .filter((unit) => !sectionsOf(unit).some((section) => heads.has(section)))
      .filter((unit) => sectionsOf(unit).length > 1 && sizeOf(unit) > total * largest)
      .filter((unit) => heads.size + sectionsOf(unit).length <= mostParts + 1)
      .toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];

  for (let unit = next(); unit; unit = next()) for (const each of sectionsOf(unit)) heads.add(each);

  return inOrder(units, heads);
}

/** Put every unit into the part of the nearest head above it; a heading without text of its own heads no part. */
function inOrder(units: readonly UnitRecord[], heads: ReadonlySet<UnitRecord>): PlanParts {
  const unitsById = new Map(units.map((unit) => [unit.id, unit]));
  const headOf = (unit: UnitRecord): UnitRecord => {
    let at: UnitRecord | undefined = unit;
    const seen = new Set<UnitRecord>();
    while (at && !heads.has(at) && !seen.has(at)) {
      seen.add(at);
      at = at.parent === null ? undefined : unitsById.get(at.parent);
    }
    return at && heads.has(at) ? at : unit;
  };
  const members = new Map<UnitRecord, UnitRecord[]>();

  for (const unit of units) {
    const head = headOf(unit);
    const known = members.get(head);
    if (known) known.push(unit);
    else members.set(head, [unit]);
  }

  const parts: PlanPart[] = [];
  const partOf = new Map<string, number>();
  /** Headings that wait for the part that follows them. */
  let waiting: UnitRecord[] = [];

  for (const [head, own] of members) {
    const isHeadingOnly = own.length === 1 && head.text === '' && members.size > 1;
    if (isHeadingOnly) {
      waiting.push(head);
      continue;
    }
    const all = [...waiting, ...own];
    const counted = all.filter(({ kind }) => kind !== 'indicator');
    for (const { id } of all) partOf.set(id, parts.length);
    parts.push({
      unit: head,
      size: counted.reduce(
        (sum, { marker, title, text }) =>
          sum + `${marker ?? ''}${title ?? ''}${text}`.replace(/\s+/g, '').length,
        0,
      ),
    });
    waiting = [];
  }
  for (const { id } of waiting) partOf.set(id, Math.max(0, parts.length - 1));
  if (parts.length === 0 && waiting[0]) parts.push({ unit: waiting[0], size: 0 });

  return { parts, partOf };
}
