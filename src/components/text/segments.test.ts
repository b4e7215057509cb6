import { expect, test } from 'vitest';
import { cutSegments, groupSegments, segmentRuns, type Mark } from './segments.ts';

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

test('cutSegments() names the department, and whether it is a link', () => {
  const lead = { ...mark('lead', 0, 2), department: '/甲乙' };
  const segments = cutSegments(text, whole, [lead, mark('participant', 3, 5), mark('note', 4, 6)]);

  expect(segments.map((segment) => segment.text)).toEqual(['甲乙', '丙', '丁', '戊', '己']);
  expect(segments.map(({ department }) => department)).toEqual([
    { role: 'lead', path: '/甲乙' },
    null,
    { role: 'participant', path: null },
    { role: 'participant', path: null },
    null,
  ]);
});

test('segmentRuns() puts the segments of a responsibility together and loses none', () => {
  const marks = [mark('responsibility', 1, 4), mark('lead', 2, 3), mark('note', 3, 5)];
  const runs = segmentRuns(cutSegments(text, whole, marks));

  expect(
    runs.map(({ responsibility, segments }) => [
      responsibility,
      ...segments.map(({ text }) => text),
    ]),
  ).toEqual([
    [false, '甲'],
    [true, '乙', '丙', '丁'],
    [false, '戊', '己'],
  ]);
  expect(segmentRuns([])).toEqual([]);
});

test('groupSegments() makes one link of a note, however often what is own changes in it', () => {
  const marks = [mark('note', 1, 5), mark('own', 0, 2), mark('own', 4, 6)];
  const groups = groupSegments(cutSegments(text, whole, marks));

  expect(groups.map(({ pieces }) => pieces.map((piece) => piece.text))).toEqual([
    ['甲'],
    ['乙', '丙丁', '戊'],
    ['己'],
  ]);
  expect(groups.flatMap(({ pieces }) => pieces.map(({ own }) => own))).toEqual([
    true,
    true,
    false,
    true,
    true,
  ]);
  expect(groups.map(({ noteEnds }) => noteEnds)).toEqual([false, true, false]);
  expect(groups.map(({ text }) => text).join('')).toBe(text);
});

test('groupSegments() keeps what follows one another but is not the same apart', () => {
  const marks = [mark('note', 0, 2), { ...mark('note', 2, 4), note: 2 }, mark('lead', 4, 6)];
  expect(groupSegments(cutSegments(text, whole, marks))).toHaveLength(3);
});
