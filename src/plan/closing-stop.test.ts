import { expect, test } from 'vitest';
import { closesWithStop } from './closing-stop.ts';

const heading = { marker: '一、', title: '目标' };

test.each([
  ['### 一、 目标。全文', true],
  ['一、**目标**。全文', true],
  ['一、目标\n全文。', false],
])('closesWithStop() of %j is %j', (source, expected) => {
  expect(closesWithStop({ ...heading, spans: [[0, source.length]] }, source)).toBe(expected);
});

test('closesWithStop() is false without a title', () => {
  expect(closesWithStop({ marker: null, title: null, spans: [[0, 1]] }, '。')).toBe(false);
});
