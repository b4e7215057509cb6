/**
 * Rule: a text holds no characters that cannot be meant.
 *
 * These are foreign words inside Chinese sentences (`精神 and 党中央`), a circle for the Chinese zero (`二○三五`), the
 * sign `�` for a character that was lost, characters of private use, control characters, and signs that cannot be
 * seen (zero-width, direction of writing).
 *
 * ## Why
 *
 * They come from machines: translation tools, wrong conversions, web pages. What cannot be seen breaks searching and
 * comparing; a lost character is a gap in the text.
 *
 * ## Fix
 *
 * Get the text again from where it was published, or compare with it and record what is meant in `content/notes/`.
 */

import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { PlanRoot } from '../types.ts';
import { foreignWords } from './support/foreign-words.ts';
import { type Place, placeIn, reporter } from './support/report.ts';
import { sourceOf } from './support/source.ts';
import { placedTexts } from './support/texts.ts';

const ruleId = 'suspicious-character';

/** Quick look for what the slow expressions below find, and for surrogates, among which they look. */
const suspicious =
  /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u0600-\u08ff\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffd]/;

/** Warn of foreign words, wrong zeros, lost characters, control characters and signs that cannot be seen. */
export const suspiciousCharacter: Plugin<[], PlanRoot> = function () {
  return function (tree, file) {
    const report = reporter(file, ruleId);
    reportForeignWords(tree, file, report);
    reportZeros(file, report);
    if (!suspicious.test(sourceOf(file).value)) return;
    reportLostCharacters(file, report);
    reportInvisibleCharacters(file, report);
  };
};

type Report = (reason: string, place: Place) => void;

function reportForeignWords(tree: PlanRoot, file: VFile, report: Report): void {
  for (const { kind, part, node, value, pieces } of placedTexts(tree, file)) {
    // Before and behind the plan stand menus and addresses of web pages; sentences count there too.
    if (kind === 'cell' || (part !== 'main' && !/[，。；]/.test(value))) continue;
    if (!/[\u4e00-\u9fff]/.test(value)) continue;
    for (const { word, offset } of foreignWords(value)) {
      report(
        `Unexpected \`${word}\` in a Chinese sentence, expected Chinese words; compare with the published plan and record what is meant in \`content/notes/\``,
        placeIn(file, node, pieces, offset, offset + word.length),
      );
    }
  }
}

/** `二○三五`: a circle, a letter or a digit in the place of the Chinese zero. */
function reportZeros(file: VFile, report: Report): void {
  const { value, place } = sourceOf(file);
  const zero = /[○◯OoＯ0０](?<=[〇零一二三四五六七八九].)(?=[〇零○◯一二三四五六七八九年])/g;
  for (const { 0: sign, index } of value.matchAll(zero)) {
    report(
      `Unexpected \`${sign}\` (${codePoint(sign)}) in a Chinese number, expected \`〇\` (U+3007); record it in \`content/notes/\``,
      { start: place(index), end: place(index + 1) },
    );
  }
}

/** Each gap by itself: each is to be mended. */
function reportLostCharacters(file: VFile, report: Report): void {
  const { value, place } = sourceOf(file);
  for (const { 0: signs, index } of value.matchAll(/\ufffd+|\p{Co}+|\p{Cs}+/gu)) {
    const kind = signs.startsWith('\ufffd') ? 'replacement' : 'private-use';
    report(
      `Unexpected ${kind} character ${codePoint(signs)}, expected the character that was lost in its place; get the text again or record what is meant in \`content/notes/\``,
      { start: place(index), end: place(index + signs.length) },
    );
  }
}

/** Each character once, with its count: they come by the hundred. */
function reportInvisibleCharacters(file: VFile, report: Report): void {
  const { value, place } = sourceOf(file);
  const found = new Map<string, { index: number; count: number }>();
  for (const { 0: sign, index } of value.matchAll(/(?![\t\n\v\f\r])[\p{Cc}\p{Cf}\u2028\u2029]/gu)) {
    // The byte order mark.
    if (index === 0 && sign === '\ufeff') continue;
    const known = found.get(sign);
    if (known) known.count++;
    else found.set(sign, { index, count: 1 });
  }
  for (const [sign, { index, count }] of found) {
    const kind = /\p{Cc}/u.test(sign) ? 'control' : 'invisible';
    const times = count > 1 ? ` (${count} times, first here)` : '';
    report(
      `Unexpected ${kind} character ${codePoint(sign)}${times}, expected none; get the text again without it, or leave it: it is kept as it is`,
      { start: place(index), end: place(index + sign.length) },
    );
  }
}

/** `U+FFFD`. */
function codePoint(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
