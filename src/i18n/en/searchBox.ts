import type { Dictionary } from '../index.ts';

export const searchBox: Dictionary['searchBox'] = {
  label: 'Search all plans',
  homeLabel: 'Search from the home page',
  placeholder: 'Search the texts',
  submit: 'Search',
  panel: 'First results',
  onlyHere: 'Only in this plan',
  loading: 'Fetching the texts…',
  working: 'Searching…',
  foundExact: (units, hits) =>
    `${units} exact ${results(units)}, ${hits} ${hits === '1' ? 'place' : 'places'}`,
  foundBoth: (exact, others) => `${exact} exact ${results(exact)}, ${others} more alike or related`,
  foundOther: (units) => `Nothing exact; ${units} alike or related`,
  nothing: 'Nothing found.',
  nothingHere: 'Nothing found in this plan.',
  tryWords: 'You could try:',
  all: (units) => (units === '1' ? 'Show the result' : `Show all ${units} results`),
  toPage: 'Open the search page',
  destinations: { topic: 'topic', department: 'department', plan: 'plan' },
  results: 'Results',
  recent: 'Recent searches',
  recentKept: 'Kept on this device only.',
  clear: 'Clear',
  cleared: 'Cleared.',
  failed: 'The texts did not load, so there is nothing to search in.',
  again: 'Try again',
  otherWays: 'You can also look at:',
  ways: {
    topics: 'Topics',
    plans: 'Plans',
    indicators: 'Indicators',
    departments: 'Departments',
  },
  examples: 'For example:',
  matches: { exact: 'Exact', words: 'All words', near: 'Perhaps', related: 'Related' },
  reasons: {
    near: (printed) => `Perhaps “${printed}”`,
    synonym: (_word, instead) => `Related: “${instead}” means much the same`,
    topic: (title) => `Related: in the topic “${title}”`,
    number: (word, instead) => `Related: “${word}” written as “${instead}”`,
    traditional: (_word, instead) => `Related: traditional characters of “${instead}”`,
    pinyin: (_word, instead) => `Related: pinyin of “${instead}”`,
    note: (printed, reading) => `Related: by a note, “${printed}” probably means “${reading}”`,
    gloss: (name) => `Related: English name “${name}”`,
  },
  places: (count) => `Places: ${count}`,
  kinds: {
    head: 'Head',
    section: 'Section',
    column: 'Special column',
    item: 'Item',
    indicator: 'Indicator',
    tail: 'Tail',
  },
  ownPage: 'Own page',
};

function results(units: string): string {
  return units === '1' ? 'result' : 'results';
}
