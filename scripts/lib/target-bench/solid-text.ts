/** A text without its layout, and where each of its lines begins in it. */
export interface SolidText {
  text: string;
  /** Place of the first character of each line, the lines counted from 0; one more for the end. */
  lines: number[];
}

/** From the first character to behind the last one, in a solid text. */
export type Stretch = readonly [start: number, end: number];

/** A text or quote without white space, and without the borders of Markdown’s tables: how a text is laid out does not matter. */
export function withoutSpace(text: string): string {
  return text.replace(/[\s|]+/g, '');
}

/** Take the layout out of a text. */
export function solidText(source: string): SolidText {
  const lines = [0];
  let text = '';
  for (const line of source.split(/\r\n|[\n\r]/)) {
    text += withoutSpace(line);
    lines.push(text.length);
  }
  return { text, lines };
}

/**
 * All places of a quote that begin in given lines.
 *
 * @param first
 *   First line, counted from 1.
 * @param last
 *   Last line that it may begin in, and end in where `within`.
 */
export function stretchesOf(
  { text, lines }: SolidText,
  quote: string,
  [first, last]: readonly [number, number],
  { within = false }: { within?: boolean } = {},
): Stretch[] {
  const solid = withoutSpace(quote);
  const end = lines[last] ?? text.length;
  const found: Stretch[] = [];
  if (solid === '') return found;
  let at = text.indexOf(solid, lines[first - 1] ?? text.length);
  while (at >= 0 && at < end) {
    if (!within || at + solid.length <= end) found.push([at, at + solid.length]);
    at = text.indexOf(solid, at + 1);
  }
  return found;
}

/** Share of the shorter of two stretches that lies in both. */
export function sharedPart(a: Stretch, b: Stretch): number {
  const both = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return Math.max(0, both) / Math.min(a[1] - a[0], b[1] - b[0]);
}

/** What lies in both of two stretches as a share of what lies in either. */
export function closeness(a: Stretch, b: Stretch): number {
  const both = Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
  return both / (a[1] - a[0] + (b[1] - b[0]) - both);
}
