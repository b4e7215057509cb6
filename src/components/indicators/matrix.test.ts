import { expect, test } from 'vitest';
import type { IndicatorRecord } from '../../schemas/index.ts';
import type { PlanView } from '../corpus/types.ts';
import { indicatorMatrix } from './matrix.ts';

const plan = (id: string, ...indicators: string[]) =>
  ({
    id,
    indicators: indicators.map((local) => ({ id: `${id}/${local}` }) as IndicatorRecord),
  }) as unknown as PlanView;

test('indicatorMatrix() has a row a topic and a row for each indicator without one', () => {
  const topic = { id: 'cover', title: { zh: '覆盖率', en: 'Coverage' }, members: ['a/i1', 'b/i1'] };
  const plans = [plan('a', 'i1', 'i2'), plan('b', 'i1')];
  const rows = indicatorMatrix({
    plans,
    groups: [{ id: 'indicators', level: 'indicator', topics: [topic] }],
  });

  const cells = rows.map(({ cells }) =>
    cells.map(({ indicators }) => indicators.map(({ id }) => id)),
  );
  expect(rows.map((row) => row.topic?.id ?? null)).toEqual(['cover', null]);
  expect(cells).toEqual([
    [['a/i1'], ['b/i1']],
    [['a/i2'], []],
  ]);
});
