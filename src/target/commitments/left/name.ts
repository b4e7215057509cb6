import { making } from '../grammar/verbs.ts';
import { around, type Near } from './near.ts';

/** “两张皮”, 三张清单, 一区一警, 一日两巡: names that hold a number. */
export function isName(site: Near): boolean {
  const { quote, mention, text } = site;
  const { before, words, after } = around(site);
  if (quote && mention.coverage !== 'whole') {
    const inside = text.slice(quote[0] + 1, quote[1] - 1);
    const circle = /^(?:分钟|小时|刻钟|公里|米)$/.test(mention.unit ?? '');
    const bounded = mention.comparator !== '=' || mention.unit === '%';
    if (!circle && !(bounded && inside.length > 4)) return true;
    if (
      circle &&
      /^”?(?:[^”]{0,12}”)?(?:覆盖率|示范|试点)/.test(text.slice(quote[1] - 1, quote[1] + 6))
    )
      return true;
    if (circle && !/圈|服务|步行|响应|到达|内$/.test(inside + text.slice(quote[1], quote[1] + 8)))
      return true;
  }
  if (quote && mention.coverage === 'whole') return true;
  if (mention.coverage) return false;
  // 15分钟步行可达率: the measure is named after its bound.
  if (/^(?:分钟|小时|公里|米)$/.test(mention.unit ?? '') && /^[\u4e00-\u9fff]{0,8}率/.test(after))
    return true;
  if (mention.unit === '级') return true;
  if (mention.script === 'numerals') {
    if (
      /[一二两三四五六七八九十多][\u4e00-\u9fff]{1,4}$/.test(before) &&
      /^[一二两三]/.test(words) &&
      words.length <= 2 &&
      !new RegExp(`(?:${making}|每[\\u4e00-\\u9fff]{1,5}|至少|不少于|各)$`).test(before)
    )
      return true;
    if (
      /^[一二两三四五六七八九十][\u4e00-\u9fff]$/.test(words) &&
      /^(?:[\u4e00-\u9fff（）]{0,6}?)[一二两三四五六七八九十]/.test(after) &&
      !/次|名/.test(words)
    )
      return true;
    if (
      /^(?:类|种|层|项|张|大|个|级|方|步|门|线|代|双|位)$/.test(mention.unit ?? '') &&
      /^(?:大|层面|方面|维护|确立|意识|自信|清单|机制|制度|体系|原则|关系|[一两三四五]体|统一|结合|到位|联动|服务|能力|环节|化)/.test(
        after,
      )
    )
      return true;
  }
  if (
    mention.script === 'numerals' &&
    /^[^，。；、]{1,6}、[一二三四五六七八九十]大/.test(text.slice(mention.end, mention.end + 12))
  )
    return true;
  return (
    (/^(?:个|项|大|类)$/.test(mention.unit ?? '') &&
      /^(?:专项行动|维护|确立|意识|自信|大局|全面|坚持|清单|方面|层面|环节|原则)/.test(after)) ||
    (mention.unit === null && /^\s*大(?:[\u4e00-\u9fff])/.test(after))
  );
}
