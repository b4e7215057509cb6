/** Something that kept a passage from being shown, or changed what was asked for. */
export interface Problem {
  kind: 'missing' | 'malformed' | 'moved' | 'gone' | 'failed' | 'more';
  id: string;
  /** Where it is now, or why it is gone. */
  more?: string;
}
