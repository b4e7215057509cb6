/**
 * Write characters as distances: each as the character that is so much after a space as it is after the one before.
 *
 * Characters in the order of Unicode come out much alike, so that they take little room. UTF-16 units, in any order.
 */
export function toGaps(characters: string): string {
  let before = 0;
  let gaps = '';
  for (let index = 0; index < characters.length; index++) {
    const code = characters.charCodeAt(index);
    gaps += String.fromCharCode(code - before + 0x20);
    before = code;
  }
  return gaps;
}

/** Read what `toGaps` wrote. */
export function fromGaps(gaps: string): string {
  let code = 0;
  let characters = '';
  for (let index = 0; index < gaps.length; index++) {
    code = (code + gaps.charCodeAt(index) - 0x20) & 0xffff;
    characters += String.fromCharCode(code);
  }
  return characters;
}
