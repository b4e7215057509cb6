import type { UnitRecord } from '../../schemas/index.ts';
import { localId } from '../../plan/address.ts';
import type { NumberedNote } from '../corpus/types.ts';
import { findWords } from './find.ts';
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
