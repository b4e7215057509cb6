import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { themeColors } from './theme-colors.ts';

test('themeColors are those of the page', () => {
  const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  const [, name = ''] = /--color-page: var\((--[\w-]+)\)/.exec(tokens) ?? [];
  const [, light, dark] =
    new RegExp(`${name}: light-dark\\(([^,]+), ([^)]+)\\)`).exec(tokens) ?? [];

  expect({ light, dark }).toEqual(themeColors);
});
