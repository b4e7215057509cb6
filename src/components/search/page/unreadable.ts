import { groupings, orders } from '../../../search/query-state.ts';
import { matches } from '../../../search/results.ts';

/** What an address asks for that no search knows. */
export interface Unreadable {
  name: 'match' | 'sort' | 'group';
  value: string;
}

/** Values of an address that `readState` leaves out, since they are none of a short list. */
export function unreadable(search: string): Unreadable[] {
  const given = new URLSearchParams(search);
  const odd = (name: Unreadable['name'], known: readonly string[], values: readonly string[]) =>
    [...new Set(values)]
      .filter((value) => value !== '' && !known.includes(value))
      .map((value) => ({ name, value }));

  return [
    ...odd('match', matches, (given.get('match') ?? '').split(',')),
    ...odd('sort', orders, [given.get('sort') ?? '']),
    ...odd('group', groupings, [given.get('group') ?? '']),
  ];
}
