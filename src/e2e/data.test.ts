import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { bodyText, columnText } from '../plan/markdown/body.ts';
import type {
  ColumnFrontmatter,
  IndicatorRecord,
  NoteRecord,
  PlanRecord,
  UnitRecord,
} from '../schemas/index.ts';
import type { DataPackage } from '../components/open-data/data-package.ts';
import { builtBytes, builtFile, builtTable, content } from './site.ts';

const plans = builtTable<PlanRecord>('plans');
const units = builtTable<UnitRecord>('units');
const indicators = builtTable<IndicatorRecord>('indicators');
const notes = builtTable<NoteRecord>('notes');
const descriptor = JSON.parse(builtFile('data/datapackage.json')) as DataPackage;

/** Frontmatter and body of a generated file. */
function generated(plan: string, path: string): { data: Record<string, unknown>; body: string } {
  const text = readFileSync(join(content, 'plans', plan, path), 'utf8');
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  return { data: parse(head) as Record<string, unknown>, body };
}

test.each(plans)('plans.json has $id as its index file says', ({ url, ...record }) => {
  expect(generated(record.id, 'index.md').data).toMatchObject(record);
  expect(url).toBe(`/plans/${record.id}/`);
});

test.each(plans)('units.json has the units of $id as their files say', ({ id }) => {
  for (const unit of units.filter(({ plan }) => plan === id)) {
    const { kind, marker, ordinal, title, spans, lines, responsibility, text } = unit;
    const local = unit.id.slice(id.length + 1);
    const printed = { marker, ordinal, title, spans, lines, responsibility };

    if (kind === 'item') {
      const { data, body } = generated(id, `columns/${unit.parent?.slice(id.length + 1)}.md`);
      const { items } = data as ColumnFrontmatter;
      const index = items.findIndex((item) => item.id === unit.id);
      expect(items[index], unit.id).toMatchObject(printed);
      expect(columnText(body).items[index], unit.id).toBe(text);
    } else if (kind === 'column') {
      const { data, body } = generated(id, `columns/${local}.md`);
      expect(data, unit.id).toMatchObject({ ...printed, parent: unit.parent });
      expect(columnText(body).text, unit.id).toBe(text);
    } else if (kind === 'indicator') {
      const { data, body } = generated(id, `indicators/${local}.md`);
      expect(data, unit.id).toMatchObject({ id: unit.id, spans, lines, parent: unit.parent });
      expect(bodyText(body), unit.id).toBe(text);
    } else {
      const { data, body } = generated(id, `sections/${local}.md`);
      expect(data, unit.id).toMatchObject({
        ...printed,
        kind,
        level: unit.level,
        parent: unit.parent,
      });
      expect(bodyText(body), unit.id).toBe(text);
    }
  }
});

test('indicators.json has each indicator as its file says', () => {
  for (const { topic: _, url, plan, ...record } of indicators) {
    const local = record.id.slice(plan.length + 1);
    expect(generated(plan, `indicators/${local}.md`).data, record.id).toMatchObject(record);
    expect(url).toBe(`/plans/${record.id}/`);
  }
});

test('indicators.csv says what indicators.json says, and opens as UTF-8', () => {
  const csv = builtFile('data/indicators.csv');
  const number = (value: number | null | undefined) => (value == null ? '' : String(value));

  expect(csv.startsWith('\uFEFF')).toBe(true);
  // A copy, without the `columns` that the parser adds.
  expect([...csvParse(csv.slice(1))]).toMatchObject(
    indicators.map(({ id, unit, baseline, target, attribute, topic, lines }) => ({
      id,
      unit: unit ?? '',
      baseline_year: number(baseline?.year),
      baseline_raw: baseline?.raw ?? '',
      baseline_value: number(baseline?.value),
      target_year: number(target?.year),
      target_raw: target?.raw ?? '',
      target_comparator: target?.comparator ?? '',
      target_value: number(target?.value),
      attribute: attribute ?? '',
      topic: topic ?? '',
      first_line: String(lines[0]),
      last_line: String(lines[1]),
    })),
  );
});

test('notes.json has every note, each on a unit that is there', () => {
  const ids = new Set(units.map(({ id }) => id));
  const written = plans.flatMap(({ id }) => {
    const path = join(content, 'notes', `${id}.yml`);
    if (!existsSync(path)) return [];
    return (parse(readFileSync(path, 'utf8')) as { notes: unknown[] }).notes;
  });

  expect(notes).toHaveLength(written.length);
  for (const note of notes) {
    expect(ids.has(note.unit), note.unit).toBe(true);
    expect(written).toContainEqual(
      expect.objectContaining({ unit: note.unit, text: note.text, reading: note.reading }),
    );
  }
});

test('datapackage.json describes each file as it is', () => {
  for (const { path, bytes, hash, schema, format } of descriptor.resources) {
    const file = builtBytes(`data/${path}`);
    const rows: object[] =
      format === 'json'
        ? (JSON.parse(file.toString()) as object[])
        : csvParse(file.toString().slice(1));
    const fields = schema.fields.map(({ name }) => name);

    expect(file.length, path).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(file).digest('hex')}`, path).toBe(hash);
    for (const row of rows) expect(Object.keys(row).toSorted(), path).toEqual(fields.toSorted());
    expect(schema.fields.filter(({ description }) => description === '')).toEqual([]);
  }
});

test.each(plans)('the source of $id is served byte for byte', ({ id }) => {
  const source = readFileSync(join(content, 'sources', `${id}.txt`));
  expect(builtBytes(`data/sources/${id}.txt`).equals(source)).toBe(true);
});
