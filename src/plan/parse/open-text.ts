import type { PlanLine } from './line.ts';

/** What has been read of the paragraph that is still open. */
export interface OpenText {
  /** Its text so far; of a long one, its beginning and its end. */
  text: string;
  /** Its first line. */
  first: PlanLine;
  /** Its last line. */
  last: PlanLine;
}

/** Beginning and end that are kept; all that is asked of an open text is found there. */
const kept = 300;

/** Add a line to an open text, or open one with it. */
export function extendText(open: OpenText | undefined, line: PlanLine): OpenText {
  const text = (open?.text ?? '') + line.text;
  return {
    text: text.length > 2 * kept ? text.slice(0, kept) + text.slice(-kept) : text,
    first: open?.first ?? line,
    last: line,
  };
}
