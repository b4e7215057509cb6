import { expect, test } from 'vitest';
import type { UnitRecord } from '../../schemas/index.ts';
import { allPairsUpTo } from '../compare/pairs.ts';
import type { Correspondence, PlanView, TopicGroupView, TopicView } from '../corpus/types.ts';
import { counterparts, speakingPlans, standsAlone } from './counterparts.ts';

const unit = (id: string, topics: string[] = []) =>
  ({ id, plan: id.split('/')[0], topics }) as UnitRecord;
const cell = (id: string, units: UnitRecord[], state = 'decided') => ({
  plan: { id } as PlanView,
  members: units.map((each) => ({ unit: each, state, score: null })),
});
const here = unit('a/i1', ['t']);
const bond = { a: here, b: unit('b/i2'), score: 0.5, reuse: 0.25 } as Correspondence;
const found = (...cells: ReturnType<typeof cell>[]) =>
  counterparts(here, {
    topicsById: new Map([['t', { id: 't', cells } as unknown as TopicView]]),
    counterparts: new Map([['a/i1', [bond]]]),
  })[0];

test('counterparts() lists the other plans, silent ones with nothing', () => {
  const { plans, silent } =
    found(cell('a', [here]), cell('b', [unit('b/i2')]), cell('c', [])) ?? {};
  expect(plans?.map(({ plan, units }) => [plan.id, units])).toEqual([
    ['b', [{ unit: unit('b/i2'), state: 'decided', score: 0.5, reuse: 0.25 }]],
    ['c', []],
  ]);
  expect(silent).toBe(0);
});

test('counterparts() counts silent plans where they are many', () => {
  const many = Array.from({ length: allPairsUpTo }, (_, index) => cell(`p${index}`, []));
  const { plans, silent } = found(cell('a', [here]), cell('b', [unit('b/i2')]), ...many) ?? {};
  expect(plans?.map(({ plan }) => plan.id)).toEqual(['b']);
  expect(silent).toBe(allPairsUpTo);
});

test.each([
  ['decided', 'decided', 'decided'],
  ['proposed', 'decided', 'proposed'],
  ['decided', 'proposed', 'proposed'],
])('a pair of a %s and a %s member is %s', (own, other, state) => {
  const counterpart = found(cell('a', [here], own), cell('b', [unit('b/i2')], other));
  expect(counterpart?.plans[0]?.units[0]?.state).toBe(state);
});

test('standsAlone() tells the reason, and speakingPlans() the plans', () => {
  const group = { alone: [{ unit: unit('a/s1'), reason: null }] } as unknown as TopicGroupView;
  expect(standsAlone(unit('a/s1'), { groups: [group] })).toMatchObject({ reason: null });
  expect(standsAlone(unit('a/s2'), { groups: [group] })).toBeUndefined();

  const plans = ['a', 'b', 'c'].map((id) => ({ id }) as PlanView);
  const known = new Map([['a/i1', [bond]]]);
  expect(speakingPlans(here, { counterparts: known, plans }).map(({ id }) => id)).toEqual(['b']);
});
