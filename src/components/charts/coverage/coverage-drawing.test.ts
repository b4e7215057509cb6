import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyMark } from '../../../chart/drawing.ts';
import { strings } from '../../../i18n/index.ts';
import type { PlanView } from '../../corpus/types.ts';
import { chartWidths } from '../chart.ts';
import { signsOf } from '../testing/signs.ts';
import { collisions, outside, textBoxes } from '../testing/text-boxes.ts';
import { coverageDrawing } from './coverage-drawing.ts';
import type { CoverageGroup } from './coverage-rows.ts';

const titles = [
  '社区养老服务',
  '什么是城乡社区服务体系（整体）',
  'Coverage of rural communities with comprehensive service facilities',
];
const { coverage: words } = strings('zh-Hans').chartNumbers;

function group(amounts: readonly (readonly (number | null)[])[], plans: number): CoverageGroup {
  return {
    id: 'g',
    title: titles[amounts.length % 3] ?? '',
    topics: amounts.map((cells, index) => ({
      id: `t${index}`,
      title: titles[index % 3] ?? '',
      url: `/topics/t${index}/`,
      cells: Array.from({ length: plans }, (_, plan) => ({
        plan: { id: `p${plan}` } as PlanView,
        characters: cells[plan] ?? null,
        isWhole: false,
      })),
    })),
  };
}

const square = (characters: number, most: number) => {
  const groups = [group([[characters, most]], 2)];
  const { marks } = coverageDrawing(groups, { width: 720, signs: signsOf(2), words });
  const [mark] = everyMark(marks).flatMap((each) =>
    each.kind === 'group' && each.plan === 'p0' && each.label ? [each] : [],
  );
  const rect = mark?.marks.find((each) => each.kind === 'rect' && each.fill === 'plan-1');
  return rect?.kind === 'rect' ? rect.width * rect.height : null;
};

test('a quarter of the characters has a quarter of the area', () => {
  expect(square(400, 400)).toBeCloseTo(484, 0);
  expect(square(100, 400)).toBeCloseTo(121, 0);
});

test('a plan that is silent has no square, and no label that could be read as an amount', () => {
  const { marks } = coverageDrawing([group([[null, 8]], 2)], {
    width: 720,
    signs: signsOf(2),
    words,
  });
  const texts = everyMark(marks).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
  expect(texts).toContain('未提及');
  expect(texts.filter((text) => text === '0')).toEqual([]);
});

test.each(Object.values(chartWidths))('no text stands on another or leaves %d px', (width) => {
  const amounts = fc.array(
    fc.array(fc.option(fc.integer({ min: 1, max: 20_000 })), { maxLength: 12 }),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 12 }), (list, plans) => {
      const signs = signsOf(plans);
      const drawing = coverageDrawing([group(list, plans)], { width, signs, words });
      const boxes = textBoxes(drawing).filter(({ text }) => text !== '甲');
      expect(collisions(boxes)).toEqual([]);
      expect(outside(boxes, drawing)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
