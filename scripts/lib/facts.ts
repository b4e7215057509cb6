import { isMap, parseDocument, stringify } from 'yaml';
import type { SourceFacts } from '../../src/schemas/index.ts';
import { type TextFile, sha256 } from './read-text.ts';

const head =
  '# What the text does not say of itself; every key is explained in src/schemas/source.ts.\n';

/** What the facts say of the file as received. */
export type ReceivedFacts = Pick<
  SourceFacts,
  'received' | 'encoding' | 'sha256' | 'convertedSha256'
>;

/** The bytes that are kept as `<plan>.txt`: those received where they are UTF-8, else the text as UTF-8. */
export function keptBytes({ bytes, text, encoding }: TextFile): Buffer {
  return encoding === 'UTF-8' ? bytes : Buffer.from(text);
}

/**
 * Day, encoding and checksums of a text as received.
 *
 * @param received
 *   Day on which it came in, ISO 8601.
 */
export function receivedFacts(file: TextFile, received: string): ReceivedFacts {
  const { encoding } = file;
  return {
    received,
    encoding,
    sha256: file.sha256,
    convertedSha256: encoding === 'UTF-8' ? null : sha256(keptBytes(file)),
  };
}

/** Write the YAML of a new plan. */
export function formatFacts(facts: SourceFacts): string {
  return head + stringify(facts);
}

/** Put new values into the YAML of a plan; comments and the order of keys stay. */
export function updateFacts(yaml: string, changes: ReceivedFacts): string {
  const document = parseDocument(yaml);
  if (!isMap(document.contents)) throw new TypeError('expected a map of facts');
  for (const [key, value] of Object.entries(changes)) document.set(key, value);
  return document.toString();
}
