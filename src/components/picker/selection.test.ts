import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compared,
  moved,
  readSelection,
  replaced,
  withAdded,
  without,
  writeSelection,
} from './selection.ts';

describe('readSelection()', () => {
  test.each([
    ['', [], null],
    ['?u=', [], null],
    ['?u=a/s1', ['a/s1'], null],
    ['?u=a/s1,b/s2,a/s1', ['a/s1', 'b/s2'], null],
    ['?u=a%2Fs1%2Cb%2Fs2', ['a/s1', 'b/s2'], null],
    ['?u=a/s1&u=b/s2', ['a/s1', 'b/s2'], null],
    ['?u=A/S1-p2，b/s2、 c/s3', ['a/s1', 'b/s2', 'c/s3'], null],
    ['?u=what,a/s1', ['what', 'a/s1'], null],
    ['?u=a/s1,b/s2&d=b/s2,a/s1', ['a/s1', 'b/s2'], ['a/s1', 'b/s2']],
    ['?u=a/s1,b/s2,c/s3&d=3,1', ['a/s1', 'b/s2', 'c/s3'], ['a/s1', 'c/s3']],
    ['?u=a/s1,b/s2&d=a/s1,c/s3', ['a/s1', 'b/s2'], null],
    ['?u=a/s1,b/s2&d=1,1', ['a/s1', 'b/s2'], null],
    ['?u=a/s1,b/s2&d=0,9', ['a/s1', 'b/s2'], null],
  ])('of %j', (search, ids, pair) => {
    expect(readSelection(search)).toEqual({ ids, pair });
  });

  test('reads back what was written, and has one form for it', () => {
    const words = fc.oneof(
      fc.constantFrom('a/s1', 'b/s1', 'b/s2-1', 'c/c6-3', 'd/i7', 'e/head'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(words), fc.array(words, { maxLength: 3 }), (ids, pair) => {
        const query = new URLSearchParams({ u: ids.join(','), d: pair.join(',') });
        const selection = readSelection(`?${query.toString()}`);
        const written = writeSelection(selection);
        expect(readSelection(written)).toEqual(selection);
        expect(writeSelection(readSelection(written))).toBe(written);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  [{ ids: [], pair: null }, ''],
  [{ ids: ['a/s1', '湖&南'], pair: null }, '?u=a/s1,%E6%B9%96%26%E5%8D%97'],
  [
    { ids: ['a/s1', 'b/s2', 'c/s3'], pair: ['a/s1', 'c/s3'] as const },
    '?u=a/s1,b/s2,c/s3&d=a/s1,c/s3',
  ],
])('writeSelection(%j) is %j', (selection, query) => {
  expect(writeSelection(selection)).toBe(query);
});

describe('a selection changes', () => {
  const three = { ids: ['a/s1', 'b/s2', 'c/s3'], pair: ['a/s1', 'b/s2'] as [string, string] };

  test.each([
    ['adding', withAdded(three, ['d/s4', 'a/s1']), 'a/s1,b/s2,c/s3,d/s4 a/s1,b/s2'],
    ['removing', without(three, 'c/s3'), 'a/s1,b/s2 a/s1,b/s2'],
    ['removing one of the pair', without(three, 'a/s1'), 'b/s2,c/s3 '],
    ['moving', moved(three, 'a/s1', 1), 'b/s2,a/s1,c/s3 b/s2,a/s1'],
    ['moving back', moved(three, 'c/s3', -1), 'a/s1,c/s3,b/s2 a/s1,b/s2'],
    ['moving past the end', moved(three, 'c/s3', 1), 'a/s1,b/s2,c/s3 a/s1,b/s2'],
    ['moving what is not there', moved(three, 'x/s1', 1), 'a/s1,b/s2,c/s3 a/s1,b/s2'],
    ['replacing', replaced(three, 'a/s1', 'a/s9'), 'a/s9,b/s2,c/s3 a/s9,b/s2'],
    ['replacing by one that is there', replaced(three, 'a/s1', 'b/s2'), 'b/s2,c/s3 '],
    ['comparing others', compared(three, ['c/s3', 'b/s2']), 'a/s1,b/s2,c/s3 b/s2,c/s3'],
    ['comparing none', compared(three, null), 'a/s1,b/s2,c/s3 '],
    ['comparing one with itself', compared(three, ['c/s3', 'c/s3']), 'a/s1,b/s2,c/s3 '],
  ])('by %s', (_, { ids, pair }, expected) => {
    expect(`${ids.join()} ${pair?.join() ?? ''}`).toBe(expected);
  });
});
