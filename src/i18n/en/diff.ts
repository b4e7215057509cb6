import type { Dictionary } from '../index.ts';

export const diff: Dictionary['diff'] = {
  spoken: {
    delete: {
      words: 'left out: ',
      number: 'number here: ',
      scope: 'reach here: ',
      moved: 'moved away: ',
      punctuation: '',
    },
    insert: {
      words: 'added: ',
      number: 'new number: ',
      scope: 'new reach: ',
      moved: 'moved here: ',
      punctuation: '',
    },
    shared: 'shared: ',
  },
  show: 'Mark what differs',
  legend: 'What the marks mean',
  first: 'the first',
  second: 'the second',
  deleted: (a, b) => `in ${a}, not in ${b}`,
  inserted: (a, b) => `in ${b}, not in ${a}`,
  number: 'another number or reach',
  moved: 'same words, another place',
  punctuation: 'punctuation only',
  shared: 'words that both have',
  littleInCommon:
    'These two passages are worded very differently. So what they share is marked, not all that differs.',
  cut: 'The texts are too long and too different to be compared word by word throughout; some stretches are marked as different as a whole.',
  same: 'These two passages are the same, word for word.',
  sample: { words: '文字', was: '2000个', now: '150个', punctuation: '、' },
  numbers: 'Numbers and reach that changed',
  kinds: { number: 'Numbers', date: 'Dates', scope: 'Reach' },
  place: 'Where',
};
