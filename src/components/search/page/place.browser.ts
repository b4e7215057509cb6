import type { Place } from './address.ts';

/** Below the top of the window, where a result begins that one reads. */
const line = 80;

/** Where the reader is in a list of results. */
export function placeIn(list: HTMLElement): Place {
  const { left, width } = list.getBoundingClientRect();
  const at = document.elementFromPoint(left + width / 2, line);
  const item = at?.closest<HTMLElement>('#results > li');
  return {
    y: scrollY,
    unit: item?.dataset['unit'] ?? null,
    top: item?.getBoundingClientRect().top ?? 0,
  };
}

/** So many frames nothing may have moved before a place counts as reached: what stands around the results comes late. */
const still = 30;

/** Milliseconds after which a place is left as it is, wherever it has come to. */
const longest = 4000;

/** Brings the reader back to a place, as soon as it is there. */
export interface PlaceSeeker {
  /** Begin to look for a place; `null` for none. */
  seek(place: Place | null): void;
  /** Some results came in. */
  look(): void;
  /** All results are in. */
  end(): void;
}

/**
 * Heights are those of now, which other widths or what is not drawn yet change: the result on top says more than pixels do.
 * When the reader moves, the place is given up.
 */
export function placeSeeker(list: HTMLElement): PlaceSeeker {
  let wanted: Place | null = null;
  let reached = false;
  const seek = (place: Place | null) => {
    wanted = place;
    reached = false;
  };
  for (const move of ['wheel', 'pointerdown', 'keydown'])
    addEventListener(move, () => seek(null), { passive: true });

  const look = () => {
    const place = wanted;
    if (!place || reached) return;
    const { unit, top, y } = place;
    const item = unit === null ? null : list.querySelector(`[data-unit="${CSS.escape(unit)}"]`);
    if (unit !== null && !item) return;
    reached = true;
    const end = performance.now() + longest;
    let calm = 0;
    // What comes into the window takes its real height only then: once is not enough.
    const correct = () => {
      if (wanted !== place) return;
      const off = item ? item.getBoundingClientRect().top - top : y - scrollY;
      calm = Math.abs(off) < 1 ? calm + 1 : 0;
      if (calm === 0) scrollBy(0, off);
      if (calm < still && performance.now() < end) requestAnimationFrame(correct);
      else wanted = null;
    };
    correct();
  };

  return {
    seek,
    look,
    end() {
      // The result that was on top is no longer found.
      if (wanted && !reached) scrollTo(0, wanted.y);
      if (!reached) wanted = null;
    },
  };
}
