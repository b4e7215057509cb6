import { expect, test } from 'vitest';
import { strings } from '../../i18n/index.ts';
import type { PlanRecord, PlanFrontmatter, UnitRecord } from '../../schemas/index.ts';
import { passageOf } from './passage.ts';

const unit = {
  id: 'a/s1',
  kind: 'section',
  marker: '一、',
  title: '目标',
  lines: [4, 6],
} as UnitRecord;
const head = { id: 'a/head', kind: 'head', marker: null, title: null, lines: [1, 1] } as UnitRecord;
const plan = {
  id: 'a',
  plan: { shortTitle: '甲' } as PlanFrontmatter,
  record: { title: '甲省规划' } as PlanRecord,
  units: [head, unit],
};
const url = 'https://duidu.example/plans/a/';

test.each([
  ['a section', unit, { id: 'a/s1', title: '甲 一、目标', lines: '4–6' }],
  ['a unit without heading', head, { id: 'a/head', title: '甲 文首', lines: '1' }],
  ['the whole plan', undefined, { id: 'a', title: '甲省规划', lines: '1–6' }],
])('passageOf() %s', (_, unit, expected) => {
  expect(passageOf(plan, unit, url, strings('zh-Hans'))).toEqual({ ...expected, url });
});
