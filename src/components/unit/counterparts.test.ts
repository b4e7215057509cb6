import { expect, test } from 'vitest';
import type { Topic, UnitRecord } from '../../schemas/index.ts';
import type { PlanView } from '../corpus/types.ts';
import { counterparts } from './counterparts.ts';

const unit = (id: string, topics: string[] = []) =>
  ({ id, plan: id.split('/')[0], topics }) as UnitRecord;
const plan = (id: string, ...units: UnitRecord[]) =>
  ({ id, unitsById: new Map(units.map((each) => [each.id, each])) }) as unknown as PlanView;

test('counterparts() lists the other plans, silent ones with nothing', () => {
  const topic: Topic = { id: 't', title: { zh: '主题', en: 'Topic' }, members: ['a/i1', 'b/i2'] };
  const here = unit('a/i1', ['t']);
  const plans = [plan('a', here), plan('b', unit('b/i2')), plan('c')];
  const [found] = counterparts(here, { plans, topicsById: new Map([['t', topic]]) });

  expect(found?.plans.map(({ plan, units }) => [plan.id, units.map(({ id }) => id)])).toEqual([
    ['b', ['b/i2']],
    ['c', []],
  ]);
});
