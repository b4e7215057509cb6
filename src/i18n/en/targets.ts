import type { Dictionary } from '../index.ts';

const ofPlans = (count: number, plans: number) =>
  `${count} quantified ${count === 1 ? 'commitment' : 'commitments'} in ${plans} ${plans === 1 ? 'plan' : 'plans'}`;

export const targets: Dictionary['targets'] = {
  title: 'Quantified commitments',
  description: (count, plans) =>
    `${ofPlans(count, plans)}: value, subject, deadline and sentence; filter, sort, download as CSV.`,
  lead: (count, plans) =>
    `${ofPlans(count, plans)}. Every quantity that a plan promises is here with its sentence, in Chinese; “source” leads to the paragraph it stands in.`,
  rule: 'What counts and what does not:',
  ruleLink: 'the rule',
  none: 'None of the plans promises a quantity.',
  parts: 'On this page',
  all: 'All commitments',
  comparable: 'Comparable commitments',
  charts: 'Charts',
  chartsPlan:
    'Choosing a plan in a chart also narrows the table above to that plan; choose it again to undo. Filters of the table apply to the second chart as well.',
  baselines: 'Already reached (baselines)',
  data: 'All data:',

  columns: {
    value: 'Value',
    what: 'What is promised, and the sentence',
    plan: 'Plan',
    deadline: 'Deadline',
    topic: 'Topic',
  },
  caption: 'All commitments',
  kinds: {
    table: 'indicator table',
    prose: 'number in the text',
    standard: 'service standard',
    coverage: 'full coverage',
  },
  about: 'about ',
  range: (low, high) => `${low}–${high}`,
  by: (year) => `${year}`,
  notStated: 'not stated',
  place: 'Where',
  frequency: 'How often',
  source: 'source',
  sourceOf: (subject) => `source: ${subject}`,
  permalink: 'link to this row',
  others: 'Other plans',
  othersLink: 'in other plans',

  filter: {
    title: 'Filter and sort',
    show: 'Show filters and order',
    words: 'Contains',
    wordsHint: 'e.g. 社会工作 全省',
    plan: 'Plan',
    kind: 'Kind',
    topic: 'Topic',
    unit: 'Unit of measure',
    deadline: 'Deadline',
    any: 'all',
    noUnit: 'not stated',
    noDeadline: 'not stated',
    noTopic: 'no topic',
    sort: 'Order',
    reverse: 'reversed',
    clear: 'Clear filters',
    csv: 'Download the rows listed (CSV)',
    sorts: {
      plan: 'as in the plans',
      topic: 'by topic',
      value: 'by value, within a unit',
      deadline: 'by deadline',
    },
    sortBy: (column) => `Sort by: ${column}`,
  },
  live: {
    all: '{all} commitments.',
    some: '{shown} of {all} commitments listed.',
    nothing: 'No commitment matches; there are {all} in all.',
    unknown: 'The address asks for “{value}”, which is not on this page; it was left out.',
    saved: 'CSV file saved with {count} rows.',
    saveFailed:
      'The data could not be fetched. Try again later, or download all commitments from the data page.',
    file: 'commitments',
    count: '{name} ({count})',
    copied: 'Link copied.',
  },

  comparableLead: (rows, differing) =>
    `${rows} ${rows === 1 ? 'commitment is' : 'commitments are'} made by at least two plans, ${differing} of them with different values. Each row is one commitment; where a plan states no value, the row says so.`,
  comparableNone: 'No commitment is made by two plans.',
  comparableCaption: 'The same commitment in each plan',
  comparableWhat: 'What is promised',
  absent: 'not stated',
  differs: 'values differ',
  same: 'same value',
  onlyDiffering: 'Show only those that differ',
  inTable: (subject) => `among all commitments: ${subject}`,
  again: 'also',
  scroll: 'Comparable commitments, scrolls sideways',

  baselinesLead: (count) =>
    `${count} ${count === 1 ? 'value' : 'values'} reached before the plans began (results of the past period, baselines of the indicator tables). They are not commitments.`,
  baselinesShow: (count) => `Show ${count}`,
  baselinesNone: 'No plan says what was reached before.',
  baselinesYear: 'Year',
  baselinesWhat: 'What, and the sentence',

  ofPlan: (count) => (count === 1 ? '1 quantified commitment' : `${count} quantified commitments`),
  ofUnit: 'Commitments in this unit',
  ofUnitOthers: 'The same in other plans',
};
