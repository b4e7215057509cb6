import { expect, test } from 'vitest';
import { viewOf } from '../testing/view.ts';
import { planParts } from './parts.ts';

const headsOf = (text: string) => planParts(viewOf(text)).parts.map(({ unit }) => unit.id);
const long = '这里写的是很长的一段话，讲述各项工作。'.repeat(20);

test.each([
  ['a plan of one paragraph is one part', '只有一段话。', ['some/head']],
  [
    'chapters of similar size stay whole',
    `一、甲\n${long}\n\n二、乙\n${long}\n\n三、丙\n${long}\n\n四、丁\n${long}\n`,
    ['some/s1', 'some/s2', 'some/s3', 'some/s4'],
  ],
  [
    'a chapter that is most of the plan is cut into its sections',
    `一、甲\n短。\n\n二、乙\n\n（一）子\n\n${long}\n\n（二）丑\n\n${long}\n`,
    ['some/s1', 'some/s2-1', 'some/s2-2'],
  ],
])('planParts(): %s', (_, text, heads) => {
  expect(headsOf(text)).toEqual(heads);
});

test('every unit is in a part', () => {
  const plan = viewOf(`一、甲\n短。\n\n二、乙\n\n（一）子\n\n${long}\n\n（二）丑\n\n${long}\n`);
  const { parts, partOf } = planParts(plan);
  expect(plan.units.map(({ id }) => parts[partOf.get(id) ?? -1]?.unit.id)).toEqual([
    'some/s1',
    // A heading alone goes with the section that follows.
    'some/s2-1',
    'some/s2-1',
    'some/s2-2',
  ]);
});
