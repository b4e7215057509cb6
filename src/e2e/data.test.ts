import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { bodyText, columnText } from '../plan/markdown/body.ts';
import type {
  AloneRecord,
  ColumnFrontmatter,
  CorrespondenceRecord,
  IndicatorRecord,
  NoteRecord,
  PlanRecord,
  ReuseRecord,
  TopicRecord,
  UnitRecord,
} from '../schemas/index.ts';
import type { DataPackage } from '../components/open-data/data-package.ts';
import { builtBytes, builtFile, builtTable, content } from './site.ts';

const plans = builtTable<PlanRecord>('plans');
const units = builtTable<UnitRecord>('units');
const indicators = builtTable<IndicatorRecord>('indicators');
const notes = builtTable<NoteRecord>('notes');
const topics = builtTable<TopicRecord>('topics');
const correspondences = builtTable<CorrespondenceRecord>('correspondences');
const reuse = builtTable<ReuseRecord>('reuse');
const alone = builtTable<AloneRecord>('alone');
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

const planOfUnit = new Map(units.map(({ id, plan }) => [id, plan]));
const topicOf = new Map(topics.map((topic) => [topic.id, topic]));

test('topics.json has each topic as its group says, proposed members with the others', () => {
  const decided = readdirSync(join(content, 'topics'))
    .filter((name) => name.endsWith('.yml'))
    .flatMap((name) =>
      (
        parse(readFileSync(join(content, 'topics', name), 'utf8')) as { topics: TopicRecord[] }
      ).topics.map((topic) => ({ ...topic, group: name.replace('.yml', '') })),
    );

  expect(topics.map(({ id }) => id).toSorted()).toEqual(decided.map(({ id }) => id).toSorted());
  for (const { members, alone: reason = null, id, group, level, title, definition } of decided) {
    const topic = topicOf.get(id);
    const shown = topic?.members.filter((member) => !topic.proposed.includes(member));
    expect(topic).toMatchObject({ group, level, title, definition, alone: reason });
    expect(shown?.toSorted(), id).toEqual(members.toSorted());
  }
});

test('topics.json names the plans that are silent, and units.json the topics of each unit', () => {
  for (const { id, members, absent } of topics) {
    const spoken = new Set(members.map((member) => planOfUnit.get(member)));
    expect(absent, id).toEqual(plans.map((plan) => plan.id).filter((plan) => !spoken.has(plan)));
  }

  for (const unit of units) {
    const own = topics.filter(({ members }) => members.includes(unit.id)).map(({ id }) => id);
    expect(unit.topics, unit.id).toEqual(own);
  }

  for (const { id, topic } of indicators) {
    if (topic === null) continue;
    expect(topicOf.get(topic), id).toMatchObject({ level: 'indicator' });
    expect(topicOf.get(topic)?.members, id).toContain(id);
  }
});

test('topics.csv is the matrix of topics and plans', () => {
  const rows = csvParse(builtFile('data/topics.csv').slice(1));
  const textOf = new Map(units.map(({ id, title, text }) => [id, (title ?? '') + text]));

  expect(rows).toHaveLength(topics.length);
  for (const [index, { id, title, members }] of topics.entries()) {
    const row = rows[index];
    expect(row).toMatchObject({ id, title_zh: title.zh, title_en: title.en });

    for (const plan of plans) {
      const own = members.filter((member) => planOfUnit.get(member) === plan.id);
      const said = own.map((member) => textOf.get(member)).join('');
      expect(row?.[`units_${plan.id}`], id).toBe(own.join(';'));
      expect(row?.[`characters_${plan.id}`], id).toBe(
        String([...said.replace(/[\s#]/g, '')].length),
      );
    }
  }
});

test('alone.json has units of no topic, and none is in neither', () => {
  for (const { unit, plan } of alone) {
    expect(planOfUnit.get(unit)).toBe(plan);
    expect(units.find(({ id }) => id === unit)?.topics, unit).toEqual([]);
  }

  const listed = new Set(alone.map(({ unit }) => unit));
  const spoken = new Set(units.flatMap(({ topics, plan }) => (topics.length > 0 ? [plan] : [])));
  const left = units.filter(({ id, plan, topics }) =>
    spoken.has(plan) && topics.length === 0 ? !listed.has(id) : false,
  );
  expect(left.map(({ id }) => id)).toEqual([]);
});

test('correspondences.json has every pair of a topic both ways, and no other', () => {
  const key = (a: string, b: string) => `${a} ${b}`;
  const expected = new Map<string, string[]>();
  const compared = new Set(reuse.map(({ a, b }) => key(a, b)));

  for (const { id, members } of topics) {
    for (const a of members) {
      for (const b of members) {
        const pair = key(planOfUnit.get(a) ?? '', planOfUnit.get(b) ?? '');
        if (!compared.has(pair)) continue;
        expected.set(key(a, b), [...(expected.get(key(a, b)) ?? []), id]);
      }
    }
  }

  const found = new Map(correspondences.map((row) => [key(row.a, row.b), row]));
  expect(found.size).toBe(correspondences.length);
  expect([...found.keys()].toSorted()).toEqual([...expected.keys()].toSorted());

  for (const { a, b, score, topics: joining, state, reuse: share } of correspondences) {
    expect(joining, key(a, b)).toEqual(expected.get(key(a, b)));
    expect(found.get(key(b, a))).toMatchObject({ score, state, topics: joining });
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(1);
    const isDecided = joining.some((id) => {
      const proposed = topicOf.get(id)?.proposed ?? [];
      return !proposed.includes(a) && !proposed.includes(b);
    });
    expect(state, key(a, b)).toBe(isDecided ? 'decided' : 'proposed');
  }

  const places = new Map(units.map(({ id }, place) => [id, place]));
  const order = correspondences.map(
    ({ a, b }) => (places.get(a) ?? 0) * units.length + (places.get(b) ?? 0),
  );
  expect(order).toEqual(order.toSorted((one, other) => one - other));
});

/** Share of a text that stands in another in runs of eight, counted the plain way, a character at a time. */
function sharedShare(a: string, b: string): number {
  const [own, other] = [a, b].map((text) => text.replace(/[\s#]/g, '')) as [string, string];
  const covered = new Set<number>();

  for (let start = 0; start + 8 <= own.length; start++) {
    if (!other.includes(own.slice(start, start + 8))) continue;
    for (let at = start; at < start + 8; at++) covered.add(at);
  }

  return own.length === 0 ? 0 : covered.size / own.length;
}

test('reuse.json says how much of each plan stands in each other', () => {
  const texts = new Map(
    plans.map(({ id }) => [id, readFileSync(join(content, 'sources', `${id}.txt`), 'utf8')]),
  );
  for (const { a, b, share } of reuse) {
    expect(share, `${a} in ${b}`).toBeCloseTo(
      sharedShare(texts.get(a) ?? '', texts.get(b) ?? ''),
      3,
    );
  }

  // Up to eight plans, every one with every other.
  if (plans.length <= 8) expect(reuse).toHaveLength(plans.length * (plans.length - 1));
});

test('correspondences.json says how much of each unit stands in the other', () => {
  const textOf = new Map(units.map(({ id, title, text }) => [id, `${title ?? ''}${text}`]));
  for (const { a, b, reuse: share } of correspondences) {
    expect(share, `${a} in ${b}`).toBeCloseTo(
      sharedShare(textOf.get(a) ?? '', textOf.get(b) ?? ''),
      3,
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
