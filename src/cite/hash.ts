import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { squeeze } from '../plan/text/space.ts';

/** Hexadecimal digits of a short hash. */
const hashLength = 8;

/**
 * Short hash of a cited text: the first 8 hexadecimal digits of the SHA-256 (UTF-8) of its characters without white
 * space (`\s` of ECMAScript). Layout may change; no word may.
 *
 * Computed alike at build time and by a page that is read over plain http, where browsers offer no `crypto.subtle`.
 *
 * @example
 *   textHash('加强 监测') === textHash('加强监测') // => true
 */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(squeeze(text)))).slice(0, hashLength);
}
