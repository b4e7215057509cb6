import type { Dictionary } from '../index.ts';

export const found: Dictionary['found'] = {
  label: 'Marked words',
  place: (number, count) => `${number} of ${count}`,
  none: 'These words are not on this page.',
  previous: 'Previous',
  next: 'Next',
  remove: 'Remove marks',
};
