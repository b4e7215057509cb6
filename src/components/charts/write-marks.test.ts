import { expect, test } from 'vitest';
import { attributes, escapeXml, writeMarks, type MarkWriter } from './write-marks.ts';

test.each([
  ['A & B', 'A &amp; B'],
  ['<b>"', '&lt;b&gt;&quot;'],
  ['两\n行\t格', '两&#10;行\t格'],
  // What XML 1.0 cannot hold, escaped or not.
  ['退\b格\u0000\u001b', '退格'],
  ['半\ud842个', '半个'],
  ['\ufffe末\uffff', '末'],
  ['整个的𠮷', '整个的𠮷'],
])('escapeXml(%j) is %j', (text, expected) => {
  expect(escapeXml(text)).toBe(expected);
});

test('attributes() leaves out what is not there, and keeps zero', () => {
  expect(attributes({ x: 0, rx: undefined, d: 'M0"0' })).toBe(' x="0" d="M0&quot;0"');
});

const plain: MarkWriter = {
  paint: (fill, stroke) => attributes({ fill, stroke }),
  text: ({ text }) => `<text>${escapeXml(text)}</text>`,
  traits: (_, inner) => inner,
};

test('writeMarks() writes from back to front, groups moved together', () => {
  const marks = writeMarks(
    [
      { kind: 'line', x1: 0, y1: 1, x2: 2, y2: 3, dash: [2, 1] },
      {
        kind: 'group',
        y: 10,
        marks: [
          { kind: 'circle', x: 1, y: 2, r: 3, fill: 'ink' },
          { kind: 'text', text: '甲', x: 0, y: 0, size: 12 },
        ],
      },
    ],
    plain,
  );

  expect(marks).toBe(
    '<line x1="0" y1="1" x2="2" y2="3" stroke="ink" stroke-dasharray="2 1"/>' +
      '<g transform="translate(0 10)"><circle cx="1" cy="2" r="3" fill="ink"/><text>甲</text></g>',
  );
});
