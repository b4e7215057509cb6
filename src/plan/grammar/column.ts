import { parseNumeral } from '../text/numeral.ts';

/** The number that opens a special column. */
export interface ColumnHeader {
  /** Length as printed, in UTF-16 units, with the spaces and signs that belong to it. */
  length: number;
  /** The number, or `undefined` for an unnumbered column. */
  ordinal: number | undefined;
}

const header =
  /^[【［[〔]?\s*专\s*栏(?:\s*([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}))?(?:\s*[】］\]〕])?(?:\s*[：:、.．])?/;

/** Words that go on with a sentence: `专栏1所列项目…`. */
const sentence =
  /^(?:所[列示述指提]|[中内里](?:[的所，]|明确)|明确[了的]|列[出明]|的|[和与及]专栏)/;

/** Longest title of a column, in characters. */
const longestTitle = 60;

/**
 * Read the opening of a special column: `专栏1`, `专栏 1`, `专栏一：`, `【专栏1】`, `专栏6新时代…`.
 *
 * @param value
 *   A line or rejoined block without its indent.
 * @returns
 *   Number and length, or `undefined` where the line only speaks of a column.
 */
export function columnHeader(value: string): ColumnHeader | undefined {
  const match = header.exec(value);
  if (!match) return undefined;
  const title = value.slice(match[0].length).trim().replace(/。$/, '');
  if (title.length > longestTitle || /[。；！？]/.test(title) || sentence.test(title))
    return undefined;
  return {
    length: match[0].length,
    ordinal: match[1] === undefined ? undefined : parseNumeral(match[1]),
  };
}
