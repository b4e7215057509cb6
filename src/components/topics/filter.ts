/** What a reader asked the matrix to show. */
export interface MatrixFilter {
  /** Id of a group; an empty string for all of them. */
  group: string;
  /** Whether only topics on which a plan is silent are shown. */
  silentOnly: boolean;
}

/**
 * Filter that an address asks for: `?group=services&silent=1`.
 *
 * @param groups
 *   Ids of all groups; an unknown one asks for all.
 */
export function readFilter(search: string, groups: readonly string[]): MatrixFilter {
  const query = new URLSearchParams(search);
  const group = query.get('group') ?? '';
  return { group: groups.includes(group) ? group : '', silentOnly: query.get('silent') === '1' };
}

/** Query of the address that keeps a filter, with `?`, or an empty string where all is shown. */
export function filterSearch({ group, silentOnly }: MatrixFilter): string {
  const query = new URLSearchParams();
  if (group !== '') query.set('group', group);
  if (silentOnly) query.set('silent', '1');
  const written = query.toString();
  return written === '' ? '' : `?${written}`;
}
