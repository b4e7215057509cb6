import type { Period } from '../../plan/period.ts';

/**
 * Whether the years that a plan is for are over.
 *
 * @param year
 *   Year of the build: the caller's, for this is pure.
 */
export function hasEnded({ last }: Period, year: number): boolean {
  return year > last;
}
