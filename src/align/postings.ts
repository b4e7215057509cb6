import type { Bag } from './bag.ts';

/** Which bags hold an n-gram: the inverted index. */
export interface Postings {
  /** Where the entries of an n-gram begin, by its number; one more at the end. */
  readonly starts: Readonly<Uint32Array>;
  /** Numbers of bags, rising within an n-gram. */
  readonly entries: Readonly<Uint32Array>;
}

/**
 * Invert bags.
 *
 * Left out are n-grams that bring nobody together, since only one plan has them, and those that bring everybody
 * together: stock phrases. Both would take room and time, and find nothing.
 *
 * @param bags
 *   One a unit, by its number.
 * @param owners
 *   A number for the plan of each bag.
 * @param gramCount
 *   How many n-grams there are.
 * @param most
 *   How many bags an n-gram may be in.
 */
export function makePostings(
  bags: readonly Bag[],
  owners: readonly number[],
  gramCount: number,
  most: number,
): Postings {
  const frequencies = new Uint32Array(gramCount);
  const firstOwners = new Int32Array(gramCount).fill(-1);
  const isShared = new Uint8Array(gramCount);

  for (const [number, { grams }] of bags.entries()) {
    const owner = owners[number] as number;

    for (const gram of grams) {
      frequencies[gram] = (frequencies[gram] as number) + 1;
      if (firstOwners[gram] === -1) firstOwners[gram] = owner;
      else if (firstOwners[gram] !== owner) isShared[gram] = 1;
    }
  }

  const isKept = (gram: number) => isShared[gram] === 1 && (frequencies[gram] as number) <= most;
  const starts = new Uint32Array(gramCount + 1);

  for (let gram = 0; gram < gramCount; gram++) {
    const count = isKept(gram) ? (frequencies[gram] as number) : 0;
    starts[gram + 1] = (starts[gram] as number) + count;
  }

  const entries = new Uint32Array(starts[gramCount] as number);
  const next = starts.slice();

  for (const [number, { grams }] of bags.entries()) {
    for (const gram of grams) {
      if (!isKept(gram)) continue;
      const place = next[gram] as number;
      entries[place] = number;
      next[gram] = place + 1;
    }
  }

  return { starts, entries };
}

/** Call back for every bag from `start` up to `end` that holds an n-gram. */
export function forEntries(
  { starts, entries }: Postings,
  gram: number,
  start: number,
  end: number,
  call: (bag: number) => void,
): void {
  const last = starts[gram + 1] as number;
  let low = starts[gram] as number;
  let high = last;

  // With a thousand plans, an n-gram has thousands of entries, of which one plan's are few.
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle] as number) < start) low = middle + 1;
    else high = middle;
  }

  for (let place = low; place < last && (entries[place] as number) < end; place++) {
    call(entries[place] as number);
  }
}

/** Whether an n-gram finds anything. */
export function hasEntries({ starts }: Postings, gram: number): boolean {
  return starts[gram] !== starts[gram + 1];
}
