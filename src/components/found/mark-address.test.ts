import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markQuery, readMarks, withoutMarks } from './mark-address.ts';

test.each([
  [[], ''],
  [['社区'], '?mark=%E7%A4%BE%E5%8C%BA'],
  [['a b', 'c'], '?mark=a%20b,c'],
  [['1,000', '90%'], '?mark=1%252C000,90%2525'],
])('markQuery(%j) is %j', (words, query) => {
  expect(markQuery(words)).toBe(query);
  expect(readMarks(query)).toEqual(words);
});

test.each([
  ['', []],
  ['?own=1', []],
  ['?mark', []],
  ['?mark=', []],
  ['?mark=,,', []],
  ['?mark=社区,社区', ['社区']],
  ['?own=1&mark=a+b', ['a b']],
  // Written by hand, or cut off on its way.
  ['?mark=90%', ['90%']],
  ['?mark=%E7%A4', ['\uFFFD']],
  ['?marks=a', []],
])('readMarks(%j) is %j', (search, words) => {
  expect(readMarks(search)).toEqual(words);
});

test.each([
  ['?mark=a,b', ''],
  ['?own=1&mark=a&v=1234', '?own=1&v=1234'],
  ['?mark', ''],
  ['?marks=a', '?marks=a'],
  ['', ''],
])('withoutMarks(%j) is %j', (search, rest) => {
  expect(withoutMarks(search)).toBe(rest);
});

test('what is written is read, whoever wrote the address anew in between', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 12 }), (words) => {
      const kept = [...new Set(words.filter((word) => word.trim() !== ''))];
      const address = new URL(`https://example.org/${markQuery(kept)}`);
      expect(readMarks(address.search)).toEqual(kept);
      address.searchParams.set('own', '1');
      expect(readMarks(address.search)).toEqual(kept);
    }),
  );
});

test('any words can stand in an address', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 15 }), (words) => {
      expect(() => new URL(`https://example.org/${markQuery([...words, '\uD800'])}`)).not.toThrow();
    }),
  );
});
