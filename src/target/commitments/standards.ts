import type { CommitmentKind } from '../../schemas/index.ts';
import type { Site } from './types.ts';

/**
 * What kind of commitment a mention in prose is.
 *
 * A standard is a level or norm of a service: how long, how near, how fast, or how much a head, a household or an area.
 */
export function kindOf({ mention, head, tail, text }: Site): CommitmentKind {
  if (mention.coverage) return 'coverage';
  const unit = mention.unit ?? '';
  if (/^(?:小时|分钟|秒|刻钟|个?工作日|学时|课时)/.test(unit)) return 'standard';
  if (
    /^(?:公里|千米|米)$/.test(unit) &&
    (mention.comparator === '<=' || /半径|距离|步行|范围|圈/.test(head + tail))
  )
    return 'standard';
  if (
    /^(?:天|日)$/.test(unit) &&
    /内|时限|办结|响应|开放|缩短|压缩/.test(head + tail + text.slice(mention.end, mention.span[1]))
  )
    return 'standard';
  if (unit.includes('/') || unit.startsWith(':')) return 'standard';
  if (/^的?(?:标准(?!化)|要求配|比例(?:配|设|建))/.test(tail) && unit !== '%') return 'standard';
  if (
    /(?:人均|户均|每(?:百|千|万|十万|\d+)?(?:户|人|名|张床|床))(?!拥有)[^，。；]{0,30}$/.test(
      head,
    ) &&
    !/拥有|达到?$/.test(head) &&
    /^(?:平方米|㎡|元|张|个|册|件|小时)$/.test(unit)
  )
    return 'standard';
  return 'prose';
}
