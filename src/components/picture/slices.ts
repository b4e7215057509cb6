/**
 * The typeface of pictures made at build, Noto Serif SC, as its package has it: a hundred files of about 150 characters
 * each. Only those a picture needs are opened, and none reaches the site.
 */
import ranges from '@fontsource-variable/noto-serif-sc/unicode.json';
import { create, type Font } from 'fontkitten';
import decompress from 'woff2-encoder/decompress';

// Inlined and lazy: a file read otherwise would be copied to the site.
const files = import.meta.glob<string>(
  '/node_modules/@fontsource-variable/noto-serif-sc/files/*-wght-normal.woff2',
  { query: '?inline', import: 'default' },
);

/** Characters of each file by its name in the package, such as `[97]` or `latin`. */
const spans = Object.entries(ranges).map(([name, list]) => ({
  name: name.replace(/[[\]]/g, ''),
  spans: list.split(',').map(readSpan),
}));

const opened = new Map<string, Promise<Font>>();

/** Name of the file that holds a character; `undefined` where the typeface does not have it. */
export function sliceOf(character: string): string | undefined {
  const code = character.codePointAt(0) ?? -1;
  return spans.find((slice) => slice.spans.some(([first, last]) => first <= code && code <= last))
    ?.name;
}

/** Open a file of the typeface, once. */
export function openSlice(name: string): Promise<Font> {
  const font = opened.get(name) ?? readSlice(name);
  opened.set(name, font);
  return font;
}

async function readSlice(name: string): Promise<Font> {
  const read =
    files[
      `/node_modules/@fontsource-variable/noto-serif-sc/files/noto-serif-sc-${name}-wght-normal.woff2`
    ];
  if (!read) throw new Error(`Unexpected font file \`${name}\`, expected one of the font package`);
  const packed = await (await fetch(await read())).bytes();
  // Unpacked here, since the reader of fonts varies the weight of unpacked ones only.
  const font = create(Buffer.from(await decompress(packed)));
  if (font.isCollection) throw new Error(`Unexpected collection in font file \`${name}\``);
  return font;
}

/** `U+4e00-4e2f` or `U+4e00` as its first and last code point. */
function readSpan(text: string): [first: number, last: number] {
  const [first = '', last = first] = text.replace('U+', '').split('-');
  return [parseInt(first, 16), parseInt(last, 16)];
}
