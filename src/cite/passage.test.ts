import { expect, test } from 'vitest';
import type { UnitRecord } from '../schemas/records.ts';
import { paragraphPassages, planPassage, unitPassage } from './passage.ts';

const base: UnitRecord = {
  id: 'some/s1',
  plan: 'some',
  kind: 'section',
  level: 1,
  marker: '一、',
  ordinal: 1,
  title: '目标',
  parent: null,
  text: '更好。\n更多。',
  spans: [[0, 11]],
  lines: [1, 1],
  responsibility: null,
  topics: [],
  url: '/plans/some/s1/',
};
const source = '一、目标。更好。\n更多。';

test.each([
  ['a run-in title', {}, source, '一、目标。更好。\n更多。'],
  ['a title in a line of its own', {}, '一、目标\n更好。更多。', '一、目标\n更好。\n更多。'],
  ['a heading alone', { text: '' }, '一、目标', '一、目标'],
  ['a run-in title alone', { text: '' }, '一、目标。', '一、目标。'],
  ['no heading', { marker: null, title: null }, source, '更好。\n更多。'],
  ['an indicator', { kind: 'indicator', marker: null, text: '1\t目标' }, source, '1\t目标'],
] as const)('unitPassage() of %s', (_, changed, text, expected) => {
  const unit = { ...base, ...changed, spans: [[0, text.length]] } as UnitRecord;
  expect(unitPassage(unit, text)).toBe(expected);
});

test('planPassage() is every unit but the indicators', () => {
  const indicator = { ...base, id: 'some/i1', kind: 'indicator', text: '更好' } as UnitRecord;
  const tail = { ...base, id: 'some/tail', marker: null, title: null, text: '完' } as UnitRecord;
  expect(planPassage([base, indicator, tail], source)).toBe('一、目标。更好。\n更多。\n完');
});

test('paragraphPassages() counts the paragraphs of a unit', () => {
  expect(paragraphPassages(base)).toEqual([
    { id: 's1-p1', number: 1, text: '更好。' },
    { id: 's1-p2', number: 2, text: '更多。' },
  ]);
  expect(paragraphPassages({ ...base, text: '' })).toEqual([]);
  expect(paragraphPassages({ ...base, kind: 'indicator' })).toEqual([]);
});
