import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printedHeading, printedText } from './corpus.ts';
import { fold } from './fold.ts';
import { foldedRecord, recordAt, searchIndex } from './search-index.ts';
import { arbitraryCorpus } from './testing/arbitrary-corpus.ts';

test('an index holds the folded text of every unit, and knows where each begins', () => {
  fc.assert(
    fc.property(arbitraryCorpus, (corpus) => {
      const index = searchIndex(corpus);
      const { folded, starts, headingEnds } = index;
      expect(starts).toHaveLength(corpus.records.length + 1);
      expect(starts[corpus.records.length]).toBe(folded.length);

      for (const [number, record] of corpus.records.entries()) {
        const start = starts[number] as number;
        expect(foldedRecord(index, number)).toBe(fold(printedText(record)));
        expect(folded.slice(start, headingEnds[number])).toBe(fold(printedHeading(record)));
        expect(folded.charAt((starts[number + 1] as number) - 1)).toBe('\n');
        for (let at = start; at < (starts[number + 1] as number); at++) {
          expect(recordAt(index, at)).toBe(number);
          expect(recordAt(index, at, Math.max(0, number - 2))).toBe(number);
        }
      }
    }),
  );
});
