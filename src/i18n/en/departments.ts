import type { Dictionary } from '../index.ts';

const places = (count: number) => `${count} ${count === 1 ? 'place' : 'places'}`;

export const departments: Dictionary['departments'] = {
  title: 'Departments',
  lead: 'What each department leads and takes part in, where a plan says so: task sections, special columns and their items. Where no lead is named (市民政局负责, “the bureau is responsible”), it counts as taking part.',
  names:
    'Names are as printed. Names of the same duty at different tiers stand under one heading, such as 省民政厅 (provincial) and 市民政局 (municipal): they are different offices with the same duty, so each plan stands by itself.',
  namesLink: 'Which names stand together',
  byPlan: 'By plan',
  planCounts: (count, names) =>
    `departments named in ${places(count)}, ${names} different ${names === 1 ? 'name' : 'names'}`,
  planSilent: 'names no departments',
  list: 'All departments',
  listLead: 'Those named most often first. Each heading leads to what the plans give it to do.',
  nobody: 'None of the plans names a department.',
  leads: 'leads',
  joins: 'takes part',
  isResponsible: 'responsible',
  counts: (leads, joins) =>
    [leads > 0 && `leads ${leads}`, joins > 0 && `takes part in ${joins}`]
      .filter(Boolean)
      .join(', '),
  more: (count) => (count === 0 ? 'nothing else' : `${count} more`),
  printedAs: 'printed as',
  page: {
    summary: (plans, counts) => `Named by ${plans} ${plans === 1 ? 'plan' : 'plans'}: ${counts}`,
    description: (name, counts, plans) =>
      `${name} in ${plans} ${plans === 1 ? 'plan' : 'plans'}: ${counts}.`,
    sameDuty:
      'These names have the same duty but belong to different tiers or places: they are different offices. Names are as printed, plan by plan.',
    single: 'No list joins this name to others, so it stands by itself.',
    inPlan: 'What the plans give it to do',
    silentPlans: 'Plans that do not name it',
    planSilentOn: 'names departments, but not this one',
    planSilent: 'names no departments',
    place: 'Place',
    asPrinted: 'Responsibility as printed',
    passage: 'In the text',
    topics: 'Topics',
    numbers: 'Commitments stated in the same place',
    numbersNote:
      'Commitments stated in the same place belong to the passage, not to this department alone.',
    partners: 'Departments named beside it',
    partnersLead: 'Those named in the same places, most often first.',
    together: places,
    search: 'Search for its names',
    previous: 'Previous department',
    next: 'Next department',
    neighbours: 'Other departments',
  },
  nameList: {
    title: 'Names of departments',
    lead: 'Offices of one duty are called differently at each tier and place. This list says which names stand under one heading. It is written by hand and shared by all plans.',
    sections: [
      {
        id: 'how',
        title: 'How names are joined',
        text: 'A name is first looked up as printed; then without the tier and place in front of it (省, 市, 州委, the name of a county …). What is left must stand in the list in full: nothing is inferred. A name that is in no list stands by itself under its printed name.',
      },
      {
        id: 'what',
        title: 'What joining means',
        text: '省民政厅 and 市民政局 are different offices with the same duty. They share a heading so that they can be compared; names are always shown as printed. Merged offices, such as 文化旅游广电体育局, stand with the duty named first. The English names are ours and unofficial.',
      },
      {
        id: 'propose',
        title: 'Propose a change',
        text: 'If names are joined wrongly or missing, tell us the name, the plan and why. The list is content/departments.yml in the source code; you can also change that file yourself and submit it. A name that stands there twice is refused, with file, line and column.',
      },
    ],
    table: 'All names',
    heading: 'Heading',
    variants: 'Names under it (without the tier and place in front)',
    inPlans: 'As printed in these plans',
    alone: 'Names that stand by themselves',
    aloneLead: 'Names that the plans print and the list does not have:',
    aloneNone: 'The list has every name that the plans print.',
    group: (title, count) => `${title} (${count})`,
  },
  chart: {
    titleLeads: (names, count, all, onlyJoin) =>
      [
        names.length > 2
          ? `${names.length} kinds of department lead most, ${places(count)} each`
          : `In the lead most often: ${names.join(' and ')}, ${places(count)}${names.length > 1 ? ' each' : ''}`,
        onlyJoin > 0 ? `${onlyJoin} of ${all} kinds of department take part and never lead` : '',
      ]
        .filter(Boolean)
        .join('; '),
    titleJoins: (names, count, all) =>
      names.length > 2
        ? `None of ${all} kinds of department is said to lead; ${names.length} take part most, ${places(count)} each`
        : `None of ${all} kinds of department is said to lead; most often named: ${names.join(' and ')}, ${places(count)}${names.length > 1 ? ' each' : ''}`,
    lead: 'A row for each kind of department, a column for each group of topics. Filled: leads; hollow: takes part, or no lead is named; filled within an edge: leads some. Shape and colour tell plans apart; the area is the number of places.',
    leadLetters: 'Where plans outnumber shapes, a character in a box stands for the plan.',
    leadLeftOut: (count) =>
      `Only departments named in two places or more are drawn; ${count} more are in the table.`,
    leadMost: (shown, count) =>
      `Only the ${shown} departments named most often are drawn; ${count} more are in the table.`,
    byDegree: 'by places',
    byLeads: 'by places led',
    byName: 'by name (pinyin)',
    countHead: 'leads/all',
    count: (leads, all) => `${leads}/${all}`,
    row: (name, counts) => `${name}: ${counts}`,
    cell: (name, column, plan, counts) => `${name} · ${column}\n${plan}: ${counts}`,
    noTopic: 'Other',
    caption:
      'Places by department and group of topics, a row for each plan. “1/3”: three places, one of them led; an empty cell: not named',
    department: 'Department',
    plan: 'Plan',
    source: (plan, units) => `${plan}: departments named in ${places(units)}`,
    none: 'The plans name no departments, so there is no chart.',
  },
};
