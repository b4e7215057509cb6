/**
 * Write a share in whole per cent: `38%`.
 *
 * What is not nothing is not `0%`, and what is not all is not `100%`: `<1%`, `>99%`.
 *
 * @param part
 *   From 0 to `whole`.
 * @param whole
 *   Of nothing there is no share: `0%`.
 */
export function formatShare(part: number, whole: number): string {
  const percent = whole === 0 ? 0 : (100 * part) / whole;
  if (percent > 0 && percent < 0.5) return '<1%';
  if (percent < 100 && percent >= 99.5) return '>99%';
  return `${Math.round(percent)}%`;
}
