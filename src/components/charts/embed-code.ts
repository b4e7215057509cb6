import type { Chart } from './chart.ts';
import { attributes } from './write-marks.ts';

/** Room in a frame above and below a drawing, in pixels: title, key of plans, sources, the closed table. */
const around = 330;

/**
 * Code that shows a chart in somebody else's page.
 *
 * @param address
 *   Full address of the page that holds it alone.
 */
export function embedCode(
  { title, drawings }: Pick<Chart, 'title' | 'drawings'>,
  address: string,
): string {
  const height = Math.ceil((drawings.wide.height + around) / 10) * 10;
  return `<iframe${attributes({ src: address, title, width: '100%', height, loading: 'lazy', style: 'border:0' })}></iframe>`;
}
