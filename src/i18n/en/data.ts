import type { Dictionary } from '../index.ts';

export const data: Dictionary['data'] = {
  title: 'Open data',
  lead: 'Pages and data come from the same structured text. Download freely; please name the source and the id.',
  files: 'Files',
  rows: (count) => `${count} ${count === 1 ? 'record' : 'records'}`,
  bytes: (count) =>
    count < 1000 ? `${count} bytes` : `${(count / 1000).toFixed(count < 10000 ? 1 : 0)} kB`,
  tables: {
    plans: {
      title: 'Plans',
      text: 'One record a plan: titles, numbers, issuer, date, documents cited.',
    },
    units: {
      title: 'Units',
      text: 'One record a section, special column, item and indicator, in document order: title, text, responsibility, place in the source.',
    },
    indicators: {
      title: 'Indicators',
      text: 'One record an indicator: baseline, target, unit of measure, attribute. The CSV opens in Excel and WPS.',
    },
    topics: {
      title: 'Topics',
      text: 'One record a topic: title, what belongs to it, the units of each plan, the plans that are silent. The CSV is the matrix of topics and plans.',
    },
    correspondences: {
      title: 'Correspondences',
      text: 'Units of different plans that share a topic, pair by pair and each way: match, share taken over verbatim, decided or proposed. With more than eight plans, only between parent and child and between plans of one parent.',
    },
    reuse: {
      title: 'Text taken over',
      text: 'For every two plans, the share of the one that stands verbatim in the other. With more than eight plans, only between parent and child and between plans of one parent.',
    },
    alone: {
      title: 'Units that stand alone',
      text: 'Units without a counterpart in any other plan, and why.',
    },
    glosses: {
      title: 'English names',
      text: 'Unofficial translations of plan titles, headings and indicator names.',
    },
    synonyms: {
      title: 'Synonyms',
      text: 'One record a group of words that mean about the same: words of plans, and words that people say and plans do not use. Search uses them to find what is said in other words.',
    },
    notes: { title: 'Notes', text: 'Suspected errors of the sources and what is probably meant.' },
  },
  datapackage: 'Descriptor (Data Package v2): files, fields, sizes and SHA-256.',
  sources: 'Source texts',
  sourcesLead:
    'The plan texts as received, byte for byte (converted to UTF-8 where they came in another encoding).',
  sourceFile: (plan) => `Source text of ${plan}`,
  dictionary: 'Data dictionary',
  dictionaryLead: 'A missing value is null in JSON and an empty cell in CSV, never 0.',
  jsonFields: (name) => `${name}: fields of the JSON`,
  csvFields: (name) => `${name}: fields of the CSV`,
  field: 'Field',
  type: 'Type',
  meaning: 'Meaning',
  types: {
    string: 'text',
    integer: 'integer',
    number: 'number',
    date: 'date',
    array: 'list',
    object: 'object',
  },
  ids: 'Ids',
  idsText:
    'An id is “plan/unit”: hunan/s3-2-3 is 三、（二）3. of Hunan’s plan. s is a section, c a special column (c6-3 is item 3 of column 6), i an indicator, head and tail what stands before and after the sections. A published id never dies.',
};
