import type { Dictionary } from '../index.ts';

export const data: Dictionary['data'] = {
  title: 'Open data',
  lead: 'Pages and data come from the same structured text. Download freely; please name the source and the id.',
  datasetName: 'Duidu: Chinese government plans as structured data',
  keywords: [
    'government plans',
    'five-year plans',
    'commitments',
    'indicators',
    'responsibilities',
    'public policy',
    'China',
  ],
  whole: {
    title: 'Everything at once',
    workbook:
      'All tables as a workbook, a sheet each, with a note and a data dictionary; for Excel, WPS and LibreOffice.',
    data: 'All data: every table as JSON and CSV, the descriptor, the source texts.',
    markdown:
      'All plans as structured Markdown, with notes, topics, English names, synonyms and the list of departments.',
  },
  tablesTitle: 'Tables',
  table: 'Table',
  count: 'Records',
  longer: (rows) => `CSV: ${rows.toLocaleString('en')} rows`,
  checksums: 'SHA-256 of the files; sha256sum -c checks them.',
  version: {
    title: 'Version and changes',
    label: 'Version',
    address: 'Address',
    explained:
      'A version is a day and a hash: the day is that of the latest text or of the latest change, whichever is later; the hash is the first 8 digits of the SHA-256 of SHA256SUMS.txt, and is another as soon as one character of one table is.',
    changes: 'Changes',
    none: 'No changes recorded yet.',
  },
  cite: {
    title: 'Cite the data',
    author: '对读（Duidu）',
    citedTitle: '政府规划全文结构化数据 = Chinese government plans as structured data',
    lead: 'To cite a passage, use the formats on the page of its unit; to cite all of the data, these.',
  },
  code: {
    title: 'In two lines',
    lead: 'The data are read from their address; another file name is another table.',
    spreadsheet:
      'Spreadsheets: download duidu.xlsx and open it; or give the same address to “Data → From Text/CSV” in Excel, with UTF-8 as the encoding.',
  },
  csvNote:
    'CSV is UTF-8 with a byte order mark, parted by commas; texts with line breaks are in quotation marks. Every character is that of the text: nothing is put before “=”, “+”, “-” or “@”, since that would change the data. To look at tables in a spreadsheet take the workbook, where such texts are stored as text and never as formulas.',
  workbook: {
    readme: '说明 README',
    dictionary: '数据字典 Dictionary',
    dictionaryHead: [
      '表 table',
      '字段 field',
      '类型 type',
      '必有 required',
      '指向 refers to',
      '含义',
      'meaning',
    ],
    key: '主键 key',
    tablesHead: ['表 table', '内容', 'contents', '行数 rows'],
    required: '是 yes',
    version: '版本 Version',
    address: '网址 Address',
    citation: '引用 Citation',
    terms: '使用条件 Terms',
    reading: '读表须知 How to read',
    empty: 'An empty cell is what the text does not say, never 0; lists are parted by semicolons.',
    long: 'A cell takes 32,767 characters; a longer text is cut and says so at its end. JSON and CSV have all of it.',
  },
  rows: (count) => `${count.toLocaleString('en')} ${count === 1 ? 'record' : 'records'}`,
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
      text: 'One record an indicator: baseline, target, unit of measure, attribute.',
    },
    commitments: {
      title: 'Commitments',
      text: 'One record for each number that a plan promises: what it is of, value, unit, deadline and sentence, with a link to the text.',
    },
    baselines: {
      title: 'Baselines',
      text: 'Numbers reached before the plans began, in the fields of commitments.',
    },
    comparable: {
      title: 'Comparable commitments',
      text: 'What several plans promise. The JSON has one record for each commitment, the CSV one row for each commitment and plan, including plans that do not state it.',
    },
    departments: {
      title: 'Responsibilities',
      text: 'One record for each department in each unit: whether it leads or takes part, its name as printed, and the department that name belongs to.',
    },
    topics: {
      title: 'Topics',
      text: 'One record a topic: title, what belongs to it, the units of each plan, the plans that are silent. The CSV also has the units and characters of each plan: the matrix of topics and plans.',
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
    report: {
      title: 'Build report',
      text: 'One record for all that was odd when the texts were read and their numbers checked: rule, line, column, unit, words, reason, and the notes on the place.',
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
  jsonFields: (path) => `Fields of ${path}`,
  csvFields: (path) => `Columns of ${path} and of the workbook`,
  field: 'Field',
  type: 'Type',
  key: 'key',
  required: 'always',
  meaning: 'Meaning',
  types: {
    string: 'text',
    integer: 'integer',
    number: 'number',
    date: 'date',
    boolean: 'yes or no',
    array: 'list',
    object: 'object',
  },
  ids: 'Ids',
  idsText:
    'An id is “plan/unit”: hunan/s3-2-3 is 三、（二）3. of Hunan’s plan. s is a section, c a special column (c6-3 is item 3 of column 6), i an indicator, head and tail what stands before and after the sections. A published id never dies.',
};
