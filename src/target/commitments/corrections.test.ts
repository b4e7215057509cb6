import { expect, test } from 'vitest';
import { applyCorrections } from './corrections.ts';
import { readText } from './testing.ts';

const { commitments } = readText('一、任务\n\n新建书屋12个，改造敬老院4所。\n');
const at = { unit: 'some/s1', reason: '试一试' };

test('applyCorrections() leaves out what is dropped; the others keep their ids', () => {
  const { records, unused } = applyCorrections(commitments, [
    { ...at, action: 'drop', quote: '书屋12个' },
  ]);
  expect(records.map(({ id }) => id)).toEqual(['some/s1-t2']);
  expect(unused).toEqual([]);
});

test('applyCorrections() changes the fields that are named, and no others', () => {
  const { records } = applyCorrections(commitments, [
    { ...at, action: 'change', quote: '书屋12个', to: { deadline: 2025, subject: '农家书屋' } },
  ]);
  expect(records[0]).toEqual({ ...commitments[0], deadline: 2025, subject: '农家书屋' });
  expect(records[1]).toEqual(commitments[1]);
});

test('applyCorrections() names those that fit nothing', () => {
  const corrections = [
    { ...at, action: 'drop', quote: '书屋13个' } as const,
    { ...at, action: 'drop', quote: '敬老院4所' } as const,
  ];
  expect(applyCorrections(commitments, corrections).unused).toEqual([0]);
});
