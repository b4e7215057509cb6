import { isUtf8 } from 'node:buffer';
import { Refusal } from './refusal.ts';

/** Encodings a plan text may be received in. */
export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030';

/** A text and the encoding it was received in. */
export interface Decoded {
  /** A byte order mark stays as U+FEFF where the file is UTF-8, which is kept byte for byte. */
  text: string;
  encoding: Encoding;
}

/** First bytes of files that people mistake for text, and what to do with them. */
const signatures: readonly (readonly [bytes: string, name: string, remedy: string])[] = [
  ['%PDF', 'a PDF', 'copy its text into a plain text file'],
  ['PK\x03\x04', 'a Word, WPS or ZIP file', 'open it and save it as plain text (UTF-8)'],
  ['\xd0\xcf\x11\xe0', 'an old Word or WPS file', 'open it and save it as plain text (UTF-8)'],
  ['{\\rtf', 'an RTF file', 'open it and save it as plain text (UTF-8)'],
  ['\x89PNG', 'a picture', 'read its text into a plain text file'],
  ['\xff\xd8\xff', 'a picture', 'read its text into a plain text file'],
];

/**
 * Read bytes as text: UTF-8, UTF-16 (with or without byte order mark) or GB18030.
 *
 * @param path
 *   Name of the file, for the message.
 * @throws {Refusal}
 *   When the bytes are none of these, naming the offset of the first byte that is not UTF-8.
 */
export function decode(bytes: Buffer, path: string): Decoded {
  const start = bytes.subarray(0, 8).toString('latin1');
  const signature = signatures.find(([magic]) => start.startsWith(magic));

  if (signature) {
    const [, name, remedy] = signature;
    throw new Refusal(`Unexpected ${name}, expected a plain text; ${remedy}`, { path });
  }

  const wide = wideEncoding(bytes);

  if (wide) {
    const text = tryDecode(bytes, wide);
    if (text !== undefined) return { text, encoding: wide };
    throw new Refusal(
      `Unexpected half character in ${wide} text at byte ${wideErrorOffset(bytes, wide)}, ` +
        'expected whole characters; save the text again as UTF-8',
      { path },
    );
  }

  if (isUtf8(bytes)) {
    return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), encoding: 'UTF-8' };
  }

  const national = looksLikeGb18030(bytes) ? tryDecode(bytes, 'GB18030') : undefined;
  if (national !== undefined) return { text: national, encoding: 'GB18030' };

  const offset = utf8ErrorOffset(bytes);
  const value = bytes[offset]?.toString(16).toUpperCase().padStart(2, '0') ?? '??';
  throw new Refusal(
    `Unexpected byte 0x${value} at byte ${offset}, expected UTF-8 (or GB18030, or UTF-16); ` +
      'open the file in an editor and save it as UTF-8',
    { path },
  );
}

function tryDecode(bytes: Buffer, encoding: Encoding, stream = false): string | undefined {
  try {
    return new TextDecoder(encoding.toLowerCase(), { fatal: true }).decode(bytes, { stream });
  } catch {
    return;
  }
}

/** UTF-16 by its byte order mark or, without one, by what its units would be. */
function wideEncoding(bytes: Buffer): 'UTF-16LE' | 'UTF-16BE' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  // Only bytes that cannot be a UTF-8 text: a NUL, or a broken sequence.
  if (bytes.length < 4 || bytes.length % 2 === 1 || (isUtf8(bytes) && !bytes.includes(0))) return;

  const little = plausibleUnits(bytes, 0);
  const big = plausibleUnits(bytes, 1);
  if (Math.max(little, big) < 0.9) return;
  return little > big ? 'UTF-16LE' : 'UTF-16BE';
}

/** Share of 16-bit units that are Chinese characters, their punctuation, or printable ASCII. */
function plausibleUnits(bytes: Buffer, low: 0 | 1): number {
  let count = 0;

  for (let index = 0; index < bytes.length; index += 2) {
    const unit = ((bytes[index + 1 - low] ?? 0) << 8) | (bytes[index + low] ?? 0);
    const ascii = (unit >= 0x20 && unit < 0x7f) || (unit >= 0x09 && unit <= 0x0d);
    const chinese = (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3000 && unit <= 0x303f);
    if (ascii || chinese || (unit >= 0xff00 && unit <= 0xff5e)) count++;
  }

  return count / (bytes.length / 2);
}

/**
 * Whether most double bytes are common characters of GB 2312: its signs and its first level.
 *
 * Almost any bytes decode as GB18030; broken UTF-8 does so too, but into rare characters.
 */
function looksLikeGb18030(bytes: Buffer): boolean {
  let pairs = 0;
  let common = 0;

  for (let index = 0; index < bytes.length; index++) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[++index] ?? 0;
    pairs++;
    if (trail >= 0xa1 && ((lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7))) {
      common++;
    }
  }

  return common >= pairs * 0.7;
}

/**
 * Offset of the first byte that is not UTF-8: of a byte that never occurs in it, else of the
 * first byte of the broken sequence.
 */
function utf8ErrorOffset(bytes: Buffer): number {
  const valid = longestPrefix(bytes, 'UTF-8');
  const next = bytes[valid] ?? 0;
  if (next >= 0xf5 || next === 0xc0 || next === 0xc1) return valid;

  // Step back over the beginning of a sequence that `valid` cuts in two.
  let start = valid;
  while (start > 0 && start > valid - 4 && !isUtf8(bytes.subarray(0, start))) start--;
  return start;
}

/** Offset of the first unit that is half a character. */
function wideErrorOffset(bytes: Buffer, encoding: 'UTF-16LE' | 'UTF-16BE'): number {
  const valid = longestPrefix(bytes, encoding);
  const next = valid - (valid % 2);
  // A first half is noticed only when the unit behind it is no second half.
  const before = bytes[encoding === 'UTF-16LE' ? next - 1 : next - 2] ?? 0;
  return before >= 0xd8 && before <= 0xdb ? next - 2 : next;
}

/** Length of the longest beginning that decodes (it may end inside a character). */
function longestPrefix(bytes: Buffer, encoding: Encoding): number {
  let low = 0;
  let high = bytes.length;

  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (tryDecode(bytes.subarray(0, middle), encoding, true) === undefined) high = middle - 1;
    else low = middle;
  }

  return low;
}
