import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { decode, type Encoding } from './decode.ts';
import { Refusal } from './refusal.ts';

/** Largest text taken for a plan, in bytes; the longest we know has 0.3 MB. */
export const sizeLimit = 8 * 1024 * 1024;

/** A text file as received. */
export interface TextFile {
  bytes: Buffer;
  text: string;
  encoding: Encoding;
  /** SHA-256 of the bytes. */
  sha256: string;
}

/**
 * Read a text file of at most 8 MB, in any encoding that `decode` knows.
 *
 * @param path
 *   Where the file is.
 * @param name
 *   How messages call it.
 * @throws {Refusal}
 *   When it is no file, too large, no text, or holds control characters.
 */
export async function readText(path: string, name: string): Promise<TextFile> {
  const place = { path: name };
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
    throw new Refusal('Unexpected missing file, expected a plan text; check the path', place);
  });

  if (info.isDirectory()) {
    throw new Refusal('Unexpected folder, expected a plan text; name the file in it', place);
  }

  if (!info.isFile()) {
    throw new Refusal('Unexpected device, expected a file with a plan text', place);
  }

  if (info.size > sizeLimit) {
    const size = Math.ceil(info.size / 1024 / 1024);
    throw new Refusal(
      `Unexpected size of ${size} MB, expected at most ${sizeLimit / 1024 / 1024} MB; ` +
        'keep the text of one plan only',
      place,
    );
  }

  const bytes = await readFile(path);
  const { text, encoding } = decode(bytes, name);
  refuseControlCharacters(text, name);
  return { bytes, text, encoding, sha256: sha256(bytes) };
}

/** SHA-256 as 64 hexadecimal digits. */
export function sha256(value: Buffer | string): string {
  return createHash('sha256').update(value).digest('hex');
}

function refuseControlCharacters(text: string, name: string): void {
  // Tab, line feed, vertical tab, form feed and carriage return are layout.
  const offset = text.search(/[\0-\x08\x0e-\x1f]/);
  if (offset === -1) return;

  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  const code = text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0');
  throw new Refusal(
    `Unexpected control character U+${code}, expected text; ` +
      'delete it in an editor, or make the text anew from its origin',
    { path: name, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 },
  );
}
