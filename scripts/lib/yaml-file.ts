import { readFile } from 'node:fs/promises';
import { VFile } from 'vfile';
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
} from 'yaml';
import { z } from 'zod';
import { decode } from './decode.ts';
import { shownPath } from './content.ts';

/** A YAML file, checked against a schema, with a place for every value. */
export interface YamlFile<T> {
  /** Collects what is wrong, each with `fatal: true`. */
  file: VFile;
  /** What the file says; `undefined` when it is not usable. */
  data: T | undefined;
  /** Report that a value is not usable. */
  refuse(path: readonly PropertyKey[], reason: string, ruleId: string): void;
  /** Report that a value is odd. */
  warn(path: readonly PropertyKey[], reason: string, ruleId: string): void;
}

/**
 * Read a YAML file and check it.
 *
 * Never throws on content: everything wrong is a fatal message with line and column.
 */
export async function readYaml<T>(path: string, schema: z.ZodType<T>): Promise<YamlFile<T>> {
  const shown = shownPath(path);
  const { text } = decode(await readFile(path), shown);
  return parseYaml(text, shown, schema);
}

/** Check the text of a YAML file. */
export function parseYaml<T>(text: string, path: string, schema: z.ZodType<T>): YamlFile<T> {
  const file = new VFile({ path, value: text });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });

  function report(offset: number, reason: string, ruleId: string, fatal: boolean): void {
    const { line, col } = lines.linePos(offset);
    const message = file.message(reason, { place: { line, column: col }, ruleId, source: 'yaml' });
    message.fatal = fatal;
  }

  function refuse(path: readonly PropertyKey[], reason: string, ruleId: string): void {
    report(offsetOf(document, path), reason, ruleId, true);
  }

  function warn(path: readonly PropertyKey[], reason: string, ruleId: string): void {
    report(offsetOf(document, path), reason, ruleId, false);
  }

  for (const error of document.errors) {
    const reason = `Unexpected YAML: ${error.message}; mend the line`;
    report(error.pos[0], reason, 'yaml-syntax', true);
  }

  if (document.errors.length > 0) return { file, data: undefined, refuse, warn };

  const result = schema.safeParse(toValue(document));
  if (result.success) return { file, data: result.data, refuse, warn };

  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const known = knownKeys(schema, issue.path);
        const expected = known.length > 0 ? `one of \`${known.join('`, `')}\`` : 'no such key';
        refuse(
          [...issue.path, key],
          `Unexpected key \`${key}\`, expected ${expected}; correct or delete it`,
          'yaml-key',
        );
      }
    } else {
      refuse(issue.path, describeIssue(document, issue), 'yaml-value');
    }
  }

  return { file, data: undefined, refuse, warn };
}

function describeIssue(document: Document, issue: z.core.$ZodIssue): string {
  const key = issue.path.map(String).join('.') || 'the file';

  if (issue.path.length > 0 && !document.hasIn(issue.path)) {
    return `Unexpected missing key \`${key}\`, expected it here; add it`;
  }

  // What is wrong with a key stands one level deeper.
  const message = (issue.code === 'invalid_key' && issue.issues[0]?.message) || issue.message;
  // A schema's own messages are whole sentences.
  if (message.startsWith('Unexpected')) return `${message} (in \`${key}\`)`;
  const reason = message.replace(/^(?:Invalid (?:input|option|string)|Too \w+): /, '');
  return `Unexpected value of \`${key}\`: ${reason.replace(/^Invalid/, 'invalid')}; correct it`;
}

/** The document as plain values; aliases that blow up count as no value. */
function toValue(document: Document): unknown {
  try {
    return document.toJS() as unknown;
  } catch {
    return;
  }
}

/** Where a value stands (for a value in a map: its key); the nearest parent when it is missing. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];

    if (isMap(parent)) {
      const pair = parent.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
      if (isNode(pair?.key) && pair.key.range) return pair.key.range[0];
    } else if (isCollection(parent)) {
      const node = parent.get(key, true);
      if (isNode(node) && node.range) return node.range[0];
    }
  }

  return document.contents?.range?.[0] ?? 0;
}

/** Keys of the object that a schema wants at a place. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;

  for (const key of path) {
    if (current instanceof z.ZodArray) current = current.element;
    else if (current instanceof z.ZodObject) current = current.shape[String(key)];
  }

  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}
