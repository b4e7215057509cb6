import { expect, test } from 'vitest';
import { lackingInCss, lackingInHtml, lackingInScript, type Lacking } from './floor.ts';
import { builtFile, builtFiles, samplePages } from './site.ts';

/** What is newer than the oldest browsers, and why it may be used without asking; its values with it. */
const enhancements: Readonly<Record<string, string>> = {
  'css.properties.text-autospace': 'without it, Chinese and figures stand a little closer',
  'css.properties.text-spacing-trim': 'without it, signs that meet stand a little wider',
  'css.properties.hanging-punctuation': 'without it, the edge is a little less even',
  'css.properties.text-wrap': 'without it, titles break where the line ends',
  'css.properties.text-size-adjust': 'iOS has it under its prefix; others need none',
  'css.at-rules.media.prefers-contrast':
    'who has no such wish to tell gets the usual contrast, which is AA',
  'css.at-rules.media.forced-colors': 'who has no forced colours needs no rule for them',
  'css.properties.forced-color-adjust': 'the same',
  'css.properties.print-color-adjust':
    'under its prefix before; without it, colours are not printed',
  'css.properties.user-select': 'under its prefix before; without it, a value is selected by hand',
  'css.properties.text-decoration.dotted': 'under its prefix before',
  'css.properties.text-decoration.dashed': 'the same',
  'css.properties.text-decoration.double': 'the same',
  'css.properties.overscroll-behavior': 'without it, the page scrolls on when a list is at its end',
  'css.properties.overscroll-behavior-x': 'the same, sideways',
  'css.properties.reading-flow':
    'without it, Tab on a phone reaches the box before what stands above it',
  'css.properties.container-type': 'for the widths below',
  'css.types.length.container_query_length_units':
    'without it, a long caption scrolls with its table',
  'css.at-rules.page': 'without it, the margins of the browser are used in print',
  'css.properties.size': 'the same, for the sheet',
  'css.properties.break-after.avoid': 'without it, a heading may stand last on a printed sheet',
  'css.properties.orphans': 'without it, a line may stand alone on a printed sheet',
  'css.properties.widows': 'the same',
  'css.properties.box-decoration-break':
    'without it, a box over two printed sheets is open at the tear',
  'javascript .Segmenter': 'asked for first; without it, words are cut by kinds of characters',
  'javascript .toHex': 'a library asks for it first',
  'javascript .fromHex': 'the same',
  'javascript .chunks':
    'parts of a pattern in the library for near matches, no member of the browser',
  'javascript .config': 'its defaults',
  'javascript .use': 'how it takes plug-ins, of which there are none',
};

/** Whether a feature, or what it is a value of, may be used. */
function isAllowed(feature: string): boolean {
  return Object.keys(enhancements).some(
    (allowed) => feature === allowed || feature.startsWith(`${allowed}.`),
  );
}

const files = builtFiles();

/** What the files use without leave, with the files that use it. */
function unexpected(paths: readonly string[], read: (text: string) => Lacking): string[] {
  return paths.flatMap((path) =>
    [...read(builtFile(path))]
      .filter(([feature]) => !isAllowed(feature))
      .map(([feature, browsers]) => `${path}: ${feature} (${browsers})`),
  );
}

test('style sheets use nothing newer than the oldest browsers', () => {
  const sheets = files.filter((file) => file.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(0);
  expect(unexpected(sheets, lackingInCss)).toEqual([]);
});

test('scripts use nothing newer than the oldest browsers', () => {
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  expect(unexpected(scripts, lackingInScript)).toEqual([]);
});

test('pages use no element or attribute newer than the oldest browsers', () => {
  const pages = samplePages().map(({ address }) =>
    address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1),
  );
  expect(unexpected(pages, lackingInHtml)).toEqual([]);
});

test.each([
  ['a { color: red; margin-inline: 1em }', []],
  ['a { inset: 0; block-size: 50dvh }', ['css.types.length.viewport_percentage_units_dynamic']],
  ['a:has(b) { color: light-dark(red, blue) }', ['css.selectors.has', 'css.types.light-dark']],
  ['a { b { color: red } }', ['css: Colon is expected']],
  ['a { &:hover { color: red } }', ['css.selectors.nesting']],
  ['@container (width > 1em) { a { color: red } }', ['css.at-rules.container']],
  ['@media (width >= 40em) { a { color: red } }', ['css.at-rules.media.range_syntax']],
  ['@supports (width: 1cqi) { a { width: 1cqi } }', []],
  [
    '@supports not (inset: 0) { a { width: 1cqi } }',
    ['css.types.length.container_query_length_units'],
  ],
])('lackingInCss(%j) finds what is new', (css, features) => {
  expect([...lackingInCss(css).keys()]).toEqual(features);
});

test.each([
  ['[1].at(-1); document.querySelector("a").closest("b")', []],
  ['[1].toSorted()', ['javascript .toSorted']],
  ['structuredClone({}); Object.groupBy([], String)', ['javascript .groupBy']],
  ['const a = { lines: 1, toSorted() {} }; a.lines; a.toSorted()', []],
  ['class A { static { } }', ['javascript.classes.static']],
  ['/(?<=a)b/.test("ab")', ['javascript.lookbehind']],
  ['element.showPopover()', ['javascript .showPopover']],
  ['new CloseWatcher()', ['javascript CloseWatcher']],
])('lackingInScript(%j) finds what is new', (code, features) => {
  expect([...lackingInScript(code).keys()]).toEqual(features);
});

test.each([
  ['<p id="a" hidden>', []],
  ['<dialog>', ['html <dialog>']],
  ['<div popover>', ['html <div popover>']],
])('lackingInHtml(%j) finds what is new', (html, features) => {
  expect([...lackingInHtml(html).keys()]).toEqual(features);
});
