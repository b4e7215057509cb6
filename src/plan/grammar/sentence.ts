/** Signs that may stand behind the end of a sentence. */
const closers = '”’"\'）)】》〉」』］\\]*_';

const ended = new RegExp(`[。！？!?；;：:…][${closers}]*$`);
const responsibilityEnd = /(?:负责|牵头|配合|参与|落实|实施|单位|部门)[）)]?[。.]?$/;

/**
 * Whether a paragraph may end here: the text closes with sentence punctuation or with the bracket that
 * names who is responsible. `村（社区）` closes with a bracket too, but in mid-sentence.
 */
export function isClosed(value: string): boolean {
  if (ended.test(value)) return true;
  if (!/[）)]$/.test(value)) return false;
  return responsibilityEnd.test(value) || /^[（(][^（）()]*[）)]$/.test(value);
}

/** Whether the text holds punctuation that headings do not have. Commas and quotes may stand in titles. */
export function hasSentencePunctuation(value: string): boolean {
  return /[。；;！？!?]/.test(value);
}

const pairs = [
  ['（(', '）)'],
  ['《', '》'],
  ['〈', '〉'],
  ['【', '】'],
  ['“', '”'],
] as const;

/** Every sign of a pair: which pair, and whether it opens. */
const paired = new Map<string, { pair: number; opens: boolean }>();
for (const [pair, [opening, closing]] of pairs.entries()) {
  for (const sign of opening) paired.set(sign, { pair, opens: true });
  for (const sign of closing) paired.set(sign, { pair, opens: false });
}

/** A bracket or quote without its partner. */
export interface UnpairedSign {
  /** The sign. */
  sign: string;
  /** Its place in the text, in UTF-16 units. */
  offset: number;
  /** The partner that was expected. */
  expected: string;
}

/**
 * Brackets and quotes that are not paired, in order of appearance.
 *
 * Half-width and full-width brackets close each other: `（…)` is odd, but it closes.
 */
export function unpairedSigns(value: string): UnpairedSign[] {
  const found: UnpairedSign[] = [];
  const open: number[][] = pairs.map(() => []);
  for (const { 0: sign, index: offset } of value.matchAll(/[（(）)《》〈〉【】“”]/g)) {
    const { pair = 0, opens = false } = paired.get(sign) ?? {};
    if (opens) open[pair]?.push(offset);
    else if (open[pair]?.pop() === undefined) {
      found.push({ sign, offset, expected: pairs[pair]?.[0].charAt(0) ?? '' });
    }
  }
  for (const [pair, offsets] of open.entries()) {
    const expected = pairs[pair]?.[1].charAt(0) ?? '';
    for (const offset of offsets) found.push({ sign: value.charAt(offset), offset, expected });
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/** Signs that open a new paragraph without being a heading: `一是`, `——`, bullets, points. */
export function opensPoint(value: string): boolean {
  return /^(?:[一二三四五六七八九十]{1,2}是|[—―–-]{2}|[●■◆▪•·◇○★▲※]|[（(]\s*[0-9０-９]{1,2}\s*[)）]|[①-⑳]|备?注[:：])/.test(
    value,
  );
}
