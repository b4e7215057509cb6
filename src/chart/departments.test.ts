import { expect, test } from 'vitest';
import { layoutDepartments, type DutyCell, type DutyRow } from './departments.ts';
import { everyMark, type ChartMark } from './drawing.ts';
import type { PlanSign } from './plan-sign.ts';

const sign = (id: string): PlanSign => ({
  id,
  name: id,
  color: 'plan-1',
  tint: 'plan-tint-1',
  path: 'M0 0h24v24H0z',
  letterY: 12,
  letterSize: 12,
  letter: id,
  outlined: false,
  dash: [],
});
const options = { width: 200, nameWidth: 60, countWidth: 40, slot: 16 };
const columns = [
  { id: 'services', title: '服务' },
  { id: 'safety', title: '安全' },
];
const cell = (column: string, plan: string, leads: number, joins: number): DutyCell => ({
  column,
  plan,
  leads,
  joins,
  label: `${column} ${plan}`,
  href: '/departments/a/',
});
const row = (name: string, ...cells: DutyCell[]): DutyRow => ({
  name,
  count: '1/2',
  label: name,
  href: '/departments/a/',
  cells,
});
const layout = (rows: DutyRow[], plans = [sign('a')], heads = columns) =>
  layoutDepartments({ rows, columns: heads, plans, countHead: '牵头/共' }, options);
/** Middles and sides of the squares that stand for plans: `x,y side`, filled or hollow. */
const squares = (marks: readonly ChartMark[]) =>
  everyMark(marks).flatMap((mark) =>
    mark.kind === 'path'
      ? [
          [
            Math.round((mark.x ?? 0) + 12 * (mark.scale ?? 1)),
            Math.round((mark.y ?? 0) + 12 * (mark.scale ?? 1)),
            Math.round(24 * (mark.scale ?? 1) * 10) / 10,
            mark.fill === 'page' ? 'hollow' : 'filled',
          ].join(' '),
        ]
      : [],
  );
const texts = (marks: readonly ChartMark[]) =>
  everyMark(marks).flatMap((mark) => (mark.kind === 'text' ? [`${mark.text} ${mark.x}`] : []));

test('layoutDepartments() puts a sign in the middle of its cell, filled where the department leads', () => {
  const { marks, height } = layout([
    row('民政', cell('services', 'a', 2, 0), cell('safety', 'a', 0, 2)),
  ]);

  // Columns of 50 px from 100 on; a head of one line and its gap (22) above a row of 16 and 7.
  expect(squares(marks)).toEqual(['125 34 16 filled', '175 34 14.1 hollow']);
  expect(height).toBe(46);
});

test('layoutDepartments() shows by area how many units there are, and how many of them are led', () => {
  const { marks } = layout([
    row('民政', cell('services', 'a', 4, 12)),
    row('财政', cell('services', 'a', 0, 1), cell('safety', 'a', 4, 0)),
  ]);

  expect(squares(marks).map((square) => square.split(' ').slice(2).join(' '))).toEqual([
    // A quarter of 16 units is led: half the side.
    '14.1 hollow',
    '8 filled',
    // A quarter of the side would be too small to see.
    '7 hollow',
    '8 filled',
  ]);
});

test('layoutDepartments() has a place in each cell for every plan', () => {
  const cells = [cell('services', 'b', 1, 0), cell('safety', 'a', 1, 0)];
  expect(squares(layout([row('民政', ...cells)], [sign('a'), sign('b')]).marks)).toEqual([
    '133 34 16 filled',
    '167 34 16 filled',
  ]);
  // Three stand in a row of 50 px; the fourth below.
  const four = ['a', 'b', 'c', 'd'].map((id) => cell('services', id, 1, 0));
  expect(
    squares(
      layout(
        [row('民政', ...four)],
        four.map(({ plan }) => sign(plan)),
      ).marks,
    ),
  ).toEqual(['109 34 16 filled', '125 34 16 filled', '141 34 16 filled', '125 50 16 filled']);
});

test('layoutDepartments() breaks long names, and keeps all of them', () => {
  const { marks, height } = layout([row('人力资源社会保障部门')]);
  const lines = texts(marks).filter((text) => text.endsWith(' 0'));
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.map((text) => text.slice(0, -2)).join('')).toBe('人力资源社会保障部门');
  expect(height).toBe(22 + lines.length * 15 + 7 + 1);
});

test.each([
  [
    'in lines where words fit',
    [
      { id: 'a', title: '服务设施' },
      { id: 'b', title: 'Safety' },
    ],
    ['服务 125', '设施 125', 'Safety 175'],
  ],
  [
    'from top to bottom where Chinese ones do not',
    ['a', 'b', 'c', 'd'].map((id) => ({ id, title: '设施' })),
    [112.5, 137.5, 162.5, 187.5].flatMap((x) => [`设 ${x}`, `施 ${x}`]),
  ],
  [
    'numbered where others do not',
    [
      { id: 'a', title: 'Participation' },
      { id: 'b', title: '服务' },
    ],
    ['1 Participation 0', '2 服务 0', '1 125', '2 175'],
  ],
])('layoutDepartments() writes titles of columns %s', (_, heads, expected) => {
  const { marks } = layout([], [sign('a')], heads);
  expect(texts(marks).filter((text) => !text.startsWith('牵头'))).toEqual(expected);
});

test('layoutDepartments() writes names above where a word of theirs does not fit beside', () => {
  const { marks, height } = layout([row('Administrations', cell('services', 'a', 1, 0))]);
  // Over the whole width, columns are 100 px; the count stands at its end.
  expect(squares(marks)).toEqual(['50 65 16 filled']);
  expect(texts(marks)).toContain('1/2 200');
  expect(height).toBe(76);
});

test('layoutDepartments() leaves out lanes that no plan of a row uses', () => {
  const plans = ['a', 'b', 'c', 'd'].map(sign);
  const { height } = layout([row('民政', cell('services', 'd', 1, 0))], plans);
  expect(height).toBe(46);
});

test('layoutDepartments() writes the letter of a plan whose shape is that of another', () => {
  const plans = [sign('a'), { ...sign('b'), letter: '乙', outlined: true }];
  const { marks } = layout([row('民政', cell('services', 'b', 0, 1))], plans);
  expect(squares(marks)).toEqual([]);
  expect(texts(marks)).toContain('乙 133');
});

test('layoutDepartments() writes names above where cells would become high', () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map(sign);
  const { marks } = layout(
    [row('民政', ...many.map(({ id }) => cell('services', id, 1, 0)))],
    many,
  );
  expect(new Set(squares(marks).map((square) => square.split(' ')[1])).size).toBe(2);
});

test('layoutDepartments() draws nothing outside of its width, and no number that is none', () => {
  const rows = [row('民政', cell('services', 'a', 1, 0), cell('unknown', 'a', 1, 0))];
  const { marks } = layout(rows, []);
  expect(squares(marks)).toEqual([]);
  expect(JSON.stringify(layout([], [], []))).not.toMatch(/null|NaN/);
});
