import { wordBoundaries } from '../segmenter.ts';
import { plainText, type NearIndex } from './pairs.ts';

/** Characters of context on either side. */
const context = 12;

/**
 * Whether a stretch is made of whole words where it first stands: 养老服 of 养老服务 is not.
 *
 * Where the browser has no segmenter, every one is.
 */
export function isWhole(
  index: NearIndex,
  taken: string,
  held: ReadonlyMap<number, number>,
): boolean {
  for (const record of held.keys()) {
    const text = plainText(index, record);
    const at = text.indexOf(taken);
    const from = Math.max(0, at - context);
    const bounds = wordBoundaries(text.slice(from, at + taken.length + context));
    return !bounds || (bounds.has(at - from) && bounds.has(at - from + taken.length));
  }
  return false;
}
