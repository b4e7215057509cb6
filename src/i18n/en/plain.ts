import type { Dictionary } from '../index.ts';

export const plain: Dictionary['plain'] = {
  label: 'About this text',
  prevails: (office) => [
    'An unofficial presentation. The text published by ',
    office ?? 'the issuing office',
    ' prevails.',
  ],
  published: 'Where it was published',
  publishedUnknown: 'Where it was published is not known.',
  received: (day) => `The text was added here on ${day}.`,
  receivedUnknown: 'When the text was added here is not known.',
  ended: (first, last) => `The plan’s period (${first}–${last}) has ended.`,
  running: (first, last) => `The plan is for ${first}–${last}.`,
  periodUnknown: 'The title does not say for which years the plan is.',
  report: 'Report an error',
  reportTo: 'To report an error, use: ',
  mail: {
    subject: 'Duidu, error in {id} {title}',
    body: 'Id: {id}\nTitle: {title}\nAddress: {url}\nLines of the source: {lines}\n\nThe words in error:\n\nWhat they should be:\n\nHow you know:\n',
  },
};
