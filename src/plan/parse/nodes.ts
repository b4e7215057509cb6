import type { Span } from '../../schemas/span.ts';
import type { MarkerStyle } from '../grammar/marker.ts';
import { piecesText, trimPieces } from '../text/pieces.ts';
import { withoutLayout } from '../text/space.ts';
import type {
  Heading,
  PlanCell,
  PlanColumn,
  PlanItem,
  PlanParagraph,
  PlanSection,
  PlanTable,
} from '../types.ts';
import type { CellDraft, TableDraft } from './table-draft.ts';

/** A section without children yet. */
export function sectionNode(heading: Heading, style: MarkerStyle, level: number): PlanSection {
  return {
    type: 'section',
    ...heading,
    style,
    level,
    id: '',
    spans: [],
    children: [],
  };
}

/** A column without children yet. */
export function columnNode(heading: Heading): PlanColumn {
  return { type: 'column', ...heading, id: '', spans: [], children: [] };
}

/** An item without children yet. */
export function itemNode(heading: Heading, style: MarkerStyle): PlanItem {
  return { type: 'item', ...heading, style, id: '', spans: [], children: [] };
}

/** A paragraph whose text stands in the given ranges of the source. */
export function paragraphNode(value: string, pieces: readonly Span[]): PlanParagraph {
  const trimmed = trimPieces(value, pieces);
  return {
    type: 'paragraph',
    value: piecesText(value, trimmed),
    pieces: trimmed,
  };
}

/** A table with the cells that were found. */
export function tableNode(value: string, { header, rows }: TableDraft): PlanTable {
  return {
    type: 'table',
    header: header.map((cell) => cellNode(value, cell)),
    children: rows.map((row) => ({
      type: 'row',
      children: row.map((cell) => cellNode(value, cell)),
    })),
  };
}

/** A cell in one piece is kept as printed; one cut over lines is rejoined without layout. */
function cellNode(value: string, { pieces }: CellDraft): PlanCell {
  const text = piecesText(value, pieces);
  return {
    type: 'cell',
    value: pieces.length > 1 ? withoutLayout(text) : text,
    pieces,
  };
}
