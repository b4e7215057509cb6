/** Tiers of government and their offices: what the province's text calls 省民政厅, the city's calls 市民政局. */
const tiers: Readonly<Record<string, string>> = { 省: '市', 州: '市', 厅: '局', 廳: '局' };

/**
 * Make a text comparable: what differs from place to place only by tier or number becomes the same.
 *
 * White space, quotes and brackets go, since 村（社区） and 村社区 are the same words. Digits become one `0`, tiers one
 * character, other punctuation becomes a blank, over which no n-gram reaches.
 *
 * @returns
 *   Runs of characters, parted by single blanks.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s#“”"‘’'《》〈〉()[\]〔〕【】「」『』]+/g, '')
    .replace(/\d+(?:[.,]\d+)*/g, '0')
    .replace(/[省州厅廳]/g, (character) => tiers[character] ?? character)
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}
