import { expect, test } from 'vitest';
import { citedHash, isPassage, permalink } from './permalink.ts';

const page = 'https://example.org/plans/some/s3-2-3/';

test('permalink() of a unit, of a paragraph, and plain', () => {
  expect(permalink(page, '5a0f9c1e')).toBe(`${page}?v=5a0f9c1e`);
  expect(permalink(page, '5a0f9c1e', 's3-2-3-p1')).toBe(`${page}?v=5a0f9c1e#s3-2-3-p1`);
  expect(permalink(page)).toBe(page);
  expect(permalink(page, undefined, 's3-2-3-p1')).toBe(`${page}#s3-2-3-p1`);
});

test.each([
  ['', undefined],
  ['?p=s1-p1', undefined],
  ['?v=5a0f9c1e', '5a0f9c1e'],
  ['?v=5A0F9C1E', '5a0f9c1e'],
  ['?p=s1-p1&v=5a0f9c1e', '5a0f9c1e'],
  ['?v=5a0f9c1e&v=00000000', '5a0f9c1e'],
  ['?v=', null],
  ['?v', null],
  ['?v=5a0f9c1', null],
  ['?v=5a0f9c1e0', null],
  ['?v=5a0f9c1g', null],
  ['?v=%3Cimg%3E12', null],
  ['?v=5a0f9c1e%0a', null],
])('citedHash(%j) is %j', (query, expected) => {
  expect(citedHash(query)).toBe(expected);
});

test('citedHash() reads what permalink() wrote', () => {
  expect(citedHash(new URL(permalink(page, '00ff00ff', 's1-p2')).search)).toBe('00ff00ff');
});

test.each([
  ['s3-2-3', true],
  ['s3-2-3-p12', true],
  ['c0', true],
  ['c6-3a', true],
  ['i7', true],
  ['head-p1', true],
  ['cite', false],
  ['note-3', false],
  ['note-3-ref', false],
  ['s3-2-p0', false],
  ['text', false],
  ['', false],
])('isPassage(%j) is %j', (anchor, expected) => {
  expect(isPassage(anchor)).toBe(expected);
});
