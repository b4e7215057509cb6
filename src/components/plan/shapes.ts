/** Outline of a plan's mark. `PlanMark.astro` places letters by its stylesheet, pictures by the numbers here. */
export interface Shape {
  name: string;
  /** SVG path data in a square of 24 units. */
  path: string;
  /** Centre of the letter from the top, in the same units. */
  letterY: number;
  /** Height of the letter, in the same units. */
  letterSize: number;
}

/** Eight outlines that differ at 8 px and in one colour; the first four differ most. */
export const shapes: readonly [Shape, ...Shape[]] = [
  { name: 'circle', path: 'M12 0a12 12 0 0 1 0 24 12 12 0 0 1 0-24z', letterY: 12, letterSize: 14 },
  { name: 'square', path: 'M1 1h22v22H1z', letterY: 12, letterSize: 15 },
  { name: 'diamond', path: 'M12 0l12 12-12 12L0 12z', letterY: 12, letterSize: 12 },
  { name: 'triangle', path: 'M12 0l12 23H0z', letterY: 15.5, letterSize: 10 },
  {
    name: 'leaf',
    path: 'M1 1h11a11 11 0 0 1 11 11v11H12A11 11 0 0 1 1 12z',
    letterY: 12,
    letterSize: 14,
  },
  { name: 'house', path: 'M12 0l11 9v14H1V9z', letterY: 14, letterSize: 13 },
  { name: 'cross', path: 'M5 0h14v5h5v14h-5v5H5v-5H0V5h5z', letterY: 12, letterSize: 13 },
  { name: 'shield', path: 'M1 1h22v13L12 24 1 14z', letterY: 10.5, letterSize: 13 },
];
