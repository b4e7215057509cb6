import type { Dictionary } from '../index.ts';

const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

const mostWord = (most: { subject: string; from: string; to: string } | null) =>
  most === null
    ? ''
    : `; the greatest difference is in ${most.subject}: ${most.from} and ${most.to}`;

export const chartNumbers: Dictionary['chartNumbers'] = {
  changed: {
    title: {
      child: (from, to, { all, values }, most) =>
        values === 0
          ? `${to} took over ${count(all, 'promise', 'promises')} of ${from} and changed no number`
          : `${to} took over ${count(all, 'promise', 'promises')} of ${from} and changed the number of ${values}${mostWord(most)}`,
      pair: (from, to, { all, values }, most) =>
        values === 0
          ? `${from} and ${to} make ${count(all, 'promise', 'promises')} alike, all with the same number`
          : `${from} and ${to} make ${count(all, 'promise', 'promises')} alike, ${values} of them with another number${mostWord(most)}`,
    },
    lead: 'The longer the line, the more times one number is the other (logarithmic scale).',
    unchanged: (same) =>
      `${count(same, 'further promise has', 'further promises have')} the same number and ${same === 1 ? 'is' : 'are'} not shown.`,
    bounds: (number) =>
      `${count(number, 'has', 'have')} the same number, bound in another way (以上 “or more”, 左右 “about”).`,
    zero: 'Where one side is 0, or the units differ, there is no place on the scale: the numbers are written.',
    gap: ' ',
    colon: ': ',
    said: (plan, sentence) => `${plan}: “${sentence}”`,
    same: 'same',
    times: (ratio) => `${ratio} times`,
    ratioOf: (from, ratio) => `${ratio} of ${from}’s`,
    ratioHead: (from) => `of ${from}`,
    caption: (from, to) =>
      `Promises of ${from} and ${to} with other numbers, or bound in another way`,
    subject: 'What',
    valueOf: (plan) => plan,
    sentenceOf: (plan) => `Sentence of ${plan}`,
    unit: 'Unit',
    noUnit: 'none stated',
    noRatio: 'not comparable',
  },
  commitments: {
    title: (plans, all, group, number) =>
      `${plans.length === 1 ? `The plan of ${plans[0] ?? ''} makes` : `${plans.length} plans make`} ${count(all, 'promise', 'promises')} in numbers, most of them (${number}) under “${group}”`,
    lead: (plans) =>
      `${plans.map(([plan, number]) => `${plan} ${number === 0 ? 'none' : number}`).join(', ')}. A promise that belongs to several groups of topics counts in each.`,
    caption: 'Promises in numbers, by plan and group of topics',
    group: 'Group of topics',
    plan: 'Plan',
    total: 'Total',
    noTopic: 'Under no topic',
    silent: 'Not mentioned in this plan',
    none: 'no number stated',
    dash: '—',
    bar: (plan, group, total, parts) =>
      `${plan}: ${group}, ${count(total, 'promise', 'promises')}\n${parts.join(', ')}`,
    part: (kind, number) => `${kind} ${number}`,
  },
  strip: {
    title: ({ all, units }, { unit, count: number, whole }) =>
      `${count(all, 'promise', 'promises')} in ${count(units, 'unit', 'units')} of measure, most (${number}) in ${unit}${whole > 0 ? `; ${whole} of these ask for 100%` : ''}`,
    lead: 'A mark is a promise, a row a unit of measure; the larger the value, the further right (percentages on an even scale, all else on a logarithmic one). Equal values are piled up, with the value below where there is room.',
    caption: 'All promises in numbers, by unit of measure',
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
    lead: 'A row is a topic, a column a plan; the area of a square is in proportion to the characters. A passage may belong to several topics.',
    caption: 'Characters of every plan on every topic',
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
