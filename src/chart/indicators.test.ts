import { expect, test } from 'vitest';
import { everyMark, type ChartDrawing } from './drawing.ts';
import {
  layoutIndicators,
  panelDomain,
  type IndicatorPanel,
  type IndicatorRow,
  type IndicatorWords,
} from './indicators.ts';
import type { PlanSign } from './plan-sign.ts';

const words: IndicatorWords = {
  base: '基期',
  target: '目标',
  noBase: '未载明',
  binding: '约束',
  atLeast: '不低于',
  atMost: '不高于',
};
const sign: PlanSign = {
  id: 'a',
  name: '甲',
  color: 'plan-1',
  tint: 'plan-tint-1',
  path: 'M0 0h24v24H0z',
  letterY: 12,
  letterSize: 12,
  letter: '甲',
  outlined: false,
  dash: [],
};
const row = (
  base: number | null,
  value: number | null,
  comparator: '=' | '>=' | '<=' | 'about' = '=',
  more: Partial<IndicatorRow> = {},
): IndicatorRow => ({
  sign,
  base,
  target: value === null ? null : { value, comparator },
  binding: false,
  values: `${base ?? '未载明'} → ${value ?? '未载明'}`,
  attribute: '预期性',
  label: '甲',
  href: '/a/',
  ...more,
});
const panel = (unit: string, ...rows: IndicatorRow[]): IndicatorPanel => ({
  title: '覆盖率',
  unit,
  rows,
  silent: '',
});
const circles = ({ marks }: ChartDrawing) =>
  everyMark(marks).flatMap((mark) =>
    mark.kind === 'circle' && mark.fill !== 'quiet' ? [mark] : [],
  );
const texts = ({ marks }: ChartDrawing) =>
  everyMark(marks).flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
const numbers = (drawing: ChartDrawing) =>
  JSON.stringify(drawing).match(/NaN|null|Infinity/g) ?? [];

test.each([
  // Percentages always have room for all of it.
  ['%', [row(20, 60)], [0, 100]],
  ['%', [row(null, 120)], [0, 120]],
  ['人', [row(14.6, 18)], [0, 20]],
  ['人', [row(0, 0)], [0, 1]],
  ['度', [row(-2, 3)], [-2, 3]],
  ['', [row(null, null)], [0, 1]],
])('panelDomain() in %j', (unit, rows, expected) => {
  expect(panelDomain({ unit, rows })).toEqual(expected);
});

test('layoutIndicators() puts values on their scale', () => {
  const drawing = layoutIndicators([panel('%', row(0, 100))], 288, words);
  const [base] = circles(drawing);
  const labels = texts(drawing).filter(({ text }) => ['0', '50', '100%'].includes(text));
  expect(labels.map(({ text }) => text)).toEqual(['0', '50', '100%']);
  expect(base?.x).toBe(labels[0]?.x);
});

test('layoutIndicators() draws a missing base hollow, beside the scale', () => {
  const drawing = layoutIndicators([panel('%', row(null, 0))], 288, words);
  const zero = texts(drawing).find(({ text }) => text === '0');
  const [base] = circles(drawing);
  expect(base).toMatchObject({ fill: 'page', stroke: 'quiet' });
  expect(base?.x).toBeLessThan((zero?.x ?? 0) - 8);
  expect(texts(drawing).map(({ text }) => text)).toContain('未载明');
});

test.each([
  ['>=', 1],
  ['<=', -1],
] as const)('layoutIndicators() lets %s leave the target', (comparator, way) => {
  const arrows = (drawing: ChartDrawing) =>
    everyMark(drawing.marks).flatMap((mark) =>
      mark.kind === 'line' && mark.stroke === 'plan-1' ? [Math.sign(mark.x2 - mark.x1)] : [],
    );
  expect(arrows(layoutIndicators([panel('%', row(null, 60, comparator))], 288, words))).toEqual([
    way,
  ]);
  expect(arrows(layoutIndicators([panel('%', row(null, 60))], 288, words))).toEqual([]);
});

test('layoutIndicators() rings what is binding, and nothing else', () => {
  const rings = (binding: boolean) =>
    circles(layoutIndicators([panel('%', row(10, 60, '=', { binding }))], 288, words)).filter(
      ({ fill, stroke }) => fill === undefined && stroke === 'plan-1',
    ).length;
  expect([rings(true), rings(false)]).toEqual([1, 0]);
});

test('layoutIndicators() keeps inside its width and above 12 px, whatever there is to say', () => {
  const long = row(1, 2, '>=', {
    sign: { ...sign, name: '一个名字很长很长的自治州及其所属各县市' },
    values: 'baseline not stated → 不低于每百户四十三平方米',
    attribute: 'attribute not stated',
  });
  for (const width of [288, 720]) {
    const drawing = layoutIndicators(
      [panel('平方米', long, row(null, null)), panel('', row(1, 2))],
      width,
      words,
    );
    expect(numbers(drawing)).toEqual([]);
    expect(drawing.width).toBe(width);
    for (const { size, x } of texts(drawing)) {
      expect(size).toBeGreaterThanOrEqual(12);
      expect(x).toBeLessThanOrEqual(width);
    }
  }
});

test('layoutIndicators() draws nothing for nothing', () => {
  expect(layoutIndicators([], 288, words).marks).toEqual([]);
});
