import { expect, test } from 'vitest';
import type { IndicatorRecord } from '../../schemas/index.ts';
import type { PlanView, TopicGroupView, TopicView } from '../corpus/types.ts';
import { indicatorMatrix } from './matrix.ts';

const plan = (id: string, ...indicators: string[]) =>
  ({
    id,
    indicators: indicators.map((local) => ({ id: `${id}/${local}` }) as IndicatorRecord),
  }) as unknown as PlanView;

test('indicatorMatrix() has a row a topic and a row for each indicator without one', () => {
  const plans = [plan('a', 'i1', 'i2'), plan('b', 'i1')];
  const cells = plans.map((each) => ({ plan: each, members: [{ unit: { id: `${each.id}/i1` } }] }));
  const topics = [
    { id: 'cover', level: 'indicator', cells } as unknown as TopicView,
    { id: 'tasks', level: 'section', cells } as unknown as TopicView,
  ];
  const rows = indicatorMatrix({ plans, groups: [{ topics } as unknown as TopicGroupView] });

  const shown = rows.map(({ cells }) =>
    cells.map(({ indicators }) => indicators.map(({ id }) => id)),
  );
  expect(rows.map((row) => row.topic?.id ?? null)).toEqual(['cover', null]);
  expect(shown).toEqual([
    [['a/i1'], ['b/i1']],
    [['a/i2'], []],
  ]);
});
