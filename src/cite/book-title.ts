/**
 * Put 《》 around a title. Title marks inside turn with their depth: 《〈《》〉》 (GB/T 15834).
 *
 * @example
 *   bookTitle('贯彻《某某纲要》的方案') // => '《贯彻〈某某纲要〉的方案》'
 */
export function bookTitle(title: string): string {
  let depth = 1;
  const turned = title.replace(/[《〈》〉]/g, (mark) => {
    if (mark === '《' || mark === '〈') return depth++ % 2 === 1 ? '〈' : '《';
    // One too many stays what it is.
    if (depth === 1) return mark;
    return --depth % 2 === 1 ? '〉' : '》';
  });
  return `《${turned}》`;
}
