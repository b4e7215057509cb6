/** Which features of the web the oldest browsers of README lack; from the compatibility data of MDN. */

import bcd from '@mdn/browser-compat-data/forLegacyNode';
import type {
  CompatStatement,
  Identifier,
  SimpleSupportStatement,
} from '@mdn/browser-compat-data/types';
import { parse as parseScript, type Node } from 'acorn';
import { generate, parse as parseCss, walk, type CssNode } from 'css-tree';
import { tags } from '../../scripts/lib/html.ts';

/** Oldest versions in which everything works. */
const floor = { chrome: '99', edge: '99', safari: '15.4', firefox: '97' } as const;

/** Feature (`css.properties.orphans`) → browsers that lack it (`firefox never`). */
export type Lacking = Map<string, string>;

/** What a style sheet uses outside of `@supports` that a browser of the floor lacks. */
export function lackingInCss(css: string): Lacking {
  const found: Lacking = new Map();
  const { properties = {}, selectors = {}, types = {}, 'at-rules': rules = {} } = bcd.css;
  const add = (path: string, feature: Identifier | undefined) =>
    note(found, `css.${path}`, feature);
  const tree = parseCss(css, {
    onParseError: (error) => found.set(`css: ${error.message}`, 'not read'),
  });

  walk(tree, function (node: CssNode) {
    const property = this.declaration?.property ?? '';

    if (node.type === 'Atrule') {
      add(`at-rules.${node.name}`, rules[node.name]);
      // What is asked for first is used by those who have it.
      if (node.name === 'supports' && node.prelude && !generate(node.prelude).startsWith('not'))
        return walk.skip;
    } else if (node.type === 'Feature' && node.kind === 'media') {
      add(`at-rules.media.${node.name}`, rules['media']?.[node.name]);
    } else if (node.type === 'FeatureRange' && node.kind === 'media') {
      add('at-rules.media.range_syntax', rules['media']?.['range_syntax']);
    } else if (node.type === 'Declaration') {
      const own = this.atrule ? rules[this.atrule.name]?.[node.property] : undefined;
      add(`properties.${node.property}`, own ?? properties[node.property]);
    } else if (node.type === 'Identifier') {
      add(`properties.${property}.${node.name}`, properties[property]?.[node.name]);
    } else if (node.type === 'Function') {
      add(`types.${node.name}`, types[node.name] ?? types['color']?.[node.name]);
    } else if (node.type === 'Dimension') {
      const name = lengthName(node.unit.toLowerCase());
      add(`types.length.${name}`, types['length']?.[name]);
    } else if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector') {
      add(`selectors.${node.name}`, selectors[node.name]);
    } else if (node.type === 'NestingSelector') {
      add('selectors.nesting', selectors['nesting']);
    }

    return undefined;
  });

  return found;
}

/** Units that the data lists together. */
function lengthName(unit: string): string {
  if (/^cq/.test(unit)) return 'container_query_length_units';
  const size = /^([dls])v(?:h|w|i|b|min|max)$/.exec(unit)?.[1];
  const names: Record<string, string> = { d: 'dynamic', l: 'large', s: 'small' };
  return size === undefined ? unit : `viewport_percentage_units_${names[size]}`;
}

