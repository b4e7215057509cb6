/**
 * Rule: numbers that belong together are printed alike.
 *
 * Under one heading all numbers have one style (`（一）`, not `（一）` and `2.`), and one style is printed one way
 * (`4.` not `4、`, `（十一）` not `(十一)`). Which way is right is what most of the document does.
 *
 * ## Why
 *
 * The odd one is a slip of the pen or of the scanner, and the first hint that a heading was taken for something else.
 *
 * ## Fix
 *
 * Compare with the published plan. Nothing depends on it: the number is read all the same and shown as printed.
 */

import type { Plugin } from 'unified';
import type { PlanColumn, PlanItem, PlanNode, PlanRoot, PlanSection } from '../types.ts';
import { nodesOf } from './support/nodes.ts';
import { markerPlace, reporter } from './support/report.ts';

type Marked = (PlanSection | PlanColumn | PlanItem) & { marker: string };

const number = /[0-9]+|[０-９]+|[零一二三四五六七八九十百]+/;

/** Warn of a number in another style, or printed in another way, than those beside it. */
export const markerStyle: Plugin<[], PlanRoot> = function () {
  return function (tree, file) {
    const report = reporter(file, 'marker-style');
    const uses = new Map<string, number>();
    const columns: Marked[] = [];
    const groups: Marked[][] = [columns];

    for (const node of nodesOf(tree)) {
      if (isMarked(node)) {
        const key = way(node);
        uses.set(key, (uses.get(key) ?? 0) + 1);
        if (node.type === 'column') columns.push(node);
      }
      if (!('children' in node)) continue;
      const children: readonly PlanNode[] = node.children;
      const group = children.filter(isMarked).filter(({ type }) => type !== 'column');
      if (group.length > 0) groups.push(group);
    }

    for (const group of groups) {
      const styles = Map.groupBy(group, (node) => styleOf(node));
      const [style, usual] = largest(styles);
      for (const node of group) {
        if (!usual || styleOf(node) === style) continue;
        report(
          `Unexpected number \`${node.marker}\` beside \`${usual[0]?.marker ?? ''}\`, expected one style under one heading; compare with the published plan`,
          markerPlace(file, node),
        );
      }
      for (const alike of styles.values()) {
        for (const { node, expected } of oddWays(alike, uses)) {
          report(
            `Unexpected number \`${node.marker}\`, expected \`${expected}\`, the way most are printed here; it is read all the same`,
            markerPlace(file, node),
          );
        }
      }
    }
  };
};

/**
 * Numbers of one style that are not printed as most of the document prints it. Where a whole group is printed alike,
 * that is a choice; a number that is alone in its group is not.
 */
function oddWays(
  group: readonly Marked[],
  uses: ReadonlyMap<string, number>,
): { node: Marked; expected: string }[] {
  const ways = new Set(group.map(way));
  const [first] = group;
  if (!first || (ways.size === 1 && group.length > 1)) return [];
  const prefix = `${first.type} ${styleOf(first)} `;
  let usual = way(first);
  for (const [key, count] of uses) {
    if (key.startsWith(prefix) && count > (uses.get(usual) ?? 0)) usual = key;
  }
  const signs = usual.slice(prefix.length);
  return group
    .filter((node) => way(node) !== usual)
    .map((node) => ({ node, expected: printed(node.marker, signs) }));
}

function isMarked(node: PlanNode): node is Marked {
  return (
    (node.type === 'section' || node.type === 'column' || node.type === 'item') &&
    node.marker !== undefined
  );
}

function styleOf(node: Marked): string {
  return node.type === 'column' ? 'column' : node.style;
}

/** Kind, style and signs of a number, the number itself aside: `item digit 1、`. */
function way(node: Marked): string {
  const signs = node.marker.replace(number, (digits) => {
    if (/[0-9]/.test(digits)) return '1';
    return /[０-９]/.test(digits) ? '１' : '一';
  });
  return `${node.type} ${styleOf(node)} ${signs}`;
}

/** The number of a marker between the signs of another; an example where numerals are of different kinds. */
function printed(marker: string, signs: string): string {
  const digits = number.exec(marker)?.[0] ?? '';
  const isHan = !/[0-9０-９]/.test(digits);
  if (isHan !== signs.includes('一')) return signs;
  const half = digits.normalize('NFKC');
  return signs.replace(/[1１一]/, (sign) =>
    sign === '１'
      ? half.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
      : half,
  );
}

function largest<Key>(groups: ReadonlyMap<Key, Marked[]>): [Key | undefined, Marked[] | undefined] {
  let found: [Key | undefined, Marked[] | undefined] = [undefined, undefined];
  for (const [key, group] of groups) {
    if (group.length > (found[1]?.length ?? 0)) found = [key, group];
  }
  return found;
}
