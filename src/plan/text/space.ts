const latin = /[A-Za-z0-9]/;

/**
 * Remove layout spaces and line breaks from a title or a name.
 *
 * Chinese is written without spaces, so every white space is layout, except between two Latin words.
 *
 * @example
 *   withoutLayout('城乡社区 服务体系\n规划') // => '城乡社区服务体系规划'
 *   withoutLayout('Open  Data 平台') // => 'Open Data平台'
 */
export function withoutLayout(value: string): string {
  return value.replace(/\s+/g, (_, offset: number, whole: string) => {
    const before = whole[offset - 1] ?? '';
    const after = /\S/.exec(whole.slice(offset))?.[0] ?? '';
    return latin.test(before) && latin.test(after) ? ' ' : '';
  });
}

/** Remove all white space: the form in which texts are compared. */
export function squeeze(value: string): string {
  return value.replace(/\s+/g, '');
}

/**
 * Width of a line on the page, in half-width columns: a Chinese character takes two.
 *
 * Close enough to tell a full line from a short one, which is all it is for.
 */
export function displayWidth(value: string): number {
  let width = 0;
  for (let index = 0; index < value.length; index++)
    width += value.charCodeAt(index) < 0x2000 ? 1 : 2;
  return width;
}
