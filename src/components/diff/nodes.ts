import type { EditKind, Span } from '../../diff/types.ts';

/** Words of marks for those who do not see them; `strings(locale).diff.spoken`. */
export interface SpokenMarks {
  delete: Record<EditKind, string>;
  insert: Record<EditKind, string>;
  shared: string;
}

/** An element to make, or bare text where `tag` is `null`. */
export interface DiffNode {
  tag: 'ins' | 'del' | 'span' | null;
  /** Class of the element: its kind (`words`, `number`, `scope`, `moved`, `punctuation`) or `shared`. */
  class: string;
  /** For `data-label`: said before the text by screen readers through generated content; '' for none. */
  label: string;
  text: string;
}

/**
 * Elements of one side of a comparison, in order: the page that is built and the one that scripts fill make the same.
 * Their texts joined are exactly the spans'; set them with `textContent`, in an element of class `diff-text`.
 */
export function nodesOf(spans: readonly Span[], words: SpokenMarks): DiffNode[] {
  return spans.map(({ text, mark, kind }): DiffNode => {
    // White space cannot be seen struck out, and a mark on it would only part the lines.
    if (mark === 'none' || text.trim() === '') return { tag: null, class: '', label: '', text };
    if (mark === 'shared') return { tag: 'span', class: 'shared', label: words.shared, text };
    return {
      tag: mark === 'delete' ? 'del' : 'ins',
      class: kind,
      label: words[mark][kind],
      text,
    };
  });
}
