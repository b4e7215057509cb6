import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartWidths } from '../chart.ts';
import { signsOf } from '../testing/signs.ts';
import { collisions, outside, textBoxes } from '../testing/text-boxes.ts';
import { changedDrawing, type ChangedDrawn } from './changed-drawing.ts';

const [from, to] = signsOf(2);

const ends = fc.record({
  value: fc.oneof(fc.integer({ min: 1, max: 2_000_000 }), fc.constantFrom(0.1, 8, 43, 100)),
  unit: fc.constantFrom('个', '平方米', '%'),
  bound: fc.constantFrom('', '不少于', '约'),
});
const rows = fc.record({
  subject: fc.constantFrom(
    '戏曲演出',
    '居民活动区域面积占村（社区）综合服务设施总建筑面积的比例',
    '每百户居民拥有社区综合服务设施面积',
  ),
  from: ends,
  to: ends,
  isMeasured: fc.boolean(),
});

const heads = fc.constantFrom('为甲省的', '为黔西南布依族苗族自治州的', 'of Inner Mongolia');

test.each(Object.values(chartWidths))('no text stands on another or leaves %d px', (width) => {
  if (!from || !to) throw new Error('Unexpected lack of signs, expected two');
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1, maxLength: 8 }), heads, (list, head) => {
      const drawn = list.map(({ subject, isMeasured, ...sides }): ChangedDrawn => {
        const end = ({ value, unit, bound }: (typeof sides)['from']) => ({
          value,
          printed: `${bound}${value}${unit}`,
          href: '/plans/a/#s1',
        });
        return {
          subject,
          from: end(sides.from),
          to: end(sides.to),
          ratio: isMeasured ? '7.5%' : '',
          ratioSentence: isMeasured ? '为甲省的 7.5%' : '',
          isMeasured,
          label: subject,
        };
      });
      const drawing = changedDrawing(drawn, {
        width,
        from,
        to,
        ratioHead: head,
        writeTick: String,
      });
      const boxes = textBoxes(drawing);
      expect(collisions(boxes.filter(({ text }) => text !== '甲'))).toEqual([]);
      expect(outside(boxes, drawing)).toEqual([]);
    }),
  );
});
