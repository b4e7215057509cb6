import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignmentIndex, alignPlans, pairScore, proposeTopics } from './index.ts';
import { arbitraryUnits, plan } from './testing/units.ts';

const options = { numRuns: 400 };

test('scores are symmetric, from 0 to 1, and 1 for a unit and itself', () => {
  fc.assert(
    fc.property(arbitraryUnits, (units) => {
      const index = alignmentIndex(units);

      for (const a of units) {
        expect(pairScore(a, a, index)).toBe(1);

        for (const b of units) {
          const score = pairScore(a, b, index);
          expect(score).toBe(pairScore(b, a, index));
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }
    }),
    options,
  );
});

test('two plans align the same from both sides', () => {
  fc.assert(
    fc.property(arbitraryUnits, (units) => {
      const [a, b] = ['a', 'b'].map((id) => units.filter(({ plan }) => plan === id));
      const index = alignmentIndex(units);
      const forth = alignPlans(a ?? [], b ?? [], index);
      const back = alignPlans(b ?? [], a ?? [], index).map(({ a, b, score }) => ({
        a: b,
        b: a,
        score,
      }));
      const sorted = (pairs: typeof forth) => pairs.map((pair) => JSON.stringify(pair)).sort();
      expect(sorted(back)).toEqual(sorted(forth));
    }),
    options,
  );
});

test('the order of units changes nothing, to the last digit', () => {
  const shuffled = arbitraryUnits.chain((units) =>
    fc.tuple(
      fc.constant(units),
      fc.shuffledSubarray(units, { minLength: units.length, maxLength: units.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([units, others]) => {
      const results = [units, others].map((list) => {
        const of = (id: string) => list.filter(({ plan }) => plan === id);
        const rest = list.filter(({ plan }) => plan !== 'a');
        const topics = [
          { id: 'first', members: ['b/s1', 'a-b/s2', 'b/s3'] },
          { id: 'second', members: ['b/s4', 'a-b/s5', 'a/s6'] },
        ];
        return [alignPlans(of('a'), of('b')), proposeTopics(of('a'), topics, rest)];
      });
      expect(results[1]).toEqual(results[0]);
    }),
    options,
  );
});

test('scores and margins of topics are from 0 to 1, and what is proposed comes first', () => {
  fc.assert(
    fc.property(arbitraryUnits, (units) => {
      const own = units.filter(({ plan }) => plan === 'a');
      const others = units.filter(({ plan }) => plan !== 'a');
      const topics = others.map(({ id }, index) => ({ id: `t${index}`, members: [id] }));
      const proposals = proposeTopics(own, topics, others);
      expect(proposals).toHaveLength(own.length);

      for (const { topics: proposed, margin } of proposals) {
        const scores = proposed.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((x, y) => y - x));
        for (const value of [...scores, margin]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }
    }),
    options,
  );
});

test('plans with no character in common have no pairs and no topics', () => {
  const other = fc.array(fc.tuple(fc.string({ unit: fc.constantFrom('x', 'y', 'z') }), fc.lorem()));
  fc.assert(
    fc.property(other, (sections) => {
      const chinese = plan('a', [
        ['养老服务', '建设社区养老服务设施。'],
        ['托育服务', '支持普惠托育。'],
      ]);
      const latin = plan('b', sections);
      expect(alignPlans(chinese, latin)).toEqual([]);
      const topics = [{ id: 'care', members: chinese.map(({ id }) => id) }];
      for (const { topics: proposed } of proposeTopics(latin, topics, chinese)) {
        expect(proposed).toEqual([]);
      }
    }),
    options,
  );
});
