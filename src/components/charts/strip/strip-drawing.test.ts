import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyMark } from '../../../chart/drawing.ts';
import type { CommitmentRecord } from '../../../schemas/index.ts';
import { chartWidths } from '../chart.ts';
import { signsOf } from '../testing/signs.ts';
import { collisions, outside, textBoxes } from '../testing/text-boxes.ts';
import { stripDrawing } from './strip-drawing.ts';
import { stripLanes } from './strip-lanes.ts';

const signs = signsOf(12);

/** A commitment of which only what a lane needs is given. */
function commitment(id: string, value: number, unitOfMeasure: string | null): CommitmentRecord {
  return { id, value, unitOfMeasure } as CommitmentRecord;
}

test('stripLanes() puts the most frequent unit first and what has none last', () => {
  const lanes = stripLanes([
    { commitments: [commitment('a', 5, null), commitment('b', 3, '个'), commitment('c', 2, null)] },
    { commitments: [commitment('d', 90, '%'), commitment('e', 80, '%'), commitment('f', 1, null)] },
  ]);
  expect(lanes.map(({ unit, records }) => [unit, records.map(({ id }) => id).join('')])).toEqual([
    ['%', 'ed'],
    ['个', 'b'],
    [null, 'fca'],
  ]);
});

test.each(Object.values(chartWidths))('every commitment is drawn within %d px', (width) => {
  const units = fc.constantFrom('%', '个', '平方米', '小时', '人次', '家', '条', null);
  const values = fc.oneof(fc.constant(0), fc.constant(100), fc.integer({ min: 1, max: 20_000 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(values, units), { minLength: 1, maxLength: 200 }), (list) => {
      const records = list.map(([value, unit], index) => commitment(`${index}`, value, unit));
      const drawing = stripDrawing(stripLanes([{ commitments: records }]), {
        width,
        marks: new Map(
          records.map(({ id }, index) => {
            const [sign] = signs.slice(index % signs.length);
            if (!sign) throw new Error('Unexpected lack of signs, expected twelve');
            return [id, { sign, label: id, href: `/targets/#${id}`, tags: {} }];
          }),
        ),
        nameOf: ({ unit, records: { length } }) => ({
          unit: unit ?? '未载明单位',
          count: `${length} 条`,
        }),
        writeValue: (least, most) => (most > least ? `${least}–${most}` : `${least}`),
      });
      const drawn = everyMark(drawing.marks).filter(({ label }) => label !== undefined);
      expect(new Set(drawn.map(({ label }) => label)).size).toBe(list.length);

      const boxes = textBoxes(drawing);
      expect(collisions(boxes)).toEqual([]);
      expect(outside(boxes, drawing)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
