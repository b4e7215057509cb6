/** A bracket or quote that does not fit the one it should be paired with. */
export interface OddSign {
  sign: string;
  /** Its place in the text, in UTF-16 units. */
  offset: number;
  /** What is wrong with it. */
  kind: 'open' | 'closes-nothing' | 'other-width';
  /** The partner that was expected; for another width, the sign itself in the right one. */
  expected: string;
}

const closing = new Map(
  Object.entries({ '（': '）', '(': ')', '《': '》', '〈': '〉', '【': '】', '“': '”' }),
);
const opening = new Map([...closing].map(([open, close]) => [close, open]));
const signs = /[（()）《》〈〉【】“”]/g;

/** Signs that may close each other; half-width and full-width brackets do. */
function family(sign: string): string {
  return opening.get(sign) ?? sign;
}

function width(sign: string): string {
  return family(sign) === '(' ? '（' : family(sign);
}

/**
 * Find brackets and quotes that are not paired, or paired with one of the other width, in order of appearance.
 *
 * Kinds are counted apart: `（《）` has one sign too many, not three.
 */
export function oddSigns(value: string): OddSign[] {
  const found: OddSign[] = [];
  const open = new Map<string, { sign: string; offset: number }[]>();
  for (const { 0: sign, index: offset } of value.matchAll(signs)) {
    const kind = width(sign);
    const stack = open.get(kind) ?? [];
    if (closing.has(sign)) {
      stack.push({ sign, offset });
      open.set(kind, stack);
      continue;
    }
    const partner = stack.pop();
    if (!partner) {
      if (!isPoint(value, offset)) {
        found.push({ sign, offset, kind: 'closes-nothing', expected: family(sign) });
      }
    } else if (partner.sign !== family(sign)) {
      found.push({
        sign,
        offset,
        kind: 'other-width',
        expected: closing.get(partner.sign) ?? sign,
      });
    }
  }
  for (const stack of open.values()) {
    for (const { sign, offset } of stack) {
      found.push({ sign, offset, kind: 'open', expected: closing.get(sign) ?? '' });
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/** `1）` and `a)` number points; their bracket has no partner. */
function isPoint(value: string, offset: number): boolean {
  return (
    /[）)]/.test(value.charAt(offset)) &&
    /(?:^|[，。；：、\s])[0-9０-９a-zA-Z]{1,2}$/.test(value.slice(Math.max(0, offset - 4), offset))
  );
}
