import type { Dictionary } from '../index.ts';

const tasks = (count: number) => `${count} ${count === 1 ? 'task' : 'tasks'}`;

export const departments: Dictionary['departments'] = {
  title: 'Departments',
  lead: 'What each department leads and takes part in, where a plan says so.',
  names:
    'Names are as printed; different spellings are listed apart and never joined. The same name in plans of different places (such as 省民政厅, “the provincial department of civil affairs”) means different offices, so each plan stands by itself.',
  byPlan: 'By plan',
  planCounts: (count, names) =>
    `${tasks(count)} with departments, ${names} ${names === 1 ? 'name' : 'names'}`,
  planSilent: 'names no departments',
  list: 'All names',
  entries: 'What each department does',
  leads: 'leads',
  joins: 'takes part',
  counts: (leads, joins) =>
    [leads > 0 && `leads ${leads}`, joins > 0 && `takes part in ${joins}`]
      .filter(Boolean)
      .join(', '),
  tasks,
  more: (count) => (count === 0 ? 'nothing else' : `${count} more`),
};
