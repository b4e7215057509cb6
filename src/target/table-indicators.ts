import type { VFile } from 'vfile';
import type { Baseline, IndicatorFrontmatter } from '../schemas/indicator.ts';
import {
  cellRole,
  type CellRole,
  isAttribute,
  isNoValue,
  isTableHead,
  isValue,
} from '../plan/grammar/table.ts';
import { outerSpan } from '../plan/text/pieces.ts';
import { withoutLayout } from '../plan/text/space.ts';
import type { PlanCell, PlanRow, PlanTable } from '../plan/types.ts';
import { isUnitOfMeasure } from '../plan/grammar/unit.ts';
import { rowNumber } from '../plan/parse/table-draft.ts';
import { halfWidth } from '../plan/text/width.ts';
import { parseValue, type StatedValue } from './value.ts';

/** An indicator without what its place in the plan adds: ids, parent, order. */
export interface IndicatorDraft extends Omit<
  IndicatorFrontmatter,
  'kind' | 'id' | 'order' | 'parent' | 'lines'
> {
  /** The row or clause as one line of text. */
  text: string;
}

/** Cells of a row by what they say. */
type RowCells = Partial<Record<CellRole, PlanCell>>;

/**
 * Read the indicators of a table.
 *
 * The head says what the columns are; where a row has not as many cells as the head, its cells are told by their
 * shape: number first, name, values, attribute last.
 *
 * @param file
 *   Takes a message for each value that is not a number.
 */
export function tableIndicators(table: PlanTable, value: string, file: VFile): IndicatorDraft[] {
  const roles = headRoles(table.header);
  const years = headYears(table.header, roles);
  return table.children.flatMap((row, index) => {
    const cells = rowCells(row, roles);
    const nameCell = cells.name;
    const { printedNumber, name, unit } = splitName(nameCell?.value ?? '');
    // A head printed again on the next page is no row.
    if (!nameCell || name === '' || isTableHead(name)) return [];

    const baseline = readCell(cells.baseline, file);
    const target = readCell(cells.target, file);
    const cellUnit = cells.unit ? halfWidth(withoutLayout(cells.unit.value)) : null;
    const attribute = withoutLayout(cells.attribute?.value ?? '').replace(/[（）()]/g, '');
    const number = rowNumber(cells.ordinal?.value.trim() ?? '') ?? printedNumber;
    const pieces = row.children.flatMap((cell) => cell.pieces);
    return [
      {
        number: number !== undefined && number > 0 ? number : index + 1,
        name,
        unit: unit ?? cellUnit ?? target?.unit ?? baseline?.unit ?? null,
        baseline: baseline && stated(baseline, years.baseline),
        target: target && {
          ...stated(target, years.target),
          comparator: target.comparator,
        },
        attribute: attribute.startsWith('预期')
          ? '预期性'
          : attribute.startsWith('约束')
            ? '约束性'
            : null,
        source: 'table' as const,
        quote: rowQuote(value, nameCell, target ? cells.target : undefined),
        spans: [outerSpan(pieces) ?? [0, 0]],
        text: row.children.map((cell) => cell.value).join('\t'),
      },
    ];
  });
}

interface StatedCell extends StatedValue {
  raw: string;
}

function stated({ raw, value }: StatedCell, year: number | null): Baseline {
  return { year, raw, value };
}

/** A plan runs for five years: its base is five years before its target, or the first year there is. */
const planYears = 5;

function headRoles(header: readonly PlanCell[]): CellRole[] {
  const roles = header.map(({ value }) => cellRole(value));
  // Heads with years only.
  const dated = header.flatMap(({ value }, index) =>
    roles[index] === 'other' && headYear(value) !== null && !/累计|年均|增速/.test(value)
      ? [index]
      : [],
  );
  const last = dated.at(-1);
  if (!roles.includes('target') && last !== undefined) roles[last] = 'target';
  const targetYear = headYear(header[roles.indexOf('target')]?.value ?? '') ?? Infinity;
  const others = dated.filter((index) => roles[index] === 'other');
  const before = others.findLast(
    (index) => (headYear(header[index]?.value ?? '') ?? 0) <= targetYear - planYears,
  );
  const base = before ?? others[0];
  if (!roles.includes('baseline') && base !== undefined) roles[base] = 'baseline';
  return roles;
}

