import type { SearchCorpus, SearchRecord } from './corpus.ts';
import { kinds } from './wire.ts';

/** Numbers of the values that each unit has of a facet; in flat lists, since they are read for every unit found. */
export interface FacetColumn {
  /** Where the values of each unit begin; one more at the end. */
  starts: Uint32Array;
  values: Uint32Array;
}

/** Facets that belong to the unit, whatever is searched for. */
export type UnitFacet = 'plan' | 'kind' | 'topic' | 'dept';

/** What each unit of a corpus has of each facet. */
export function facetColumns({ records }: SearchCorpus): Record<UnitFacet, FacetColumn> {
  return {
    plan: makeColumn(records, ({ plan }) => [plan]),
    kind: makeColumn(records, ({ kind }) => [kinds.indexOf(kind)]),
    topic: makeColumn(records, ({ topics }) => topics),
    dept: makeColumn(records, ({ lead, participants }) =>
      lead.length === 0
        ? participants
        : [...lead, ...participants.filter((each) => !lead.includes(each))],
    ),
  };
}

function makeColumn(
  records: readonly SearchRecord[],
  valuesOf: (record: SearchRecord) => readonly number[],
): FacetColumn {
  const starts = new Uint32Array(records.length + 1);
  const values: number[] = [];
  for (const [number, record] of records.entries()) {
    for (const value of valuesOf(record)) values.push(value);
    starts[number + 1] = values.length;
  }
  return { starts, values: Uint32Array.from(values) };
}
