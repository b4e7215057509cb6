import { expect, test } from 'vitest';
import { runGrams } from '../../diff/runs.ts';
import { smallPlan } from '../testing/view.ts';
import { findCommon } from './common-runs.ts';

const sources = [
  smallPlan,
  smallPlan.replaceAll('一百', '三百'),
  '三、别的\n\n毫不相干的另外一些文字。毫不相干的另外一些文字。\n',
];
const plans = sources.map((source) => ({ source }));
const all = sources.map((source) => runGrams(source));
const expected = [...new Set(all.flatMap((runs) => [...runs]))].filter(
  (run) => all.filter((runs) => runs.has(run)).length > 1,
);

// Twice in one plan is not in two.
test.each([1e9, 300, 40])('findCommon() with %i characters at one time', (limit) => {
  expect([...findCommon(plans, limit)].toSorted()).toEqual(expected.toSorted());
  expect(expected).toContain('每个社区一处*设');
  expect(expected).not.toContain('程。新建一百处。');
  expect(expected).not.toContain('毫不相干的另外一');
});

test.each([
  ['no plan', []],
  ['one plan', plans.slice(0, 1)],
  ['plans without text', [{ source: '' }, { source: '' }]],
])('findCommon() of %s is nothing', (_, list) => {
  expect(findCommon(list, 10).size).toBe(0);
});
