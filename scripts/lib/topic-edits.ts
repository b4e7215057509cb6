/**
 * Change a group of topics as a person would: the lines around stay as they are, comments and all.
 *
 * Each change is made twice, in the lines of the text and in what YAML makes of it; where the lines then say something else,
 * because they are written in a way that is not looked for here, the whole file is written anew.
 */

import { isDeepStrictEqual } from 'node:util';
import { type Document, isMap, isNode, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import type { Words } from '../../src/schemas/index.ts';

/** What is to be changed in a file of `content/topics/`. */
export type TopicEdit =
  { kind: 'member'; topic: string; unit: string } | { kind: 'alone'; unit: string; reason: Words };

/**
 * Put a unit into a topic or under `alone`.
 *
 * A topic that gets members of a second plan loses the reason why it is of one plan only.
 *
 * @param text
 *   A group of topics that is usable.
 * @param isShared
 *   Whether the topic has members of another plan.
 */
export function editTopics(text: string, edit: TopicEdit, isShared = false): string {
  if (edit.kind === 'alone') return addAlone(text, edit);
  const added = addMember(text, edit);
  return isShared ? dropReason(added, edit.topic) : added;
}

/**
 * Take units out of topics and of what stands alone; a list `alone` without any goes, too.
 *
 * @param text
 *   A group of topics that is usable, with other members in each topic.
 */
export function dropUnits(text: string, isDropped: (unit: string) => boolean): string {
  const document = parseDocument(text);
  const expected = parseDocument(text);
  const topics = document.get('topics');
  const lists = isSeq(topics) ? topics.items.map((_, index) => ['topics', index, 'members']) : [];
  const cuts: (Range | undefined)[] = [];

  for (const path of [...lists, ['alone']]) {
    const list = document.getIn(path, true);
    if (!isSeq(list)) continue;
    const dropped = [...list.items.keys()].filter((index) => {
      const item: unknown = list.get(index);
      const unit: unknown = isMap(item) ? item.get('unit') : item;
      return typeof unit === 'string' && isDropped(unit);
    });

    if (path.length === 1 && dropped.length > 0 && dropped.length === list.items.length) {
      const lines = keyLines(text, document, [], 'alone');
      // The blank line before goes with the list.
      const before = text.slice(0, lines?.[0]).replace(/(\r?\n)(?:[ \t]*\r?\n)+$/, '$1');
      cuts.push(lines && [before.length, lines[1]]);
      expected.delete('alone');
      continue;
    }

    for (const index of dropped.reverse()) {
      cuts.push(list.flow ? undefined : itemLines(text, list.items[index])?.range);
      expected.deleteIn([...path, index]);
    }
  }

  if (cuts.length === 0) return text;
  const edited = cuts.includes(undefined)
    ? undefined
    : cuts
        .filter((cut) => cut !== undefined)
        .sort((a, b) => b[0] - a[0])
        .reduce((rest, [start, end]) => rest.slice(0, start) + rest.slice(end), text);
  return settle(edited, expected);
}

function addMember(text: string, { topic, unit }: { topic: string; unit: string }): string {
  const document = parseDocument(text);
  const path = ['topics', topicIndex(document, topic), 'members'];
  const expected = parseDocument(text);
  expected.addIn(path, unit);
  return settle(appended(text, document, path, [unit]), expected);
}

function addAlone(text: string, { unit, reason }: { unit: string; reason: Words }): string {
  const document = parseDocument(text);
  const expected = parseDocument(text);
  const entry = { unit, reason: { zh: reason.zh, en: reason.en } };
  const lines = [
    `unit: ${unit}`,
    'reason:',
    `  zh: ${written(reason.zh)}`,
    `  en: ${written(reason.en)}`,
  ];

  if (isSeq(document.get('alone'))) {
    expected.addIn(['alone'], entry);
    return settle(appended(text, document, ['alone'], lines), expected);
  }

  expected.set('alone', [entry]);
  const [first = '', ...rest] = lines;
  const eol = lineBreak(text);
  const block = ['alone:', `  - ${first}`, ...rest.map((line) => `    ${line}`), ''].join(eol);
  return settle(`${text.trimEnd()}${eol}${eol}${block}`, expected);
}

/** A string as YAML writes it: in quotes where it needs them. */
function written(value: string): string {
  return stringify(value, { lineWidth: 0 }).trimEnd();
}

function dropReason(text: string, topic: string): string {
  const document = parseDocument(text);
  const index = topicIndex(document, topic);
  const expected = parseDocument(text);
  if (!expected.deleteIn(['topics', index, 'alone'])) return text;
  const lines = keyLines(text, document, ['topics', index], 'alone');
  return settle(lines && text.slice(0, lines[0]) + text.slice(lines[1]), expected);
}

function topicIndex(document: Document, topic: string): number {
  const topics = document.get('topics');
  const index = isSeq(topics)
    ? topics.items.findIndex((item) => isMap(item) && item.get('id') === topic)
    : -1;
  if (index === -1) throw new Error(`Unexpected topic \`${topic}\`, expected one of the file`);
  return index;
}

/** The text with an item behind the last of a list, where the list is written in a usual way; otherwise nothing. */
function appended(
  text: string,
  document: Document,
  path: readonly (string | number)[],
  lines: readonly string[],
): string | undefined {
  const list = document.getIn(path, true);
  if (!isSeq(list)) return;
  const last = list.items.at(-1);
  const [first = '', ...rest] = lines;

  if (list.flow) {
    const end = isScalar(last) && rest.length === 0 ? last.range?.[1] : undefined;
    return end === undefined ? undefined : `${text.slice(0, end)}, ${first}${text.slice(end)}`;
  }

  const found = itemLines(text, last);
  if (!found) return;
  const { sign, range } = found;
  const indent = ' '.repeat(sign.length);
  const eol = lineBreak(text);
  const item = [sign + first, ...rest.map((line) => indent + line)].join(eol);
  const head = text.slice(0, range[1]);
  return `${head}${head.endsWith('\n') ? '' : eol}${item}${eol}${text.slice(range[1])}`;
}

/** Half-open range of a text that consists of whole lines. */
type Range = [start: number, end: number];

/** Lines of an item of a list that begins a line, and what it begins with: its indent and `- `. */
function itemLines(text: string, item: unknown): { sign: string; range: Range } | undefined {
  if (!isNode(item) || !item.range) return;
  const [from, to] = item.range;
  const start = lineStart(text, from);
  const sign = text.slice(start, from);
  return /^ *- *$/.test(sign) ? { sign, range: [start, lineEnd(text, to)] } : undefined;
}

/** Lines of a key of a map and its value. */
function keyLines(
  text: string,
  document: Document,
  path: readonly (string | number)[],
  key: string,
): Range | undefined {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(map)
    ? map.items.find((other) => isScalar(other.key) && other.key.value === key)
    : undefined;
  const start = isNode(pair?.key) ? pair.key.range?.[0] : undefined;
  const end = isNode(pair?.value) ? pair.value.range?.[1] : undefined;
  if (start === undefined || end === undefined) return;
  return [lineStart(text, start), lineEnd(text, end)];
}

/** The edited text where it says what it should; otherwise the document, written anew. */
function settle(edited: string | undefined, expected: Document): string {
  if (edited !== undefined) {
    const document = parseDocument(edited);
    const isRight = document.errors.length === 0;
    if (isRight && isDeepStrictEqual(document.toJS(), expected.toJS())) return edited;
  }

  return expected.toString({ lineWidth: 0 });
}

/** Line break of a text: that of its first line. */
function lineBreak(text: string): string {
  return /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n';
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line behind an offset ends, with its line break; an offset at the start of a line ends the one before. */
function lineEnd(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}
