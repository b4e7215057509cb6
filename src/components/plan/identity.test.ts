import { expect, test } from 'vitest';
import { planIdentities, type Named } from './identity.ts';
import { shapes } from './shapes.ts';

const plan = (id: string, shortTitle = id, identity: number | null = null): Named => ({
  id,
  shortTitle,
  identity,
});
const many = (count: number) =>
  Array.from({ length: count }, (_, order) => plan(`p${String(order).padStart(3, '0')}`));

test('planIdentities() goes by number; plans without one follow, by id', () => {
  const identities = planIdentities([
    plan('a', '甲', 4),
    plan('c', '丙'),
    plan('b', '乙'),
    plan('d', '丁', 2),
  ]);
  expect([...identities].map(([id, { index }]) => [id, index])).toEqual([
    ['d', 2],
    ['a', 4],
    ['b', 5],
    ['c', 6],
  ]);
});

test('planIdentities() of plans without numbers begins at the first', () => {
  expect([...planIdentities(many(3)).values()].map(({ index }) => index)).toEqual([1, 2, 3]);
});

test('the look of a numbered plan is its own, whichever others there are', () => {
  const look = (plans: readonly Named[]) => {
    const { letter: _, ...rest } = planIdentities(plans).get('m') ?? {};
    return rest;
  };
  const alone = look([plan('m', '湖南', 11)]);
  expect(alone).toMatchObject({ index: 3, outlined: true });
  expect(look([plan('a', '湖北', 1), ...many(9), plan('m', '湖南', 11)])).toEqual(alone);
});

test('planIdentities() changes no plan when another comes in later', () => {
  const plans = [plan('m', '湖南', 1), plan('n', '吉林', 2)];
  const before = planIdentities(plans);
  const after = planIdentities([plan('a', '湖北', 3), plan('b', '吉安'), ...plans]);
  for (const { id } of plans) expect(after.get(id)).toEqual(before.get(id));
});

test.each([
  [
    ['湖南', '湖北', '湖州'],
    ['湖', '北', '州'],
  ],
  [
    ['邵阳', '红河'],
    ['邵', '红'],
  ],
  [
    ['〔湖〕南', '湖'],
    ['湖', '湖'],
  ], // A letter, and one that is free where there is one.
  [
    ['𠮷林', '𠮷安'],
    ['𠮷', '安'],
  ], // Two UTF-16 units each.
  [
    ['', '？'],
    ['A', 'B'],
  ], // The id where the name has no letter.
])('letters of %j are %j', (names, letters) => {
  const plans = names.map((name, order) => plan('abc'.charAt(order), name));
  expect([...planIdentities(plans).values()].map(({ letter }) => letter)).toEqual(letters);
});

test('planIdentities() looks different for 72 plans, in colour, shape or edge', () => {
  const identities = [...planIdentities(many(72)).values()];
  const looks = identities.map(({ index, shape, outlined }) =>
    [index, shape.name, outlined].join(' '),
  );
  expect(new Set(looks).size).toBe(72);
  expect(looks.slice(0, 8).every((look) => look.endsWith('false'))).toBe(true);
});

test('the first eight plans differ in colour, shape and line', () => {
  const identities = [...planIdentities(many(8)).values()];
  expect(new Set(identities.map(({ index }) => index)).size).toBe(8);
  expect(new Set(identities.map(({ shape }) => shape)).size).toBe(8);
  expect(new Set(identities.map(({ dash }) => dash.join(' '))).size).toBe(8);
});

test('every shape stays in its square', () => {
  for (const { letterY, letterSize } of shapes) {
    expect(letterY - letterSize / 2).toBeGreaterThan(0);
    expect(letterY + letterSize / 2).toBeLessThan(24);
  }
});

test('planIdentities() of no plans is empty', () => {
  expect(planIdentities([]).size).toBe(0);
});
