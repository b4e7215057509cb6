import type { Dictionary } from '../index.ts';

export const own: Dictionary['own'] = {
  toggle: 'Mark what only this plan says',
  count: (characters, share) => `${characters} characters (${share}) stand in this plan alone.`,
  explained:
    'Runs of 8 or more characters that also stand in another plan count as shared, all else as its own; white space does not count.',
  shown: 'What is its own is underlined, what is shared is paler.',
};
