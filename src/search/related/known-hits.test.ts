import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findHits } from '../hits.ts';
import { searchIndex } from '../search-index.ts';
import { makeCorpus } from '../testing/corpus.ts';
import { knownHits } from './known-hits.ts';

test('knownHits() finds what looking for each word finds', () => {
  const words = ['养老', '老养', '养老养老', '养养', '助餐', '老助'];
  const text = fc.string({ unit: fc.constantFrom(...'养老助餐，'), maxLength: 30 });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (units) => {
      const lines = units.flatMap(([title, paragraph], at) => [
        at % 2 === 0 ? `## ${title}甲` : `% ${title}甲 = 1`,
        `乙${paragraph}`,
      ]);
      const index = searchIndex(
        makeCorpus(['# 湖南', '## 一', ...lines].join('\n'), {
          synonyms: [{ find: words, say: ['带小孩'] }],
        }),
      );
      const known = knownHits(index);
      for (const word of [...words, '带小孩'])
        expect(known.get(word) ?? { records: [], counts: [], headings: [] }).toEqual(
          findHits(index, word),
        );
    }),
  );
});
