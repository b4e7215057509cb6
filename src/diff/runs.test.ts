import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedLength, reuseShare, runGrams, sharedRuns } from './runs.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  // Few characters, so that runs do occur.
  fc.string({ unit: fc.constantFrom('社', '区', '𠮷', '#', ' ', '\n'), maxLength: 60 }),
);

const plain = (value: string) => [...value].filter((character) => !/[\s#]/u.test(character));

/** The definition, word for word, with no regard to speed. */
function slowShare(a: string, b: string, length: number): number {
  const [from, to] = [plain(a), plain(b).join('')];
  const grams = new Set(
    plain(b).map((_, start) =>
      plain(b)
        .slice(start, start + length)
        .join(''),
    ),
  );
  const covered = from.filter((_, position) =>
    from.some((__, start) => {
      const run = from.slice(start, start + length);
      return start <= position && position < start + length && run.length === length
        ? grams.has(run.join('')) && to.includes(run.join(''))
        : false;
    }),
  );
  return from.length === 0 ? 0 : covered.length / from.length;
}

describe('runGrams()', () => {
  test.each([
    ['', 2, []],
    ['社', 2, []],
    ['社区', 2, ['社区']],
    ['## 社 区\n服务', 2, ['社区', '区服', '服务']],
    ['社区社区', 2, ['社区', '区社']],
    ['𠮷野家', 2, ['𠮷野', '野家']],
    ['\u3000社\u00A0区', 2, ['社区']],
  ])('of %j by %i', (value, length, expected) => {
    expect([...runGrams(value, length)]).toEqual(expected);
  });
});

describe('sharedRuns()', () => {
  test.each([
    ['一二三四', '零一二三九', 3, [[0, 3]]],
    ['一 二\n#三四', '零一二三九', 3, [[0, 6]]],
    ['  一二三', '一二三', 3, [[2, 5]]],
    ['一二三四五六', '一二三九四五六', 3, [[0, 6]]],
    [
      '一二三八四五六',
      '四五六一二三',
      3,
      [
        [0, 3],
        [4, 7],
      ],
    ],
    ['九𠮷野家九', '𠮷野家', 3, [[1, 5]]],
    ['一二', '一二', 3, []],
    ['', '一二三', 3, []],
  ])('of %j in %j by %i', (a, b, length, expected) => {
    expect(sharedRuns(a, runGrams(b, length), length)).toEqual(expected);
  });

  test('never cuts a character, and ranges stand apart and in order', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        let end = -1;
        for (const [start, stop] of sharedRuns(a, runGrams(b, 3), 3)) {
          expect(start).toBeGreaterThan(end);
          expect(plain(a.slice(start, stop)).length).toBeGreaterThanOrEqual(3);
          expect([...a.slice(0, start), ...a.slice(start, stop), ...a.slice(stop)]).toEqual([...a]);
          end = stop;
        }
      }),
    );
  });
});

describe('reuseShare()', () => {
  test('is what the definition says', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(reuseShare(a, b, 3)).toBeCloseTo(slowShare(a, b, 3), 12);
      }),
      { numRuns: 300 },
    );
  });

  test('is 1 for a text in itself, 0 for an empty one, and takes runs made before', () => {
    const value = '建设社区社会工作室2000个左右';
    expect(reuseShare(value, value)).toBe(1);
    expect(reuseShare('', value)).toBe(0);
    expect(reuseShare('社区服务体系建', '社区服务体系建')).toBe(0);
    expect(reuseShare('社区服务体系建设', '社区服务体系建设')).toBe(1);
    expect(reuseShare(value, runGrams(value))).toBe(1);
  });

  test('of a city’s plan in its province’s is about three quarters', () => {
    const source = (plan: string) =>
      readFileSync(new URL(`../../content/sources/${plan}.txt`, import.meta.url), 'utf8');
    expect(reuseShare(source('shaoyang'), source('hunan'))).toBeGreaterThan(0.65);
  });
});

test('a hundred thousand characters take no noticeable time', () => {
  const long = Array.from({ length: 100_000 }, (_, index) =>
    String.fromCodePoint(0x4e00 + ((index * 7919) % 20_000)),
  ).join('');
  const start = performance.now();
  expect(reuseShare(long, long)).toBe(1);
  expect(countedLength(long)).toBe(100_000);
  expect(performance.now() - start).toBeLessThan(2000);
});
