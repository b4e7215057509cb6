import { written, type Kept, type Place } from './address.ts';
import type { QueryState } from '../../../search/query-state.ts';

/** After so many milliseconds without a key the address follows what is typed; browsers allow few changes of it a second. */
const pause = 300;

/** The address, which holds all there is to know, and the browser's history of it. */
export interface Entries {
  /** Follow what is typed, a little later, in the same entry. */
  follow(state: QueryState): void;
  /** A step of the reader: one may go back before it. */
  step(state: QueryState): void;
  /** What was kept with this entry. */
  kept(): Kept | null;
  /** Whether what is typed has not come into the address yet; the timer then counts as due. */
  flush(): void;
}

/**
 * Keep the address, and with each entry the place where the reader was.
 *
 * @param placeNow
 *   Where the reader is.
 */
export function keepEntries(placeNow: () => Place): Entries {
  let typing = 0;
  let scrolling = 0;
  let pending: QueryState | null = null;
  const kept = () => history.state as Kept | null;
  const write = (state: QueryState, method: 'pushState' | 'replaceState') => {
    const { search, kept: beside } = written(state);
    history[method](beside, '', location.pathname + search);
  };
  const keepPlace = () => {
    clearTimeout(scrolling);
    history.replaceState({ ...kept(), place: placeNow() }, '');
  };
  const flush = () => {
    clearTimeout(typing);
    if (pending) write(pending, 'replaceState');
    pending = null;
  };

  // The browser does it too early: results come later than it scrolls.
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', () => {
    flush();
    keepPlace();
  });
  addEventListener(
    'scroll',
    () => {
      clearTimeout(scrolling);
      scrolling = window.setTimeout(keepPlace, pause);
    },
    { passive: true },
  );

  return {
    kept,
    flush,
    follow(state) {
      pending = state;
      clearTimeout(typing);
      typing = window.setTimeout(flush, pause);
    },
    step(state) {
      flush();
      if (written(state).search === location.search) return;
      keepPlace();
      write(state, 'pushState');
    },
  };
}
