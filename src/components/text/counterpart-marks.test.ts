import { expect, test } from 'vitest';
import type { Correspondence, PlanView } from '../corpus/types.ts';
import { counterpartMarks } from './counterpart-marks.ts';

const plan = (id: string) =>
  ({ id, identity: { letter: id }, plan: { shortTitle: `${id}省` }, gloss: null }) as PlanView;
const bond = (to: string) => ({ b: { id: `${to}/s1`, plan: to } }) as Correspondence;
const marks = (plans: string[], partners: string[]) =>
  counterpartMarks(
    { id: '甲/s1' },
    { plans: plans.map(plan), counterparts: new Map([['甲/s1', partners.map(bond)]]) },
    'zh-Hans',
  );

test('counterpartMarks() names the plans in their order, each once', () => {
  expect(marks(['甲', '乙', '丙', '丁'], ['丁', '乙', '乙'])).toEqual({
    letters: '乙丁',
    label: '其他规划的对应内容：乙省、丁省',
  });
  expect(marks(['甲', '乙'], [])).toBeNull();
});

test('counterpartMarks() cuts off many letters', () => {
  const others = Array.from('一二三四五六七八');
  expect(marks(['甲', ...others], others)?.letters).toBe('一二三四五六七…');
});
