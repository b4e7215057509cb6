import type { Dictionary } from '../index.ts';

export const cards: Dictionary['cards'] = {
  unofficial: 'Unofficial presentation. The text published by the issuing office prevails.',
  translated: 'Unofficial presentation and translation. The text of the issuing office prevails.',
  promise: ['Chinese government plans in full,', 'to read, cite and check'],
};
