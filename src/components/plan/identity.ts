import { identityColors } from './identity-colors.ts';
import { shapes, type Shape } from './shapes.ts';

/** What tells a plan apart wherever it is shown: colour, shape with a letter, and line. */
export interface PlanIdentity {
  /** Its colour, from 1: class `plan-<index>`, which sets `--plan-color` and `--plan-tint`. */
  index: number;
  shape: Shape;
  /** Whether the shape is drawn as an outline: where colours come round again. */
  outlined: boolean;
  /** One character, the first of its short name that no plan before it has. */
  letter: string;
  /** Strokes and gaps of its line in charts, in widths of the line; none for an unbroken one. */
  dash: readonly number[];
}

/** What the identity of a plan is made from. */
export interface Named {
  id: string;
  shortTitle: string;
  /** Number of its identity, from 1; `null` where nobody gave it one. */
  identity: number | null;
}

/** Lines of charts, one a colour; the first four differ most. */
const dashes: readonly (readonly number[])[] = [
  [],
  [6, 3],
  [1, 2],
  [8, 2, 1, 2],
  [3, 2],
  [10, 4],
  [6, 2, 1, 2, 1, 2],
  [1, 4],
];

/**
 * Give every plan its identity.
 *
 * Plans take theirs by number, so that neither a plan that comes with a higher one nor a new text changes any look; those
 * without a number follow, by id. There are eight colours, then the same ones outlined, then outlined with the shapes
 * moved on. Letters alone look at the other plans: at those before.
 *
 * @returns
 *   Identities by plan id.
 */
export function planIdentities(plans: readonly Named[]): Map<string, PlanIdentity> {
  const identities = new Map<string, PlanIdentity>();
  const letters = new Set<string>();
  let number = 0;

  for (const plan of plans.toSorted(byNumber)) {
    number = plan.identity ?? number + 1;
    const round = Math.floor((number - 1) / identityColors.length);
    const color = (number - 1) % identityColors.length;
    const letter = letterOf(plan, letters);
    letters.add(letter);

    identities.set(plan.id, {
      index: color + 1,
      shape: shapes[(color + Math.max(0, round - 1)) % shapes.length] ?? shapes[0],
      outlined: round > 0,
      letter,
      dash: dashes[color] ?? [],
    });
  }

  return identities;
}

/** Plans without a number come last. */
function byNumber(a: Named, b: Named): number {
  return compare(a.identity ?? Infinity, b.identity ?? Infinity) || compare(a.id, b.id);
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function letterOf({ shortTitle, id }: Named, taken: ReadonlySet<string>): string {
  const characters = Array.from(shortTitle).filter((character) => /[\p{L}\p{N}]/u.test(character));
  const free = characters.find((character) => !taken.has(character));
  return free ?? characters[0] ?? id.charAt(0).toUpperCase();
}
