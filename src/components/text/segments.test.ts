import { expect, test } from 'vitest';
import { cutSegments, type Mark } from './segments.ts';

const text = '甲乙丙丁戊己';
const whole = { start: 0, end: text.length };
const mark = (kind: Mark['kind'], start: number, end: number): Mark => ({
  kind,
  start,
  end,
  note: kind === 'note' ? 1 : 0,
  anchor: kind === 'note' ? 'note-1-ref' : null,
});

test('cutSegments() gives one plain segment without marks, and none for nothing', () => {
  expect(cutSegments(text, whole, []).map((segment) => segment.text)).toEqual([text]);
  expect(cutSegments('', { start: 0, end: 0 }, [])).toEqual([]);
});

test('cutSegments() keeps overlapping marks apart and loses no character', () => {
  const segments = cutSegments(text, whole, [mark('note', 1, 4), mark('responsibility', 3, 6)]);

  expect(segments.map((segment) => segment.text)).toEqual(['甲', '乙丙', '丁', '戊己']);
  expect(segments.map(({ note }) => note)).toEqual([null, 1, 1, null]);
  expect(segments.map(({ noteEnds }) => noteEnds)).toEqual([false, false, true, false]);
  expect(segments.map(({ responsibility }) => responsibility)).toEqual([false, false, true, true]);
  expect(segments.map(({ anchors }) => anchors.length)).toEqual([0, 1, 0, 0]);
});

test('cutSegments() clips a mark that runs over the range', () => {
  const segments = cutSegments(text, { start: 2, end: 4 }, [mark('note', 0, 3)]);

  expect(segments.map((segment) => segment.text)).toEqual(['丙', '丁']);
  expect(segments[0]?.anchors).toEqual([]);
});
