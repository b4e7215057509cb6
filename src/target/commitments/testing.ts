import { readPlan } from '../read-plan.ts';
import { readingIndicators, readingUnits } from '../reading-records.ts';
import { type FullReading, readEverything } from './read-commitments.ts';
import { readParagraph } from './read-paragraph.ts';
import type { Reading } from './reading.ts';

/** Read one sentence as it would stand among the tasks of a plan for 2021 to 2025. */
export function readSentence(text: string, looksBack = false): Reading[] {
  return readParagraph(text, {
    period: { first: 2021, last: 2025 },
    looksBack,
    isGoal: false,
    carried: null,
  });
}

/** What was taken of a sentence, a line each: comparator, value, unit, subject. */
export function taken(text: string, verdict: 'promise' | 'reached' = 'promise'): string[] {
  return readSentence(text).flatMap((reading) => {
    if (reading.verdict !== verdict || !('found' in reading)) return [];
    const { comparator, value, valueMax, unit } = reading.mention;
    const amount = valueMax === null ? `${value}` : `${value}–${valueMax}`;
    const subject = text.slice(...reading.found.subject).trim();
    return [`${comparator} ${amount} ${unit ?? '-'} ${subject}`];
  });
}

/** Read a whole text. */
export function readText(value: string): FullReading {
  const reading = readPlan(value, { id: 'some', path: 'some.txt' });
  return readEverything({
    id: 'some',
    units: readingUnits(reading),
    indicators: readingIndicators(reading),
    source: value,
  });
}
