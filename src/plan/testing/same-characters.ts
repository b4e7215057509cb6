import { expect } from 'vitest';
import type { PlanReading } from '../../target/read-plan.ts';

/** The source slice of a unit is its marker, title and text, with or without the `。` that closes a title. */
export function expectSameCharacters({ units, value }: PlanReading, aside: RegExp) {
  const bare = (text: string) => text.replace(aside, '');
  for (const { kind, marker, title, text, spans } of units) {
    if (kind === 'indicator') continue;
    const slice = bare(spans.map(([start, end]) => value.slice(start, end)).join(''));
    const heading = bare((marker ?? '') + (title ?? ''));
    expect([heading + bare(text), `${heading}。${bare(text)}`]).toContain(slice);
  }
}
