import { expect, test } from 'vitest';
import { planIdentities } from '../plan/identity.ts';
import { drawCard } from './card.ts';
import type { PlanCardContent } from './content.ts';

const identities = planIdentities(
  Array.from({ length: 9 }, (_, order) => ({
    id: `p${order}`,
    shortTitle: '某市',
    identity: null,
  })),
);
const identity = (id: string) => {
  const found = identities.get(id);
  if (!found) throw new Error(`Unexpected plan ${id}`);
  return found;
};
const content: PlanCardContent = {
  kind: 'plan',
  title: '某市社区服务规划',
  original: null,
  facts: ['某市人民政府办公室', '某政办发〔2022〕5号　2022年3月4日'],
  identity: identity('p0'),
  unofficial: '非官方整理',
};

/** Width and height of a PNG (its IHDR chunk). */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('drawCard() makes a PNG of 1200 by 630 below 80 kB', async () => {
  const { png, missing } = await drawCard(content);
  expect(sizeOf(png)).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(80_000);
  expect(missing).toEqual([]);
});

test('drawCard() is the same every time', async () => {
  const [a, b] = [await drawCard(content), await drawCard(content)];
  expect(a.png.equals(b.png)).toBe(true);
});

test('drawCard() of a title with rare characters names those it draws as 〓', async () => {
  const { png, missing } = await drawCard({ ...content, title: '𰻝𱁬镇规划' });
  expect(missing).toEqual(['𰻝', '𱁬']);
  expect(sizeOf(png)).toEqual([1200, 630]);
});

test('drawCard() draws the longest texts and outlined shapes', async () => {
  const long = 'Office of the People’s Government of Some City '.repeat(6);
  const { png } = await drawCard({
    ...content,
    title: long,
    original: '某市社区服务规划'.repeat(20),
    facts: [long, long],
    identity: identity('p8'),
  });
  expect(png.length).toBeLessThan(80_000);
});

test('drawCard() draws the site with no plan, and with more than fit', async () => {
  const plans = [...identities.values()].map((identity) => ({ identity, name: '某某某自治州' }));
  const site = { kind: 'site' as const, promise: ['全文'], unofficial: '非官方整理' };
  for (const shown of [[], plans])
    expect(sizeOf((await drawCard({ ...site, plans: shown })).png)).toEqual([1200, 630]);
});
