import type { Reading } from './reading.ts';
import type { Mention } from './types.ts';

/** 所有村均设置1名: the number is the record and 所有村 its place; 全覆盖 beside a number of its own clause says nothing more. */
export function withoutShadows(
  readings: readonly Reading[],
  sharesClause: (a: Mention, b: Mention) => boolean,
): Reading[] {
  return readings.map((reading, index): Reading => {
    const { mention } = reading;
    if (reading.verdict === 'left' || mention.coverage === null) return reading;
    const near = [readings[index + 1], readings[index - 1], readings[index + 2]];
    const shadowed = near.some(
      (other) =>
        other !== undefined &&
        other.verdict !== 'left' &&
        other.mention.coverage === null &&
        other.sentence[0] === reading.sentence[0] &&
        (mention.coverage === 'every'
          ? sharesClause(other.mention, mention)
          : other.mention.start >= reading.found.quote[0] &&
            other.mention.end <= reading.found.quote[1]),
    );
    return shadowed
      ? { verdict: 'left', mention, sentence: reading.sentence, reason: 'repeated' }
      : reading;
  });
}
