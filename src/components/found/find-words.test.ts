import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../search/fold.ts';
import { findWords } from './find-words.ts';

/** Hits as words, parts of one parted by `|`. */
function found(pieces: readonly string[], words: readonly string[]): string[] {
  return findWords(pieces, words).map((parts) =>
    parts.map(({ piece, range }) => (pieces[piece] ?? '').slice(...range)).join('|'),
  );
}

test.each<[string[], string[], string[]]>([
  [['社区服务，社区'], ['社区'], ['社区', '社区']],
  // Through links and spans.
  [['建设社', '区服', '务站'], ['社区服务'], ['社|区服|务']],
  // From a heading into its text, over the white space of the page.
  [['一、社', '\n   ', '区'], ['社区'], ['社|区']],
  [
    ['到２０２５ 年', '“十四', '五”'],
    ['2025年', '十四五'],
    ['２０２５ 年', '十四|五'],
  ],
  [['社区服务'], ['社区', '区服', '服务'], ['社区服务']],
  [['社区服务'], ['社区', '服务'], ['社区', '服务']],
  [['aaa'], ['aa'], ['aa']],
  [['社区'], ['', ' ', '“”', '园区'], []],
  [[], ['社区'], []],
  [['ABC①'], ['abc1'], ['ABC①']],
])('findWords(%j, %j) finds %j', (pieces, words, hits) => {
  expect(found(pieces, words)).toEqual(hits);
});

test('wherever a text is cut, the same is found', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('社', '区', ' ', 'Ａ', '“', '1') })),
      fc.string({ unit: fc.constantFrom('社', '区', 'a', '1'), minLength: 1, maxLength: 3 }),
      (pieces, word) => {
        const whole = found([pieces.join('')], [word]).map(fold);
        const cut = found(pieces, [word]).map((hit) => fold(hit.replaceAll('|', '')));
        expect(cut).toEqual(whole);
        for (const hit of cut) expect(hit).toBe(fold(word));
      },
    ),
  );
});
