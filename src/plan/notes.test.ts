import { expect, test } from 'vitest';
import type { Span } from '../schemas/span.ts';
import { locateNote } from './notes.ts';

const source = `# 一、总体要求
坚持精神 and 决策
部署，加强\u3000社区
— 1 —
服务。社区社区
#### 二、社区`;

/** All of section 1 but the number of the page. */
const spans: Span[] = [
  [0, source.indexOf('— 1')],
  [source.indexOf('服务。'), source.indexOf('####')],
];

function found(text: string): string | undefined {
  const place = locateNote(source, { spans }, text);
  return place ? `${source.slice(place.start, place.end)} @${place.lines.join('-')}` : undefined;
}

test.each([
  ['精神 and 决策', '精神 and 决策 @2-2'],
  ['精神and决策', '精神 and 决策 @2-2'],
  ['决策部署', '决策\n部署 @2-3'],
  ['加强 社区', '加强\u3000社区 @3-3'],
  ['一、总体', '一、总体 @1-1'],
  // Over the number of a page, which belongs to the tail.
  ['社区服务', '社区\n— 1 —\n服务 @3-5'],
])('locateNote() finds %j as %j', (text, expected) => {
  expect(found(text)).toBe(expected);
});

test.each([
  ['is not there', '党中央'],
  ['stands there twice', '社区'],
  ['stands in another unit', '二、社区'],
  ['is white space', ' \n'],
  ['is empty', ''],
])('locateNote() finds nothing where the text %s', (_, text) => {
  expect(found(text)).toBeUndefined();
});

test('locateNote() refuses words that overlap themselves', () => {
  const value = '活动活动活动';
  expect(locateNote(value, { spans: [[0, value.length]] }, '活动活动')).toBeNull();
});
