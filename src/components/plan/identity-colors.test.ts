import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast, difference, seen, visions, type Vision } from '../testing/color.ts';
import { identityColors } from './identity-colors.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../styles/${name}`, import.meta.url), 'utf8');
const tokens = read('tokens.css');
const themes = ['light', 'dark'] as const;
const everyVision = Object.keys(visions) as Vision[];

/** A colour of `tokens.css`. */
function token(role: string, theme: (typeof themes)[number]): string {
  const [, name = ''] = new RegExp(`${role}: var\\((--[\\w-]+)\\)`).exec(tokens) ?? [];
  const [, light, dark] =
    new RegExp(`${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens) ?? [];
  const found = theme === 'light' ? light : dark;
  if (!found)
    throw new Error(`Unexpected ${role}, expected it in tokens.css as light-dark(#…, #…)`);
  return found;
}

/** Smallest number over all pairs of a list. */
function closest<Item>(items: readonly Item[], apart: (a: Item, b: Item) => number): number {
  return Math.min(...items.flatMap((a, index) => items.slice(index + 1).map((b) => apart(a, b))));
}

test('plans.css has the colours of identityColors', () => {
  const written = [
    ...read('plans.css').matchAll(
      /\.plan-(\d) \{\s+--plan-color: light-dark\((.*), (.*)\);\s+--plan-tint: light-dark\((.*), (.*)\);/g,
    ),
  ].map((match) => match.slice(1));
  expect(written).toEqual(
    identityColors.map(({ ink, tint }, index) => [
      `${index + 1}`,
      ink.light,
      ink.dark,
      tint.light,
      tint.dark,
    ]),
  );
});

test.each(themes)('every colour can be read on %s pages, boxes and its tint', (theme) => {
  for (const { ink, tint } of identityColors) {
    for (const role of ['--color-page', '--color-box'])
      expect(contrast(ink[theme], token(role, theme))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink[theme], tint[theme])).toBeGreaterThanOrEqual(4.5);
    for (const role of ['--color-text', '--color-text-quiet', '--color-link', '--color-note'])
      expect(contrast(token(role, theme), tint[theme])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink[theme], token('--color-box-strong', theme))).toBeGreaterThanOrEqual(3);
  }
});

test.each(themes)('no colour is taken for that of text, links or notes on %s pages', (theme) => {
  for (const { ink } of identityColors) {
    for (const role of ['--color-text', '--color-link', '--color-note']) {
      const apart = difference(seen(ink[theme], 'usual'), seen(token(role, theme), 'usual'));
      expect(apart).toBeGreaterThan(8);
    }
  }
});

test.each(themes.flatMap((theme) => everyVision.map((vision) => [theme, vision] as const)))(
  'colours on %s pages are apart with %s',
  (theme, vision) => {
    const views = identityColors.map(({ ink }) => seen(ink[theme], vision));
    expect(closest(views.slice(0, 4), difference)).toBeGreaterThan(16);
    expect(closest(views, difference)).toBeGreaterThan(9.9);
  },
);

test.each(themes)('the first four on %s pages are apart in grey', (theme) => {
  const greys = identityColors.slice(0, 4).map(({ ink }) => seen(ink[theme], 'usual')[0]);
  expect(closest(greys, (a, b) => Math.abs(a - b))).toBeGreaterThan(6);
});
