import sharp from 'sharp';

/**
 * Make a PNG of an SVG, as large as the SVG says.
 *
 * Its texts must be outlines (`openFace`): which fonts a machine has must not show. It keeps 256 colours undithered,
 * which is more than flat areas and their edges need, at half the size of all.
 */
export function pngOf(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).png({ palette: true, dither: 0, effort: 1 }).toBuffer();
}
