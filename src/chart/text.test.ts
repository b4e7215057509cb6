import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText, textWidth, wrapText } from './text.ts';

test.each([
  ['规划', 20],
  ['≥60%', 10 + 6 + 6 + 9],
  ['“十四五”', 50],
  ['People’s', 7 * 6 + 3.9 - 2.1],
])('textWidth(%j) is about %f', (text, expected) => {
  expect(textWidth(text, 10)).toBeCloseTo(expected, 5);
});

test.each([
  // Between words: never 社|区.
  ['城乡社区服务体系', 50, ['城乡社区', '服务体系']],
  // No line begins with a closing mark, or ends with an opening one.
  ['目标（人）', 40, ['目标', '（人）']],
  ['Rows of plans', 45, ['Rows of', 'plans']],
  // A number keeps its sign.
  ['达到≥60%', 45, ['达到', '≥60%']],
  ['', 40, []],
])('wrapText(%j, %i) is %j', (text, width, expected) => {
  expect(wrapText(text, width, 10)).toEqual(expected);
});

test('wrapText() leaves out what does not fit, and says so', () => {
  expect(wrapText('城乡社区服务体系', 45, 10, 1)).toEqual(['城乡社…']);
});

test('wrapText() loses nothing, and no line is wider than wanted', () => {
  const words = fc.array(fc.constantFrom('社区', 'plan', ' ', '。', '“', '”', '12', '%', '服务'));
  fc.assert(
    fc.property(words, fc.integer({ min: 40, max: 200 }), (parts, width) => {
      const text = parts.join('');
      const lines = wrapText(text, width, 10);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(width);
    }),
  );
});

test('cutText() leaves a text that fits as it is', () => {
  expect(cutText('规划', 20, 10)).toBe('规划');
  expect(cutText('规划文本', 30, 10)).toMatch(/^规.*…$/);
});
