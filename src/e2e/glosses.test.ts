import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { GlossRecord, Glosses, PlanRecord, UnitRecord } from '../schemas/index.ts';
import { attributes, visibleText } from '../../scripts/lib/html.ts';
import { builtFile, builtPages, builtTable, content, openSite, type OpenSite } from './site.ts';

const plans = builtTable<PlanRecord>('plans');
const units = builtTable<UnitRecord>('units');
const rows = builtTable<GlossRecord>('glosses');
const english = new Map(rows.map(({ id, en }) => [id, en]));
const glossed = plans.filter(({ id }) => english.has(id));
const unofficial = /unofficial translation/i;

/** English page of an address as text, white space folded. */
const textOf = (url: string) => visibleText(builtFile(`en${url}index.html`)).replace(/\s+/g, ' ');

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

test('glosses.json has every name that somebody wrote, and no other', () => {
  const written = plans.flatMap(({ id }): GlossRecord[] => {
    const path = join(content, 'glosses', `${id}.yml`);
    if (!existsSync(path)) return [];
    const { title, units } = parse(readFileSync(path, 'utf8')) as Glosses;
    const names = Object.entries(units).map(([local, en]) => ({ id: `${id}/${local}`, en }));
    return [{ id, en: title }, ...names];
  });

  expect(rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
    written.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
});

test('lists of plans in English give their English names, and say that these are unofficial', () => {
  for (const url of ['/', '/plans/']) {
    const text = textOf(url);
    for (const { id } of glossed) expect(text, url).toContain(english.get(id));
    if (glossed.length > 0) expect(text, url).toMatch(unofficial);
  }
});

test.each(glossed)('the page of $id in English gives its English names', ({ id, url, title }) => {
  const html = builtFile(`en${url}index.html`);
  const text = textOf(url);
  const own = units.filter(({ plan }) => plan === id);

  expect(html).toContain(`<title>${english.get(id)} · ${title}`);
  expect(text).toContain(english.get(id));
  expect(text).toMatch(unofficial);

  // In the list of contents as text, at the headings and rows of the text as an attribute that the style shows.
  const beside = new Set(attributes(html, 'data-gloss'));
  const inSentence = (unit: UnitRecord) => unit.kind === 'indicator' && !unit.text.includes('\t');
  for (const unit of own) {
    const name = english.get(unit.id);
    if (name === undefined || inSentence(unit)) continue;
    expect(beside, unit.id).toContain(name);
    if (unit.kind === 'section' || unit.kind === 'column') expect(text, unit.id).toContain(name);
  }
});

test('every unit’s own page in English gives its English name, and says that it is unofficial', () => {
  for (const { id, url, title } of units) {
    const name = english.get(id);
    if (name === undefined) continue;
    expect(textOf(url), id).toContain(`${name} unofficial translation`);
    expect(builtFile(`en${url}index.html`), id).toContain(`<title>${name} · `);
    expect(title, id).not.toBeNull();
  }
});

test('pages in Chinese show no English names', () => {
  const names = rows.map(({ en }) => en).filter((en) => en.includes(' '));

  for (const { address, file } of builtPages()) {
    if (address.startsWith('/en/')) continue;
    const html = builtFile(file);
    expect(attributes(html, 'data-gloss'), address).toEqual([]);
    expect(
      attributes(html, 'class').filter((value) => /\bgloss\b|gloss-note/.test(value)),
      address,
    ).toEqual([]);
    // Some citation formats want an English title, and programs may have it.
    if (attributes(html, 'id').includes('cite')) continue;
    const text = visibleText(html);
    expect(
      names.filter((name) => text.includes(name)),
      address,
    ).toEqual([]);
  }
});

test('a heading shows its English name, which is no text of the unit', async () => {
  const unit = units.find(({ id, kind, level }) => english.has(id) && kind === 'section' && level);
  if (!unit) return;
  const [plan, local] = unit.id.split('/');
  const page = await site.browser.newPage();
  const section = page.locator(`[id="${local}"]`);
  await page.goto(`${site.url}/plans/${plan}/`);
  const text = await section.evaluate((element) => element.textContent);
  await page.goto(`${site.url}/en/plans/${plan}/`);
  const shown = await section
    .locator('[data-gloss]')
    .first()
    .evaluate((element) => getComputedStyle(element, '::after').content);

  expect(JSON.parse(shown)).toBe(english.get(unit.id));
  expect(await section.evaluate((element) => element.textContent)).toBe(text);
  // Programs that read aloud read it as part of the heading.
  const name = english.get(unit.id) ?? '';
  await expect.poll(() => section.getByRole('heading', { name }).count()).toBeGreaterThan(0);
  await page.close();
});
