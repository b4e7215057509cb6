import type { Period } from '../../plan/period.ts';

/** Years as an ISO 8601 interval, `2021/2025`; both are inclusive. */
export function interval(period: Period | null): string | null {
  return period && `${period.first}/${period.last}`;
}
