import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ribbonCell, ribbonScale } from './ribbon.ts';

const scale = { character: 0.5, least: 20 };

test.each([
  ['nothing comes from anywhere', 100, [], { width: 50, pieces: [], main: null, share: 0 }],
  [
    'all of it comes from one part',
    100,
    [{ start: 0, end: 100, part: 2 }],
    { width: 50, pieces: [{ x: 0, width: 100, part: 2 }], main: 2, share: 1 },
  ],
  [
    'runs of one part that touch are one piece',
    80,
    [
      { start: 0, end: 20, part: 1 },
      { start: 20, end: 40, part: 1 },
      { start: 60, end: 80, part: 0 },
    ],
    {
      width: 40,
      pieces: [
        { x: 0, width: 50, part: 1 },
        { x: 75, width: 25, part: 0 },
      ],
      main: 1,
      share: 0.75,
    },
  ],
  [
    'a short cell is wide enough to be hit, and has no main part below a half',
    10,
    [{ start: 0, end: 4, part: 0 }],
    { width: 20, pieces: [{ x: 0, width: 40, part: 0 }], main: null, share: 0.4 },
  ],
  ['no characters at all', 0, [], { width: 20, pieces: [], main: null, share: 0 }],
])('ribbonCell(): %s', (_, length, runs, cell) => {
  expect(ribbonCell(length, runs, scale)).toEqual(cell);
});

test('pieces stand in order within the cell and do not overlap', () => {
  const lists = fc.array(fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 30 }), fc.nat(3)));
  fc.assert(
    fc.property(lists, fc.nat(20), (list, rest) => {
      let at = 0;
      const runs = list.map(([gap, size, part]) => {
        const start = at + gap;
        at = start + size;
        return { start, end: at, part };
      });
      let edge = 0;
      for (const { x, width } of ribbonCell(at + rest, runs, scale).pieces) {
        expect(x).toBeGreaterThanOrEqual(edge - 0.011);
        expect(width).toBeGreaterThan(0);
        edge = x + width;
      }
      expect(edge).toBeLessThanOrEqual(100.011);
    }),
  );
});

test.each([
  ['a short strip is drawn as usual', 1000, 0.5],
  ['a long one is drawn smaller', 100_000, 0.1],
])('ribbonScale(): %s', (_, total, character) => {
  expect(ribbonScale(total, { character: 0.5, least: 20, longest: 10_000 })).toEqual({
    character,
    least: 20,
  });
});
