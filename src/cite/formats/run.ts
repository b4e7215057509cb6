/** A run of a citation's text. */
export interface Run {
  text: string;
  /** `title` of a whole work, which takes italics; `quoted` words of the plan. */
  as: 'plain' | 'title' | 'quoted';
}

/** A run that is nothing in particular. */
export function plain(text: string): Run {
  return { text, as: 'plain' };
}

/** Text of runs without their looks. */
export function plainText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
