import type { PlanColumn, PlanItem, PlanRoot, PlanSection } from '../types.ts';

/** A unit whose id was taken already. */
export interface IdClash {
  node: PlanSection | PlanColumn | PlanItem;
  /** Id that its number asks for. */
  wanted: string;
}

/**
 * Give every unit its local id, made of the printed numbers: `s3-2-3` is 三、（二）3. (see CONTRIBUTING).
 *
 * @returns
 *   The units whose id was taken; theirs got a letter: `s2`, `s2b`, `s2c`.
 */
export function assignIds(root: PlanRoot): IdClash[] {
  const uniqueId = idGiver();
  const clashes: IdClash[] = [];

  const give = (node: PlanSection | PlanColumn | PlanItem, wanted: string) => {
    node.id = uniqueId(wanted);
    if (node.id !== wanted) clashes.push({ node, wanted });
  };
  const giveColumn = (column: PlanColumn) => {
    give(column, `c${column.ordinal ?? 0}`);
    for (const child of column.children) {
      if (child.type === 'item') give(child, `${column.id}-${child.ordinal ?? 0}`);
    }
  };
  const giveSection = (section: PlanSection, path: string) => {
    give(section, `${path}${section.ordinal ?? 0}`);
    for (const child of section.children) {
      if (child.type === 'section') giveSection(child, `${section.id}-`);
      else if (child.type === 'column') giveColumn(child);
    }
  };

  for (const child of root.children) {
    if (child.type === 'section') giveSection(child, 's');
    else {
      for (const part of child.children) if (part.type === 'column') giveColumn(part);
    }
  }
  return clashes;
}

/**
 * Make a function that gives each id once.
 *
 * @returns
 *   Takes the id that a number asks for, and gives it, or one with a letter where it is taken: `s2`, `s2b`, `s2c`.
 */
export function idGiver(): (wanted: string) => string {
  const counts = new Map<string, number>();
  return function (wanted) {
    const count = (counts.get(wanted) ?? 0) + 1;
    counts.set(wanted, count);
    return count === 1 ? wanted : wanted + letters(count);
  };
}

/** 1 is `a`, 2 is `b`, 26 is `z`, 27 is `aa`. */
function letters(count: number): string {
  const rest = Math.floor((count - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((count - 1) % 26));
}
