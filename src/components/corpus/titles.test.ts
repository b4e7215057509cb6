import { expect, test } from 'vitest';
import type { UnitRecord } from '../../schemas/index.ts';
import { planPageTitle, unitPageTitle } from './titles.ts';
import type { PlanView } from './types.ts';

const plan = {
  plan: { shortTitle: '甲' },
  record: { title: '甲省规划' },
  gloss: {
    title: 'Plan of A',
    shortTitle: 'A',
    region: 'Province of A',
    issuer: null,
    units: { s1: 'Background' },
  },
} as unknown as Pick<PlanView, 'plan' | 'record' | 'gloss'>;
const unit = { id: 'a/s1', kind: 'section', marker: '一、', title: '背景' } as UnitRecord;

test.each([
  ['en', 'Plan of A · 甲省规划', 'Background · 一、背景 · A'],
  ['zh-Hans', '甲省规划', '一、背景 · 甲'],
] as const)('titles of pages in %s', (locale, ofPlan, ofUnit) => {
  expect(planPageTitle(plan, locale)).toBe(ofPlan);
  expect(unitPageTitle(unit, plan, locale)).toBe(ofUnit);
});

test('a plan without a title has its short name', () => {
  const record = { title: null } as PlanView['record'];
  expect(planPageTitle({ ...plan, record, gloss: null }, 'zh-Hans')).toBe('甲');
});

test('titles of pages in English do without English names', () => {
  expect(planPageTitle({ ...plan, gloss: null }, 'en')).toBe('甲省规划');
  expect(unitPageTitle(unit, { ...plan, gloss: null }, 'en')).toBe('一、背景 · 甲');
});
