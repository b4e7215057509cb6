import { isOutlineStyle, type MarkerStyle, styleRank } from '../grammar/marker.ts';
import type { PlanItem } from '../types.ts';
import type { Block } from './block.ts';

/** What is open where a numbered block stands in a column. */
export interface ColumnContext {
  /** The last item of the column. */
  item: PlanItem | undefined;
  /** Whether column and block stand in one Markdown quote. */
  isBoxed: boolean;
  /** Whether the column holds a table. */
  hasTable: boolean;
  /** Number of the last section numbered like the block; 0 for none. */
  lastSection: number;
  /** Whether sections outside of columns are numbered like the block. */
  isOutside: boolean;
}

/**
 * Whether a numbered block in a column is one of its items, rather than the next section of the outline: both may
 * be numbered alike.
 *
 * @param blocks
 *   All blocks.
 * @param index
 *   Index of the block.
 */
export function isItem(
  blocks: readonly Block[],
  index: number,
  { item, isBoxed, hasTable, lastSection, isOutside }: ColumnContext,
): boolean {
  const marker = blocks[index]?.marker;
  if (!marker) return false;
  const { style, ordinal } = marker;
  if (isBoxed) return !item || item.style === style || !isOutlineStyle(item.style);
  // An indicator table has no items behind it.
  if (!item && hasTable) return false;
  if (item && item.style !== style) return false;

  const isNextItem = ordinal === (item?.ordinal ?? 0) + 1;
  const isDigit = style === 'digit';
  if (!isOutlineStyle(style) || !isOutside) return isNextItem;
  if (lastSection === 0) return isDigit && ordinal > (item?.ordinal ?? 0);
  if (ordinal === lastSection + 1) return isNextItem && isItemByContext(blocks, index, item);
  return isDigit ? ordinal > (item?.ordinal ?? 0) : isNextItem;
}

/**
 * A number could be that of the next item and of the next section. Where the outline is still to come to this number,
 * it is an item; where the outline goes on behind it, a section. Where groups count anew the numbers cannot tell, and
 * the last words of the titles do: items of a column are all 行动, or all 工程.
 */
function isItemByContext(
  blocks: readonly Block[],
  index: number,
  item: PlanItem | undefined,
): boolean {
  const block = blocks[index];
  if (!block?.marker) return false;
  const { style, ordinal } = block.marker;
  let isNextGroup = false;
  for (let place = index + 1; place < blocks.length; place++) {
    const { marker: later, kind } = blocks[place] ?? block;
    if (kind === 'column') break;
    if (!later || !isOutlineStyle(later.style)) continue;
    if (styleRank(later.style) < styleRank(style)) isNextGroup = true;
    else if (later.style === style && later.ordinal === ordinal) return true;
    else if (isNextGroup && later.ordinal === 1) break;
    else if (isNextGroup) return false;
  }
  const title = block.text.split('。')[0] ?? '';
  return item?.title?.slice(-2) === title.slice(-2);
}

/**
 * Styles that number sections: those that begin to count where no column is open. What comes in columns only numbers
 * items.
 */
export function stylesOutside(blocks: readonly Block[]): Set<MarkerStyle> {
  const styles = new Set<MarkerStyle>();
  let isInColumn = false;
  for (const { kind, marker } of blocks) {
    if (kind === 'column') isInColumn = true;
    if (!marker || !isOutlineStyle(marker.style)) continue;
    if (styles.has(marker.style) && marker.style !== 'digit') isInColumn = false;
    if (!isInColumn) styles.add(marker.style);
  }
  return styles;
}
