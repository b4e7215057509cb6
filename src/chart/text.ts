/** Widths of text by rule of thumb, since a chart is laid out before anyone knows the reader's fonts. */

/** From the middle of a line of text down to its baseline, in ems. */
export const middle = 0.36;

/** Width of characters that are not Chinese, in ems: of a broad face, since text that is shorter than thought does no harm. */
const latinWidth = 0.6;
/** How much wider bold Latin letters are. */
const bolder = 1.18;
const narrow = /[ .,:;'’!|ijlIft()[\]]/u;
const broad = /[MWmw@%‰—…]/u;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6“”‘’\p{Script=Han}≥≤→↑↓●○◆◇■□▲△]/u;

/** Width of a text in pixels, about, and rather more than less. */
export function textWidth(text: string, size: number, weight: 400 | 700 = 400): number {
  let ems = 0;
  // An apostrophe among Latin letters is no quotation mark.
  for (const character of text.replace(/(?<=[A-Za-z])’/g, "'")) {
    const width = emsOf(character);
    ems += weight === 700 && width < 1 ? width * bolder : width;
  }
  return ems * size;
}

function emsOf(character: string): number {
  if (wide.test(character)) return 1;
  if (narrow.test(character)) return 0.39;
  return broad.test(character) ? 0.9 : latinWidth;
}

/** Marks that no line begins with, and those that none ends with (GB/T 15834—2011, 5.1). */
const closing = /^[、。，；：？！）〕】》〉」』”’…—·,.;:?!)\]}%‰]+$/u;
const opening = /[（〔【《〈「『“‘([{]$/u;

/**
 * Break a text into lines, between words.
 *
 * @param width
 *   Longest line in pixels; a word that is longer is cut.
 * @param most
 *   How many lines there may be; what does not fit is left out and `…` stands for it.
 */
export function wrapText(
  text: string,
  width: number,
  size: number,
  most = Infinity,
  weight: 400 | 700 = 400,
): string[] {
  const lines: string[] = [];
  let line = '';

  for (const piece of pieces(text)) {
    if (line === '' || textWidth((line + piece).trimEnd(), size, weight) <= width) line += piece;
    else {
      lines.push(line.trim());
      line = piece.trimStart();
    }
    while (textWidth(line.trimEnd(), size, weight) > width && Array.from(line).length > 1) {
      const end = fitting(line, width, size, weight);
      lines.push(line.slice(0, end));
      line = line.slice(end);
    }
  }
  if (line.trim() !== '') lines.push(line.trim());
  if (lines.length <= most) return lines;

  const kept = lines.slice(0, most);
  return kept.with(-1, cutText(lines.slice(most - 1).join(''), width, size, weight));
}

/** A text as it is where it fits, else its beginning with `…`. */
export function cutText(
  text: string,
  width: number,
  size: number,
  weight: 400 | 700 = 400,
): string {
  if (textWidth(text, size, weight) <= width) return text;
  return `${text.slice(0, fitting(text, width - textWidth('…', size, weight), size, weight))}…`;
}

/** Length of the longest beginning that fits, at least one character. */
function fitting(text: string, width: number, size: number, weight: 400 | 700): number {
  let end = 0;
  for (const character of text) {
    if (end > 0 && textWidth(text.slice(0, end + character.length), size, weight) > width) break;
    end += character.length;
  }
  return end;
}

/** Words with the marks that may not be parted from them. */
function pieces(text: string): string[] {
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)];
  const joined: string[] = [];

  for (const { segment } of words) {
    const last = joined.at(-1);
    const sticks =
      last !== undefined &&
      (closing.test(segment) ||
        opening.test(last) ||
        /^\s+$/.test(segment) ||
        (/[\dA-Za-z+\-–/’'≥≤]$/.test(last) && /^[\dA-Za-z+\-–/’'%‰]/.test(segment)));
    if (sticks) joined[joined.length - 1] = last + segment;
    else joined.push(segment);
  }
  return joined;
}
