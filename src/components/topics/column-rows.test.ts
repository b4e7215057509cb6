import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { UnitRecord } from '../../schemas/index.ts';
import type { PlanView, TopicView } from '../corpus/types.ts';
import { columnSections, mergeOrders } from './column-rows.ts';

test.each<[string[][], string[]]>([
  [[], []],
  [
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    ['a', 'b'],
  ],
  [
    [
      ['a', 'b'],
      ['x', 'a', 'y'],
      ['y', 'z'],
    ],
    ['x', 'a', 'y', 'z', 'b'],
  ],
])('mergeOrders(%j) is %j', (orders, expected) => {
  expect(mergeOrders(orders)).toEqual(expected);
});

test('mergeOrders() has everything once and keeps the first order', () => {
  const order = fc.uniqueArray(fc.constantFrom(...'abcdef'), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(order, { minLength: 1, maxLength: 4 }), (orders) => {
      const merged = mergeOrders(orders);
      const [first = []] = orders;
      expect(merged.toSorted()).toEqual([...new Set(orders.flat())].toSorted());
      expect(merged.filter((key) => first.includes(key))).toEqual(first);
    }),
  );
});

/** A plan written as `c1:column-topic c1-1:item-topic`; a unit without topic has nothing behind its colon. */
function planOf(id: string, units: string): PlanView {
  const records = units.split(' ').map((word) => {
    const [local = '', topic = ''] = word.split(':');
    return {
      id: `${id}/${local}`,
      plan: id,
      kind: local.includes('-') ? 'item' : 'column',
      topics: topic === '' ? [] : [topic],
      parent: local.includes('-') ? `${id}/${local.split('-')[0]}` : null,
    } as UnitRecord;
  });
  const children = Map.groupBy(records, ({ parent }) => parent);
  return { id, units: records, children } as unknown as PlanView;
}

function lines(plans: PlanView[], columns: string[]) {
  const ids = new Set(plans.flatMap(({ units }) => units.flatMap(({ topics }) => topics)));
  const topicsById = new Map(
    [...ids].map((id) => [
      id,
      {
        id,
        level: columns.includes(id) ? 'column' : 'item',
        cells: plans.map((plan) => ({
          plan,
          members: plan.units.filter(({ topics }) => topics.includes(id)).map((unit) => ({ unit })),
        })),
      } as unknown as TopicView,
    ]),
  );
  return columnSections({ plans, topicsById }).map(
    ({ head, items }) => `${head.id}: ${items.map(({ id }) => id).join(' ')}`,
  );
}

test('columnSections() keeps the order of the first plan and puts the rest in its place', () => {
  const a = planOf('a', 'c1:K c1-1:k1 c1-2:k2 c2:L c2-1:l1');
  const b = planOf('b', 'c1:L c1-1:l0 c1-2:l1 c1-3:k2 c2:M c2-1: c3: c3-1:k1');
  expect(lines([a, b], ['K', 'L', 'M'])).toEqual(['K: k1 k2', 'L: l0 l1', 'M: b-c2-1', 'b-c3: ']);
});
