import type { PlanColumn, PlanItem, PlanRoot, PlanSection } from '../types.ts';

/** A unit whose id was taken already. */
export interface IdClash {
  node: PlanSection | PlanColumn | PlanItem;
  /** Id that its number asks for. */
  wanted: string;
}

/**
 * Give every unit its local id, made of the printed numbers (design.md §4).
 *
 * @returns
 *   The units whose id was taken; theirs got a letter: `s2`, `s2b`, `s2c`.
 */
export function assignIds(root: PlanRoot): IdClash[] {
  const counts = new Map<string, number>();
  const clashes: IdClash[] = [];

  const give = (node: PlanSection | PlanColumn | PlanItem, wanted: string) => {
    const count = (counts.get(wanted) ?? 0) + 1;
    counts.set(wanted, count);
    node.id = count === 1 ? wanted : wanted + letters(count);
    if (count > 1) clashes.push({ node, wanted });
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

/** 1 is `a`, 2 is `b`, 26 is `z`, 27 is `aa`. */
function letters(count: number): string {
  const rest = Math.floor((count - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((count - 1) % 26));
}
