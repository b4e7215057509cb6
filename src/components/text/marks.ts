import type { UnitRecord } from '../../schemas/index.ts';
import { localId } from '../../plan/address.ts';
import type { NumberedNote } from '../corpus/types.ts';
import type { Heading } from '../departments/match.ts';
import { departmentAddress } from '../departments/slug.ts';
import { findWords, type Range } from './find.ts';
import type { Mark } from './segments.ts';

/** Where the words of a note stand in a text; nothing when they stand elsewhere. */
export function noteMarks(text: string, note: NumberedNote): Mark[] {
  const range = findWords(text, note.text);
  if (!range) return [];
  return [{ ...range, kind: 'note', note: note.index, anchor: `note-${note.index}-ref` }];
}

/** Where the clauses of indicators stand in a text, each looked for after the one before it. */
export function indicatorMarks(text: string, indicators: readonly UnitRecord[]): Mark[] {
  let from = 0;

  return indicators.flatMap((indicator): Mark[] => {
    const range = findWords(text, indicator.text, from) ?? findWords(text, indicator.text);
    if (!range) return [];
    from = range.end;
    return [{ ...range, kind: 'indicator', note: 0, anchor: localId(indicator.id) }];
  });
}

/** Where the responsibility stands in a unit's text, with its brackets. */
export function responsibilityMarks({ responsibility, text }: UnitRecord): Mark[] {
  const range = responsibility && findWords(text, responsibility.text);
  if (!range) return [];
  const start = /[（(]\s*$/.exec(text.slice(0, range.start))?.index ?? range.start;
  const end = range.end + (/^\s*[）)]/.exec(text.slice(range.end))?.[0].length ?? 0);
  return [{ start, end, kind: 'responsibility', note: 0, anchor: null }];
}

/**
 * Where the names of those responsible stand in a unit's text.
 *
 * Long names are looked for first, so that 市委 is not found in 市委组织部. A name that is not printed as one run of
 * characters has no mark.
 *
 * @param notes
 *   Marks of the text's notes. A name that a note touches is no link: links do not stand in one another, and the note's
 *   is the only way to it.
 * @param headings
 *   Pages of the departments, by name as printed; a name that has none leads to the list of all.
 */
export function departmentMarks(
  { responsibility, text }: UnitRecord,
  notes: readonly Mark[],
  headings: ReadonlyMap<string, Pick<Heading, 'url'>> = new Map(),
): Mark[] {
  const whole = responsibility && findWords(text, responsibility.text);
  if (!whole) return [];
  const taken: Range[] = [];
  const names = [
    ...responsibility.lead.map((name) => ({ name, kind: 'lead' as const })),
    ...responsibility.participants.map((name) => ({ name, kind: 'participant' as const })),
  ].toSorted((a, b) => b.name.length - a.name.length);

  return names.flatMap(({ name, kind }): Mark[] => {
    const range = findFree(text.slice(0, whole.end), name, whole.start, taken);
    if (!range) return [];
    taken.push(range);
    const mark: Mark = { ...range, kind, note: 0, anchor: null };
    const isNoted = notes.some((note) => overlap(note, range));
    return [
      isNoted ? mark : { ...mark, department: headings.get(name)?.url ?? departmentAddress(name) },
    ];
  });
}

/** Ranges of a text that stand in no other plan. */
export function ownMarks(ranges: readonly Range[] = []): Mark[] {
  return ranges.map((range) => ({ ...range, kind: 'own', note: 0, anchor: null }));
}

/** The first place from an offset on where the words stand and nothing is taken. */
function findFree(
  text: string,
  words: string,
  from: number,
  taken: readonly Range[],
): Range | null {
  const range = findWords(text, words, from);
  const isTaken = range !== null && taken.some((other) => overlap(other, range));
  return isTaken ? findFree(text, words, range.start + 1, taken) : range;
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
