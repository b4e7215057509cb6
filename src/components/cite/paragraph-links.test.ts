import { expect, test } from 'vitest';
import type { UnitRecord } from '../../schemas/index.ts';
import { paragraphLinks } from './paragraph-links.ts';

const unit: UnitRecord = {
  id: 'some/s1',
  plan: 'some',
  kind: 'section',
  level: 1,
  marker: '一、',
  ordinal: 1,
  title: '目标',
  parent: null,
  text: 'abc\n一二三四五六七八九十一二三四五',
  spans: [[0, 1]],
  lines: [1, 1],
  responsibility: null,
  topics: [],
  url: '/plans/some/s1/',
};

test('paragraphLinks() tells what each paragraph is cited by', () => {
  expect(paragraphLinks(unit, '/plans/some/s1/')).toEqual([
    {
      id: 's1-p1',
      number: 1,
      hash: 'ba7816bf',
      link: '/plans/some/s1/?v=ba7816bf#s1-p1',
      key: 'some-s1-p1',
      start: 'abc',
    },
    expect.objectContaining({ id: 's1-p2', number: 2, start: '一二三四五六七八九十一二三四…' }),
  ]);
});

test('paragraphLinks() of a unit without text are none', () => {
  expect(paragraphLinks({ ...unit, text: '' }, '/')).toEqual([]);
});
