import type { SearchIndex } from '../search-index.ts';

/** Every pause is written so in a plain text. */
export const pause = ',';

const pauses = '。,、;:!?';
const ignored = /[^\p{L}\p{N}\p{S}\p{M}%\uD800-\uDFFF]/u;
/** For each UTF-16 unit: 0 not looked at yet, 1 stays, 2 a pause, 3 left out. */
const roles = new Uint8Array(65536);

function roleOf(code: number): number {
  const known = roles[code] as number;
  if (known !== 0) return known;
  const sign = String.fromCharCode(code);
  return (roles[code] = pauses.includes(sign) ? 2 : ignored.test(sign) ? 3 : 1);
}

/** A folded text without punctuation, but for its pauses. */
export interface Plain {
  text: string;
  /** For each UTF-16 unit of `text`, its offset in the folded text. */
  places: number[];
}

/**
 * Leave punctuation out of a folded text: 村(社区) is typed 村社区. Pauses stay, as one sign, so that no word reaches from one
 * clause into the next; the end of the heading is one.
 *
 * @param headingEnd
 *   Where the heading ends in the folded text; 0 for none.
 */
export function plain(folded: string, headingEnd = 0): Plain {
  const places: number[] = [];
  let text = '';
  for (let at = 0; at < folded.length; at++) {
    const role = roleOf(folded.charCodeAt(at));
    const isPause = role === 2 || (at === headingEnd && at > 0);
    if (isPause && text !== '' && !text.endsWith(pause)) {
      text += pause;
      places.push(at);
    }
    if (role === 1) {
      text += folded.charAt(at);
      places.push(at);
    }
  }
  return { text, places };
}

/** Plain text of one unit, with the way back into its folded text. */
export function plainRecord({ folded, starts, headingEnds }: SearchIndex, record: number): Plain {
  const start = starts[record] as number;
  const end = (starts[record + 1] as number) - 1;
  return plain(folded.slice(start, end), (headingEnds[record] as number) - start);
}
