import { expect, test } from 'vitest';
import { placeBeside } from './beside.ts';

const owner = (left: number, top: number) => ({ left, top, width: 40, height: 20 });
// A phone, with a bar of 48 pixels.
const view = { left: 0, top: 48, width: 320, height: 600 };
const box = { width: 280, height: 100 };

test.each([
  ['below, where its owner begins', owner(20, 200), { left: 20, top: 228 }],
  ['away from the right edge', owner(250, 200), { left: 32, top: 228 }],
  ['away from the left edge', owner(-30, 200), { left: 8, top: 228 }],
  ['above where there is no room below', owner(20, 560), { left: 20, top: 452 }],
  ['below as long as it just fits', owner(20, 512), { left: 20, top: 540 }],
  ['above as soon as it does not', owner(20, 513), { left: 20, top: 405 }],
])('placeBeside() puts a box %s', (_, place, expected) => {
  expect(placeBeside(place, box, view)).toEqual(expected);
});

test('placeBeside() puts a box with room on neither side below', () => {
  expect(placeBeside(owner(20, 300), { width: 280, height: 400 }, view).top).toBe(328);
});

test('placeBeside() keeps the beginning of a box in view that is too wide', () => {
  expect(placeBeside(owner(100, 200), { width: 400, height: 100 }, view).left).toBe(8);
});
