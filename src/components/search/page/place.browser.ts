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

/** So many times a place is looked at again: what comes into the window takes its real height only then. */
const looks = 10;

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
  for (const move of ['wheel', 'touchmove', 'keydown'])
    addEventListener(move, () => seek(null), { passive: true });

  const look = () => {
    const place = wanted;
    if (!place || reached) return;
    const { unit, top, y } = place;
    const item = unit === null ? null : list.querySelector(`[data-unit="${CSS.escape(unit)}"]`);
    if (unit !== null && !item) return;
    reached = true;
    let left = looks;
    const correct = () => {
      if (wanted !== place) return;
      if (item) scrollBy(0, item.getBoundingClientRect().top - top);
      else scrollTo(0, y);
      left -= 1;
      if (left > 0) requestAnimationFrame(correct);
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
