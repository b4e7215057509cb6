/** Tables of the open data, in the order in which they are listed. */
export const tableNames = [
  'plans',
  'units',
  'indicators',
  'commitments',
  'baselines',
  'comparable',
  'topics',
  'correspondences',
  'reuse',
  'alone',
  'departments',
  'notes',
  'report',
  'glosses',
  'synonyms',
] as const;

export type TableName = (typeof tableNames)[number];
