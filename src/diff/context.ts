import type { Context } from './types.ts';
import type { Word } from './words.ts';

/** Characters on either side that are enough to see what is counted; as many words, if they are marks. */
const most = 24;

/**
 * Words around a word, as printed: to the ends of its clause, or as far as some two dozen characters. A clause that ends
 * or begins right at the word is followed into the next one.
 */
export function contextOf(words: readonly Word[], at: number): Context {
  const before: string[] = [];
  let said = 0;
  for (let index = at - 1; index >= Math.max(0, at - most); index--) {
    const word = words[index];
    if (!word || word.closes === 'sentence' || said >= most) break;
    if (word.closes === 'clause' && said >= 4) break;
    before.unshift(word.text);
    said += word.size;
  }
  const after: string[] = [];
  said = 0;
  for (let index = at + 1; index < Math.min(words.length, at + most + 1); index++) {
    const word = words[index];
    if (!word || word.closes === 'sentence' || said >= most) break;
    if (word.closes === 'clause' && said >= 2) break;
    after.push(word.text);
    said += word.size;
  }
  return { before: flat(before).trimStart(), after: flat(after).trimEnd() };
}

/** Line breaks and indents are the page's, not the words'. */
function flat(texts: readonly string[]): string {
  return texts.join('').replace(/\s+/g, ' ');
}
