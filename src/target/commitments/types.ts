import type { Comparator, Span } from '../../schemas/index.ts';

/** Why a number of the text is no commitment. */
export type Reason =
  | 'title'
  | 'date'
  | 'period'
  | 'ordinal'
  | 'name'
  | 'code'
  | 'denominator'
  | 'age'
  | 'condition'
  | 'article'
  | 'bare'
  | 'existing'
  | 'forecast'
  | 'had'
  | 'repeated'
  | 'office'
  | 'time';

/** A number or a word of coverage in a paragraph. */
export interface Mention {
  /** Where the number begins and its unit ends. */
  start: number;
  end: number;
  value: number;
  valueMax: number | null;
  unit: string | null;
  /** Whether it is written in digits, in Chinese numerals, or as a word such as 翻一番 or 全覆盖. */
  script: 'digits' | 'numerals' | 'word';
  /** How the words of coverage are built; `null` for numbers. */
  coverage: 'whole' | 'reach' | 'every' | null;
  comparator: Comparator;
  /** With the words that bound it: 不少于8小时, 50个左右. */
  span: Span;
}

/** A mention and what stands around it. */
export interface Site {
  /** The paragraph. */
  text: string;
  mention: Mention;
  /** Range of its clause and of its sentence. */
  clause: Span;
  sentence: Span;
  /** Of its clause, what stands before the bounded number, as far as the number before it. */
  head: string;
  /** Of its clause, what stands behind it, as far as the next number. */
  tail: string;
  /** Of its clause, all that stands behind it. */
  rest: string;
  /** Quotes, titles or brackets it stands in, with their signs; `null` for none. */
  quote: Span | null;
  title: Span | null;
  bracket: Span | null;
  /** Whether it goes on a list: the quantity before it in its clause was taken, with `、` between. */
  listed: boolean;
  /** What the quantity before it in its sentence is of, where there is one. */
  before: Span | null;
}
