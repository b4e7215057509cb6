import { expect, test } from 'vitest';
import { findGaps, missingKeys } from './missing-keys.ts';

const model = { site: { name: '对读', count: (number: number) => `${number} 条` }, list: ['一'] };

test.each([
  [{ site: { name: 'Duidu', count: (): string => '' }, list: [] }, []],
  [{ site: { name: 'Duidu', count: (): string => '', more: '' }, list: [] }, []],
  [{ site: { count: (): string => '' }, list: [] }, ['site.name']],
  [{ site: { name: 'Duidu', count: 'rows' }, list: [] }, ['site.count']],
  [{ list: [] }, ['site']],
  [undefined, ['']],
])('missingKeys() of %j are %j', (other, expected) => {
  expect(missingKeys(model, other)).toEqual(expected);
});

test('findGaps() looks both ways and names the language that lacks a key', () => {
  const zh = { site: { name: '对读', lead: '' } };
  const en = { site: { name: 'Duidu', more: '' } };

  expect(findGaps({ zh, en: zh })).toEqual([]);
  expect(findGaps({ zh, en })).toEqual([
    { language: 'en', model: 'zh', keys: ['site.lead'] },
    { language: 'zh', model: 'en', keys: ['site.more'] },
  ]);
});
