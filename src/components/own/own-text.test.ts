import { expect, test } from 'vitest';
import { runGrams } from '../../diff/runs.ts';
import type { Corpus } from '../corpus/types.ts';
import { smallPlan, viewOf } from '../testing/view.ts';
import { unitText } from '../text/unit-text.ts';
import { ownOf, ownText } from './own-text.ts';

const plan = viewOf(smallPlan);
const other = { ...viewOf(smallPlan.replaceAll('一百', '三百')), id: 'other' };
const third = { ...viewOf('三、别的\n\n毫不相干的另外一些文字。\n'), id: 'third' };
const bare = (text: string) => text.replace(/[\s#]/g, '');

test('ownText() of one plan alone is nothing', () => {
  expect(ownText(plan, { plans: [plan] } as unknown as Corpus)).toBeNull();
});

test('ownText() finds what one plan alone says', () => {
  const own = ownText(plan, { plans: [plan, other, third] } as unknown as Corpus);
  // 一百 stands within runs that no other plan has, but only what lies in no shared run is its own.
  expect(own?.own).toBe(1);
  const { blocks } = unitText(
    plan.units.find(({ title }) => title === '新建工程') ?? plan.units[0]!,
    plan,
    own?.units.get('some/c2-1'),
  );
  const pieces = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.segments : []));
  expect(pieces.filter((piece) => piece.own).map(({ text }) => text)).toEqual(['一']);
});

test.each([
  ['nothing else', ''],
  ['the very same', smallPlan],
  ['a part', smallPlan.slice(200, 400)],
])('ownOf() with %s elsewhere counts what it marks', (_, text) => {
  const own = ownOf(plan, runGrams(text));
  const marked = plan.units
    .filter(({ kind }) => kind !== 'indicator')
    .flatMap((unit) => {
      const { marker, title, stop, blocks } = unitText(unit, plan, own.units.get(unit.id));
      const cells = blocks.flatMap((block) =>
        block.kind === 'paragraph'
          ? [block.segments]
          : [block.header, ...block.rows].flatMap((row) => row?.cells ?? []),
      );
      return [marker, title, stop, ...cells].flat().filter((segment) => segment.own);
    });

  expect(own.total).toBe([...bare(smallPlan)].length);
  expect([...bare(marked.map((segment) => segment.text).join(''))]).toHaveLength(own.own);
});
