import { expect, test } from 'vitest';
import type { Face } from '../picture/face.ts';
import { fitLine, leading, setTitle } from './title.ts';

/** A face without a font: Chinese characters are one em wide, others half. */
const face: Face = {
  missing: [],
  outline: () => '',
  width: (text, size) =>
    Array.from(text).reduce((sum, each) => sum + (/[\x20-\x7e]/.test(each) ? 0.5 : 1) * size, 0),
};
const room = { width: 1020, height: 276 };
const set = (title: string) => setTitle(title, face, room);

test.each([
  // Short: largest, one line.
  ['某市社区服务规划', 76, ['某市社区服务规划']],
  // Broken behind the quotation, though the lines are less even.
  ['湖南省“十四五”城乡社区服务体系建设规划', 76, ['湖南省“十四五”', '城乡社区服务体系建设规划']],
  // A little smaller rather than badly broken.
  [
    '吉林省“十四五”城乡社区服务体系规划建设规划',
    72,
    ['吉林省“十四五”', '城乡社区服务体系规划建设规划'],
  ],
  // Smaller still rather than cut in a book title.
  [
    '邵阳市贯彻落实《湖南省“十四五”城乡社区服务体系规划建设规划》实施方案',
    42,
    ['邵阳市贯彻落实', '《湖南省“十四五”城乡社区服务体系规划建设规划》', '实施方案'],
  ],
])('setTitle(%j) is %i px in %j', (title, size, lines) => {
  expect(set(title)).toEqual({ lines, size });
});

test('setTitle() cuts a book title that fits in no line of any size', () => {
  const title = `贯彻《${'社区服务'.repeat(12)}规划》方案`;
  const { lines } = set(title);
  expect(lines.some((line) => /^[^《]+》/.test(line))).toBe(true);
  expect(lines.join('')).toBe(title);
});

test.each([1, 3, 10, 20, 40, 80, 160, 400, 2000])(
  'setTitle() of %i characters stays in its room',
  (count) => {
    const title = '规划建设服务体系'.repeat(250).slice(0, count);
    const { lines, size } = set(title);
    expect(lines.length * size * leading).toBeLessThanOrEqual(room.height);
    for (const line of lines) expect(face.width(line, size)).toBeLessThanOrEqual(room.width);
    expect(title.startsWith(lines.join('').replace(/…$/, ''))).toBe(true);
  },
);

test('setTitle() of what cannot be broken ends in …', () => {
  expect(set('x'.repeat(300)).lines.join('')).toMatch(/^x+…$/);
});

test.each([
  ['四个汉字', 40, '四个汉字'],
  ['四个汉字', 39, '四个…'],
  ['𠮷𠮷𠮷', 20, '𠮷…'],
  ['甲', 5, '…'],
])('fitLine(%j) in %i px is %j', (text, width, expected) => {
  expect(fitLine(text, face, 10, width)).toBe(expected);
});
