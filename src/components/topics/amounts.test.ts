import { expect, test } from 'vitest';
import type { PlanView, TopicMember, TopicView } from '../corpus/types.ts';
import { cellAmount, planTotals } from './amounts.ts';

const member = (title: string | null, text: string, state = 'decided') =>
  ({ unit: { title, text }, state }) as unknown as TopicMember;
const [a, b] = ['a', 'b'].map((id) => ({ id }) as PlanView) as [PlanView, PlanView];
const topic = (...cells: [PlanView, TopicMember[]][]): Pick<TopicView, 'cells'> => ({
  cells: cells.map(([plan, members]) => ({ plan, members })),
});

test.each([
  [[], { members: 0, characters: 0, isProposed: false }],
  [[member('社区', '一 二\n三')], { members: 1, characters: 5, isProposed: false }],
  [
    [member(null, '一'), member('二', '', 'proposed')],
    { members: 2, characters: 2, isProposed: true },
  ],
])('cellAmount() counts units and characters', (members, expected) => {
  expect(cellAmount(members)).toEqual(expected);
});

test('planTotals() counts topics', () => {
  const topics = [
    topic([a, [member(null, '一')]], [b, [member(null, '二', 'proposed')]]),
    topic([a, [member(null, '三')]], [b, []]),
  ];
  expect(planTotals(topics, [a, b])).toEqual([
    { plan: a, spoken: 2, silent: 0, only: 1, proposed: 0 },
    { plan: b, spoken: 1, silent: 1, only: 0, proposed: 1 },
  ]);
});

test('planTotals() of a single plan does not call its topics its own alone', () => {
  expect(planTotals([topic([a, [member(null, '一')]])], [a])[0]?.only).toBe(0);
});
