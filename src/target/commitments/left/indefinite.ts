import { isTime } from '../grammar/measure.ts';
import { making, modal, reaching } from '../grammar/verbs.ts';
import type { Site } from '../types.ts';
import { around } from './near.ts';

/** 一个, 一批, 三类: a numeral that only introduces its noun. */
export function isArticle(site: Site): boolean {
  const { mention, head, tail, listed } = site;
  if (mention.script !== 'numerals' || mention.coverage || isRound(site)) return false;
  if (/^[%‰倍]$/.test(mention.unit ?? '') || mention.valueMax !== null) return false;
  if (
    /^(?:批|类|种|层|线|流|代|方|步|段|步|月|级|季|分|秒|号|路|组|班|段|度|天)$/.test(
      mention.unit ?? '',
    )
  )
    return true;
  if (mention.unit === null) return mention.value < 20;
  if (listed || mention.comparator !== '=' || mention.value >= 100) return false;
  const { before } = around(site);
  if (/(?:各|均|都|每[\u4e00-\u9fff（）、]{1,10}|每年|每月|每周|每季度|总共|合计)$/.test(before))
    return false;
  if (/^(?:次|遍|轮|场|回)$/.test(mention.unit) && head.length > 1)
    return /^(?:性|元|函|会)/.test(tail) || /(?:又|再|第|这|某|首|下|上|任何|同)$/.test(before);
  if (isTime(mention.unit)) return !/(?:每|不少于|小时|生活圈|服务圈)/.test(head + tail);
  return !new RegExp(`(?:${making})(?:${modal})*$`).test(head);
}

/** 每月一检测, 每季一通报: once in a while, said without a measure word. */
function isRound({ mention, head, tail }: Site): boolean {
  return (
    mention.unit === null &&
    mention.value === 1 &&
    /每(?:半?年|个?季度?|个?月|周|旬|日|天)$/.test(head) &&
    /^[\u4e00-\u9fff]{2}/.test(tail)
  );
}

/** A number without a unit, unless a word says that this is the level to be reached. */
export function isBare(site: Site): boolean {
  const { mention, head, text } = site;
  if (mention.coverage || mention.unit !== null || isRound(site)) return false;
  if (mention.script === 'numerals') return true;
  const words = text.slice(mention.span[0], mention.start);
  if (/^\s*[≥≤<>]/.test(words) || mention.comparator !== '=') return !/[\u4e00-\u9fff]/.test(head);
  return !new RegExp(`${reaching}$`).test(head) || /为$/.test(head);
}
