import { lastAbove, readingLine } from './current.ts';

/** Measure where in the window the reader reads, in pixels from its top. */
function measureReadingLine(): number {
  const root = document.documentElement;
  return readingLine({
    viewport: innerHeight,
    landing: parseFloat(getComputedStyle(root).scrollPaddingTop) || 0,
    remaining: root.scrollHeight - innerHeight - scrollY,
  });
}

/** Last of some elements, given in the order of the page, that begins above the place of reading. */
export function elementRead<Kind extends Element>(elements: ArrayLike<Kind>): Kind | undefined {
  const topAt = (index: number) => elements[index]?.getBoundingClientRect().top ?? Infinity;
  return elements[lastAbove(elements.length, topAt, measureReadingLine())];
}
