/**
 * Write a share as whole percent; nothing for none, and `<1%` for what is there but rounds to nothing.
 *
 * @example
 *   writeShare(0.355) // => '36%'
 */
export function writeShare(share: number): string {
  if (share === 0) return '';
  const percent = Math.round(share * 100);
  return percent === 0 ? '<1%' : `${percent}%`;
}
