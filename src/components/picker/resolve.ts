import { mostPassages } from './compare-address.ts';
import type { Problem } from './problem.ts';
import { replaced, type Selection } from './selection.ts';
import type { Answer, UnitData } from './unit-data.ts';

/** What became of a selection. */
export interface Resolved {
  /** The same, units that moved under their new ids. */
  selection: Selection;
  /** What is shown, in order. */
  units: UnitData[];
  /** What is not, and why; what moved comes first. */
  problems: Problem[];
}

/**
 * Find out what of a selection can be shown.
 *
 * @param ask
 *   Tells what became of an id; never throws.
 */
export async function resolveSelection(
  asked: Selection,
  ask: (id: string) => Promise<Answer>,
): Promise<Resolved> {
  let selection = asked;
  const moves: Problem[] = [];

  for (;;) {
    const found = await Promise.all(
      selection.ids.map(async (id) => ({ id, answer: await ask(id) })),
    );
    const move = found.find(
      ({ id, answer }) =>
        answer.state === 'moved' &&
        // Two that lead to each other lead nowhere.
        !moves.some((known) => known.id === id),
    );

    if (move?.answer.state === 'moved') {
      const { to } = move.answer;
      selection = replaced(selection, move.id, to);
      moves.push({ kind: 'moved', id: move.id, more: to });
      continue;
    }

    const units = found.flatMap(({ answer }) => (answer.state === 'shown' ? [answer.unit] : []));
    const waiting = units.slice(mostPassages).map(({ id }): Problem => ({ kind: 'more', id }));
    return {
      selection,
      units: units.slice(0, mostPassages),
      problems: [...moves, ...found.flatMap(problemOf), ...waiting],
    };
  }
}

function problemOf({ id, answer }: { id: string; answer: Answer }): Problem[] {
  switch (answer.state) {
    case 'shown':
      return [];
    case 'moved':
      return [{ kind: 'missing', id }];
    case 'gone':
      return [{ kind: 'gone', id, more: answer.reason }];
    default:
      return [{ kind: answer.state, id }];
  }
}
