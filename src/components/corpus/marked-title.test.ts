import { expect, test } from 'vitest';
import type { PlanFrontmatter, PlanRecord } from '../../schemas/index.ts';
import { markedTitle } from './marked-title.ts';

test.each([
  ['甲省规划', '《甲省规划》'],
  ['甲省贯彻《纲要》的规划', '《甲省贯彻〈纲要〉的规划》'],
  [null, '甲'],
])('markedTitle() of %j is %j', (title, marked) => {
  const view = { plan: { shortTitle: '甲' } as PlanFrontmatter, record: { title } as PlanRecord };
  expect(markedTitle(view)).toBe(marked);
});
