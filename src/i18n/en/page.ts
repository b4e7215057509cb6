import type { Dictionary } from '../index.ts';

export const page: Dictionary['page'] = {
  latinName: 'Duidu',
  planText: (title, gloss) =>
    `Full Chinese text of ${title}${gloss === null ? '' : ` (unofficially: ${gloss})`}.`,
  planFacts: (facts) => `${facts.join(', ')}.`,
  planParts: (counts) => `${counts.join(', ')}; every paragraph can be linked and cited.`,
  unitKind: (kind, gloss) => (gloss === null ? kind : `${kind} “${gloss}” (unofficial title)`),
  unitText: (kind, plan, text) => `${kind} of the plan of ${plan}, in Chinese: ${text}`,
  unitParts: (kind, plan, names) => `${kind} of the plan of ${plan}, in Chinese; parts: ${names}`,
  unitNamed: (kind, plan, name) => `${kind} of the plan of ${plan}, in Chinese: ${name}`,
  listed: (names) => names.join('; '),
  cardAlt: (title) => `Card with the title: ${title}`,
  dataset: (plans) =>
    `Full texts of the plans of ${plans.join(', ')} as structured data: plans, units, indicators, notes.`,
  indicatorDataset: (plans) =>
    `Indicators of the plans of ${plans.join(', ')}: names, units, baselines, targets, attributes and their places in the texts.`,
  twins: {
    title: 'Data by address',
    lead: 'Every plan and every unit has a JSON and a Markdown file of its own: replace the “/” that ends the address of the Chinese page (the one without /en) with .json or .md.',
    example: 'For example:',
    json: 'JSON: the record in units.json, with the plan’s title and number, the units above, notes, the indicator, and a permalink with the hash of the text.',
    markdown: 'Markdown: heading and text, with the source at the end.',
    plan: 'A whole plan: its text, special columns as quotations, indicator tables as tables.',
    citations: 'Citations: .bib, .ris and .csl.json at the same address, for reference managers.',
    hash: 'The hash is the first 8 digits of the SHA-256 of the text without any white space; it shows whether a text has changed since it was cited.',
  },
  labels: { permalink: 'Permalink', hash: 'Hash of the text' },
  terms: {
    title: 'Terms of use',
    text: 'The plans are official documents and carry no copyright in China (Copyright Law, article 5). Structure, ids, notes and English glosses, which this site adds, may be used freely; please name the source and the id.',
  },
};
