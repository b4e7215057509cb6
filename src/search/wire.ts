/**
 * How the corpus travels: in columns, since what is alike packs best side by side.
 *
 * Every column has one entry a unit, in the order of the corpus.
 */
import type { UnitKind } from '../schemas/records.ts';
import type { SearchCorpus } from './corpus.ts';

export interface WireCorpus extends Omit<
  SearchCorpus,
  'records' | 'topics' | 'notes' | 'synonyms' | 'pinyin' | 'traditional'
> {
  text: readonly string[];
  /** How many units each plan has. */
  units: readonly number[];
  /** Ids of units without their plan. */
  ids: readonly string[];
  /** Digits, places in {@link kinds}. */
  kind: string;
  marker: readonly string[];
  title: readonly string[];
  /** Indices of the units whose title is closed by `。`, each as its distance from the one before. */
  stops: readonly number[];
  /** How many units further up the parent stands; 0 for none. */
  up: readonly number[];
  /** Topics of each unit, each as its distance from the one after the last one named before. */
  about: readonly (readonly number[])[];
  lead: readonly (readonly number[])[];
  participants: readonly (readonly number[])[];
  en: readonly string[];
  topics: readonly [id: readonly string[], title: readonly string[], en: readonly string[]];
  notes: readonly [record: readonly number[], text: readonly string[], reading: readonly string[]];
  /** Groups of synonyms; in a group spaces part the words, which have none. */
  find: readonly string[];
  say: readonly string[];
  /** Readings of each of the {@link characters} of titles and texts: `chang/zhang` where it has two, '' where none is known. */
  pinyin: string;
  /** The traditional characters as `toGaps` writes them. */
  traditional: readonly [traditional: string, simplified: string];
}

/** Kinds of units as they are counted on the wire. */
export const kinds: readonly UnitKind[] = [
  'head',
  'section',
  'column',
  'item',
  'indicator',
  'tail',
];

/** Chinese characters of some texts, each once, in the order of Unicode. */
export function characters(texts: readonly string[]): string[] {
  return [...new Set(texts.join(''))].filter((sign) => /[〇㐀-鿿]/.test(sign)).sort();
}
