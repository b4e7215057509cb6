import { expect, test } from 'vitest';
import { iconSvg, markStrokes, tileSvg } from './mark.ts';

test('every edge of the mark stands on a whole unit of its square', () => {
  const numbers = Object.values(markStrokes).flatMap((path) => path.match(/\d+(?:\.\d+)?/g) ?? []);
  for (const number of numbers) {
    expect(Number(number) % 1).toBe(0);
    expect(Number(number)).toBeLessThanOrEqual(16);
  }
});

test('iconSvg() has colours for light and dark bars and stays small', () => {
  expect(iconSvg()).toMatch(/^<svg .*prefers-color-scheme:dark.*<\/svg>$/);
  expect(iconSvg().length).toBeLessThan(400);
});

test('tileSvg() fills what the margin leaves', () => {
  expect(tileSvg(180, 42)).toContain('translate(42 42) scale(6)');
});
