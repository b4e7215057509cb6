/** Ends of sentences, and of parts of sentences where a reader may stop. */
const sentenceEnd = /[。！？]/;
const partEnd = /[，；：、]/;

/**
 * Beginning of a text for a search engine or a link preview: whole sentences where they fit, otherwise cut where a
 * reader may stop, with `…`.
 *
 * @param text
 *   Any text; white space in it becomes single spaces.
 * @param limit
 *   Longest answer in characters as readers count them: no character outside the basic plane and no accent is cut off.
 */
export function excerpt(text: string, limit: number): string {
  const characters = Array.from(
    new Intl.Segmenter('zh').segment(text.replace(/\s+/g, ' ').trim()),
    ({ segment }) => segment,
  );
  if (characters.length <= limit) return characters.join('');

  const kept = characters.slice(0, limit - 1);
  const whole = kept.findLastIndex((character) => sentenceEnd.test(character));
  // Half of the space is worth more than a full stop.
  if (whole >= limit / 2) return kept.slice(0, whole + 1).join('');

  const part = kept.findLastIndex((character) => partEnd.test(character));
  return `${kept.slice(0, part >= limit / 2 ? part : undefined).join('')}…`;
}
