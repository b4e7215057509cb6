/** What is searched, as the build writes it and the browser reads it. Numbers that point somewhere count from 0. */
import type { UnitKind } from '../schemas/records.ts';

/** A plan. */
export interface SearchPlan {
  id: string;
  /** Short name, such as 湖南. */
  name: string;
  /** Its own title as printed, or `null`. */
  title: string | null;
  /** Full name of the place. */
  region: string;
  /** English short name, unofficial; '' for none. */
  en: string;
  /** Number of its colour: class `plan-<color>`. */
  color: number;
}

/** A unit. Empty strings stand for what a unit does not have. */
export interface SearchRecord {
  /** `<plan>/<local>`. */
  id: string;
  /** Index of its plan. */
  plan: number;
  kind: UnitKind;
  marker: string;
  title: string;
  /** The `。` that closes a run-in title in the source, which is in neither title nor text. */
  stop: string;
  /** Own paragraphs, one `\n` between them; cells of a table are parted by tabs. */
  text: string;
  /** Index of the unit it stands in; -1 at the top. */
  parent: number;
  /** Indices of its topics. */
  topics: readonly number[];
  /** Indices of the departments that lead. */
  lead: readonly number[];
  /** Indices of the departments that take part. */
  participants: readonly number[];
  /** English name of the heading, unofficial; '' for none. */
  en: string;
}

/** A topic. */
export interface SearchTopic {
  id: string;
  title: string;
  en: string;
}

/** What an editor thinks is meant where a text seems misprinted. */
export interface SearchNote {
  /** Index of the unit. */
  record: number;
  /** The suspected words as printed. */
  text: string;
  /** What is probably meant in their place. */
  reading: string;
}

/** Words that mean about the same: whoever searches for one of them is led to all others of `find`. */
export interface SearchSynonyms {
  /** Words of plans. */
  find: readonly string[];
  /** What people say instead; nothing leads to these. */
  say: readonly string[];
}

/** Everything that can be searched. */
export interface SearchCorpus {
  plans: readonly SearchPlan[];
  /** Units in document order, plan by plan; an indicator follows the column or section it is printed in. */
  records: readonly SearchRecord[];
  topics: readonly SearchTopic[];
  /** Names of departments as printed. */
  departments: readonly string[];
  notes: readonly SearchNote[];
  /** Groups of words that mean about the same, from `content/synonyms.yml`. */
  synonyms: readonly SearchSynonyms[];
  /** For each reading in pinyin without tones, the characters of the corpus that are read so somewhere in it, in the order of Unicode: `{ she: '社设' }`. */
  pinyin: Readonly<Record<string, string>>;
  /** Traditional characters, and at the same places the simplified ones of the corpus that they stand for. */
  traditional: readonly [traditional: string, simplified: string];
}

/** What stands before a unit's text in print: marker, title, and the stop that closes it. */
export function printedHeading({ marker, title, stop }: SearchRecord): string {
  return marker + title + stop;
}

/**
 * All characters of a unit in the order of the source, as it is searched and marked: heading, a line break, text.
 *
 * Ranges of hits are offsets in this, in UTF-16 units.
 */
export function printedText(record: SearchRecord): string {
  const heading = printedHeading(record);
  return heading === '' ? record.text : `${heading}\n${record.text}`;
}
