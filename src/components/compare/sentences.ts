import { countedLength, sharedRuns, type RunIndex } from '../../diff/runs.ts';

/** Sentences shorter than this, in characters, say too little by themselves. */
const shortest = 12;
/** Most of a sentence that may stand in the other plan all the same: stock phrases. */
const mostShared = 0.25;

/**
 * Sentences of a text that stand nowhere in another plan, but for stock phrases.
 *
 * @param index
 *   Runs of the whole other plan, see `runGrams`: a sentence that moved to another unit is not alone.
 * @returns
 *   As printed, in order, with the stop that ends them.
 */
export function loneSentences(text: string, index: RunIndex): string[] {
  return sentencesOf(text).filter((sentence) => {
    const length = countedLength(sentence);
    if (length < shortest) return false;
    const shared = sharedRuns(sentence, index).reduce(
      (sum, [start, end]) => sum + countedLength(sentence.slice(start, end)),
      0,
    );
    return shared <= length * mostShared;
  });
}

/** Cut a text after `。；！？`, with the quotes and brackets that close there, and at line breaks. */
export function sentencesOf(text: string): string[] {
  return (text.match(/[^。；！？\n]+(?:[。；！？]+[”’」』）》]*)?/g) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
