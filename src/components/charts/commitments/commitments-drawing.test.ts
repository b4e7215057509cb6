import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strings } from '../../../i18n/index.ts';
import type { PlanView } from '../../corpus/types.ts';
import { chartWidths } from '../chart.ts';
import { signsOf } from '../testing/signs.ts';
import { collisions, outside, textBoxes } from '../testing/text-boxes.ts';
import type { CommitmentGroup } from './commitment-counts.ts';
import { commitmentsDrawing } from './commitments-drawing.ts';

const text = strings('zh-Hans');
const words = { ...text.chartNumbers.commitments, kinds: text.targets.kinds };

test.each(Object.values(chartWidths))('no text stands on another or leaves %d px', (width) => {
  const counts = fc.record({
    prose: fc.nat(60),
    table: fc.nat(12),
    standard: fc.nat(9),
    coverage: fc.nat(30),
  });
  const titles = fc.constantFrom(
    '服务',
    '党建引领与多方参与及其他十分冗长以至于一行写不下的类别名称',
    '',
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.array(fc.tuple(titles, fc.array(counts, { minLength: 12, maxLength: 12 })), {
        minLength: 1,
        maxLength: 6,
      }),
      (plans, list) => {
        const groups = list.map(([title, all], index): CommitmentGroup => {
          const rows = all.slice(0, plans).map((each, plan) => ({
            plan: { id: `p${plan}` } as PlanView,
            counts: each,
            total: Object.values(each).reduce((sum, count) => sum + count, 0),
            isSilent: plan % 2 === 0,
          }));
          return { id: `g${index}`, title, counts: rows, total: 1 };
        });
        const drawing = commitmentsDrawing(groups, { width, signs: signsOf(plans), words });
        const boxes = textBoxes(drawing);
        expect(collisions(boxes.filter((box) => box.text !== '甲'))).toEqual([]);
        expect(outside(boxes, drawing)).toEqual([]);
      },
    ),
    { numRuns: 50 },
  );
});
