/** What an edit is about; `words` is the ordinary case, and what every equal piece has. */
export type EditKind =
  | 'words'
  /** A quantity or a date that stands for another one. */
  | 'number'
  /** How far something reaches by administrative tier: 全省 for 全市, 省级 for 市级. */
  | 'scope'
  /** Marks, width of characters, white space: 、 for ，, “ for ", ％ for %. */
  | 'punctuation'
  /** Words that stand on the other side too, elsewhere. */
  | 'moved';

/** A piece of one text or of both. */
export interface Edit {
  /** `equal` stands in both texts, `delete` in the first only, `insert` in the second only. */
  op: 'equal' | 'delete' | 'insert';
  /** Never empty; as printed, white space and all. */
  text: string;
  kind: EditKind;
  /** Of something moved: index of the edit where the same words stand on the other side; it points back here. */
  partner?: number;
}

/** Words beside a number, as printed, at most a clause on either side; so that a reader sees what is counted. */
export interface Context {
  before: string;
  after: string;
}

/** A number, a date or a reach that is another one on the other side. */
export interface NumberChange {
  kind: 'number' | 'date' | 'scope';
  /** As the first text prints it, with its unit: `2000个`. */
  from: string;
  /** As the second text prints it: `150个`. */
  to: string;
  /** Around `from`, in the first text. */
  contextA: Context;
  /** Around `to`, in the second text. */
  contextB: Context;
  /** Where `from` begins in the first text, in UTF-16 units. */
  startA: number;
  /** Where `to` begins in the second text, in UTF-16 units. */
  startB: number;
}

/** What two texts share, and in what they differ. */
export interface Comparison {
  /**
   * Texts of `equal` and `delete` joined are exactly the first text, of `equal` and `insert` the second. Between two
   * equal pieces what is deleted comes before what is inserted.
   */
  edits: Edit[];
  /** In the order of the first text. */
  numbers: NumberChange[];
  /**
   * Twice the characters that both have, moved ones too, by those of both texts, white space and marks aside; 0 to 1, and
   * 1 for two texts without any.
   */
  similarity: number;
  /**
   * Whether a stretch was too long and too different to be looked at word by word, and is shown as replaced as a whole.
   */
  cut: boolean;
}

/** A piece of one side of a comparison. */
export interface Span {
  text: string;
  /** `shared` is used where marks of all that differs would be noise: then the little that both have is marked. */
  mark: 'none' | 'delete' | 'insert' | 'shared';
  kind: EditKind;
}

/** Two passages with their marks: the texts of each joined are exactly the text compared. */
export interface Sides {
  /** `shared` where the texts have little in common; see {@link Span.mark}. */
  mode: 'edits' | 'shared';
  a: Span[];
  b: Span[];
}
