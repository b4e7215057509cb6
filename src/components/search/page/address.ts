import {
  encodeValue,
  readState,
  writeState,
  type QueryState,
} from '../../../search/query-state.ts';

/** Longer queries make addresses that servers refuse; so many characters of address for one. */
const longest = 6000;

/** What the browser keeps with an address. */
export interface Kept {
  /** The whole query, where the address has only its beginning. */
  q?: string;
  /** Where the reader was. */
  place?: Place;
}

/** A place in the list of results. */
export interface Place {
  /** Pixels that the page was scrolled by. */
  y: number;
  /** Unit of the result at the top of the window; `null` for none. */
  unit: string | null;
  /** Pixels from the top of the window to the top of that result. */
  top: number;
}

/** Query of the address of a state, and what must be kept beside it. */
export function written(state: QueryState): { search: string; kept: Kept } {
  if (encodeValue(state.q).length <= longest) return { search: writeState(state), kept: {} };
  let q = '';
  let length = 0;
  for (const sign of state.q) {
    length += encodeValue(sign).length;
    if (length > longest) break;
    q += sign;
  }
  return { search: writeState({ ...state, q }), kept: { q: state.q } };
}

/** Read a state from an address and what was kept beside it. */
export function stateOf(search: string, kept: Kept | null): QueryState {
  const state = readState(search);
  const whole = kept?.q;
  return state.q !== '' && whole?.startsWith(state.q) ? { ...state, q: whole } : state;
}
