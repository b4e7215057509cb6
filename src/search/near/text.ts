import type { NearHit } from './hit.ts';
import { longestPattern } from './options.ts';
import type { NearIndex } from './pairs.ts';
import { passageHits } from './passage.ts';
import { phraseHits } from './phrase.ts';

/**
 * Units that hold something like a text: what Fuse takes whole is one phrase, what is longer a passage.
 *
 * @param typed
 *   Plain text, see `plain`.
 */
export function textHits(index: NearIndex, typed: string): NearHit[] {
  return typed.length > longestPattern ? passageHits(index, typed) : phraseHits(index, typed);
}
