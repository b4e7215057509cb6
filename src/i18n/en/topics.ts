import type { Dictionary } from '../index.ts';

const units = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;

export const topics: Dictionary['topics'] = {
  title: 'Topics',
  lead: 'A row is a topic, a column is a plan. A cell leads to the text, a topic to what all plans say on it, side by side.',
  absent: 'Not mentioned in this plan',
  absentUnlisted: ' (not as a unit of its own)',
  absentElsewhere: (words, count) =>
    `${words.map((word) => `“${word}”`).join(', ')} in ${units(count, 'other passage')} →`,
  absentShortElsewhere: (count) => `${units(count, 'passage')} elsewhere`,
  absentShort: 'silent',
  proposed: 'proposed',
  proposedLead: 'What is marked “proposed” was matched by computation and awaits confirmation.',
  decided: 'decided by hand',
  score: (score) => `match ${score}`,
  levels: { indicator: 'Indicator', column: 'Special column', item: 'Item', section: 'Section' },
  level: 'Level',
  definition: 'Scope',
  group: 'Group',
  groups: 'By group',
  allGroups: 'All groups',
  silentOnly: 'Only topics on which a plan is silent',
  shownOf: (all) => `of ${units(all, 'topic')} shown`,
  nothing: 'All plans speak of every topic of this group.',
  tableOf: (group) => `${group}: what each plan says on each topic, and how much`,
  scroll: 'Topics by plan, scrolls sideways',
  topic: 'Topic',
  places: (count) => units(count, 'passage'),
  characters: (count) => `${count} characters`,
  bars: 'Bars show the number of characters, on one scale within a group; titles and texts count, spaces do not.',
  byPlan: 'By plan',
  totals: (spoken, silent) =>
    silent === 0
      ? `speaks of all ${units(spoken, 'topic')}`
      : `speaks of ${units(spoken, 'topic')}, is silent on ${silent}`,
  only: (count) => `${count} in this plan only`,
  proposedCount: (count) => `${count} proposed`,
  total: 'Total',
  spokenOf: (spoken, all) => `${spoken} of ${units(all, 'topic')}`,
  alone: 'Units without counterpart',
  aloneLead:
    'Nothing in the other plans corresponds to these, and they make no topic of their own:',
  aloneUnconfirmed: 'No counterpart was found by computation; awaits confirmation.',
  data: 'Download the table:',
  speaking: (speaking, all) =>
    speaking === all
      ? `all ${units(all, 'plan')} speak of it`
      : `${speaking} of ${units(all, 'plan')} speak of it`,
  onlyOne: 'Only one plan speaks of it',
  part: 'Part',
  side: 'Side by side',
  sideScroll: 'Plans side by side, scrolls sideways',
  choose: 'Which plans to show, and in which order',
  earlier: (plan) => `Move ${plan} forward`,
  reset: 'Show all plans again',
  goTo: 'To each plan’s column',
  responsibility: 'Who does it',
  nobody: 'names nobody',
  quantities: 'Numbers stated',
  noQuantities: 'states no number',
  passages: 'Text',
  headingOnly: 'Only a heading.',
  parts: (count, kinds) => `contains ${count} ${kinds}${count === 1 ? '' : 's'}`,
  whole: (parts, characters) => `${parts}, ${characters} characters in all`,
  partKinds: {
    head: 'unit',
    section: 'section',
    column: 'special column',
    item: 'item',
    indicator: 'indicator',
    tail: 'unit',
  },
  partUnits: 'unit',
  ways: { unit: 'Own page', cite: 'Cite', inPlan: 'In the whole text', topic: 'Topic' },
  waysOf: (name) => `${name}: own page, citation, place in the whole text, comparison`,
  shared: {
    show: 'Mark which words are shared and which are one plan’s own',
    lead: 'Compared word for word with the other plans that speak of this topic; eight characters in a row or more count.',
    all: 'in all others',
    some: 'in some others',
    own: 'in this plan only',
    shares: (all, some, own) =>
      [
        all !== '' && `${all} in all others`,
        some !== '' && `${some} in some others`,
        own !== '' && `${own} in this plan only`,
      ]
        .filter(Boolean)
        .join(', '),
  },
  compare: 'Compare the wording of two plans',
  comparePair: (a, b) => `${a} and ${b}`,
  further: 'Mentioned elsewhere',
  furtherLead: (words) =>
    `Units that are not part of this topic but hold the words ${words.map((word) => `“${word}”`).join(', ')}:`,
  furtherCount: (count) => units(count, 'passage'),
  furtherNone: 'none',
  neighbours: 'Topics before and after',
  previous: 'Previous topic',
  next: 'Next topic',
  columnsTitle: 'Special columns',
  columnsLead:
    'The special columns of all plans, item by item and in full. Where a plan has no such item, it says so.',
  columnsContents: 'Columns on this page',
  columnsInText: 'Not in a special column but in the text:',
  columnsItems: (count) => units(count, 'item'),
  column: 'Item',
  toChart: 'Chart: how much is said on each topic',
  toColumns: 'All special columns, item by item',
};
