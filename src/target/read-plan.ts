import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { locator, splitLines } from '../plan/text/lines.ts';
import { listUnits, type PlanUnit } from '../plan/units.ts';
import { idGiver } from '../plan/parse/ids.ts';
import { warnOfClash } from '../plan/parse/parse.ts';
import { readTree } from '../plan/processor.ts';
import { readNotice } from '../plan/notice/notice.ts';
import type { PlanColumn, PlanRoot } from '../plan/types.ts';
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
  const drafts = findIndicators(tree, id, value, file);
  const uniqueId = idGiver();
  const place = locator(splitLines(value));

  const units: PlanUnit[] = [];
  const indicators: IndicatorFrontmatter[] = [];
  for (const unit of listUnits(tree, id, value)) {
    units.push(unit);
    for (const { text, ...fields } of drafts.get(unit.id) ?? []) {
      const first = fields.spans[0]?.[0] ?? 0;
      const last = fields.spans.at(-1)?.[1] ?? 0;
      const wanted = `i${fields.number}`;
      const local = uniqueId(wanted);
      if (local !== wanted) warnOfClash(file, wanted, local, place(first));
      const indicator: IndicatorFrontmatter = {
        kind: 'indicator',
        id: `${id}/${local}`,
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

/** Indicators of all tables, or of a sentence where there is no table, by the id of the unit they stand in. */
function findIndicators(
  tree: PlanRoot,
  plan: string,
  value: string,
  file: VFile,
): Map<string, IndicatorDraft[]> {
  const found = new Map<string, IndicatorDraft[]>();
  visit(tree, 'column', ({ id, children }: PlanColumn) => {
    const tables = children.filter((child) => child.type === 'table');
    const drafts = tables.flatMap((table) => tableIndicators(table, value, file));
    if (drafts.length > 0) found.set(`${plan}/${id}`, drafts);
  });
  if (found.size > 0) return found;
  const prose = proseIndicators(tree);
  if (prose) found.set(`${plan}/${prose.section.id}`, prose.indicators);
  return found;
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
