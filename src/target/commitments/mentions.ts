import { readBound } from './grammar/comparator.ts';
import { findCoverage } from './grammar/coverage.ts';
import { findNumbers, type NumberMention } from './grammar/numbers.ts';
import { foldDigits } from './text/fold.ts';
import type { Mention } from './types.ts';

/** Numbers and words of coverage, in order, with the words that bound them. */
export function findMentions(text: string): Mention[] {
  const folded = foldDigits(text);
  const numbers = shareUnits(folded, findNumbers(text)).map((number): Mention => {
    const { comparator, start, end } = readBound(folded, number.start, number.end);
    return {
      start: number.start,
      end: number.end,
      value: number.value,
      valueMax: number.valueMax,
      unit: number.unit,
      script: number.script,
      coverage: null,
      comparator: comparator === '=' && number.more ? '>=' : comparator,
      span: [start, end],
    };
  });
  const words = findCoverage(text).map(({ start, end, value, unit, form }): Mention => ({
    start,
    end,
    value,
    valueMax: null,
    unit,
    script: 'word',
    coverage: form,
    comparator: '=',
    span: [start, end],
  }));
  return [...numbers, ...words].sort((a, b) => a.start - b.start);
}

/** 23.4和11.2个百分点, 3、5、8月: numbers that are listed share the unit behind the last. */
function shareUnits(text: string, numbers: readonly NumberMention[]): NumberMention[] {
  const shared = [...numbers];
  for (let index = shared.length - 2; index >= 0; index--) {
    const [number, next] = [shared[index], shared[index + 1]];
    if (!number || !next || number.unit !== null || next.unit === null) continue;
    if (number.script !== 'digits' || next.script !== 'digits') continue;
    if (!/^\s?[、和及与或]\s?$/.test(text.slice(number.end, Math.min(next.start, number.end + 4))))
      continue;
    shared[index] = { ...number, unit: next.unit };
  }
  return shared;
}
