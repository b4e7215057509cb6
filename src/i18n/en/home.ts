import type { Dictionary } from '../index.ts';

export const home: Dictionary['home'] = {
  title: 'Government plans you can read, compare, cite and check',
  lead: 'Full texts of Chinese government plans as structured pages and open data. What the plans say on the same topic stands side by side. Every section, special column, item, indicator and paragraph has an address of its own, and the words are exactly those of the source. The texts are in Chinese.',
  promises: [
    {
      title: 'Not a character changed',
      text: 'Every character comes from the text as received, with its SHA-256, to download and check. Suspected errors are noted, never corrected.',
    },
    {
      title: 'An address for every paragraph',
      text: 'Links that last and citations ready to copy. If a text changes after you cited it, the page says so.',
    },
    {
      title: 'Silence is shown as silence',
      text: 'What a plan does not say is “not stated” or “not mentioned in this plan”. Nothing is guessed, no number is filled in.',
    },
  ],
  plans: 'The plans',
  topics: 'By topic',
  topicsLead:
    'The same matter in the words of every plan, side by side; where a plan is silent, it says so.',
  indicators: 'Indicators at a glance',
  indicatorsLead: 'The target each plan sets. Indicator names in English are unofficial.',
  allIndicators: 'See baselines, attributes and sources',
  ways: 'Where to start',
  reader: {
    title: 'You want to know what a plan says',
    text: 'Start from a topic such as elderly care, child care or employment and see what each place says; or open a plan and read it through.',
    linkTopics: 'By topic',
    link: 'Read the plans',
  },
  researcher: {
    title: 'You do research',
    text: 'Compare two plans passage by passage: what was taken over, changed or dropped. Download all correspondences, units and indicators; each record names its source.',
    linkCompare: 'Compare two plans',
    linkTopics: 'Topics and plans',
    linkTargets: 'Every commitment in numbers',
    linkData: 'Download the data',
    linkMethod: 'How the texts are read',
    linkDepartments: 'Who leads and who takes part',
  },
  trainer: {
    title: 'You teach',
    text: 'Press the number beside a paragraph to copy a link to it, ready to share. The same indicator of all plans stands side by side in one table.',
    linkPlan: 'Choose a plan',
    linkIndicators: 'Indicators side by side',
  },
};
