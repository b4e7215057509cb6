import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { darkPictureColors, pictureColors } from './colors.ts';

const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');

/** The role a colour of pictures stands for. */
const roles = {
  paper: '--color-page',
  rule: '--color-rule',
  ink: '--color-text',
  quiet: '--color-text-quiet',
  vermilion: '--color-note',
};

/** Light and dark colour of a role. */
function colorsOf(role: string): string[] {
  const [, token = ''] = new RegExp(`${role}: var\\((--[\\w-]+)\\)`).exec(tokens) ?? [];
  const [, ...colors] = new RegExp(`${token}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
  return colors;
}

test('pictureColors are those of the pages', () => {
  for (const [name, color] of Object.entries(pictureColors))
    expect([name, colorsOf(roles[name as keyof typeof roles])[0]]).toEqual([name, color]);
  for (const [name, color] of Object.entries(darkPictureColors))
    expect([name, colorsOf(roles[name as keyof typeof roles])[1]]).toEqual([name, color]);
});
