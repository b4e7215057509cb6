import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { printedRanges } from './printed-ranges.ts';

/** Pieces with their marked ranges in brackets. */
function shown(pieces: string[], source: string, marked: string): string[] {
  const isMarked = (offset: number) => marked.charAt(offset) === '+';
  return printedRanges(pieces, source, [[0, source.length]], isMarked).map((ranges, index) =>
    ranges.reduceRight(
      (text, { start, end }) =>
        `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
      pieces[index] ?? '',
    ),
  );
}

test.each([
  ['one piece', ['甲乙丙'], '甲乙丙', '-++', ['甲[乙丙]']],
  ['over pieces', ['一、', '目标'], '## 一、 目标', '----+ +-', ['一[、]', '[目]标']],
  ['over layout', ['甲乙\n丙'], '甲 乙丙', '+ ++', ['[甲乙\n丙]']],
  ['signs of Markdown', ['甲乙丙'], '**甲**乙丙', '--+--+-', ['[甲乙]丙']],
  ['a character that the source lacks', ['甲X乙'], '甲乙', '+-', ['[甲X]乙']],
  ['nothing', ['', '甲'], '甲', '-', ['', '甲']],
])('printedRanges() of %s', (_, pieces, source, marked, expected) => {
  expect(shown(pieces, source, marked)).toEqual(expected);
});

test('printedRanges() finds every marked character once, however it is laid out', () => {
  const character = fc.constantFrom('甲', '乙', '丙', '。', '#', ' ', '\n', '𠮷');
  const source = fc.array(fc.tuple(character, fc.boolean()), { maxLength: 60 });

  fc.assert(
    fc.property(source, fc.nat(60), (parts, cut) => {
      const text = parts.map(([each]) => each).join('');
      const marks = parts.map(([each, on]) => (on ? '+' : '-').repeat(each.length)).join('');
      // As printed: other layout, in two pieces.
      const printed = text.replace(/[\s#]/g, '');
      const at = Math.min(cut, printed.length);
      const pieces = [`${printed.slice(0, at)} `, printed.slice(at)];
      const ranges = printedRanges(
        pieces,
        text,
        [[0, text.length]],
        (offset) => marks.charAt(offset) === '+',
      );
      const found = ranges.flatMap((each, index) =>
        each.map(({ start, end }) => pieces[index]?.slice(start, end)),
      );
      const marked =
        [...text].length === 0
          ? ''
          : text.replace(/[\s\S]/g, (unit, offset: number) =>
              marks.charAt(offset) === '+' && !/[\s#]/.test(unit) ? unit : '',
            );
      expect(found.join('').replace(/\s/g, '')).toBe(marked);
    }),
    { numRuns: 2000 },
  );
});
