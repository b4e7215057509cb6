import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast } from '../testing/color.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../styles/${name}`, import.meta.url), 'utf8');
const themes = ['light', 'dark'] as const;

/** Colours of a role or palette entry, light and dark. */
function colors(name: string, from: string): Record<(typeof themes)[number], string> {
  const [, light = '', dark = ''] =
    new RegExp(`${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(read(from)) ?? [];
  return { light, dark };
}

const ink = [colors('--ink-0', 'tokens.css'), colors('--ink-1', 'tokens.css')];
const paper = [colors('--paper-0', 'tokens.css'), colors('--paper-1', 'tokens.css')];

test.each(['delete', 'insert', 'shared'])('text on the tint of %s can be read', (mark) => {
  const tint = colors(`--color-${mark}-tint`, 'diff.css');
  const line = colors(`--color-${mark}`, 'diff.css');
  for (const theme of themes) {
    // WCAG 2.2: 1.4.3 for text, also the quiet one of responsibilities; 1.4.11 for lines.
    for (const color of ink) expect(contrast(color[theme], tint[theme])).toBeGreaterThan(4.5);
    for (const ground of [tint, ...paper])
      expect(contrast(line[theme], ground[theme])).toBeGreaterThan(3);
  }
});
