import { fold } from '../fold.ts';
import { placesIn } from '../hits.ts';
import type { Query } from '../query.ts';
import type { Found } from '../results.ts';
import { foldedRecord, type SearchIndex } from '../search-index.ts';
import { perIndex } from '../per-index.ts';
import { byWay } from './ways.ts';

/** A unit as its notes say it should read. */
interface Reading {
  record: number;
  printed: string;
  reading: string;
  /** Folded. */
  word: string;
  /** Folded text of the unit with the reading in place of the word. */
  text: string;
  /** The same with the readings of all notes of the unit. */
  mended: string;
}

const readings = perIndex((index): Reading[] => {
  const mended = new Map<number, string>();
  const readings: Omit<Reading, 'mended'>[] = [];
  for (const { record, text: printed, reading } of index.corpus.notes) {
    if (!index.corpus.records[record]) continue;
    const word = fold(printed);
    const meant = () => fold(reading);
    const original = foldedRecord(index, record);
    if (word === '' || !original.includes(word)) continue;
    const text = original.replace(word, meant);
    mended.set(record, (mended.get(record) ?? original).replace(word, meant));
    readings.push({ record, printed, reading, word, text });
  }
  return readings.map((each) => ({ ...each, mended: mended.get(each.record) ?? each.text }));
});

/** Units that would hold the query, or all its words, if what their notes suspect to be misprinted were put right. */
export function notesFound(index: SearchIndex, { folded, words }: Query): Found[] {
  return readings(index).flatMap(({ record, printed, reading, word, text, mended }) => {
    const holds = (where: string) =>
      where.includes(folded) || (words.length > 1 && words.every((each) => where.includes(each)));
    if (!holds(text) && !holds(mended)) return [];
    const original = foldedRecord(index, record);
    if (holds(original)) return [];
    return byWay(
      'note',
      { by: 'note', printed, reading },
      { record, score: holds(text) ? 2 : 1, count: placesIn(original, word).length, terms: [word] },
    );
  });
}
