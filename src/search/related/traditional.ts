import type { SearchIndex } from '../search-index.ts';
import { perIndex } from '../per-index.ts';

/** More readings of one query than these are not tried. */
const most = 8;

/** What each traditional character may stand for, itself first where the texts hold it, too. */
const table = perIndex(({ corpus, folded }) => {
  const [traditional, simplified] = corpus.traditional;
  const held = new Set(folded.split(''));
  const table = new Map<string, string[]>();
  for (let place = 0; place < traditional.length; place++) {
    const character = traditional.charAt(place);
    const known = table.get(character) ?? (held.has(character) ? [character] : []);
    table.set(character, [...known, simplified.charAt(place)]);
  }
  return table;
});

/**
 * A query in simplified characters; none where it has no traditional ones.
 *
 * @returns
 *   Several where a character leaves it open: 著 is 着, or stays, since the texts hold it, too.
 */
export function simplifications(index: SearchIndex, typed: string): string[] {
  const meanings = table(index);
  let written = [''];
  for (const character of typed.split('')) {
    const meant = meanings.get(character) ?? [character];
    const all = written.flatMap((before) => meant.map((one) => before + one));
    // Past the limit the likeliest reading goes on alone: what is only traditional is what was typed for.
    written =
      all.length > most ? written.map((before) => before + (meant[meant.length - 1] ?? '')) : all;
  }
  return written.filter((one) => one !== typed);
}
