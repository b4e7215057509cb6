import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { departmentAddress } from '../components/departments/slug.ts';
import { attributes, tags } from '../../scripts/lib/html.ts';
import {
  departmentsSchema,
  type DutyRecord,
  type PlanRecord,
  type UnitRecord,
} from '../schemas/index.ts';
import { builtBytes, builtFile, builtPages, builtTable, openSite, type OpenSite } from './site.ts';

const plans = builtTable<PlanRecord>('plans');
const units = builtTable<UnitRecord>('units').filter(({ responsibility }) => responsibility);
const duties = builtTable<DutyRecord>('departments');
const prefixes = ['', '/en'];

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

/** File of a page. */
const fileOf = (address: string) => `${address.slice(1)}index.html`;

/** Responsibilities as the units have them: `市民政局 lead a/s1`. */
const stated = units.flatMap(({ id, responsibility }) => [
  ...new Set([
    ...(responsibility?.lead ?? []).map((name) => `${name} lead ${id}`),
    ...(responsibility?.participants ?? []).map((name) => `${name} participant ${id}`),
  ]),
]);

/** Address of the page of a department, by its name as printed. */
const pages = new Map(duties.map(({ name, url }) => [name, url]));

test('the table of departments has every responsibility, and no other', () => {
  expect(duties.map(({ name, role, unit }) => `${name} ${role} ${unit}`).toSorted()).toEqual(
    stated.toSorted(),
  );
});

test.each(prefixes)(
  'the pages of departments %s have every responsibility, and no other',
  async (prefix) => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const shown: string[] = [];
    for (const url of new Set(duties.map(({ url }) => url))) {
      await page.goto(site.url + prefix + url);
      shown.push(
        ...(await page
          .locator('[data-role][data-of]')
          .evaluateAll((entries) =>
            entries.map((entry) =>
              [
                decodeURI(location.pathname),
                entry.getAttribute('data-of'),
                entry.getAttribute('data-role'),
                entry.querySelector('h3 a')?.getAttribute('href'),
              ].join(' '),
            ),
          )),
      );
    }
    await context.close();

    const expected = duties.map(({ url, unit, role }) => {
      const leads = duties.some(
        (other) => other.url === url && other.unit === unit && other.role === 'lead',
      );
      return `${prefix}${url} ${unit} ${leads ? 'lead' : role} ${prefix}/plans/${unit}/`;
    });
    expect(shown.toSorted()).toEqual([...new Set(expected)].toSorted());
  },
);

test.each(prefixes)('%s/departments/ has every name, with the way to its page', async (prefix) => {
  const page = await site.browser.newPage();
  await page.goto(`${site.url}${prefix}/departments/`);
  const shown = await page.locator('[data-department] [id]').evaluateAll((names) =>
    names.map((name) => ({
      id: name.id,
      name: name.querySelector('[lang]')?.textContent ?? '',
      href: decodeURI(
        name.closest('[data-department]')?.querySelector('h3 a')?.getAttribute('href') ?? '',
      ),
    })),
  );
  await page.close();

  expect(new Map(shown.map(({ name, href }) => [name, href]))).toEqual(
    new Map([...pages].map(([name, url]) => [name, prefix + url])),
  );
  // What was an address of a department once still leads to it.
  expect(shown.filter(({ id, name }) => departmentAddress(name) !== `/departments/#${id}`)).toEqual(
    [],
  );
});

test('a plan that names no department is said to name none', () => {
  const absent = attributes(builtFile('departments/index.html'), 'data-absent');
  const silent = plans.filter(({ id }) => !units.some(({ plan }) => plan === id));
  expect(absent).toEqual(silent.map(({ id }) => id));
});

test.each(prefixes)('the page of a unit leads to its departments %s', (prefix) => {
  const missing = units.flatMap(({ plan, url, responsibility }) => {
    const links = new Set(
      attributes(builtFile(fileOf(prefix + url)), 'href').map((href) => decodeURI(href)),
    );
    return [...(responsibility?.lead ?? []), ...(responsibility?.participants ?? [])]
      .map((name) => `${prefix}${pages.get(name)}#plan-${plan}`)
      .filter((address) => !links.has(address));
  });

  expect(missing).toEqual([]);
});

