import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textHash } from './hash.ts';

const reference = (text: string) =>
  createHash('sha256').update(text.replace(/\s+/g, ''), 'utf8').digest('hex').slice(0, 8);

test.each([
  ['', 'e3b0c442'],
  ['abc', 'ba7816bf'],
  [' a\u3000b\n\u00A0c\t', 'ba7816bf'],
])('textHash(%j) is %s', (text, expected) => {
  expect(textHash(text)).toBe(expected);
});

test('textHash() is what Node makes of any text, however long', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(fc.property(text, (value) => textHash(value) === reference(value)));
  const long = '城乡社区服务体系建设𠀀'.repeat(1_000);
  expect(textHash(long)).toBe(reference(long));
});

test('textHash() knows white space from characters that only look like it', () => {
  const space = fc.constantFrom(' ', '\n', '\t', '\u00A0', '\u3000', '\u2003');
  fc.assert(
    fc.property(fc.string(), fc.string(), space, (before, after, gap) => {
      expect(textHash(before + gap + after)).toBe(textHash(before + after));
    }),
  );
  expect(textHash('甲\u200b乙')).not.toBe(textHash('甲乙'));
});
