import { parseNumeral } from '../text/numeral.ts';

/**
 * Kinds of numbers that open a heading, from the highest to the lowest.
 *
 * The order is that of GB/T 9704—2012, 7.3.3 (`一、` `（一）` `1.` `（1）`), below the parts, chapters and
 * sections of longer plans.
 */
export const markerStyles = [
  'part', // 第一篇
  'chapter', // 第一章
  'division', // 第一节
  'han', // 一、
  'hanParen', // （一）
  'digit', // 1.
  'digitParen', // （1）
  'circled', // ①
] as const;

export type MarkerStyle = (typeof markerStyles)[number];

/** A number that opens a line. */
export interface Marker {
  style: MarkerStyle;
  /** The number it stands for. */
  ordinal: number;
  /** Length as printed, in UTF-16 units, spaces inside it included. */
  length: number;
}

const han = '[一二三四五六七八九十百零]+';
const digits = '[0-9０-９]';

const patterns: readonly [MarkerStyle, RegExp][] = [
  ['part', new RegExp(`^第\\s*(${han}|${digits}{1,2})\\s*(?:篇|编|部分)`)],
  ['chapter', new RegExp(`^第\\s*(${han}|${digits}{1,2})\\s*章`)],
  ['division', new RegExp(`^第\\s*(${han}|${digits}{1,2})\\s*节`)],
  ['han', new RegExp(`^(${han})\\s*[、．.]`)],
  ['hanParen', new RegExp(`^[（(]\\s*(${han})\\s*[)）]`)],
  // `1.3倍` and `3、5号` are numbers in a sentence.
  ['digit', new RegExp(`^(${digits}{1,3})\\s*[.．、](?!\\s*${digits})`)],
  // `01 信息化工程`, as boxes number their items.
  ['digit', /^(0[1-9])(?=\s+[一-鿿“])/],
  ['digitParen', new RegExp(`^[（(]\\s*(${digits}{1,2})\\s*[)）]`)],
  ['digitParen', new RegExp(`^(${digits}{1,2})\\s*[)）]`)],
];

/** Numbers that are one sign each, from 1. */
const single: readonly [MarkerStyle, string][] = [
  ['digit', '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛'],
  ['digitParen', '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'],
  ['hanParen', '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩'],
  ['circled', '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'],
];

/**
 * Read the number that opens a line.
 *
 * @param value
 *   Line without its indent.
 * @returns
 *   The marker, or `undefined` where the line opens otherwise.
 * @example
 *   readMarker('（十一）健全机制') // => { style: 'hanParen', ordinal: 11, length: 4 }
 */
export function readMarker(value: string): Marker | undefined {
  for (const [style, pattern] of patterns) {
    const match = pattern.exec(value);
    const ordinal = match?.[1] === undefined ? undefined : parseNumeral(match[1]);
    if (match && ordinal !== undefined) return { style, ordinal, length: match[0].length };
  }
  for (const [style, signs] of single) {
    const index = value === '' ? -1 : signs.indexOf(value.charAt(0));
    if (index !== -1) return { style, ordinal: index + 1, length: 1 };
  }
  return undefined;
}

/** Whether a style makes sections of the outline; `（1）` and `①` number points inside a text. */
export function isOutlineStyle(style: MarkerStyle): boolean {
  return style !== 'digitParen' && style !== 'circled';
}

/** Place of a style in the hierarchy, from 0 for the highest. */
export function styleRank(style: MarkerStyle): number {
  return markerStyles.indexOf(style);
}
