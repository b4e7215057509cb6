import type { Dictionary } from '../index.ts';

const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

export const compare: Dictionary['compare'] = {
  title: (a, b) => `${a} and ${b} compared`,
  description: (a, b) =>
    `The plans of ${a} and ${b} side by side: numbers that differ, where the words come from, differences unit by unit, and what only one of them says.`,
  lead: {
    down: (a, b) =>
      `The plan of ${b} carries out that of ${a}. Here the two texts are compared word by word: what ${b} took over, changed, dropped and added.`,
    up: (a, b) =>
      `The plan of ${a} carries out that of ${b}. Here the two texts are compared word by word: what of ${b} was taken over, changed or dropped by ${a}, and what ${a} added.`,
    none: (a, b) =>
      `The plans of ${a} and ${b} compared word by word: which words they share, what corresponds, and what only one of them says.`,
  },
  swap: (a, b) => `Swap sides: ${a} and ${b}`,
  choose: 'Choose other plans',
  summary: 'In short',
  percent: (share) => `${share}%`,
  figure: {
    reuse: {
      label: (from, other) => `of ${from} stands in ${other}`,
      sentence: (from, other, share) =>
        share === 0
          ? `No run of eight characters or more of ${from} stands in ${other}.`
          : `${share}% of the characters of ${from} stand in ${other} word for word, in runs of eight or more.`,
    },
    numbers: {
      label: 'numbers differ',
      sentence: (indicators, equal) =>
        `${indicators > 0 ? `${indicators} of them ${indicators === 1 ? 'is a target' : 'are targets'} of indicators` : 'No target of a shared indicator differs'}${equal > 0 ? `; ${count(equal, 'indicator has', 'indicators have')} the same target` : ''}.`,
      none: 'No number differs where the two correspond.',
    },
    changed: {
      label: { down: 'units changed', up: 'units changed', none: 'units in other words' },
      sentence: (b, units, shared) =>
        `Of ${count(units, 'unit', 'units')} of ${b} with text ${shared} correspond; in these the words differ.`,
    },
    same: {
      label: 'units with the same text',
      sentence: (same, duty) =>
        duty === 0
          ? 'Title and text are the same to the letter.'
          : `${same > duty ? `${same - duty} to the letter; ${duty} differ` : 'Title and text are the same; they differ'} only in who is responsible (one side names nobody, or others).`,
    },
    only: {
      label: (plan, other) => ({
        dropped: `units not taken over by ${other}`,
        added: `units added by ${plan}`,
        own: `units only in ${plan}`,
      }),
      sentence: (plan, other) => `Nothing in ${other} corresponds to these units of ${plan}.`,
    },
  },
  numbers: {
    title: 'Numbers that differ',
    lead: (a, b) =>
      `Numbers that ${a} and ${b} print differently in the same place, with the words around them. Each side leads to its text.`,
    caption: (a, b) => `Numbers that differ between ${a} and ${b}`,
    what: 'Where',
    indicator: 'Indicator',
    none: 'No number differs where units or indicators correspond.',
    passage: (plan, name) => `Text of ${plan}: ${name}`,
    dates: (number) => count(number, 'date differs', 'dates differ'),
    scopes: (number) =>
      `${count(number, 'word of reach differs', 'words of reach differ')} (such as 全省, “the whole province”, and 全市, “the whole city”)`,
    equal: (number) =>
      count(number, 'indicator with the same target', 'indicators with the same target'),
  },
  ribbon: {
    title: (a, b) => `Where the words of ${b} stand in ${a}`,
    lead: (a, b) =>
      `The whole of ${b} as a strip. A cell is a unit, as long as its text. Filled: words that stand in ${a} in runs of eight characters or more; colour and the number below tell in which part of ${a}. Empty: words of ${b} alone. A cell leads to both texts side by side.`,
    legend: (a) => `Fill and number: parts of ${a}`,
    own: (b) => `words of ${b} alone`,
    characters: (number) => `${number} characters`,
    cell: (name, share, a, from) =>
      `${name}: ${share}% stands in ${a}${from === null ? '' : `, mostly in ${from}`}`,
  },
  units: {
    title: 'Unit by unit',
    lead: (a, b) =>
      `In the order of ${b}. ${a} is on the left, ${b} on the right. Units with the same text, head and tail are folded.`,
    openAll: 'Unfold all',
    closeAll: 'Fold all',
    listSame: (number) => count(number, 'unit with the same text', 'units with the same text'),
    listChanged: (number, relation) =>
      relation === 'none'
        ? count(number, 'unit in other words', 'units in other words')
        : count(number, 'unit changed', 'units changed'),
    same: 'same to the letter',
    duty: 'same text, but for those responsible',
    own: (b, other) => ({
      dropped: `not taken over by ${other}`,
      added: `added by ${b}`,
      own: `only in ${b}`,
    }),
    taken: (b, a, share) => `${share}% of ${b} stands in ${a}`,
    changes: (number) => count(number, 'number differs', 'numbers differ'),
    decided: 'decided by hand',
    proposed: 'proposed',
    score: (score) => `match ${score}`,
    topics: 'Topics',
    others: (a) => `Also corresponding in ${a}`,
    also: (a) => `Another counterpart in ${a}`,
    repeated: 'Shown above already; see it again',
    reuse: (a, b, ofA, ofB) => `${ofA}% of ${a} and ${ofB}% of ${b} are the same word for word`,
    cut: 'The two texts are too long and too different to be compared word by word.',
    none: 'There are no units to compare.',
    page: 'On a page of its own',
    bench: 'Compare these by themselves',
    silent: 'not mentioned by this plan',
  },
  only: {
    title: (plan, other) => ({
      dropped: `In ${plan}, not taken over by ${other}`,
      added: `Added by ${plan}`,
      own: `Only in ${plan}`,
    }),
    units: (number) => count(number, 'unit without counterpart', 'units without counterpart'),
    noUnits: (plan, other) => `Every unit of ${plan} with text has its counterpart in ${other}.`,
    sentences: (plan, other, number) =>
      `${count(number, 'sentence', 'sentences')} of ${plan} in corresponding units that ${other} does not have`,
    sentencesLead:
      'Sentences of twelve characters or more that share little with the whole of the other text; what only moved is not listed.',
    responsible: (plan, other, number) =>
      `${count(number, 'unit', 'units')} of ${plan} naming who is responsible, where ${other} names nobody`,
    headings: 'Headings without counterpart',
  },
  silent:
    'No units of the two plans correspond, and no run of eight characters stands in both. Their texts follow.',
};
