import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantities } from './quantities.ts';

/** Sentences with their quantities in brackets and `…` where words were left out. */
const shown = (text: string) =>
  quantities({ text }).map(
    ({ pieces, cut }) =>
      `${cut.before ? '…' : ''}${pieces
        .map(({ text: piece, isQuantity }) => (isQuantity ? `[${piece}]` : piece))
        .join('')}${cut.after ? '…' : ''}`,
  );

test.each<[string, string[]]>([
  [
    '建设社会工作室150个。覆盖率达到80%以上；',
    ['建设社会工作室[150个]。', '覆盖率达到[80%以上]；'],
  ],
  ['在全省500个社区试点，实现全覆盖。', ['在全省[500个]社区试点，实现[全覆盖]。']],
  ['到2025年，培训3次以上。', ['到2025年，培训[3次以上]。']],
  ['同比分别提升23.4和11.2个百分点。', ['同比分别提升[23.4]和[11.2个百分点]。']],
  ['拨打12345，按民发〔2021〕51号文件，实现5G。', []],
  ['建设 5 所 学校', ['建设 [5 所] 学校']],
  ['人才7万多人', ['人才[7万]多人']],
  ['1\t覆盖率（%）\t60\t80', []],
  ['', []],
])('quantities() of %j', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test('a long sentence is shown from the clause of its first quantity to that of its last', () => {
  const filler = '健全城乡社区服务体系，'.repeat(8);
  expect(shown(`${filler}建设5所学校，新建3处场馆，${filler}完善制度。`)).toEqual([
    '…建设[5所]学校，新建[3处]场馆…',
  ]);
});

test('what is shown stands in the text', () => {
  const words = fc.constantFrom(
    '建设',
    '5',
    '万',
    '个',
    '80%',
    '，',
    '。',
    '和',
    ' ',
    '\n',
    '全覆盖',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (list) => {
      const text = list.join('');
      for (const { pieces } of quantities({ text })) {
        expect(text).toContain(pieces.map((piece) => piece.text).join(''));
        expect(pieces.some(({ isQuantity }) => isQuantity)).toBe(true);
      }
    }),
  );
});
