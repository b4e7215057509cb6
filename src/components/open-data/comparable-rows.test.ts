import { expect, test } from 'vitest';
import type { CommitmentRecord } from '../../schemas/index.ts';
import type { Corpus } from '../corpus/types.ts';
import { comparableColumns, comparableRows } from './comparable-rows.ts';

const commitment = (id: string, value: number) =>
  ({
    id,
    plan: id.slice(0, 1),
    value,
    valueMax: null,
    comparator: '=',
    deadline: null,
    quote: id,
  }) as CommitmentRecord;
const plans = [
  { id: 'a', commitments: [commitment('a/c1-t1', 2000)] },
  { id: 'b', commitments: [commitment('b/s1-t1', 0)] },
  { id: 'c', commitments: [] },
] as unknown as Corpus['plans'];

test('comparableRows() has a row for each plan, and empty cells where it says nothing', () => {
  const rows = comparableRows({
    plans,
    comparable: [
      {
        id: 'a/c1-t1',
        subject: '工作室',
        unitOfMeasure: '个',
        topics: ['x', 'y'],
        members: ['a/c1-t1', 'b/s1-t1'],
        absent: ['c'],
      },
    ],
  });
  const cells = rows.map((row) =>
    Object.fromEntries(comparableColumns.map(({ name, cell }) => [name, cell(row)])),
  );

  expect(cells).toMatchObject([
    { id: 'a/c1-t1', topics: 'x;y', plan: 'a', stated: true, value: 2000, repeated: '' },
    { id: 'a/c1-t1', plan: 'b', stated: true, value: 0, commitment: 'b/s1-t1' },
    { id: 'a/c1-t1', plan: 'c', stated: false, value: null, commitment: null, quote: null },
  ]);
});
