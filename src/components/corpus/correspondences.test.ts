import { expect, test } from 'vitest';
import type { UnitRecord } from '../../schemas/index.ts';
import { correspondences, type Joined } from './correspondences.ts';
import type { PlanView } from './types.ts';

const unit = (id: string) => ({ id, plan: id.split('/')[0] }) as UnitRecord;
const plan = (id: string) => ({ id }) as PlanView;
const [a, b, c] = [plan('a'), plan('b'), plan('c')];
const pairs = [
  [a, b],
  [a, c],
  [b, a],
  [b, c],
  [c, a],
  [c, b],
] as const;
const member = (topic: string, id: string, state: Joined['state'] = 'decided'): Joined => ({
  topic,
  unit: unit(id),
  state,
});
// Units of a higher number are more alike.
const measures = {
  score: (one: UnitRecord, other: UnitRecord) =>
    (Number(one.id.at(-1)) + Number(other.id.at(-1))) / 10,
  reuseIn: (other: UnitRecord) => (one: UnitRecord) =>
    (10 * Number(one.id.at(-1)) + Number(other.id.at(-1))) / 100,
};
const shown = (members: Joined[], of: string) =>
  correspondences(members, pairs, measures)
    .get(of)
    ?.map((found) => [found.b.id, found.state, found.topics.join(' '), found.score, found.reuse]);

test('correspondences() pairs units of different plans that share a topic, plan by plan, best first', () => {
  const members = ['a/1', 'a/2', 'c/1', 'b/1', 'b/2'].map((id) => member('t', id));
  expect(shown(members, 'a/1')).toEqual([
    ['b/2', 'decided', 't', 0.3, 0.12],
    ['b/1', 'decided', 't', 0.2, 0.11],
    ['c/1', 'decided', 't', 0.2, 0.11],
  ]);
});

test('correspondences() names every topic that joins two units, and one decision is enough', () => {
  const members = [
    member('t', 'a/1'),
    member('t', 'b/1', 'proposed'),
    member('u', 'a/1'),
    member('u', 'b/1'),
  ];
  expect(shown(members, 'a/1')).toEqual([['b/1', 'decided', 't u', 0.2, 0.11]]);
  expect(shown(members.slice(0, 2), 'b/1')).toEqual([['a/1', 'proposed', 't', 0.2, 0.11]]);
});

test('correspondences() looks at no other pairs of plans than those given', () => {
  const members = [member('t', 'a/1'), member('t', 'b/1'), member('t', 'c/1')];
  const found = correspondences(members, [[a, b]], measures);
  expect([...found.keys()]).toEqual(['a/1']);
  expect(found.get('a/1')?.map((pair) => pair.b.id)).toEqual(['b/1']);
});