/** Year in the head of a column, or `null` without one. */
function headYear(head: string): number | null {
  const match = /\d{4}/.exec(halfWidth(head).replace(/\s/g, ''));
  return match ? Number(match[0]) : null;
}

interface Years {
  baseline: number | null;
  target: number | null;
}

function headYears(header: readonly PlanCell[], roles: readonly CellRole[]): Years {
  const year = (role: CellRole) => headYear(header[roles.indexOf(role)]?.value ?? '');
  return { baseline: year('baseline'), target: year('target') };
}

function rowCells({ children: cells }: PlanRow, roles: readonly CellRole[]): RowCells {
  const found: RowCells = {};
  if (cells.length === roles.length) {
    for (const [index, cell] of cells.entries()) found[roles[index] ?? 'other'] ??= cell;
    return found;
  }
  // A category may stand before the number of its first row.
  const number = cells.slice(0, 2).findIndex((cell) => rowNumber(cell.value.trim()) !== undefined);
  const rest = cells.slice(number + 1);
  if (number !== -1) Object.assign(found, { ordinal: cells[number] });
  const attribute = rest.find((cell) => isAttribute(cell.value));
  if (attribute) found.attribute = attribute;
  const values = rest.filter((cell) => isValue(cell.value));
  const [name, ...words] = rest.filter((cell) => !isValue(cell.value) && cell !== attribute);
  const unit = words.find((cell) => isUnitOfMeasure(halfWidth(withoutLayout(cell.value))));
  if (name) found.name = name;
  if (unit) found.unit = unit;
  // As many values as the head has places for: each in its own; fewer: the last is the target.
  const places = roles.filter((role) => ['baseline', 'target', 'other'].includes(role));
  if (values.length === places.length) {
    for (const [index, cell] of values.entries()) found[places[index] ?? 'other'] ??= cell;
  } else {
    const target = values.at(-1);
    if (target) found.target = target;
  }
  return found;
}

/** Parts of a name cell: `1.…比例（%）`. Number and unit are not part of the name. */
interface NameParts {
  printedNumber: number | undefined;
  name: string;
  unit: string | null;
}

function splitName(value: string): NameParts {
  const [, printed, whole = ''] = /^(\d{1,2}[.．、])?(.*)$/s.exec(value.replace(/\s+/g, '')) ?? [];
  const printedNumber = printed === undefined ? undefined : rowNumber(printed);
  const match = /[（(]([^（）()]{1,8})[)）]$/.exec(whole);
  const unit = match?.[1]?.replace(/^单位[:：]/, '');
  return match && unit !== undefined && isUnitOfMeasure(halfWidth(unit))
    ? { printedNumber, name: whole.slice(0, match.index), unit: halfWidth(unit) }
    : { printedNumber, name: whole, unit: null };
}

function readCell(cell: PlanCell | undefined, file: VFile): StatedCell | null {
  const raw = cell?.value.trim() ?? '';
  if (!cell || raw === '' || isNoValue(raw)) return null;
  const parsed = parseValue(raw);
  if (!parsed) {
    file.message(
      `Unexpected value \`${raw}\` in the indicator table, expected a number such as \`≥10%\` or \`—\` for none; it is shown as printed and counts as not stated`,
      { place: cell.position, ruleId: 'indicator-value', source: 'plan' },
    );
    return null;
  }
  return { ...parsed, raw };
}

/** Name and target with what stands between them, as printed but for the layout of the table. */
function rowQuote(value: string, name: PlanCell, target: PlanCell | undefined): string {
  const [start, end] = outerSpan([...name.pieces, ...(target?.pieces ?? [])]) ?? [0, 0];
  return value.slice(start, end).replace(/\s*[\t\n\r|]\s*/g, '\t');
}
