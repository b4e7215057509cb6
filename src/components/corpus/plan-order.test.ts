import { expect, test } from 'vitest';
import { orderPlans } from './plan-order.ts';

const plan = (id: string, level: 'province' | 'city', parent: string | null = null) => ({
  id,
  level,
  parent,
});
const ids = (plans: { id: string }[]) => plans.map(({ id }) => id).join(' ');

test('orderPlans() lists higher tiers first and children after their parent', () => {
  const plans = [
    plan('a', 'city', 'y'),
    plan('b', 'city'),
    plan('z', 'province'),
    plan('y', 'province'),
  ];
  expect(ids(orderPlans(plans))).toBe('y a z b');
});

test('orderPlans() keeps every plan of a circle and of a missing parent', () => {
  const plans = [plan('a', 'city', 'b'), plan('b', 'city', 'a'), plan('c', 'city', 'gone')];
  expect(ids(orderPlans(plans))).toBe('c a b');
});
