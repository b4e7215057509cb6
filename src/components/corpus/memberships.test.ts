import { expect, test } from 'vitest';
import type { Topic } from '../../schemas/index.ts';
import { memberships, orderGroups, topicsByUnit, type GroupContent } from './memberships.ts';

const words = { zh: '甲', en: 'A' };
const topic = (id: string, ...members: string[]): Topic => ({
  id,
  level: 'section',
  title: words,
  definition: words,
  members,
});
const group = (id: string, order: number, ...topics: Topic[]): GroupContent => ({
  id,
  title: words,
  order,
  topics,
});
const proposal = (unit: string, ...topics: string[]) => ({
  unit,
  topics: topics.map((id) => ({ topic: id, score: 0.5 })),
  margin: 0.1,
});

test('orderGroups() goes by order, then by id', () => {
  const groups = [group('c', 2), group('b', 2), group('z', 1)];
  expect(orderGroups(groups).map(({ id }) => id)).toEqual(['z', 'b', 'c']);
});

test('memberships() lists what is decided, then what is proposed', () => {
  const proposals = new Map([['b', { units: [proposal('b/s1', 't', 'u', 'gone')] }]]);
  const found = memberships([group('g', 1, topic('t', 'a/s1'), topic('u', 'a/s2'))], proposals);

  expect(found.map(({ topic, unit, state, score }) => [topic, unit, state, score])).toEqual([
    ['t', 'a/s1', 'decided', null],
    ['t', 'b/s1', 'proposed', 0.5],
    ['u', 'a/s2', 'decided', null],
    ['u', 'b/s1', 'proposed', 0.5],
  ]);
  expect(topicsByUnit(found).get('b/s1')).toEqual(['t', 'u']);
});

test('memberships() hears a person before any proposal', () => {
  const decided = {
    ...group('g', 1, topic('t', 'a/s1'), topic('u', 'b/s1')),
    alone: [{ unit: 'b/s2', reason: words }],
  };
  const proposals = new Map([['b', { units: [proposal('b/s1', 't'), proposal('b/s2', 't')] }]]);
  expect(memberships([decided], proposals).filter(({ state }) => state === 'proposed')).toEqual([]);
});
