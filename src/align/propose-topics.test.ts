import { expect, test } from 'vitest';
import { proposeTopics } from './index.ts';
import { plan } from './testing/units.ts';

const care = '支持社区居家养老，提供日间照料、助餐助浴，建设养老站点。';
const law = '落实一村一法律顾问，开展法治宣传和人民调解。';
const green = '推行垃圾分类，支持节水节电，建设绿色社区。';
const others = [
  ...plan('a', [
    ['养老服务', care],
    ['法律服务', law],
  ]),
  ...plan('b', [
    ['法律顾问', law],
    ['居家养老', care],
  ]),
];
const topics = [
  { id: 'care', members: ['a/s1', 'b/s2'] },
  { id: 'law', members: ['a/s2', 'b/s1'] },
];
const names = (proposals: ReturnType<typeof proposeTopics>) =>
  proposals.map(({ topics }) => topics.map(({ topic }) => topic));

test('proposeTopics() attaches units to what is the same in other plans, and leaves the rest', () => {
  const units = plan('c', [
    ['绿色社区', green],
    ['养老服务', care],
    ['社区法律服务', law],
  ]);
  const proposals = proposeTopics(units, topics, others);
  expect(names(proposals)).toEqual([[], ['care'], ['law']]);
  expect(proposals.map(({ unit }) => unit)).toEqual(['c/s1', 'c/s2', 'c/s3']);

  for (const { topics, margin } of proposals) {
    for (const { score } of topics) expect(score).toBeGreaterThanOrEqual(0.5);
    expect(margin).toBeGreaterThanOrEqual(0);
    expect(margin).toBeLessThanOrEqual(1);
  }
});

test('proposeTopics() proposes several topics for a unit that is about several', () => {
  const units = plan('c', [['养老服务和法律服务', care + law]]);
  expect(names(proposeTopics(units, topics, others))).toEqual([['care', 'law']]);
});

test('proposeTopics() takes no notice of the plan’s own members, and of members that are not there', () => {
  const units = plan('c', [['绿色社区', green]]);
  const own = [...topics, { id: 'green', members: ['c/s1', 'z/s1'] }];
  expect(names(proposeTopics(units, own, others))).toEqual([[]]);
});

test('proposeTopics() proposes nothing without topics, members or units', () => {
  const units = plan('c', [['养老服务', care]]);
  expect(names(proposeTopics(units, [], others))).toEqual([[]]);
  expect(names(proposeTopics(units, topics, []))).toEqual([[]]);
  expect(proposeTopics([], topics, others)).toEqual([]);
});

test('proposeTopics() goes by titles where plans are nothing but titles', () => {
  const bare = (id: string, titles: readonly string[]) =>
    plan(
      id,
      titles.map((title) => [title, ''] as const),
    );
  const proposals = proposeTopics(
    bare('c', ['养老服务', '法律顾问']),
    [
      { id: 'care', members: ['a/s1'] },
      { id: 'law', members: ['a/s2'] },
    ],
    bare('a', ['养老服务', '法律顾问']),
  );
  expect(names(proposals)).toEqual([['care'], ['law']]);
});
