import type { ColumnFrontmatter } from '../schemas/column.ts';
import type { IndicatorFrontmatter } from '../schemas/indicator.ts';
import type { PlanFrontmatter } from '../schemas/plan.ts';
import type { Note } from '../schemas/notes.ts';
import type { IndicatorRecord, NoteRecord, PlanRecord, UnitRecord } from '../schemas/records.ts';
import type { SectionFrontmatter } from '../schemas/section.ts';
import { planAddress, unitAddress } from './address.ts';
import { bodyText, columnText } from './markdown/body.ts';
import { locateNote } from './notes.ts';

/** One generated file: its frontmatter and its body. */
export interface ContentFile<Data> {
  data: Data;
  body: string;
}

/** All generated files of a plan. */
export interface PlanContent {
  plan: PlanFrontmatter;
  sections: readonly ContentFile<SectionFrontmatter>[];
  columns: readonly ContentFile<ColumnFrontmatter>[];
  indicators: readonly ContentFile<IndicatorFrontmatter>[];
}

/** Topics that a unit is a member of, by the unit's id. */
export type TopicsOf = ReadonlyMap<string, readonly string[]>;

/** One row of `plans.json`. */
export function planRecord(plan: PlanFrontmatter): PlanRecord {
  return {
    id: plan.id,
    title: plan.title,
    shortTitle: plan.shortTitle,
    region: plan.region,
    level: plan.level,
    parent: plan.parent,
    noticeTitle: plan.noticeTitle,
    documentNumber: plan.documentNumber,
    recordNumber: plan.recordNumber,
    issuer: plan.issuer,
    date: plan.date,
    publicity: plan.publicity,
    addressees: plan.addressees,
    copies: plan.copies,
    citedDocuments: plan.citedDocuments,
    url: planAddress(plan.id),
  };
}

/** The rows of `units.json` that belong to a plan, in document order. */
export function unitRecords(content: PlanContent, topicsOf: TopicsOf): UnitRecord[] {
  const plan = content.plan.id;
  const rows: (Omit<UnitRecord, 'plan' | 'topics' | 'url'> & {
    order: number;
  })[] = [];
  for (const { data, body } of content.sections) rows.push({ ...data, text: bodyText(body) });
  for (const { data, body } of content.columns) {
    const { text, items } = columnText(body);
    const { table: _, items: own, ...column } = data;
    rows.push({ ...column, level: null, text });
    for (const [index, item] of own.entries()) {
      rows.push({
        ...item,
        kind: 'item',
        level: null,
        parent: data.id,
        text: items[index] ?? '',
      });
    }
  }
  for (const { data, body } of content.indicators) {
    rows.push({
      ...data,
      level: null,
      marker: null,
      ordinal: data.number,
      title: data.name,
      text: bodyText(body),
      responsibility: null,
    });
  }
  return rows
    .sort((a, b) => a.order - b.order)
    .map((row) => ({
      id: row.id,
      plan,
      kind: row.kind,
      level: row.level,
      marker: row.marker,
      ordinal: row.ordinal,
      title: row.title,
      parent: row.parent,
      text: row.text,
      spans: row.spans,
      lines: row.lines,
      responsibility: row.responsibility,
      topics: [...(topicsOf.get(row.id) ?? [])],
      url: unitAddress(row.id),
    }));
}

/** The rows of `indicators.json` that belong to a plan, in document order. */
export function indicatorRecords(content: PlanContent, topicsOf: TopicsOf): IndicatorRecord[] {
  return content.indicators
    .map(({ data }) => data)
    .sort((a, b) => a.order - b.order)
    .map((data) => ({
      id: data.id,
      plan: content.plan.id,
      number: data.number,
      name: data.name,
      unit: data.unit,
      baseline: data.baseline,
      target: data.target,
      attribute: data.attribute,
      source: data.source,
      topic: topicsOf.get(data.id)?.[0] ?? null,
      quote: data.quote,
      lines: data.lines,
      url: unitAddress(data.id),
    }));
}

/**
 * The rows of `notes.json` that belong to a plan.
 *
 * @param source
 *   The text of the plan.
 * @throws
 *   When a note points at words that are not in its unit; `ingest` refuses such notes before.
 */
export function noteRecords(
  plan: string,
  notes: readonly Note[],
  units: readonly UnitRecord[],
  source: string,
): NoteRecord[] {
  return notes.map((note) => {
    const unit = units.find(({ id }) => id === note.unit);
    const place = unit && locateNote(source, unit, note.text);
    if (!place) {
      throw new Error(
        `Unexpected note \`${note.text}\` on \`${note.unit}\`, expected words that stand there once`,
      );
    }
    return { plan, ...note, lines: place.lines };
  });
}
