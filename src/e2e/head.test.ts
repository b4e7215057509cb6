import { expect, test } from 'vitest';
import { tags } from '../../scripts/lib/html.ts';
import { defaultLocale, localeSegment, locales, strings } from '../i18n/index.ts';
import type { PlanRecord, UnitRecord } from '../schemas/index.ts';
import { linkedData, metas, links, type Linked } from './head.ts';
import { builtFile, builtFiles, builtPages, builtTable } from './site.ts';

const files = new Set(builtFiles());
const pages = builtPages().map(({ address, file }) => {
  const html = builtFile(file);
  return { address, html, tags: tags(html) };
});
const byAddress = new Map(pages.map((page) => [page.address, page]));
const listed = pages.filter(({ tags }) => !metas(tags, 'robots').includes('noindex'));
const units = builtTable<UnitRecord>('units');
const plans = builtTable<PlanRecord>('plans');
const home = byAddress.get('/');

/** Address of the site as it was built, without a slash at its end. */
const site = (home ? (links(home.tags, 'canonical')[0]?.href ?? '') : '').replace(/\/$/, '');

/** Whether a full address is that of a page or file of this site, and its anchor is there. */
function resolves(address: string): boolean {
  if (!address.startsWith(`${site}/`)) return false;
  const { pathname, hash } = new URL(address.slice(site.length), 'http://site');
  const page = byAddress.get(pathname);
  if (!page) return files.has(pathname.slice(1)) && hash === '';
  // `#dataset` names a thing, as linked data does, and no place on a page.
  return hash === '' || hash === '#dataset' || page.html.includes(` id="${hash.slice(1)}"`);
}

