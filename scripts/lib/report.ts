/** The report that lets a person check how a text was read. */

import { localId } from '../../src/plan/address.ts';
import type { IndicatorFrontmatter, SourceFacts } from '../../src/schemas/index.ts';
import type { PlanReading } from '../../src/target/read-plan.ts';
import { inspectionOf } from './inspection.ts';
import { reportMessages } from './messages.ts';
import { formatTable, shorten } from './text-table.ts';

type Unit = PlanReading['units'][number];

/** The whole report, ready to print. */
export function reportOf(reading: PlanReading, text: string, facts?: SourceFacts): string {
  const parts = [
    ['Plan', formatTable(planRows(reading, facts))],
    ['Outline', formatTable(outlineRows(reading.units))],
    ['Indicators', formatTable(indicatorRows(reading.indicators))],
    ['Responsibilities', responsibilityLines(reading.units)],
    ['Text in recognised structure', formatTable(shareRows(reading.units, text))],
    ['Messages', reportMessages([reading.file]).split('\n').filter(Boolean)],
  ] as const;

  return parts
    .map(([title, lines]) =>
      [title, ...(lines.length > 0 ? lines : ['none']).map(indent)].join('\n'),
    )
    .join('\n\n');
}

function indent(line: string): string {
  return `  ${line}`;
}

/** Fields of the plan, those that the text does not say as `—`. */
function planRows(reading: PlanReading, facts?: SourceFacts): string[][] {
  const { citedDocuments, ...plan } = inspectionOf(reading, facts).plan;
  const cited = citedDocuments.map(({ title, number }) => ['cited', `${title}（${number}）`]);
  return [...Object.entries(plan).map(([key, value]) => [key, value ?? '—']), ...cited];
}

/** Head, sections, columns, items and tail, indented as they stand in one another. */
function outlineRows(units: readonly Unit[]): string[][] {
  const depths = new Map<string, number>();

  return units
    .filter(({ kind }) => kind !== 'indicator')
    .map(({ id, kind, marker, title, parent, lines, text }) => {
      const depth = parent === null ? 0 : (depths.get(parent) ?? -1) + 1;
      depths.set(id, depth);
      const name =
        marker === null && title === null ? `(${kind})` : `${marker ?? ''}${title ?? ''}`;
      const paragraphs = text === '' ? 0 : text.split('\n').length;
      return [
        '  '.repeat(depth) + shorten(name, 60),
        localId(id),
        lines[0] === lines[1] ? `line ${lines[0]}` : `lines ${lines.join('–')}`,
        `${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'}`,
      ];
    });
}

function indicatorRows(indicators: readonly IndicatorFrontmatter[]): string[][] {
  const rows = indicators.map(({ number, name, unit, baseline, target, attribute }) => [
    String(number),
    shorten(name, 56),
    unit ?? '—',
    baseline ? `${baseline.year ?? '?'}: ${baseline.raw}` : '—',
    target ? `${target.year ?? '?'}: ${target.comparator} ${target.value}` : '—',
    attribute ?? '—',
  ]);
  return rows.length > 0 ? [['', 'name', 'unit', 'baseline', 'target', 'attribute'], ...rows] : [];
}

function responsibilityLines(units: readonly Unit[]): string[] {
  return units.flatMap(({ id, responsibility }) => {
    if (!responsibility) return [];
    const { lead, participants } = responsibility;
    const local = localId(id);
    return `${local}  lead: ${lead.join(' ') || '—'}  with: ${participants.join(' ') || '—'}`;
  });
}

/** How the characters are spread over the kinds of units, white space aside. */
function shareRows(units: readonly Unit[], text: string): string[][] {
  const total = countCharacters(text);
  const counts = new Map<string, number>();

  for (const { kind, spans } of units) {
    if (kind === 'indicator') continue;
    const own = spans.reduce(
      (sum, [start, end]) => sum + countCharacters(text.slice(start, end)),
      0,
    );
    counts.set(kind, (counts.get(kind) ?? 0) + own);
  }

  const recognised = ['section', 'column', 'item'].reduce(
    (sum, kind) => sum + (counts.get(kind) ?? 0),
    0,
  );
  const percent = (count: number) => `${((100 * count) / Math.max(total, 1)).toFixed(1)} %`;
  return [
    ['sections, columns, items', percent(recognised)],
    ...[...counts].map(([kind, count]) => [kind, percent(count)]),
    ['all', `${total} characters`],
  ];
}

function countCharacters(value: string): number {
  return value.replace(/\s/g, '').length;
}
