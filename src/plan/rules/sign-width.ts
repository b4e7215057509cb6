/**
 * Rule: brackets, commas, semicolons and colons have one width throughout the text.
 *
 * ## Why
 *
 * `村(社区)` in a plan that prints `村（社区）` elsewhere comes from another text or another typist. GB/T 15834—2011
 * asks for full width; many web pages have half width throughout, which is odd nowhere and so passes.
 *
 * ## Fix
 *
 * Nothing depends on it: search and comparison fold widths. Compare with the published plan if it matters.
 */

import type { Plugin } from 'unified';
import { readMarker } from '../grammar/marker.ts';
import type { PlanRoot } from '../types.ts';
import { placeIn, reporter } from './support/report.ts';
import { type PlacedText, placedTexts } from './support/texts.ts';

/** A kind of sign: its expressions in full and half width, and how it is shown. */
interface Kind {
  full: RegExp;
  half: RegExp;
  signs: [full: string, half: string];
}

const kinds: readonly Kind[] = [
  { full: /（[^（()）]*）/g, half: /\([^（()）]*\)/g, signs: ['（）', '()'] },
  ...(['，,', '；;', '：:'] as const).map((pair): Kind => ({
    full: new RegExp(pair.charAt(0), 'g'),
    // Behind a digit or letter it may be part of a number, a time or an address.
    half: new RegExp(`${pair.charAt(1)}(?<=[\\u4e00-\\u9fff”》）)].)`, 'g'),
    signs: [pair.charAt(0), pair.charAt(1)],
  })),
];

/** Remark, once a paragraph, on signs of the width that the text mostly does not use. */
export const signWidth: Plugin<[], PlanRoot> = function () {
  return function (tree, file) {
    const report = reporter(file, 'sign-width');
    const texts = placedTexts(tree, file).filter(
      ({ kind, part }) => kind !== 'cell' && part === 'main',
    );

    for (const { full, half, signs } of kinds) {
      const inHalf = find(texts, half);
      if (inHalf.length === 0) continue;
      const inFull = find(texts, full);
      const isHalf = total(inHalf) > total(inFull);
      const [odd, usual] = isHalf ? [inFull, inHalf] : [inHalf, inFull];
      // Where both are at home, neither is odd.
      if (total(odd) * 2 > total(usual)) continue;
      const [shown, expected] = isHalf ? signs : signs.toReversed();
      for (const { text, places } of odd) {
        const [first] = places;
        if (!first) continue;
        const times = places.length > 1 ? ` (${places.length} times in this paragraph)` : '';
        report(
          `Unexpected \`${shown}\`${times}, expected \`${expected}\` as in most of the text`,
          placeIn(file, text.node, text.pieces, ...first),
          'info',
        );
      }
    }
  };
};

interface Found {
  text: PlacedText;
  places: [from: number, to: number][];
}

/** Where the sign stands, the number of a heading aside. */
function find(texts: readonly PlacedText[], sign: RegExp): Found[] {
  return texts.flatMap((text) => {
    if (text.value.search(sign) === -1) return [];
    const skip = text.kind === 'heading' ? (readMarker(text.value)?.length ?? 0) : 0;
    const places = [...text.value.matchAll(sign)]
      .map(({ 0: match, index }): [number, number] => [index, index + match.length])
      .filter(([from]) => from >= skip);
    return places.length > 0 ? [{ text, places }] : [];
  });
}

function total(found: readonly Found[]): number {
  return found.reduce((sum, { places }) => sum + places.length, 0);
}
