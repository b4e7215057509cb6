import { z } from 'zod';
import { Refusal } from './refusal.ts';

/**
 * Day on which a text came in, ISO 8601.
 *
 * The clock is read here only, in UTC, so that the day is the same wherever the command runs.
 *
 * @param given
 *   Value of `--date`; without it, the day of `now`.
 * @throws {Refusal}
 *   When it is no day.
 */
export function dayReceived(given: string | undefined, now = new Date()): string {
  const day = given ?? now.toISOString().slice(0, 10);
  if (z.iso.date().safeParse(day).success) return day;
  throw new Refusal(
    `Unexpected \`--date ${day}\`, expected a day of the calendar such as \`2026-11-21\``,
  );
}
