import { type Bag, bagWeight } from './bag.ts';
import { forGrams } from './grams.ts';

/** The n-grams of many texts, numbered, each with its rarity. */
export interface Vocabulary {
  /** Rarity of every n-gram by its number. */
  readonly rarities: Readonly<Float64Array>;
  /** One bag a text, in the order of the texts. */
  readonly bags: readonly Bag[];
}

/**
 * Number the n-grams of texts and weigh each by how rare it is.
 *
 * The rarity is the inverse document frequency of Spärck Jones (1972), but what occurs in a text of each plan or in fewer
 * is as rare as can be: rarer are only misprints and names of places. So it stays the same when like plans are added.
 *
 * @param texts
 *   Folded texts.
 * @param lengths
 *   Lengths of the n-grams.
 * @param often
 *   In how many texts an n-gram may occur and still be as rare as can be.
 * @param power
 *   Power of the inverse document frequency.
 */
export function makeVocabulary(
  texts: readonly string[],
  lengths: readonly number[],
  often: number,
  power: number,
): Vocabulary {
  const numbers = new Map<string, number>();
  const counted = texts.map((text) => countGrams(text, lengths, numbers));
  const frequencies = new Uint32Array(numbers.size);

  for (const { grams } of counted) {
    for (const gram of grams) frequencies[gram] = (frequencies[gram] as number) + 1;
  }

  const rarities = Float64Array.from(frequencies, (frequency) =>
    Math.pow(Math.log(1 + texts.length / Math.max(frequency, often)), power),
  );

  return {
    rarities,
    bags: counted.map((bag) => ({ ...bag, total: bagWeight(bag, rarities) })),
  };
}

/** Count the n-grams of one text by their numbers; one that has none yet gets the next. */
function countGrams(
  text: string,
  lengths: readonly number[],
  numbers: Map<string, number>,
): Omit<Bag, 'total'> {
  const found: number[] = [];

  forGrams(text, lengths, (gram) => {
    let number = numbers.get(gram);
    if (number === undefined) numbers.set(gram, (number = numbers.size));
    found.push(number);
  });

  // Sorted, the same numbers stand together; a map would take three times as long.
  const sorted = Uint32Array.from(found).sort();
  const grams = sorted.filter((gram, place) => gram !== sorted[place - 1]);
  const counts = new Uint8Array(grams.length);
  let place = -1;

  for (const [at, gram] of sorted.entries()) {
    if (gram !== sorted[at - 1]) place++;
    counts[place] = Math.min(255, (counts[place] as number) + 1);
  }

  return { grams, counts };
}
