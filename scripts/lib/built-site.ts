import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { defaultLocale, localeSegment, locales, type Locale } from '../../src/i18n/locale.ts';
import type { DutyRecord, PlanRecord, TopicRecord, UnitRecord } from '../../src/schemas/index.ts';
import { projectFolder } from './content.ts';

/** Folder that `astro build` writes. */
export const distFolder = join(projectFolder, 'dist/');

/** A page of the built site. */
export interface BuiltPage {
  /** Address under the root of the site, such as `/en/plans/`. */
  address: string;
  /** File in the folder of the site, such as `en/plans/index.html`. */
  file: string;
}

/** A page that stands for all of its type. */
export interface SamplePage {
  /** What it shows, for the names of files and tests: `home`, `plan`, `column-1`. */
  name: string;
  locale: Locale;
  address: string;
}

/** Files of the built site, with `/` between folders. */
export function builtFiles(): string[] {
  return readdirSync(distFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(distFolder.length))
    .map((path) => path.split(sep).join('/'));
}

/** Bytes of a file of the built site. */
export function builtBytes(path: string): Buffer {
  return readFileSync(join(distFolder, path));
}

/** Text of a file of the built site. */
export function builtFile(path: string): string {
  return builtBytes(path).toString();
}

/** Records of a table of the built site's open data. */
export function builtTable<Row>(name: string): Row[] {
  return JSON.parse(builtFile(`data/${name}.json`)) as Row[];
}

/** Addresses of all pages, with the file of each. */
export function builtPages(): BuiltPage[] {
  return builtFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ address: `/${file.replace(/index\.html$/, '')}`, file }));
}

/**
 * Type of a page by its address: `home`, `plans`, `plan`, `unit`, `missing` (404); of others the first word of the
 * address (`about`), with `-page` for what stands below it.
 */
export function pageType(address: string): string {
  if (address === '/404.html') return 'missing';
  const segments = address.split('/').filter(Boolean);
  if (locales.some((locale) => localeSegment(locale) === segments[0])) segments.shift();
  const [first = 'home', ...below] = segments;
  if (first === 'plans') return ['plans', 'plan', 'unit'][below.length] ?? 'unit';
  return below.length > 0 ? `${first}-page` : first;
}

/**
 * One page of each type in each language; of plans the first, and of its units the longest section, two columns with
 * items, the longest item, indicator and head; of topics the one with most members, and one on
 * which a plan is silent; of pairs of plans a parent and its child; of indicators and departments another one, of which
 * most is said; of charts to embed three.
 */
export function samplePages(): SamplePage[] {
  const [plan] = builtTable<PlanRecord>('plans');
  const units = builtTable<UnitRecord>('units').filter((unit) => unit.plan === plan?.id);
  const parents = new Set(units.map(({ parent }) => parent));
  const columns = units.filter(({ kind, id }) => kind === 'column' && parents.has(id));
  const longest = (kind: UnitRecord['kind']) =>
    units.filter((unit) => unit.kind === kind).toSorted((a, b) => b.text.length - a.text.length)[0];
  const topics = builtTable<TopicRecord>('topics');
  const most = Math.max(...topics.map(({ members }) => members.length));
  const child = builtTable<PlanRecord>('plans').find(({ parent }) => parent !== null);
  const there = builtPages();
  const page = (address: string) =>
    there.some((each) => each.address === address) ? { url: address } : undefined;
  const duties = Map.groupBy(builtTable<DutyRecord>('departments'), ({ url }) => url);
  const [busiest] = [...duties].toSorted(([, a], [, b]) => b.length - a.length);
  const measured = topics
    .filter(({ level }) => level === 'indicator')
    .toSorted((a, b) => b.members.length - a.members.length)
    .flatMap(({ id }) => page(`/indicators/${id}/`) ?? []);
  const chosen = Object.entries({
    'compare-parent': child && { url: `/compare/${child.parent}/${child.id}/` },
    'topic-full': topics.find(({ members }) => members.length === most),
    'topic-silent': topics.find(({ absent }) => absent.length > 0),
    plan,
    section: longest('section'),
    'column-1': columns[0],
    'column-2': columns[1],
    item: longest('item'),
    indicator: longest('indicator'),
    head: longest('head'),
    'indicators-full': measured[0],
    'department-full': busiest && page(busiest[0]),
    // The first is one of numbers that changed; these have most marks, and a table for a drawing.
    'embed-strip': page('/embed/strip/'),
    'embed-departments': page('/embed/departments/'),
  }).flatMap(([name, record]): [string, string][] => (record ? [[name, record.url]] : []));
  const others = there
    .filter(
      ({ address }) => !locales.some((locale) => address.startsWith(`/${localeSegment(locale)}/`)),
    )
    .map(({ address }): [string, string] => [pageType(address), address])
    .filter(([type]) => !['plan', 'unit', 'topics-page', 'missing'].includes(type));
  // A map keeps the last entry of each name: reversed, the first page of each type.
  const pages = [...new Map(others.toReversed()), ...chosen];

  return [
    ...locales.flatMap((locale) => {
      const segment = localeSegment(locale);
      const prefix = segment ? `/${segment}` : '';
      return pages.map(([name, path]) => ({ name, locale, address: prefix + path }));
    }),
    { name: 'missing', locale: defaultLocale, address: '/404.html' },
  ];
}