test('every page has one canonical address, its own', () => {
  const wrong = listed.flatMap(({ address, tags }) => {
    const found = links(tags, 'canonical').map(({ href }) => href);
    return found.join() === site + address ? [] : [`${address} ${found.join()}`];
  });

  expect(site).toMatch(/^https?:\/\//);
  expect(wrong).toEqual([]);
});

test('pages that stand for another say so, and are listed nowhere', () => {
  for (const { address, tags } of pages.filter((page) => !listed.includes(page))) {
    const canonical = links(tags, 'canonical').map(({ href }) => href);
    expect(links(tags, 'alternate'), address).toEqual([]);
    expect(canonical.filter((href) => !resolves(href) || href === site + address)).toEqual([]);
  }
  expect(listed.map(({ address }) => address)).not.toContain('/404.html');
});

test('every page names itself in all languages, and they name each other', () => {
  const expected = (path: string) => [
    ...locales.map((locale) => [locale, site + prefix(locale) + path]),
    ['x-default', site + prefix(defaultLocale) + path],
  ];

  for (const { address, tags } of listed) {
    const found = links(tags, 'alternate').flatMap(({ hreflang, href }) =>
      hreflang === undefined ? [] : [[hreflang, href]],
    );
    expect(found, address).toEqual(expected(neutral(address)));
    for (const [, href = ''] of found)
      expect(byAddress.has(href.slice(site.length)), href).toBe(true);
  }
});

test('every page but those without data leads to its data', () => {
  const withoutData = listed.filter(({ tags }) => data(tags).length === 0);
  const broken = listed.flatMap(({ tags }) => data(tags).filter((href) => !resolves(href)));

  expect(
    withoutData.map(({ address }) => neutral(address)).filter((path) => path !== '/about/'),
  ).toEqual([]);
  expect(broken).toEqual([]);
});

test('every page says what it is to those who link to it', () => {
  const problems = listed.flatMap(({ address, tags }) => {
    const [image = ''] = metas(tags, 'og:image');
    const [description = ''] = metas(tags, 'description');
    const [title = ''] = metas(tags, 'og:title');
    return [
      metas(tags, 'og:url').join() !== site + address && 'og:url',
      !resolves(image) && `og:image ${image}`,
      metas(tags, 'twitter:card').join() !== 'summary_large_image' && 'twitter:card',
      description.length < 8 && 'description',
      title === '' && 'og:title',
    ].flatMap((problem) => (problem === false ? [] : [`${address} ${problem}`]));
  });

  expect(problems).toEqual([]);
});

test('no two units of a plan are described alike', () => {
  const described = units.map(({ url, plan }) => {
    const [description] = metas(byAddress.get(url)?.tags ?? [], 'description');
    return `${plan} ${description}`;
  });
  const twice = described.filter((each, index) => described.indexOf(each) !== index);

  expect(twice).toEqual([]);
});

test('all addresses in linked data are there', () => {
  const broken = pages.flatMap(({ address, html }) =>
    linkedData(html)
      .flatMap(addressesIn)
      .filter((found) => !resolves(found))
      .map((found) => `${address} → ${found}`),
  );

  expect(broken).toEqual([]);
});

test('linked data never says null', () => {
  const empty = pages.filter(({ html }) =>
    linkedData(html).some((each) => /null|undefined|NaN|\[\]|\{\}/.test(JSON.stringify(each))),
  );

  expect(empty.map(({ address }) => address)).toEqual([]);
});

test.each(plans)('the page of $id describes it as legislation', (record) => {
  const [plan] = typed(record.url, 'Legislation');

  expect(plan).toMatchObject({ name: record.title ?? record.shortTitle, '@id': site + record.url });
  expect(plan?.['legislationIdentifier']).toBe(record.documentNumber ?? undefined);
  expect(plan?.['legislationDate']).toBe(record.date ?? undefined);
});

test('the page of every unit describes it as part of its plan', () => {
  for (const { url, id, plan, kind, parent } of units) {
    const [found] = typed(url, kind === 'indicator' ? 'CreativeWork' : 'Legislation');
    const above = (found?.['isPartOf'] ?? []) as Linked[];

    expect(found?.['identifier'], id).toBe(id);
    expect(
      above.map((part) => part['@id']),
      id,
    ).toEqual([...(parent === null ? [] : [`${site}/plans/${parent}/`]), `${site}/plans/${plan}/`]);
  }
});

test('the breadcrumb of linked data is the one that readers see', () => {
  for (const { address, html } of pages) {
    const shown = breadcrumb(html);
    const [list] = typed(address, 'BreadcrumbList');
    const steps = ((list?.['itemListElement'] ?? []) as Linked[]).map(({ item }) => item);

    // The last step is the page itself.
    expect(steps.slice(0, -1), address).toEqual(shown);
    expect(steps.at(-1), address).toBe(shown.length > 0 ? site + address : undefined);
  }
});

test('the data pages describe their data sets', () => {
  for (const path of ['/data/', '/indicators/']) {
    const [dataset] = typed(path, 'Dataset');
    expect(dataset?.['distribution'], path).not.toEqual([]);
    expect(dataset?.['license'], path).toMatch(/#terms$/);
  }
  expect(typed('/', 'WebSite')[0]).toMatchObject({ url: `${site}/` });
});

test('the site map lists every page that stands for itself, in all languages', () => {
  const [, index = ''] = /^Sitemap: (.*)$/m.exec(builtFile('robots.txt')) ?? [];
  const maps = [...builtFile(index.slice(site.length + 1)).matchAll(/<loc>(.*?)<\/loc>/g)];
  const entries = maps.flatMap(([, map = '']) =>
    Array.from(
      builtFile(map.slice(site.length + 1)).matchAll(/<url>(.*?)<\/url>/gs),
      ([, entry = '']) => entry,
    ),
  );
  const loc = (entry: string) => /<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? '';

  expect(entries.map(loc).sort()).toEqual(listed.map(({ address }) => site + address).sort());
  for (const entry of entries) {
    const languages = Array.from(
      entry.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g),
      ([, language, href]) => [language, href],
    );
    const path = neutral(loc(entry).slice(site.length));
    expect(languages.sort()).toEqual(
      locales.map((locale) => [locale, site + prefix(locale) + path]).sort(),
    );
  }
});

function prefix(locale: (typeof locales)[number]): string {
  const segment = localeSegment(locale);
  return segment === undefined ? '' : `/${segment}`;
}

/** Address of a page in the default language. */
function neutral(address: string): string {
  const found = locales.map(prefix).find((each) => each !== '' && address.startsWith(`${each}/`));
  return address.slice(found?.length ?? 0);
}

function data(found: (typeof pages)[number]['tags']): string[] {
  return links(found, 'alternate').flatMap(({ type, href }) => (type === undefined ? [] : [href]));
}

function typed(address: string, type: string): Linked[] {
  return linkedData(byAddress.get(address)?.html ?? '').filter((each) => each['@type'] === type);
}

/** Every full address anywhere in linked data, but those of its vocabulary. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') {
    return /^https?:/.test(value) && !value.startsWith('https://schema.org') ? [value] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    key === 'sameAs' ? [] : addressesIn(entry),
  );
}

/** Full addresses of the links of a page's breadcrumb; none where it has none. */
function breadcrumb(html: string): string[] {
  const labels = locales.map((locale) => strings(locale).site.breadcrumb);
  const start = labels
    .map((label) => html.indexOf(`aria-label="${label}"`))
    .find((at) => at !== -1);
  if (start === undefined) return [];
  return tags(html.slice(start, html.indexOf('</nav>', start))).flatMap(({ name, attributes }) =>
    name === 'a' ? [new URL(attributes.get('href') ?? '', `${site}/`).href] : [],
  );
}
