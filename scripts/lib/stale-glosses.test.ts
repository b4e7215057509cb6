import { expect, test } from 'vitest';
import { staleGlosses } from './stale-glosses.ts';

const unit = (id: string, title: string | null) => ({ id, title });

test('staleGlosses() names each gloss whose heading is another now', () => {
  const before = [unit('a/s1', '背景'), unit('a/s2', '目标'), unit('a/s3', '任务')];
  const after = [unit('a/s1', '背景'), unit('a/s2', '总体要求'), unit('a/s3', '目标')];
  const units = { s1: 'Background', s2: 'Goals' };

  expect(staleGlosses(before, after, { units })).toEqual([
    { local: 's2', before: '目标', after: '总体要求', gloss: 'Goals' },
  ]);
});

test('staleGlosses() leaves out a unit that is gone: the check of references names it', () => {
  expect(staleGlosses([unit('a/s1', '背景')], [], { units: { s1: 'Background' } })).toEqual([]);
});
