import type { PlanReading } from '../../src/target/read-plan.ts';

type Unit = PlanReading['units'][number];

/** A unit whose id stays while its words change. */
export interface Rewording {
  id: string;
  before: string;
  after: string;
}

/** What becomes of the units of a plan when its text is replaced. */
export interface Changes {
  /** Ids that are in both texts with the same words. */
  same: string[];
  /** Ids that are in both texts with other words. */
  reworded: Rewording[];
  /** Ids of the old text alone, whose words stand under another id now. */
  moved: { from: string; to: string }[];
  /** Ids of both texts, though the words of the first stand under the second now. */
  shifted: { from: string; to: string }[];
  /** Ids of the old text alone whose words are nowhere. */
  gone: string[];
  /** Ids of the new text alone. */
  added: string[];
}

/** Compare two readings of one plan, unit by unit; white space does not count. */
export function compareReadings(before: readonly Unit[], after: readonly Unit[]): Changes {
  const old = new Map(before.map((unit) => [unit.id, unit]));
  const byId = new Map(after.map((unit) => [unit.id, unit]));
  const byWords = uniqueBy(after, words);
  const byTitle = uniqueBy(
    after.filter(({ id }) => !old.has(id)),
    titleKey,
  );
  const changes: Changes = {
    same: [],
    reworded: [],
    moved: [],
    shifted: [],
    gone: [],
    added: after.filter(({ id }) => !old.has(id)).map(({ id }) => id),
  };

  for (const unit of before) {
    const now = byId.get(unit.id);
    const elsewhere = byWords.get(words(unit));

    if (now && words(now) === words(unit)) {
      changes.same.push(unit.id);
    } else if (now) {
      changes.reworded.push({ id: unit.id, before: words(unit), after: words(now) });
      if (elsewhere) changes.shifted.push({ from: unit.id, to: elsewhere.id });
    } else {
      // Under its own heading, a unit is the same even if a sentence of it was changed.
      const target = elsewhere ?? byTitle.get(titleKey(unit));
      if (target) changes.moved.push({ from: unit.id, to: target.id });
      else changes.gone.push(unit.id);
    }
  }

  return changes;
}

/**
 * Show the first passage in which two texts differ, with a little around it.
 *
 * @returns
 *   Two lines, the old in `[-…-]` and the new in `{+…+}`.
 */
export function firstDifference(before: string, after: string, around = 12): string[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;

  const show = (value: string, open: string, close: string) => {
    const middle = value.slice(start, value.length - end);
    const short = middle.length > 60 ? `${middle.slice(0, 40)}…${middle.slice(-16)}` : middle;
    const left = value.slice(Math.max(0, start - around), start);
    const right = value.slice(value.length - end, value.length - end + around);
    return `${start > around ? '…' : ''}${left}${open}${short}${close}${right}${end > around ? '…' : ''}`;
  };

  return [show(before, '[-', '-]'), show(after, '{+', '+}')];
}

function words({ kind, title, text }: Unit): string {
  return `${kind === 'indicator' ? '' : (title ?? '')}\n${text}`.replace(/\s+/g, '');
}

/** Kind and title; for a unit without title its id, which no other has. */
function titleKey({ id, kind, title }: Unit): string {
  return title === null ? id : `${kind} ${title}`;
}

/** Units by a key, without those that share it. */
function uniqueBy(units: readonly Unit[], key: (unit: Unit) => string): Map<string, Unit> {
  const found = new Map<string, Unit | undefined>();
  for (const unit of units) found.set(key(unit), found.has(key(unit)) ? undefined : unit);
  return new Map([...found].flatMap(([name, unit]) => (unit && name ? [[name, unit]] : [])));
}