/** What a script uses that a browser of the floor lacks: syntax, and names that none of them knows on any object. */
export function lackingInScript(code: string): Lacking {
  const found: Lacking = new Map();
  const all = [...nodes(parseScript(code, { ecmaVersion: 'latest', sourceType: 'module' }))];
  // Members that the script gives to objects of its own.
  const own = new Set(all.flatMap((node) => ownName(node) ?? []));

  for (const node of all) {
    const { name, regex, property, computed } = node as {
      name?: string;
      regex?: { pattern: string; flags: string };
      property?: { name?: string };
      computed?: boolean;
    };
    const { classes, regular_expressions: expressions } = bcd.javascript;
    if (node.type === 'StaticBlock') {
      note(found, 'javascript.classes.static', classes?.['static']?.['initialization_blocks']);
    } else if (regex) {
      if (/\(\?<[=!]/.test(regex.pattern))
        note(found, 'javascript.lookbehind', expressions?.['lookbehind_assertion']);
      if (regex.flags.includes('v'))
        note(found, 'javascript.regexp.v', bcd.javascript['builtins']?.['RegExp']?.['unicodeSets']);
    } else if (node.type === 'MemberExpression' && !computed && property?.name) {
      const entries = members.get(property.name) ?? [];
      const lacks = entries.map((entry) => lacking(entry));
      // Another object's member of the same name may be meant, so only what no object has.
      const isStyle = Object.hasOwn(bcd.css.properties ?? {}, kebab(property.name));
      if (
        !isStyle &&
        !own.has(property.name) &&
        lacks.length > 0 &&
        lacks.every((browsers) => browsers.length > 0)
      )
        found.set(`javascript .${property.name}`, lacks[0]?.join(', ') ?? '');
    } else if (node.type === 'Identifier' && name !== undefined && name.length > 2) {
      const global = Object.hasOwn(bcd.api, name) ? bcd.api[name] : undefined;
      note(found, `javascript ${name}`, global ?? builtin(name));
    }
  }

  // The one place where the parser of the oldest browsers is asked itself.
  try {
    parseScript(code, { ecmaVersion: 2022, sourceType: 'module' });
  } catch (error) {
    found.set(`javascript ${String(error)}`, 'syntax newer than ES2022');
  }

  return found;
}

/** Elements and attributes of a page that a browser of the floor lacks. */
export function lackingInHtml(html: string): Lacking {
  const found: Lacking = new Map();
  const { elements = {}, global_attributes: common = {} } = bcd.html;

  for (const { name, attributes } of tags(html)) {
    const element = elements[name];
    note(found, `html <${name}>`, element);
    for (const [key] of attributes) {
      const attribute = element?.[key] ?? (Object.hasOwn(common, key) ? common[key] : undefined);
      note(found, `html <${name} ${key}>`, attribute);
    }
  }

  return found;
}

/** Name of a CSS property as scripts spell it → as style sheets do. */
function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Members of all objects of browsers and of the language, by their name. */
const members: ReadonlyMap<string, CompatStatement[]> = memberNames();

function memberNames(): Map<string, CompatStatement[]> {
  const found = new Map<string, CompatStatement[]>();
  const objects = [...Object.values(bcd.api), ...Object.values(bcd.javascript['builtins'] ?? {})];
  for (const object of objects as Identifier[]) {
    for (const [key, member] of Object.entries(object)) {
      const compat = (member as Identifier).__compat;
      const name = key.replace(/_static$|_event$/, '');
      if (key !== '__compat' && compat) found.set(name, [...(found.get(name) ?? []), compat]);
    }
  }
  return found;
}

function builtin(name: string): Identifier | undefined {
  const builtins = bcd.javascript['builtins'];
  return builtins && Object.hasOwn(builtins, name) ? builtins[name] : undefined;
}

/** Name of the member that a part of a script defines. */
function ownName(node: Node): string | undefined {
  const { key, computed } = node as { key?: { name?: string }; computed?: boolean };
  const defines = ['Property', 'MethodDefinition', 'PropertyDefinition'].includes(node.type);
  return defines && !computed ? key?.name : undefined;
}

/** Every node of a syntax tree. */
function* nodes(node: Node): Generator<Node> {
  yield node;
  for (const child of Object.values(node).flat() as unknown[]) {
    if (child && typeof child === 'object' && 'type' in child) yield* nodes(child as Node);
  }
}

function note(found: Lacking, path: string, feature: Identifier | undefined): void {
  const browsers = feature?.__compat ? lacking(feature.__compat) : [];
  if (browsers.length > 0) found.set(path, browsers.join(', '));
}

/** Browsers of the floor that lack a feature. */
function lacking({ support }: CompatStatement): string[] {
  return (Object.keys(floor) as (keyof typeof floor)[]).flatMap((browser) => {
    const statements = [support[browser] ?? []].flat() as SimpleSupportStatement[];
    const versions = statements
      .filter(({ flags, prefix, alternative_name: other }) => !flags && !prefix && !other)
      .filter(
        ({ version_removed: removed }) => !removed || !isAtMost(String(removed), floor[browser]),
      )
      .map(({ version_added: added }) =>
        typeof added === 'string' ? added.replace('≤', '') : 'never',
      );
    const since = versions.find((version) => isAtMost(version, floor[browser]));
    return since === undefined ? [`${browser} ${versions[0] ?? 'never'}`] : [];
  });
}

function isAtMost(version: string, other: string): boolean {
  const [major = Infinity, minor = 0] = version.split('.').map(Number);
  const [majorOf = 0, minorOf = 0] = other.split('.').map(Number);
  return major < majorOf || (major === majorOf && minor <= minorOf);
}
