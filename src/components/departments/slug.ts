/**
 * Anchor of a department: its name, made fit for an id.
 *
 * Letters and digits stay, Chinese ones above all; `、` becomes `-`; any other sign, white space too, becomes its code
 * point between `_`. An anchor that would begin with no letter, or have only ASCII in it, is led by `u__`, so that it is a
 * valid id and none of the page's own. No two names share an anchor, and none depends on what else is in the corpus.
 *
 * @example
 *   departmentSlug('省民政厅') // => '省民政厅'
 *   departmentSlug('各市、县级政府') // => '各市-县级政府'
 *   departmentSlug('民政局（社会工作科）') // => '民政局_ff08_社会工作科_ff09_'
 */
export function departmentSlug(name: string): string {
  const slug = Array.from(name, (sign) => {
    if (/[\p{L}\p{N}]/u.test(sign)) return sign;
    return sign === '、' ? '-' : `_${sign.codePointAt(0)?.toString(16)}_`;
  }).join('');

  return /^\p{L}/u.test(slug) && /[^\0-\x7f]/.test(slug) ? slug : `u__${slug}`;
}

/** Address of a department's entry under the root of the site. */
export function departmentAddress(name: string): string {
  return `/departments/#${departmentSlug(name)}`;
}
