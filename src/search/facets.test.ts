import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SearchCorpus } from './corpus.ts';
import { narrow } from './facets.ts';
import { facetNames, facetValues, knownState } from './known-state.ts';
import type { FacetName } from './messages.ts';
import { emptyState } from './query-state.ts';
import { matches, type Found } from './results.ts';
import { searchIndex } from './search-index.ts';
import { arbitraryCorpus } from './testing/arbitrary-corpus.ts';
import { kinds } from './wire.ts';

function valuesOf(corpus: SearchCorpus, { record, match }: Found, facet: FacetName): string[] {
  const { plan, kind, topics, lead, participants } = corpus.records[record]!;
  const names = facetValues(corpus, facet);
  if (facet === 'match') return [match];
  if (facet === 'kind') return [kind];
  const numbers = { plan: [plan], topic: topics, dept: [...lead, ...participants] }[facet];
  return [...new Set(numbers)].map((number) => names[number] ?? '');
}

const search = arbitraryCorpus.chain((corpus) =>
  fc.record({
    corpus: fc.constant(corpus),
    found: fc.subarray([...corpus.records.keys()]).map((records) =>
      records.map((record, at): Found => {
        const match = matches[at % matches.length] ?? 'exact';
        return { record, match, score: 0, count: 1, reason: null, terms: [] };
      }),
    ),
    chosen: fc.record({
      plan: fc.subarray(['p1', 'p2']),
      kind: fc.subarray([...kinds]),
      topic: fc.subarray(['t0', 't1', 't2']),
      dept: fc.subarray(['省民政厅', '省教育厅']),
      match: fc.subarray([...matches]),
    }),
  }),
);

test('each value of a facet counts what would be left if it alone were chosen of its facet', () => {
  fc.assert(
    fc.property(search, ({ corpus, found, chosen }) => {
      const left = (state: typeof chosen) =>
        found.filter((each) =>
          facetNames.every((name) => {
            const given: readonly string[] = state[name];
            return (
              given.length === 0 ||
              valuesOf(corpus, each, name).some((value) => given.includes(value))
            );
          }),
        );
      const narrowed = narrow(searchIndex(corpus), found, { ...emptyState, ...chosen });
      expect(narrowed.left).toEqual(left(chosen));

      for (const name of facetNames) {
        const counts = new Map(
          narrowed.facets[name].map(({ value, count, exact }) => [value, [count, exact]]),
        );
        for (const value of facetValues(corpus, name)) {
          const alone = left({ ...chosen, [name]: [value] });
          const exact = alone.filter(({ match }) => match === 'exact').length;
          const given: readonly string[] = chosen[name];
          const isShown = alone.length > 0 || given.includes(value);
          expect(counts.get(value)).toEqual(isShown ? [alone.length, exact] : undefined);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('values that the corpus does not know are reported, and do not narrow', () => {
  const [corpus] = fc.sample(arbitraryCorpus, 1) as [SearchCorpus];
  const asked = {
    ...emptyState,
    plan: ['p1', 'p9'],
    kind: ['chapter'],
    topic: ['t0'],
    dept: ['厅'],
  };
  const { state, unknown } = knownState(corpus, asked);
  expect(state).toEqual({ ...emptyState, plan: ['p1'], topic: ['t0'] });
  expect(unknown).toEqual([
    { facet: 'plan', value: 'p9' },
    { facet: 'kind', value: 'chapter' },
    { facet: 'dept', value: '厅' },
  ]);
});
