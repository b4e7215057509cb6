import type { Dictionary } from '../index.ts';

const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

const commitments = (number: number) => count(number, 'commitment', 'commitments');

const mostWord = (most: { subject: string; from: string; to: string } | null, between: string) =>
  most === null
    ? ''
    : `; the greatest difference: ${most.subject}, ${most.from} ${between} ${most.to}`;

export const chartNumbers: Dictionary['chartNumbers'] = {
  changed: {
    title: {
      child: (from, to, { all, values }, most) =>
        values === 0
          ? `${to} repeats ${commitments(all)} of ${from} and changes none of the numbers`
          : `${to} repeats ${commitments(all)} of ${from} and changes the number in ${values}${mostWord(most, 'changed to')}`,
      pair: (from, to, { all, values }, most) =>
        values === 0
          ? `${from} and ${to} share ${commitments(all)}, all with the same number`
          : `${from} and ${to} share ${commitments(all)}, ${values} of them with different numbers${mostWord(most, 'against')}`,
    },
    lead: 'The longer the line, the greater the ratio between the two numbers (logarithmic scale).',
    unchanged: (same) =>
      `${count(same, 'more has', 'more have')} the same number and ${same === 1 ? 'is' : 'are'} not drawn.`,
    bounds: (number) =>
      `${count(number, 'differs', 'differ')} only in the bound (以上 “or more”, 左右 “about”), not in the number.`,
    zero: 'Where one side is 0 or the units differ, the numbers are written out, off the scale.',
    gap: ' ',
    colon: ': ',
    said: (plan, sentence) => `${plan}: “${sentence}”`,
    same: 'same',
    times: (ratio) => `${ratio} times`,
    ratioOf: (from, ratio) => `${ratio} of ${from}’s`,
    ratioHead: (from) => `of ${from}`,
    caption: (from, to) => `Commitments of ${from} and ${to} that differ in number or bound`,
    subject: 'What',
    valueOf: (plan) => plan,
    sentenceOf: (plan) => `Sentence of ${plan}`,
    unit: 'Unit',
    noUnit: 'none stated',
    noRatio: 'not comparable',
  },
  commitments: {
    title: (plans, all, group, number) =>
      `${plans.length === 1 ? `The plan of ${plans[0] ?? ''} makes` : `${plans.length} plans make`} ${count(all, 'quantified commitment', 'quantified commitments')}; the largest group, “${group}”, has ${number}`,
    lead: (plans) =>
      `${plans.map(([plan, number]) => `${plan} ${number === 0 ? 'none' : number}`).join(', ')}. A commitment that belongs to several groups of topics counts in each.`,
    caption: 'Quantified commitments by plan and group of topics',
    group: 'Group of topics',
    plan: 'Plan',
    total: 'Total',
    noTopic: 'Under no topic',
    silent: 'Not mentioned in this plan',
    none: 'no number stated',
    dash: '—',
    bar: (plan, group, total, parts) =>
      `${plan}: ${group}, ${commitments(total)}\n${parts.join(', ')}`,
    part: (kind, number) => `${kind} ${number}`,
  },
  strip: {
    title: ({ all, units }, { unit, count: number, whole }) =>
      `${commitments(all)} in ${count(units, 'unit', 'units')} of measure; ${unit} is the most common with ${number}${whole > 0 ? `, ${whole} of them at 100%` : ''}`,
    lead: 'Each mark is a commitment, each row a unit of measure; larger values stand further right (percentages on a linear scale, all others on a logarithmic one). Equal values are stacked, with the value below where there is room.',
    caption: 'All quantified commitments by unit of measure',
    unit: 'Unit',
    noUnit: 'no unit',
    value: 'Value',
    subject: 'What',
    plan: 'Plan',
    deadline: 'By',
    kind: 'Kind',
    notStated: 'not stated',
    count: (number) => `${number}`,
    mark: (value, subject, plan, deadline) =>
      `${value} ${subject}\n${plan}${deadline === null ? '' : `, by ${deadline}`}`,
  },
  coverage: {
    title: (topics, plans, all, one) =>
      `Of ${count(topics, 'topic', 'topics')}, ${plans === 2 ? 'both' : `all ${plans}`} plans speak of ${all === 0 ? 'none' : all}, and one alone of ${one === 0 ? 'none' : one}`,
    titleOfOne: (plan, topics, most) =>
      `The plan of ${plan} speaks of ${count(topics, 'topic', 'topics')}${most ? `; most is said on “${most.title}”: ${most.characters} characters` : ''}`,
    lead: 'Each row is a topic, each column a plan; the area of a square is proportional to the number of characters. A passage may belong to several topics.',
    caption: 'Number of characters in each plan on each topic',
    topic: 'Topic',
    group: 'Group',
    characters: (number) => `${number} characters`,
    cell: (plan, topic, number, isWhole) =>
      `${plan}: ${topic}\n${isWhole ? `a heading alone, with ${number} characters below it` : `${number} characters`}`,
    wholeKey: '↓ a heading alone, its text is in the topics below',
    silentKey: '— not mentioned in this plan',
    silent: 'silent',
    absent: 'Not mentioned in this plan',
    spokenOf: (spoken, all) => `${spoken} of ${all}`,
  },
};
