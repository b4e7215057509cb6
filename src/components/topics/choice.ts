/**
 * Plans that an address asks for: `?plans=jilin,hunan` shows these two in this order.
 *
 * @param search
 *   Query of an address, with or without `?`.
 * @param all
 *   Ids of all plans in their own order.
 * @returns
 *   Known plans, each once; all of them where the address names none that is known.
 */
export function chosenPlans(search: string, all: readonly string[]): string[] {
  const asked = (new URLSearchParams(search).get('plans') ?? '').split(',');
  const known = [...new Set(asked)].filter((id) => all.includes(id));
  return known.length > 0 ? known : [...all];
}

/**
 * Query of the address that keeps a choice of plans, other parts of it unchanged; without `plans` where all are shown in
 * their own order.
 *
 * @returns
 *   With `?`, or an empty string.
 */
export function choiceSearch(
  search: string,
  chosen: readonly string[],
  all: readonly string[],
): string {
  const query = new URLSearchParams(search);
  query.delete('plans');
  const rest = query.toString();
  // Ids are letters, digits and hyphens; a comma in a query needs no escape, and an address is read by people.
  const own = chosen.join() === all.join() ? '' : `plans=${chosen.join(',')}`;
  const parts = [own, rest].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** The order with one plan moved to the place before it; unchanged where it is the first. */
export function moveEarlier(order: readonly string[], id: string): string[] {
  const at = order.indexOf(id);
  if (at < 1) return [...order];
  const before = order[at - 1] ?? id;
  return [...order.slice(0, at - 1), id, before, ...order.slice(at + 1)];
}
