import type { Dictionary } from '../index.ts';

const rules: Record<string, { title: string; text: string }> = {
  'numbering-sequence': {
    title: 'Numbers out of sequence',
    text: 'One number should follow the other. Where one is skipped or comes twice, a heading was lost or a number misprinted.',
  },
  'column-sequence': {
    title: 'Special columns out of sequence',
    text: 'Special columns should be numbered from 1. Where one is skipped or comes twice, a column was lost or a number misprinted.',
  },
  'marker-style': {
    title: 'Numbers printed in different ways',
    text: 'Numbers of one level should be printed as most are. They are read all the same.',
  },
  'missing-title': {
    title: 'Number without a heading',
    text: 'A number should have a heading. Where it has none, the heading stands elsewhere or was lost.',
  },
  'unnumbered-heading': {
    title: 'Heading without a number',
    text: 'A line that looks like a heading should have a number. Without one it counts as text.',
  },
  'unique-id': {
    title: 'Number used twice',
    text: 'Numbers in one place should differ. The second unit gets a letter, so that each has a link.',
  },
  'table-cells': {
    title: 'Row with more or fewer cells than the head',
    text: 'Every row should have as many cells as the head. Otherwise cells are told by their shape; compare with the published table.',
  },
  'indicator-value': {
    title: 'Indicator value that is no number',
    text: 'A value should be one number, or “—” for none. What is not is shown as printed, and counts as not stated in the data.',
  },
  'paired-brackets': {
    title: 'Brackets or quotes without their pair',
    text: 'Brackets and quotes should come in pairs of one width. They are shown as printed.',
  },
  'sentence-end': {
    title: 'Text without an end',
    text: 'The last paragraph of a unit should end with a closing sign. Where it does not, words may be lost.',
  },
  'short-sentence': {
    title: 'Very short sentence',
    text: 'Three characters are hardly a sentence: the full stop before them may be one too many.',
  },
  'doubled-word': {
    title: 'Word printed twice',
    text: 'The same word twice in a row is most likely one too many.',
  },
  'doubled-sign': {
    title: 'Sign printed twice',
    text: 'Of two signs in a row one is too many, or words between them were lost.',
  },
  'sign-width': {
    title: 'Half-width sign',
    text: 'Most of the text has full-width signs, and this one is not. It is shown as printed; search takes both for one.',
  },
  'suspicious-character': {
    title: 'Suspicious character',
    text: 'Letters, signs or lookalikes that do not belong in a Chinese sentence mostly come from conversion or typing.',
  },
  'page-number': {
    title: 'Page number in the text',
    text: 'A number on a line of its own is taken for a page number: it belongs to the tail and cuts no sentence.',
  },
  'empty-text': { title: 'No text', text: 'A file without text cannot be used.' },
  'no-heading': {
    title: 'No heading',
    text: 'Without numbered headings there are no sections, and the file cannot be used.',
  },
  'byte-order-mark': {
    title: 'Byte order mark',
    text: 'The file begins with a mark that is not seen. It is kept.',
  },
  'line-ending': {
    title: 'Line endings',
    text: 'Line endings of more than one kind all end lines. They are kept.',
  },
  'percentage-over-hundred': {
    title: 'Percentage over 100 %',
    text: 'Rates, coverage and shares are parts of a whole and cannot be over 100 %. Growth can, and is left alone.',
  },
  'target-below-base': {
    title: 'Target worse than what there is',
    text: 'A target should be no worse than what was reached. Otherwise cells or years were mixed up, or two things are measured.',
  },
  'deadline-outside-period': {
    title: 'Deadline outside of the plan’s years',
    text: 'What is promised should be due after the plan came out and before its end. Outlooks to 2030, 2035 and so on are left alone.',
  },
  'base-after-target': {
    title: 'Base no older than the target',
    text: 'The base year should lie before that of the target. Otherwise a year in the head is wrong, or two columns were swapped.',
  },
  'absurd-value': {
    title: 'Impossible value',
    text: 'Nobody promises what is negative or has more than fifteen digits: a sign was lost, or numbers ran together.',
  },
  'range-upside-down': {
    title: 'Range upside down',
    text: 'A range should begin with its lower end.',
  },
  'indicator-twice': {
    title: 'Indicator printed twice',
    text: 'An indicator of one name and unit should stand once. Otherwise it was printed again on the next page, or words of its name were lost.',
  },
  'indicator-without-target': {
    title: 'Indicator without a target',
    text: 'An indicator should have a number for its target. Where it has none, the data say not stated, never 0.',
  },
  'unit-of-its-own': {
    title: 'Unit of measure that no other plan uses',
    text: 'The other plans measure this indicator in another unit. It is a misprint, or another thing, and should not be compared.',
  },
};

export const report: Dictionary['report'] = {
  title: 'Build report',
  description:
    'All that was odd when the plans were read and their numbers checked, each with line, column and what was done.',
  lead: 'Whatever is unusual in the words, tables and numbers of a plan is listed here when it is read: nothing is left out, and nothing is changed. The texts are shown as printed; where an error is likely, a note says so.',
  counts: 'What is odd in each plan',
  plan: 'Plan',
  warnings: 'Warnings',
  infos: 'Remarks',
  noted: 'With a note',
  all: 'All',
  none: 'Nothing odd.',
  noneAtAll: 'Nothing odd in any plan.',
  severities: { error: 'Error', warning: 'Warning', info: 'Remark' },
  place: (line, column) => `Line ${line}, column ${column}`,
  passage: 'Passage',
  message: '',
  done: {
    noted: 'What was done:',
    kept: 'What was done: it is kept as printed, without a note',
  },
  note: (index) => `note ${index}`,
  rules: 'What is checked',
  rulesLead: 'Every plan is checked for all of these. Where nothing is listed, nothing was found.',
  ruleCount: (count) => (count === 0 ? 'none' : `${count} found`),
  data: 'Data:',
  source: 'Source text:',
  rule: (id) => rules[id] ?? { title: id, text: '' },
  ruleIds: Object.keys(rules),
  link: 'Build report: what is odd in the texts and their numbers',
};
