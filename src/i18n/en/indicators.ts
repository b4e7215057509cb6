import type { Dictionary } from '../index.ts';

export const indicators: Dictionary['indicators'] = {
  title: 'Indicators',
  lead: 'The indicators of all plans side by side. A cell leads to the words of the plan.',
  caption: 'Indicators by plan: target, baseline and attribute',
  captionTargets: 'Targets by plan',
  scroll: 'Indicators side by side, scrolls sideways',
  topic: 'Indicator',
  absent: 'not mentioned in this plan',
  base: 'Baseline',
  target: 'Target',
  baseYear: (year) => (year === null ? 'baseline' : `${year}`),
  targetYear: (year) => (year === null ? 'target' : `${year}`),
  name: 'Name',
  unit: 'Unit of measure',
  attribute: 'Attribute',
  attributes: { 预期性: 'expected (预期性)', 约束性: 'binding (约束性)' },
  about: 'about ',
  source: 'Stated in',
  sources: { table: 'a table', prose: 'a sentence' },
  asPrinted: 'as printed',
  gloss: 'English names are unofficial.',
};
