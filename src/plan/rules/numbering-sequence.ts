/**
 * Rule: sections and items are numbered without gap, repeat or step back.
 *
 * Numbers of one style under one heading count up by one. A group begins with 1, or goes on where the last group of
 * its style ended: tasks 1–16 may run through （一） to （六）, articles （一） to （二十一） through 一、 to 七、.
 *
 * ## Why
 *
 * A gap is nearly always a heading that was lost or misread, not a choice of the authors; what stands behind it would
 * be compared with the wrong neighbour. A number that comes twice makes two units compete for one address.
 *
 * ## Fix
 *
 * Compare with the published plan; record what is meant in `content/notes/`. The source stays as it is.
 */

import type { Plugin } from 'unified';
import type { MarkerStyle } from '../grammar/marker.ts';
import type { PlanItem, PlanNode, PlanRoot, PlanSection } from '../types.ts';
import { nodesOf } from './support/nodes.ts';
import { inLine, markerPlace, reporter } from './support/report.ts';
import { readSequence } from './support/sequence.ts';

type Numbered = (PlanSection | PlanItem) & { ordinal: number };

/** End of the last group of a style. */
interface Ended {
  /** Its last number, as it should be. */
  ordinal: number;
  node: Numbered;
}

/** Warn when the number of a section or item does not follow the one before it. */
export const numberingSequence: Plugin<[], PlanRoot> = function () {
  return function (tree, file) {
    const report = reporter(file, 'numbering-sequence');
    const ended = new Map<string, Ended>();

    for (const parent of nodesOf(tree)) {
      if (!('children' in parent)) continue;
      for (const [style, group] of groups(parent.children)) {
        const [first] = group;
        const last = group.at(-1);
        if (!first || !last) continue;
        // Items are counted apart: those of a column look like tasks but are none.
        const key = `${first.type} ${style}`;
        const run = ended.get(key);
        const begin = first.ordinal === 1 ? 1 : (run?.ordinal ?? 0) + 1;
        const sequence = readSequence(
          group.map(({ ordinal }) => ordinal),
          begin,
        );
        for (const { index, expected } of sequence.breaks) {
          const node = group[index];
          if (!node) continue;
          const before = group[index - 1] ?? run?.node;
          const due = index === 0 && expected > 1 ? `\`1\` or \`${expected}\`` : `\`${expected}\``;
          report(
            `Unexpected number \`${label(node)}\` ${before ? `behind \`${label(before)}\`${inLine(before)}` : 'as the first'}, expected ${due}; compare with the published plan, a heading may be lost or its number misread`,
            markerPlace(file, node),
          );
        }
        ended.set(key, { ordinal: sequence.last, node: last });
      }
    }
  };
};

/** Sections or items under one heading, by the style of their numbers. */
function groups(children: readonly PlanNode[]): Map<MarkerStyle, Numbered[]> {
  const found = new Map<MarkerStyle, Numbered[]>();
  for (const child of children) {
    if (!isNumbered(child)) continue;
    const group = found.get(child.style);
    if (group) group.push(child);
    else found.set(child.style, [child]);
  }
  return found;
}

function isNumbered(node: PlanNode): node is Numbered {
  return (node.type === 'section' || node.type === 'item') && node.ordinal !== undefined;
}

function label({ marker, ordinal }: Numbered): string {
  return marker ?? String(ordinal);
}
