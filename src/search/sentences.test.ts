import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceRanges } from './sentences.ts';

const long = '负责的部门要做到'.repeat(10);

test.each([
  ['甲。乙！丙', ['甲。', '乙！', '丙']],
  ['他说“甲。”乙。', ['他说“甲。”', '乙。']],
  ['一是甲；二是乙。', ['一是甲；二是乙。']],
  [`${long}；${long}。乙。`, [`${long}；`, `${long}。`, '乙。']],
  ['1\t甲。\t乙', ['1\t甲。\t乙']],
  ['3.5%', ['3.5%']],
  ['', []],
])('%j is cut into %j', (text, sentences) => {
  expect(sentenceRanges(text).map(([start, end]) => text.slice(start, end))).toEqual(sentences);
});

test('sentences make up the paragraph', () => {
  const sign = fc.constantFrom(...'社区。！？；”）\t ');
  fc.assert(
    fc.property(fc.string({ unit: sign, minLength: 1, maxLength: 300 }), (text) => {
      const pieces = sentenceRanges(text).map(([start, end]) => text.slice(start, end));
      expect(pieces.join('')).toBe(text);
      expect(pieces).not.toContain('');
    }),
  );
});
