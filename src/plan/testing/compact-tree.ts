import type { IndicatorFrontmatter } from '../../schemas/indicator.ts';
import type { Notice } from '../../schemas/plan.ts';
import type { PlanUnit } from '../units.ts';
import type { PlanNode, PlanRoot } from '../types.ts';

/** What a compact tree is made from. */
interface Reading {
  tree: PlanRoot;
  notice: Notice;
  units: readonly PlanUnit[];
  indicators: readonly IndicatorFrontmatter[];
}

type Fields = Record<string, unknown>;

/**
 * A reading as JSON that a person can check beside the text: one line a node, with its place as `line:column`.
 *
 * What is empty is left out; so are offsets and pieces, which the property tests hold.
 */
export function compactTree({ tree, notice, units, indicators }: Reading): string {
  const named = new Map(units.map((unit) => [unit.id.replace(/^.*\//, ''), unit]));
  const fieldsOf = (node: PlanNode): Fields => {
    const unit = 'id' in node ? named.get(node.id) : undefined;
    const { position } = node;
    return {
      type: node.type,
      ...('id' in node && { id: node.id }),
      at:
        position &&
        `${position.start.line}:${position.start.column}-${position.end.line}:${position.end.column}`,
      ...('marker' in node && { marker: node.marker, ordinal: node.ordinal, title: node.title }),
      ...('value' in node && { value: node.value }),
      ...(unit?.responsibility && {
        lead: unit.responsibility.lead,
        participants: unit.responsibility.participants,
      }),
    };
  };

  const print = (node: PlanNode, indent: string): string => {
    const inner = `${indent}  `;
    if (node.type === 'table') {
      const rows = [node.header, ...node.children.map(({ children }) => children)];
      const lines = rows.map((cells) => `${inner}${inline(cells.map(({ value }) => value))}`);
      return `${indent}${open(fieldsOf(node))}, "rows": [\n${lines.join(',\n')}\n${indent}]}`;
    }
    const children: readonly PlanNode[] = 'children' in node ? node.children : [];
    if (children.length === 0) return `${indent}${open(fieldsOf(node))}}`;
    const lines = children.map((child) => print(child, inner));
    return `${indent}${open(fieldsOf(node))}, "children": [\n${lines.join(',\n')}\n${indent}]}`;
  };

  const said = Object.entries(notice).filter(
    ([, value]) => value !== null && (!Array.isArray(value) || value.length > 0),
  );
  const parts: [string, readonly string[]][] = [
    ['notice', said.length > 0 ? [`  ${inline(Object.fromEntries(said))}`] : []],
    ['tree', tree.children.map((child) => print(child, '  '))],
    ['indicators', indicators.map((indicator) => `  ${inline(compactIndicator(indicator))}`)],
  ];
  const filled = parts.filter(([key, lines]) => key === 'tree' || lines.length > 0);
  return `{${filled.map(([key, lines]) => `"${key}": [\n${lines.join(',\n')}\n]`).join(',\n')}}\n`;
}

/** Name, unit, base and target of an indicator. */
function compactIndicator(indicator: IndicatorFrontmatter): Fields {
  const { id, name, unit, baseline, target, attribute, source, quote } = indicator;
  return {
    id: id.replace(/^.*\//, ''),
    name,
    unit,
    baseline: baseline && `${baseline.value} (${baseline.year})`,
    target: target && `${target.comparator} ${target.value} (${target.year})`,
    attribute,
    ...(source === 'prose' && { quote }),
  };
}

/** One line of JSON, its closing brace left open. */
function open(fields: Fields): string {
  return inline(fields).slice(0, -1);
}

/** JSON on one line, with spaces to read it by. */
function inline(value: unknown): string {
  return JSON.stringify(value, undefined, 1)
    .replace(/\n\s*/g, ' ')
    .replace(/^([[{]) | ([\]}])$/g, '$1$2');
}
