import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts } from './compare.ts';
import { sides } from './sides.ts';

const marked = (spans: ReturnType<typeof sides>['a']) =>
  spans.flatMap(({ text, mark }) => (mark === 'none' ? [] : [`${mark} ${text}`]));

test('versions of one text show what differs', () => {
  const { mode, a, b } = sides(compareTexts('完善社区服务设施网络', '健全社区服务设施网络'));
  expect(mode).toBe('edits');
  expect(marked(a)).toEqual(['delete 完善']);
  expect(marked(b)).toEqual(['insert 健全']);
});

test('texts with little in common show what they share, without the marks around it', () => {
  const { mode, a, b } = sides(
    compareTexts(
      '坚持党的领导，把方向落到实处，加强队伍建设，推动资源下沉，城乡社区服务体系。',
      '到那时候，人人参与，城乡社区服务体系，个个有份，户户得益，老有所养，幼有所托，弱有所扶。',
    ),
  );
  expect(mode).toBe('shared');
  expect(marked(a)).toEqual(['shared 城乡社区服务体系']);
  expect(marked(b)).toEqual(['shared 城乡社区服务体系']);
});

test.each([
  ['a lone mark', '甲乙丙丁。', '戊己庚辛。', []],
  ['marks in a row', '甲乙丙丁。”“（', '戊己庚辛。”“（', []],
  ['four characters with marks', '甲，社区服务。', '乙，社区服务。', []],
  ['five characters between marks', '甲，社区服务站。', '乙，社区服务站。', ['shared 社区服务站']],
  ['what ends with a per cent', '甲，达到百50%。', '乙，达到百50%。', ['shared 达到百50%']],
  ['rare characters', '甲，𠮷野家服务。', '乙，𠮷野家服务。', ['shared 𠮷野家服务']],
])('of what both share, %s', (_, a, b, expected) => {
  const { a: spans } = sides(compareTexts(a, b), 'shared');
  expect(marked(spans)).toEqual(expected);
  expect(spans.map(({ text }) => text).join('')).toBe(a);
});

test('the spans of either mode are exactly the two texts', () => {
  const text = fc
    .array(fc.constantFrom('社区服务', '全省', '，', '。', '𠮷', ' ', '\uD842', '50%', '#'), {
      maxLength: 30,
    })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, fc.constantFrom('edits', 'shared'), (a, b, mode) => {
      const found = sides(compareTexts(a, b), mode);
      for (const [spans, whole] of [
        [found.a, a],
        [found.b, b],
      ] as const) {
        expect(spans.map(({ text }) => text).join('')).toBe(whole);
        for (const { text } of spans) expect(text).not.toBe('');
        for (const { text, mark } of spans) {
          if (mark === 'shared') expect(text).not.toMatch(/^[，。\s#]|[，。\s#]$/);
        }
      }
    }),
  );
});

test('a line of 100,000 marks takes no noticeable time', () => {
  const line = `社区服务站${'，'.repeat(100_000)}字`;
  const start = performance.now();
  sides({ edits: [{ op: 'equal', text: line, kind: 'words' }], similarity: 0 });
  expect(performance.now() - start).toBeLessThan(2000);
});
