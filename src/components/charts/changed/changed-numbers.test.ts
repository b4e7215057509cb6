import { expect, test } from 'vitest';
import type { CommitmentRecord } from '../../../schemas/index.ts';
import type { ComparableView } from '../../targets/comparable-views.ts';
import { changedNumbers, ratioOf, unitsOf } from './changed-numbers.ts';

type Given = Partial<CommitmentRecord> & { value: number };

/** A commitment of which only what is compared is given. */
function commitment(id: string, given: Given): CommitmentRecord {
  const usual = { valueMax: null, comparator: '=', unitOfMeasure: '个' };
  return { id, ...usual, ...given } as CommitmentRecord;
}

/** A comparable promise, by what each plan states of it. */
function view(
  id: string,
  ...stated: [plan: string, ...values: Given[]][]
): Pick<ComparableView, 'cells'> {
  return {
    cells: stated.map(([plan, ...values]) => ({
      plan: { id: plan } as ComparableView['cells'][number]['plan'],
      commitments: values.map((value, index) => commitment(`${plan}/${id}${index}`, value)),
    })),
  };
}

const [a, b] = [{ id: 'a' }, { id: 'b' }];
const list = (...views: Pick<ComparableView, 'cells'>[]) => {
  const { changed, same } = changedNumbers(views, a, b);
  return [changed.map(({ from, to, kind }) => `${from.value} ${to.value} ${kind}`), same];
};

test.each([
  ['nothing', [], [[], 0]],
  ['the same number', [view('x', ['a', { value: 4 }], ['b', { value: 4 }])], [[], 1]],
  [
    'another number',
    [view('x', ['a', { value: 2000 }], ['b', { value: 150 }])],
    [['2000 150 value'], 0],
  ],
  [
    'the same number, bound in another way',
    [view('x', ['a', { value: 4, comparator: '>=' }], ['b', { value: 4 }])],
    [['4 4 bound'], 0],
  ],
  [
    'another upper end',
    [view('x', ['a', { value: 5, valueMax: 10 }], ['b', { value: 5, valueMax: 8 }])],
    [['5 5 value'], 0],
  ],
  [
    'the same in another unit',
    [
      view(
        'x',
        ['a', { value: 60, unitOfMeasure: '分钟' }],
        ['b', { value: 1, unitOfMeasure: '小时' }],
      ),
    ],
    [[], 1],
  ],
  ['a plan that does not state it', [view('x', ['a', { value: 4 }], ['b'])], [[], 0]],
  [
    'the first statement of several',
    [view('x', ['a', { value: 4 }, { value: 9 }], ['b', { value: 4 }, { value: 5 }])],
    [[], 1],
  ],
  [
    'the greatest ratio first, what has none after it, bounds last',
    [
      view('w', ['a', { value: 4, comparator: '>=' }], ['b', { value: 4 }]),
      view('x', ['a', { value: 0 }], ['b', { value: 5 }]),
      view('y', ['a', { value: 10 }], ['b', { value: 5 }]),
      view('z', ['a', { value: 10 }], ['b', { value: 100 }]),
    ],
    [['10 100 value', '10 5 value', '0 5 value', '4 4 bound'], 0],
  ],
])('changedNumbers(): %s', (_, views, expected) => {
  expect(list(...views)).toEqual(expected);
});

test('a pair that stands in two rows counts once', () => {
  const row = view('x', ['a', { value: 1 }], ['b', { value: 2 }]);
  expect(list(row, row)).toEqual([['1 2 value'], 0]);
});

test.each([
  ['a part of it', { value: 2000 }, { value: 150 }, 0.075],
  ['more than it', { value: 50 }, { value: 100 }, 2],
  ['zero has no ratio', { value: 0 }, { value: 100 }, null],
  ['another unit', { value: 10 }, { value: 10, unitOfMeasure: '%' }, null],
  [
    'units that can be turned into one another',
    { value: 30, unitOfMeasure: '分钟' },
    { value: 1, unitOfMeasure: '小时' },
    2,
  ],
  ['two words for counting', { value: 50 }, { value: 100, unitOfMeasure: '所' }, 2],
  ['a unit that one side leaves out', { value: 10 }, { value: 5, unitOfMeasure: null }, 0.5],
])('ratioOf(): %s', (_, from, to, ratio) => {
  expect(ratioOf({ from: commitment('a/x', from), to: commitment('b/x', to) })).toBe(ratio);
});

test.each([
  ['个', '个', '个'],
  ['个', null, '个'],
  ['分钟', '小时', '分钟 / 小时'],
  [null, null, null],
])('unitsOf() of %j and %j', (from, to, expected) => {
  const of = (unitOfMeasure: string | null) => commitment('a/x', { value: 1, unitOfMeasure });
  expect(unitsOf({ from: of(from), to: of(to) })).toBe(expected);
});
