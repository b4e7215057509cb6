import { randomInt } from 'node:crypto';

/**
 * Seed of the random cases: always the same, so that a change that breaks nothing never fails; `SEED=<number>` takes
 * another, and `SEED=random` a new one each run, to look further.
 *
 * @param what
 *   What is tested, for the line that is printed so that a failure can be run again.
 */
export function testSeed(what: string): number {
  const wanted = process.env['SEED'] ?? '20211230';
  const seed = wanted === 'random' ? randomInt(2 ** 31) : Number(wanted);
  console.log(`${what} with SEED=${seed}`);
  return seed;
}
