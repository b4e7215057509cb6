import type { Dictionary } from '../index.ts';

export const glosses: Dictionary['glosses'] = {
  unofficial: 'unofficial translation',
  note: 'English names and headings on this page are unofficial translations.',
};
