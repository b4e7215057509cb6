import { pinyin } from 'pinyin-pro';

/**
 * How the characters of some texts are read, without tones and with `v` for ü, for a search by pinyin.
 *
 * A character with several readings has those that it has in these texts: 行 is `hang` after 银 and `xing` before 动. The
 * readings come from pinyin-pro.
 *
 * @param texts
 *   Everything that can be found. Readings depend on the words around, so give whole sentences.
 * @returns
 *   For each reading its characters in the order of Unicode: `{ she: '社设' }`. Readings in the order of the alphabet.
 */
export function pinyinTable(texts: readonly string[]): Record<string, string> {
  const found = new Map<string, Set<string>>();
  for (const { origin, pinyin: reading } of readings(texts))
    found.set(reading, (found.get(reading) ?? new Set()).add(origin));
  return Object.fromEntries(
    [...found]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([reading, characters]) => [reading, [...characters].toSorted().join('')]),
  );
}

function* readings(texts: readonly string[]) {
  // A text that comes often, such as the name of a department, is read once.
  for (const text of new Set(texts.flatMap((text) => text.split(/[\s，。；：、（）“”]+/u))))
    for (const read of pinyin(text, { type: 'all', toneType: 'none', v: true }))
      if (read.isZh && read.origin.length === 1 && /^[a-z]+$/.test(read.pinyin)) yield read;
}
