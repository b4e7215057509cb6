import type { Parser, Plugin } from 'unified';
import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import { locator, splitLines } from '../text/lines.ts';
import type { PlanRoot } from '../types.ts';
import { readBlocks } from './blocks.ts';
import { assignIds } from './ids.ts';
import { buildOutline } from './outline.ts';
import { rejoinTasks } from './rejoin.ts';
import { assignPositions, assignSpans } from './spans.ts';

/** A text of thousands of equal numbers is no plan; the first clashes tell enough. */
const mostMessages = 100;

/**
 * Read the text of a plan into a tree.
 *
 * Total: any text gives a tree, and what no rule knows is a paragraph. Lossless: the spans of the units make up the
 * whole text.
 *
 * @param value
 *   The text, as it stands in the file.
 * @param file
 *   Takes the messages, if there is one.
 */
export function parsePlan(value: string, file?: VFile): PlanRoot {
  const { blocks, pageCuts } = readBlocks(value);
  const { root, owners } = buildOutline(value, blocks);
  rejoinTasks(root, pageCuts);
  const clashes = assignIds(root);
  assignSpans(blocks, owners, value.length);
  assignPositions(root, locator(splitLines(value)));

  for (const { node, wanted } of clashes.slice(0, mostMessages)) {
    if (file) warnOfClash(file, wanted, node.id, node.position);
  }
  return root;
}

/**
 * Say that an id was taken and which one the unit got.
 *
 * @param place
 *   Where the unit stands.
 */
export function warnOfClash(
  file: VFile,
  wanted: string,
  given: string,
  place: Point | Position | undefined,
): void {
  file.message(
    `Unexpected second unit with the id \`${wanted}\`, expected every number once in its place; it got \`${given}\``,
    { place, ruleId: 'unique-id', source: 'plan' },
  );
}

/** The reader as a unified parser: `unified().use(planParse)`. */
export const planParse: Plugin<[], string, PlanRoot> = function () {
  const parser: Parser<PlanRoot> = (document, file) => parsePlan(document, file);
  this.parser = parser;
};
