/** An area of the window; lengths in pixels, from the upper left corner. */
export interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Empty band kept to the edges of the window, and to what the box belongs to, in pixels. */
const gap = 8;

/**
 * Where a box goes that belongs to something in the text.
 *
 * Below it; above it where only there is room; below it again, beyond the window, where there is room on neither side.
 * It begins where its owner begins, moved as far as needed to stay between the edges.
 *
 * @param owner
 *   What it belongs to.
 * @param size
 *   Of the box, in pixels.
 * @param view
 *   Part of the window in which things can be seen.
 * @returns
 *   Upper left corner in pixels.
 */
export function placeBeside(
  owner: Area,
  size: { width: number; height: number },
  view: Area,
): { left: number; top: number } {
  const lastLeft = view.left + view.width - size.width - gap;
  const below = owner.top + owner.height + gap;
  const above = owner.top - size.height - gap;
  const fitsBelow = below + size.height + gap <= view.top + view.height;
  const fitsAbove = above - gap >= view.top;

  return {
    left: Math.max(view.left + gap, Math.min(owner.left, lastLeft)),
    top: !fitsBelow && fitsAbove ? above : below,
  };
}
