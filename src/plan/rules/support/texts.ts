import type { VFile } from 'vfile';
import { type Pieces, piecesText } from '../../text/pieces.ts';
import type {
  PlanCell,
  PlanColumn,
  PlanItem,
  PlanParagraph,
  PlanRoot,
  PlanSection,
} from '../../types.ts';
import { nodesOf } from './nodes.ts';
import { sourceOf } from './source.ts';

/** A stretch of text that is read as one, with the ranges of the source that hold it. */
export interface PlacedText {
  /** What it is. */
  kind: 'heading' | 'paragraph' | 'cell';
  /** Where it stands. */
  part: 'head' | 'main' | 'tail';
  node: PlanSection | PlanColumn | PlanItem | PlanParagraph | PlanCell;
  /** The text as printed; a heading with its number. */
  value: string;
  pieces: Pieces;
}

const known = new WeakMap<VFile, { tree: PlanRoot; texts: PlacedText[] }>();

/** All headings, paragraphs and cells of a plan, in document order; listed once for all rules. */
export function placedTexts(tree: PlanRoot, file: VFile): readonly PlacedText[] {
  const found = known.get(file);
  if (found?.tree === tree) return found.texts;
  const texts = listTexts(tree, sourceOf(file).value);
  known.set(file, { tree, texts });
  return texts;
}

function listTexts(tree: PlanRoot, source: string): PlacedText[] {
  const texts: PlacedText[] = [];
  let part: PlacedText['part'] = 'head';
  const addCell = (node: PlanCell) => {
    // A cell cut over lines is shown without its layout; its pieces still have it.
    const value = node.pieces.length > 1 ? piecesText(source, node.pieces) : node.value;
    texts.push({ kind: 'cell', part, node, value, pieces: node.pieces });
  };
  for (const node of nodesOf(tree)) {
    if (node.type === 'head' || node.type === 'tail') part = node.type;
    else if (node.type === 'section') part = 'main';

    if (node.type === 'paragraph') {
      texts.push({ kind: 'paragraph', part, node, value: node.value, pieces: node.pieces });
    } else if (node.type === 'section' || node.type === 'column' || node.type === 'item') {
      const { pieces } = node;
      texts.push({ kind: 'heading', part, node, value: piecesText(source, pieces), pieces });
    } else if (node.type === 'table') {
      node.header.forEach(addCell);
    } else if (node.type === 'cell') {
      addCell(node);
    }
  }
  return texts;
}
