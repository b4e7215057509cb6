import { Converter } from 'opencc-js/t2cn';

/** Blocks in which traditional characters stand: the unified ones and extension A. */
const blocks = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const;

/** Standards whose forms are known: that of OpenCC, Taiwan's, Hong Kong's. */
const standards = ['t', 'tw', 'hk'] as const;

/**
 * Traditional characters for the simplified ones of some texts, so that 社區 is looked up as 社区.
 *
 * Characters one by one: what a query leaves open (著 is 着 or stays 著) is settled where it is searched, by what the texts
 * hold. Source of the pairs: OpenCC.
 *
 * @param texts
 *   Everything that can be found.
 * @returns
 *   Traditional characters in the order of Unicode, and at the same places what they stand for. All are of one UTF-16
 *   unit. A traditional character may come twice, where the standards differ.
 */
export function traditionalTable(
  texts: readonly string[],
): readonly [traditional: string, simplified: string] {
  const known = new Set(texts.join(''));
  const converters = standards.map((from) => Converter({ from, to: 'cn' }));
  let [traditional, simplified] = ['', ''];
  for (const character of charactersOf(blocks)) {
    const meant = new Set(converters.map((convert) => convert(character)));
    for (const one of meant) {
      if (one === character || one.length !== 1 || !known.has(one)) continue;
      traditional += character;
      simplified += one;
    }
  }
  return [traditional, simplified];
}

function* charactersOf(ranges: readonly (readonly [number, number])[]): Generator<string> {
  for (const [from, to] of ranges)
    for (let code = from; code <= to; code++) yield String.fromCharCode(code);
}
