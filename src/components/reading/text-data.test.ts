import { expect, test } from 'vitest';
import type { PlanFrontmatter, PlanRecord } from '../../schemas/index.ts';
import { textData } from './text-data.ts';

const plan = { shortTitle: '甲', region: '甲省' } as PlanFrontmatter;

test.each([
  ['甲省贯彻《纲要》的规划', '《甲省贯彻〈纲要〉的规划》'],
  [null, '[甲省规划]'],
])('copied words quote the title %j as %j', (title, quoted) => {
  const record = { title, url: '/plans/a/' } as PlanRecord;
  expect(textData({ plan, record }, 'zh-Hans')).toMatchObject({
    'data-name': '甲',
    'data-title': quoted,
  });
});
