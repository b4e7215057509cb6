import type { Node, Point, Position } from 'unist';
import type { VFile } from 'vfile';
import type { Pieces } from '../../text/pieces.ts';
import { sourceOffset } from '../../text/pieces.ts';
import { sourceOf } from './source.ts';

/** Most messages of one rule about one file: beyond, the file is odd by nature, and nobody reads on. */
const most = 100;

/** Where a message points; `undefined` where the tree has no positions. */
export type Place = Position | Point | undefined;

/** The beginning of the file, for what is wrong with all of it. */
export const fileStart: Point = { line: 1, column: 1, offset: 0 };

/** Severity of a message: a warning, a remark, or an error that makes the file unusable. */
export type Severity = 'warning' | 'info' | 'error';

/**
 * Make the function through which a rule speaks.
 *
 * @param ruleId
 *   Name of the rule, which is the name of its file.
 * @returns
 *   A function that adds one message to the file.
 */
export function reporter(
  file: VFile,
  ruleId: string,
): (reason: string, place: Place, severity?: Severity) => void {
  let count = 0;
  return function (reason, place, severity = 'warning') {
    count++;
    if (count > most + 1) return;
    const text =
      count > most
        ? `Unexpected number of messages, expected at most ${most} of one rule; mend these, then check again for more`
        : reason;
    const options = { place, ruleId, source: 'plan' };
    const message = severity === 'info' ? file.info(text, options) : file.message(text, options);
    if (severity === 'error') message.fatal = true;
  };
}

/**
 * Place of a part of a text.
 *
 * @param node
 *   Node the text belongs to; without a position of its own it has no places.
 * @param pieces
 *   Source ranges of the whole text.
 * @param from
 *   First place, counted in the text.
 * @param to
 *   Place behind the last.
 */
export function placeIn(file: VFile, node: Node, pieces: Pieces, from: number, to: number): Place {
  if (!node.position) return undefined;
  const { place } = sourceOf(file);
  return {
    start: place(sourceOffset(pieces, from)),
    end: place(sourceOffset(pieces, Math.max(from, to - 1)) + 1),
  };
}

/** Place of the number that opens a heading; of the whole unit where it has none. */
export function markerPlace(file: VFile, node: Node & { pieces: Pieces }): Place {
  const [marker] = node.pieces;
  if (!node.position || !marker) return node.position;
  const { place } = sourceOf(file);
  return { start: place(marker[0]), end: place(marker[1]) };
}

/** Words for the line of a node: ` (line 12)`; nothing where it is not known. */
export function inLine(node: Node): string {
  return node.position ? ` (line ${node.position.start.line})` : '';
}
