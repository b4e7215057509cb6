import { expect, test } from 'vitest';
import { strings } from '../../i18n/index.ts';
import { sourceLine } from './source-line.ts';

const source = {
  title: '《某某市“十四五”规划》',
  place: '三、（二）3.加强监测预警',
  link: 'https://example.org/plans/x/s3-2-3/#s3-2-3-p1',
};

test.each([
  [
    'zh-Hans',
    '——《某某市“十四五”规划》三、（二）3.加强监测预警，https://example.org/plans/x/s3-2-3/#s3-2-3-p1',
  ],
  [
    'en',
    '— 《某某市“十四五”规划》三、（二）3.加强监测预警, https://example.org/plans/x/s3-2-3/#s3-2-3-p1',
  ],
] as const)('sourceLine() in %s', (locale, expected) => {
  expect(sourceLine(strings(locale).reading.copy.sourceLine, source)).toBe(expected);
});

test('sourceLine() takes words that look like a pattern as they are', () => {
  const line = sourceLine('{title}{place}', { ...source, title: '{place}', place: '$&' });
  expect(line).toBe('{place}$&');
});
