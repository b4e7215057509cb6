import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { parsePermalinks } from '../plan/permalinks.ts';
import type { IndicatorRecord, NoteRecord, PlanRecord, UnitRecord } from '../schemas/index.ts';
import type { PlanTwin } from '../components/twins/plan-twin.ts';
import type { UnitTwin } from '../components/twins/unit-twin.ts';
import { builtFile, builtFiles, builtTable, content } from './site.ts';

const files = new Set(builtFiles());
const plans = builtTable<PlanRecord>('plans');
const units = builtTable<UnitRecord>('units');
const indicators = builtTable<IndicatorRecord>('indicators');
const notes = builtTable<NoteRecord>('notes');

const squeeze = (text: string) => text.replace(/\s+/g, '');
const hash = (text: string) => createHash('sha256').update(squeeze(text)).digest('hex').slice(0, 8);

/** Text of a Markdown file, as a reader of Markdown sees it: heading and text; what stands below the first rule is ours. */
function readMarkdown(path: string): { heading: string; text: string } {
  const root: Root = remark().use(remarkGfm).parse(builtFile(path));
  const end = root.children.findIndex(({ type }) => type === 'thematicBreak');
  const [heading, ...text] = root.children.slice(0, end).map(cellsApart);
  return { heading: heading ?? '', text: text.join('\n') };
}

function cellsApart(node: Nodes): string {
  if (node.type === 'table' || node.type === 'tableRow' || node.type === 'blockquote')
    return node.children.map(cellsApart).join('\n');
  return toString(node);
}

test('every unit is a file of JSON that says the same as units.json', () => {
  for (const unit of units) {
    const twin = JSON.parse(builtFile(`plans/${unit.id}.json`)) as UnitTwin;
    const plan = plans.find(({ id }) => id === unit.plan);

    expect(twin, unit.id).toMatchObject(unit);
    expect(twin.planTitle, unit.id).toBe(plan?.title);
    expect(twin.documentNumber, unit.id).toBe(plan?.documentNumber);
    expect(twin.indicator, unit.id).toEqual(indicators.find(({ id }) => id === unit.id) ?? null);
    expect(twin.notes, unit.id).toEqual(notes.filter((note) => note.unit === unit.id));
    expect(twin.path.at(-1)?.id ?? null, unit.id).toBe(unit.parent);
    expect(new URL(twin.permalink).searchParams.get('v'), unit.id).toBe(twin.hash);
    expect(new URL(twin.permalink).pathname.endsWith(unit.url), unit.id).toBe(true);
  }
});

test('every unit is a file of Markdown that says the same as units.json', () => {
  for (const { id, kind, marker, title, text } of units) {
    const twin = JSON.parse(builtFile(`plans/${id}.json`)) as UnitTwin;
    const read = readMarkdown(`plans/${id}.md`);

    expect(squeeze(read.text), id).toBe(squeeze(text));
    if (title !== null) {
      const printed = squeeze(`${marker ?? ''}${title}`);
      expect([printed, `${printed}。`], id).toContain(squeeze(read.heading));
    }
    // Whoever has the file can check the hash: it is that of heading and text, where the heading is printed.
    if (kind === 'indicator') expect(twin.hash, id).toBe(hash(text));
    else if (title !== null) expect(twin.hash, id).toBe(hash(read.heading + read.text));
    expect(builtFile(`plans/${id}.md`), id).toContain(`<${twin.permalink}>`);
  }
});

test.each(plans)('$id as a whole is a file of JSON and one of Markdown', ({ id, ...record }) => {
  const own = units.filter(({ plan }) => plan === id);
  const twin = JSON.parse(builtFile(`plans/${id}.json`)) as PlanTwin;
  const read = readMarkdown(`plans/${id}.md`);
  const said = own
    .filter(({ kind }) => kind !== 'indicator')
    .map(({ marker, title, text }) => `${marker ?? ''}${title ?? ''}${text}`)
    .join('');

  expect(twin).toMatchObject({ id, ...record });
  expect(twin.units).toEqual(own);
  expect(twin.hash).toBe(hash(read.text));
  expect(read.heading).toBe(record.title ?? record.shortTitle);
  // A full stop that closes a run-in title is in the text and in no record.
  expect(squeeze(read.text).replaceAll('。', '')).toBe(squeeze(said).replaceAll('。', ''));
});

test('an id that moved keeps its files', () => {
  const { entries } = parsePermalinks(readFileSync(join(content, 'permalinks.txt'), 'utf8'));
  const wanted = entries.flatMap(({ id }) => [`plans/${id}.json`, `plans/${id}.md`]);

  expect(wanted.filter((path) => !files.has(path))).toEqual([]);
});
