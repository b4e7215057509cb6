import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { locator, splitLines } from '../plan/text/lines.ts';
import { listUnits, type PlanUnit } from '../plan/units.ts';
import { readTree } from '../plan/processor.ts';
import { readNotice } from '../plan/notice/notice.ts';
import type { PlanColumn, PlanRoot, PlanTable } from '../plan/types.ts';
import type { IndicatorFrontmatter } from '../schemas/indicator.ts';
import type { Notice } from '../schemas/plan.ts';
import { proseIndicators } from './prose-indicators.ts';
import { type IndicatorDraft, tableIndicators } from './table-indicators.ts';

/** All that is read from the text of a plan. */
export interface PlanReading {
  /** Id of the plan. */
  id: string;
  /** The text. */
  value: string;
  tree: PlanRoot;
  notice: Notice;
  /** All units in document order, indicators behind the unit they stand in. */
  units: PlanUnit[];
  /** The indicators, each also a unit. */
  indicators: IndicatorFrontmatter[];
  /** Holds the messages; one that is fatal says that the file is not usable. */
  file: VFile;
}

/** Where and under which id the text is read. */
export interface ReadOptions {
  /** Id of the plan, which opens every id. */
  id: string;
  /** Path shown in messages. */
  path: string;
}

/**
 * Read the text of a plan: outline, units, notice and indicators.
 *
 * Total: never throws on content. The file's messages say what is odd.
 */
export function readPlan(value: string, { id, path }: ReadOptions): PlanReading {
  const file = new VFile({ path, value });
  const tree = readTree(file);
  const drafts = findIndicators(tree, value, file);
  const ids = uniqueIds(drafts.map(({ draft }) => draft.number));
  const place = locator(splitLines(value));

  const units: PlanUnit[] = [];
  const indicators: IndicatorFrontmatter[] = [];
  for (const unit of listUnits(tree, id, value)) {
    units.push(unit);
    for (const [index, { parent, draft }] of drafts.entries()) {
      if (`${id}/${parent}` !== unit.id) continue;
      const { text, ...fields } = draft;
      const first = draft.spans[0]?.[0] ?? 0;
      const last = draft.spans.at(-1)?.[1] ?? 0;
      const indicator: IndicatorFrontmatter = {
        kind: 'indicator',
        id: `${id}/${ids[index] ?? ''}`,
        order: units.length,
        ...fields,
        parent: unit.id,
        lines: [place(first).line, place(last - 1).line],
      };
      indicators.push(indicator);
      units.push(indicatorUnit(indicator, id, text));
    }
  }
  return { id, value, tree, notice: readNotice(tree), units, indicators, file };
}

interface PlacedDraft {
  /** Local id of the column or section it stands in. */
  parent: string;
  draft: IndicatorDraft;
}

/** Indicators of all tables, or of a sentence where there is no table. */
function findIndicators(tree: PlanRoot, value: string, file: VFile): PlacedDraft[] {
  const found: PlacedDraft[] = [];
  visit(tree, 'column', (column: PlanColumn) => {
    for (const table of column.children.filter(
      (child): child is PlanTable => child.type === 'table',
    )) {
      for (const draft of tableIndicators(table, value, file))
        found.push({ parent: column.id, draft });
    }
  });
  if (found.length > 0) return found;
  const prose = proseIndicators(tree);
  return prose ? prose.indicators.map((draft) => ({ parent: prose.section.id, draft })) : [];
}

/** `i7`; a number that comes twice gets a letter. */
function uniqueIds(numbers: readonly number[]): string[] {
  const counts = new Map<number, number>();
  return numbers.map((number) => {
    const count = (counts.get(number) ?? 0) + 1;
    counts.set(number, count);
    return `i${number}${count === 1 ? '' : String.fromCharCode(96 + Math.min(count, 26))}`;
  });
}

function indicatorUnit(indicator: IndicatorFrontmatter, plan: string, text: string): PlanUnit {
  return {
    id: indicator.id,
    plan,
    kind: 'indicator',
    level: null,
    marker: null,
    ordinal: indicator.number,
    title: indicator.name,
    parent: indicator.parent,
    text,
    spans: indicator.spans,
    lines: indicator.lines,
    responsibility: null,
    table: null,
  };
}
