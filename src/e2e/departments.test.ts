import { afterAll, beforeAll, expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import { departmentAddress } from '../components/departments/slug.ts';
import { attributes, tags } from '../../scripts/lib/html.ts';
import type { PlanRecord, UnitRecord } from '../schemas/index.ts';
import { builtBytes, builtFile, builtPages, builtTable, openSite, type OpenSite } from './site.ts';

const plans = builtTable<PlanRecord>('plans');
const units = builtTable<UnitRecord>('units').filter(({ responsibility }) => responsibility);
const prefixes = ['', '/en'];

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

/** File of a page. */
const fileOf = (address: string) => `${address.slice(1)}index.html`;

/** Duties as the records have them: `市民政局 lead /plans/a/s1/`. */
const stated = units.flatMap(({ responsibility, url }) => [
  ...new Set([
    ...(responsibility?.lead ?? []).map((name) => `${name} lead ${url}`),
    ...(responsibility?.participants ?? []).map((name) => `${name} participant ${url}`),
  ]),
]);

test.each(prefixes)('%s/departments/ has every responsibility, and no other', async (prefix) => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}${prefix}/departments/`);
  const shown = await page.locator('article[id]').evaluateAll((entries) =>
    entries.flatMap((entry) =>
      Array.from(entry.querySelectorAll('[data-role] a'), (link) => ({
        id: entry.id,
        name: entry.querySelector('h3 > [lang]')?.textContent ?? '',
        role: link.closest('[data-role]')?.getAttribute('data-role') ?? '',
        href: link.getAttribute('href') ?? '',
      })),
    ),
  );
  await context.close();

  expect(
    shown.map(({ name, role, href }) => `${name} ${role} ${href.slice(prefix.length)}`).toSorted(),
  ).toEqual(stated.toSorted());
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
  const missing = units.flatMap(({ url, responsibility }) => {
    const links = new Set(attributes(builtFile(fileOf(prefix + url)), 'href'));
    return [...(responsibility?.lead ?? []), ...(responsibility?.participants ?? [])]
      .map((name) => prefix + departmentAddress(name))
      .filter((address) => !links.has(address));
  });

  expect(missing).toEqual([]);
});

test.each(plans)('names in the text of $id lead to their own entry', async ({ id, url }) => {
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

  expect(linked.filter(({ name, href }) => href !== departmentAddress(name))).toEqual([]);
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

test('an entry is found by its address, on a small phone and without a script', async () => {
  const [first] = units;
  const name = first?.responsibility?.participants[0] ?? '';
  const context = await site.browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 600 },
  });
  const page = await context.newPage();
  await page.goto(`${site.url}${first?.url}`);
  await page.locator('[aria-labelledby="responsibility"]').getByRole('link', { name }).click();
  const entry = page.locator(':target');

  expect(await entry.locator('h3').textContent()).toContain(name);
  const top = await entry.evaluate((element) => element.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(600);
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
  ).toBe(0);

  // And back to a unit that names it.
  await entry.locator('[data-role] a').first().click();
  expect(new URL(page.url()).pathname).toMatch(/^\/plans\//);
  await context.close();
});
