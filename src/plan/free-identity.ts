/**
 * Number of the identity that a new plan gets: the lowest that no other plan has.
 *
 * @param taken
 *   Numbers of the other plans; `null` for those that have none.
 */
export function freeIdentity(taken: Iterable<number | null>): number {
  const numbers = new Set(taken);
  let free = 1;
  while (numbers.has(free)) free++;
  return free;
}
