/**
 * What stands literally where: computed from the source texts alone, with nothing of `src/search/`, so that it can judge it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UnitRecord } from '../../../src/schemas/index.ts';
import { projectFolder } from '../content.ts';

/** A unit as the sources print it. */
export interface Passage {
  /** `<plan>/<local>`. */
  id: string;
  plan: string;
  kind: UnitRecord['kind'];
  /** Marker and title, plain. */
  heading: string;
  /** The unit’s slice of the source, plain. */
  slice: string;
  /** Headings above it, plain. */
  above: readonly string[];
  /** Ids of its topics. */
  topics: readonly string[];
}

/**
 * Take off a text what does not count when it is compared with a query: width (NFKC), letter case, white space, quotes, and
 * which kind of bracket or dash it is.
 */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s|\p{Cf}/gu, '')
    .replace(/["'`´\u2018-\u201f「」『』〝〞〟]/g, '')
    .replace(/[[{〔【〖〘]/g, '(')
    .replace(/[\]}〕】〗〙]/g, ')')
    .replace(/[〈«‹]/g, '《')
    .replace(/[〉»›]/g, '》')
    .replace(/[\p{Pd}−─━]/gu, '-');
}

/** Read every unit’s slice of its source, in the order of the records. */
export function readPassages(units: readonly UnitRecord[]): Passage[] {
  const sources = new Map(
    [...new Set(units.map(({ plan }) => plan))].map((plan) => [
      plan,
      readFileSync(join(projectFolder, 'content/sources', `${plan}.txt`), 'utf8'),
    ]),
  );
  const byId = new Map(units.map((unit) => [unit.id, unit]));

  return units.map((unit) => ({
    id: unit.id,
    plan: unit.plan,
    kind: unit.kind,
    heading: headingOf(unit),
    slice: plain(sliceOf(unit, sources.get(unit.plan) ?? '')),
    above: headingsAbove(unit, byId),
    topics: unit.topics,
  }));
}

/** Characters of the source that belong to a unit; the `#` of Markdown headings is layout. */
export function sliceOf({ spans }: Pick<UnitRecord, 'spans'>, source: string): string {
  return spans
    .map(([start, end]) => source.slice(start, end))
    .join('')
    .replace(/^[^\S\n]*#+/gm, '');
}

/** Ids of all units that hold a string, in the order of the records. */
export function holding(passages: readonly Passage[], query: string): string[] {
  const sought = plain(query);
  if (sought === '') return [];
  return passages.filter(({ slice }) => slice.includes(sought)).map(({ id }) => id);
}

function headingOf({ marker, title }: UnitRecord): string {
  return plain((marker ?? '') + (title ?? ''));
}

function headingsAbove(unit: UnitRecord, byId: ReadonlyMap<string, UnitRecord>): string[] {
  const parent = unit.parent === null ? undefined : byId.get(unit.parent);
  return parent ? [...headingsAbove(parent, byId), headingOf(parent)] : [];
}
