import type { Dictionary } from '../index.ts';

export const targetRule: Dictionary['targetRule'] = {
  title: 'How commitments are read',
  lead: 'A commitment is a quantity that a plan promises: a number and what it is of, with its bound (at least, about …), deadline, frequency and place where the text states them. A program reads them from the whole text (prose, items, tables, headings) by the rule below. The rule is the same for every plan, also for plans it has never seen.',
  counts: (commitments, baselines) =>
    `This site holds ${commitments} commitments, and ${baselines} quantities reached before the plans began.`,
  corrected: (count) =>
    count === 0
      ? 'All were read by the program; none was changed by hand.'
      : `Corrected by hand, with reasons in the file of notes: ${count}.`,
  list: 'All commitments',
  data: 'Open data',
  invented: 'invented example',
  accepted: 'What counts',
  acceptedLead:
    'Examples are from the plans on this site, each linked to its paragraph; the quote is in bold, with what stands before it in its clause.',
  acceptedItems: {
    table: 'A row of an indicator table with a target is one; a mid-term value is another',
    number: 'Counts, areas, sums of money, in digits or in Chinese numerals',
    percent: 'Percentages, per mille, tenths (成), multiples (倍), doubling (翻番)',
    list: 'Each part of a list that shares one verb; each stage of what is done in stages',
    whole:
      '全覆盖 (full coverage), 全达标 and the like, as 100%; several subjects before one 全覆盖 are one',
    every:
      '所有…均…, 覆盖所有…, 全部… (all), as 100%; where the same clause has a number, that number counts and 所有… is its place',
    none: '动态清零 (down to none), 零发生 and the like, as 0',
    standard:
      'Service standards: how many hours a day, how near, how fast, how much a head or per hundred households; their kind is “standard”',
    frequency: 'How often: so many times a year, once every two years, everyone trained once',
    share:
      'What each place gets: one home a street, one person a village. Weak promises (可, 鼓励, 力争, 原则上) count, too',
  },
  left: 'What does not count',
  leftLead: 'The number that was not taken is in bold.',
  reached:
    'What was reached before the plan began: parts that look back, and sentences such as “by the end of the last period” or “has been built”; these are listed apart',
  reasons: {
    title: 'Numbers in titles of documents',
    date: 'Dates by themselves',
    period: 'How long something takes: a three-year action, two years running',
    ordinal: 'Ordinals and list numbers',
    name: 'Numbers in fixed names and set phrases',
    code: 'Document numbers, telephone numbers, codes',
    denominator: 'What a quantity is counted by: per hundred households, for every 5,000 people',
    age: 'Ages',
    condition: 'Which ones are meant: villages of so many households, so many terms of office',
    article: '一批, 一个, 几类: numerals that only introduce a noun',
    bare: 'Numbers of which nothing says what they are',
    existing: 'How many there are already: all the counties of a province',
    forecast: 'What is expected to happen, not promised',
    had: 'Results that exist already',
    repeated: '所有 (all) in a clause that has a number',
    office: 'Numbers in the bracket that names who is responsible',
    time: 'Times of day',
  },
  grammar: 'How the fields are read',
  grammarItems: [
    [
      'Value',
      '万 and 亿 are multiplied out; percentages are of a hundred; of a range the lower end is the value and the upper end stands apart; in “from A to B”, B is the promise and A where it starts.',
    ],
    [
      'Comparator',
      '不少于, 不低于, 至少, 以上, 余 are ≥; 不超过, 以内, 以下 are ≤; 左右, 约, 近 are “about”; everything else is “=”.',
    ],
    [
      'Deadline',
      'The last year that the sentence names before the number, up to a semicolon; else one behind it in its clause; a year that opens the goals holds for what follows. The end, or the course, of a five-year plan is its last year. A year of comparison (比2020年) is no deadline. What is not stated is empty.',
    ],
    [
      'Frequency, place',
      'As printed: 每年, 每半年; 全省, 每个街道, 所有村（社区）. What is not stated is empty.',
    ],
    [
      'Subject',
      'The noun behind the number; else the one before it, without verb, year and words such as 全省; else that of the clause before.',
    ],
    [
      'Quote',
      'One unbroken piece of the text, letter for letter, the shortest with subject and number; in a table, from the name to the value.',
    ],
    [
      'Kind',
      'Table, prose, standard, coverage. An indicator in prose is one record, as a row of a table is.',
    ],
  ],
  limits:
    'The program does not understand; it knows ways of writing. Promises without a number (一批, 普遍建立, 显著提高) are not among them, and what is written in a rare way may be missed or misread. Please report it as described at the end of this page; corrections are written, with a reason, into the file of notes and never into the program.',
};