test.each(plans)('names in the text of $id lead to their own page', async ({ id, url }) => {
  const page = await site.browser.newPage();
  await page.goto(site.url + url);
  const names = await page.locator('#text :is(.lead, .participant)').evaluateAll((elements) =>
    elements.map((element) => ({
      unit: element.closest('.unit')?.id,
      role: element.classList.contains('lead') ? 'lead' : 'participant',
      name: element.textContent.replace(/\s+/g, ''),
      href: element.getAttribute('href'),
      isQuiet: element.closest('.responsibility') !== null,
    })),
  );
  await page.close();
  const own = units.filter(({ plan }) => plan === id);
  const printed = own.flatMap(({ id: unit, responsibility }) =>
    (['lead', 'participants'] as const).flatMap((key) =>
      (responsibility?.[key] ?? [])
        // A name put together from several places of the text stays plain there.
        .filter((name) => responsibility?.text.replace(/\s+/g, '').includes(name))
        .map((name) => `${unit.slice(id.length + 1)} ${key.replace(/s$/, '')} ${name}`),
    ),
  );

  const linked = names.filter(({ href }) => href !== null);
  const shown = linked.map(({ unit, role, name }) => `${unit} ${role} ${name}`);
  // A name that a note touches is no link.
  const noted = new Set(names.filter(({ href }) => href === null).map(({ unit }) => `${unit} `));
  const missing = printed.filter((name) => !shown.includes(name));

  expect(linked.filter(({ name, href }) => decodeURI(href ?? '') !== pages.get(name))).toEqual([]);
  expect(names.filter(({ isQuiet }) => !isQuiet)).toEqual([]);
  expect(shown.filter((name) => !printed.includes(name))).toEqual([]);
  expect(missing.filter((name) => ![...noted].some((unit) => name.startsWith(unit)))).toEqual([]);
});

test('no link stands in a link', () => {
  const nested = builtPages().filter(({ file }) => {
    let open = false;
    return tags(builtFile(file)).some(({ name }) => {
      if (name === '/a') open = false;
      if (name !== 'a') return false;
      const isNested = open;
      open = true;
      return isNested;
    });
  });

  expect(nested.map(({ address }) => address)).toEqual([]);
});

test.each(prefixes)('%s/departments/ weighs little', (prefix) => {
  const bytes = gzipSync(builtBytes(fileOf(`${prefix}/departments/`)), { level: 9 }).length;
  expect(bytes).toBeLessThanOrEqual(60_000);
});

test('a department is found from a unit, on a small phone and without a script', async () => {
  const [first] = units;
  const name = first?.responsibility?.participants[0] ?? '';
  const context = await site.browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 600 },
  });
  const page = await context.newPage();
  await page.goto(`${site.url}${first?.url}`);
  await page.locator('[aria-labelledby="responsibility"]').getByRole('link', { name }).click();

  expect(decodeURI(new URL(page.url()).pathname)).toBe(pages.get(name));
  expect(await page.locator('main').textContent()).toContain(name);
  const target = page.locator(':target');
  const top = await target.evaluate((element) => element.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(600);
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
  ).toBe(0);

  // And back to a unit that names it.
  await page.locator('[data-role] h3 a').first().click();
  expect(new URL(page.url()).pathname).toMatch(/^\/plans\//);
  await context.close();
});

test('a department leads to the search for its names', async () => {
  const [{ url = '', name = '' } = {}] = duties;
  const own = duties.filter((duty) => duty.name === name);
  const page = await site.browser.newPage();
  await page.goto(site.url + url);
  await page.locator('.actions').getByRole('link', { name, exact: true }).click();
  await page.locator('#results[aria-busy="false"] > li').first().waitFor();
  const found = await page
    .locator('#results > li')
    .evaluateAll((results) => results.map((result) => result.getAttribute('data-unit')));
  await page.close();
  expect(own.filter(({ unit }) => !found.includes(unit))).toEqual([]);
});

test.each(prefixes)('%s/departments/names/ shows the whole list of names', (prefix) => {
  const file = readFileSync(new URL('../../content/departments.yml', import.meta.url), 'utf8');
  const { groups } = departmentsSchema.parse(parse(file));
  const html = builtFile(fileOf(`${prefix}/departments/names/`));
  const missing = groups.flatMap(({ departments }) =>
    departments.flatMap(({ id, name, variants }) =>
      [`id="${id}"`, name.zh, ...variants].filter((words) => !html.includes(words)),
    ),
  );
  expect(missing).toEqual([]);
});

test('the chart shows departments in the order that the address asks for', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1200, height: 900 } });
  const names = () =>
    page
      .locator('#chart-departments svg.wide:visible a.mark:not([data-plan])')
      .evaluateAll((marks) => marks.map((mark) => mark.textContent));
  await page.goto(`${site.url}/departments/`);
  const byDegree = await names();
  await page.goto(`${site.url}/departments/?sort=name`);
  await page.locator('#chart-departments [data-order="name"] svg.wide:visible').waitFor();
  const byName = await names();
  await page.close();

  const pinyin = new Intl.Collator('zh-Hans-u-co-pinyin');
  expect(byDegree.length).toBeGreaterThan(0);
  expect(byName).toEqual(byDegree.toSorted((a, b) => pinyin.compare(a, b)));
});
