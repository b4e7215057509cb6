/** Find what a program leaves behind where a value was missing: in texts, attributes, tables, pictures and data. */

import { csvParseRows } from 'd3';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'yaml';
import { locales, strings } from '../../src/i18n/index.ts';
import { tags, visibleText } from './html.ts';

/** `NaN`, `undefined`, `null`, `Infinity`, `[object Object]` as words of their own. */
const leftover = /(?<![\w-])(?:NaN|undefined|null|-?Infinity)(?![\w-])|\[object \w+\]/;

/** The same between letters of numbers, as in the path `M0NaN`. */
const inNumbers = /NaN|undefined|Infinity|\[object/;

/** Without any of these there is nothing to look for. */
const anyOf = /NaN|undefined|null|Infinity|\[object/;

/** Something left behind. */
export interface Leftover {
  file: string;
  /** Words around it. */
  context: string;
}

/**
 * Look through a file of the built site.
 *
 * Left alone: programs; examples in `code` and `pre`; `null` where JSON has it for a value; sentences of the interface
 * that speak of it.
 *
 * @param file
 *   Path, whose ending says what the file holds.
 */
export function leftoversIn(file: string, bytes: Uint8Array): Leftover[] {
  const ending = /\.(\w+)$/.exec(file)?.[1] ?? '';
  if (ending === 'zip' || ending === 'xlsx') {
    return Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
      leftoversIn(`${file}/${name}`, part),
    );
  }
  const read = readers[ending];
  const content = read ? strFromU8(bytes) : '';
  if (!read || !anyOf.test(content)) return [];
  return read(content).flatMap((text) => {
    const spoken = withoutOwnWords(text);
    const found = leftover.exec(spoken);
    return found ? [{ file, context: around(spoken, found.index) }] : [];
  });
}

const readers: Readonly<Record<string, (text: string) => string[]>> = {
  html: (html) => {
    const plain = html
      .replace(/<script type="application\/ld\+json">.*?<\/script>/gs, '')
      .replace(/<(code|pre|kbd)\b[^>]*>.*?<\/\1>/gs, ' ');
    const linked = [
      ...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
    ].flatMap(([, json = '']) => jsonWords(json, { nulls: true }));
    return [...linked, ...titles(html), visibleText(plain), ...attributeWords(plain)];
  },
  svg: (svg) => [visibleText(`<body>${svg}`), ...attributeWords(svg)],
  xml: (xml) => [visibleText(`<body>${xml}`), ...attributeWords(xml)],
  json: (json) => jsonWords(json),
  csv: (csv) => csvParseRows(csv).flat(),
  md: (text) => {
    const [, head = '', body = text] = /^---\n(.*?\n)---\n(.*)$/s.exec(text) ?? [];
    return [...jsonWords(JSON.stringify(parse(head))), body.replace(/```.*?```|`[^`\n]*`/gs, ' ')];
  },
  bib: (text) => [text],
  ris: (text) => [text],
};

function titles(html: string): string[] {
  return Array.from(html.matchAll(/<title>(.*?)<\/title>/gs), ([, title = '']) => title);
}

function attributeWords(markup: string): string[] {
  return tags(markup).flatMap(({ attributes }) =>
    [...attributes].flatMap(([name, value]) => {
      // Data for scripts: `null` is a value there.
      if (/^[[{]/.test(value)) return jsonWords(value);
      if (isNumeric(name) && inNumbers.test(value)) return [` undefined ${name}="${value}"`];
      return [value];
    }),
  );
}

/** Attributes of drawings that hold numbers, parted by letters. */
function isNumeric(name: string): boolean {
  return /^(?:d|points|transform|viewBox|[xyr]|[cdr][xy]|[xy][12]|width|height|stroke-.+)$/.test(
    name,
  );
}

/** Every string and key of some JSON; with `nulls`, its nulls too. What is no JSON is one text. */
function jsonWords(json: string, { nulls = false } = {}): string[] {
  const walk = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (value === null) return nulls ? ['null'] : [];
    if (Array.isArray(value)) return value.flatMap(walk);
    if (typeof value === 'object')
      return Object.entries(value).flatMap(([key, member]) => [key, ...walk(member)]);
    return [];
  };

  try {
    return walk(JSON.parse(json));
  } catch {
    return [json];
  }
}

/** Sentences of the interface that say `null` themselves. */
const ownWords = [...new Set(locales.flatMap((locale) => sentences(strings(locale))))]
  .filter((sentence) => leftover.test(sentence))
  .sort((a, b) => b.length - a.length);

function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(sentences);
  return [];
}

function withoutOwnWords(text: string): string {
  if (!leftover.test(text)) return text;
  const plain = text.replace(/\s+/g, ' ');
  return ownWords.reduce((rest, own) => rest.replaceAll(own.replace(/\s+/g, ' '), ' '), plain);
}

function around(text: string, index: number): string {
  return text
    .slice(Math.max(0, index - 40), index + 60)
    .replace(/\s+/g, ' ')
    .trim();
}
