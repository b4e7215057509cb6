import { darkPictureColors, pictureColors as colors } from './picture/colors.ts';

/**
 * The mark of Duidu: two pages that face each other, each a thick and a thin line as in the frame of Chinese printed
 * books (文武线); in the right one a piece of the thick line differs. The gap shows it where there is one colour only.
 *
 * Path data in a square of 16 units; every edge stands on a whole unit, so that it is sharp at 16 px.
 */
export const markStrokes = {
  same: 'M0 0h4v16H0zM5 0h1v16H5zM10 0h1v16h-1zM12 0h4v9h-4z',
  different: 'M12 10h4v6h-4z',
};

/** The mark as an icon without a ground, for browsers' light and dark bars. */
export function iconSvg(): string {
  const fills = ({ ink, vermilion }: { ink: string; vermilion: string }) =>
    `.s{fill:${ink}}.d{fill:${vermilion}}`;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">',
    `<style>${fills(colors)}@media(prefers-color-scheme:dark){${fills(darkPictureColors)}}</style>`,
    `<path class="s" d="${markStrokes.same}"/><path class="d" d="${markStrokes.different}"/>`,
    '</svg>',
  ].join('');
}

/**
 * The mark on paper, for what cannot choose: old browsers and home screens.
 *
 * @param size
 *   Width and height in pixels.
 * @param margin
 *   Paper on every side of the mark, in pixels.
 */
export function tileSvg(size: number, margin: number): string {
  const scale = (size - 2 * margin) / 16;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">`,
    `<path d="M0 0h${size}v${size}H0z" fill="${colors.paper}"/>`,
    `<g transform="translate(${margin} ${margin}) scale(${scale})">`,
    `<path d="${markStrokes.same}" fill="${colors.ink}"/>`,
    `<path d="${markStrokes.different}" fill="${colors.vermilion}"/>`,
    '</g></svg>',
  ].join('');
}
