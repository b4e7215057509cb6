import { isTime } from '../grammar/measure.ts';
import type { Site } from '../types.ts';
import { around } from './near.ts';

/** 8:30, 17时. */
export function isTimeOfDay(site: Site): boolean {
  const { words, after, before } = around(site);
  if (/^:\d\d$/.test(site.mention.unit ?? '') && site.mention.value <= 24) {
    return !/比例|比/.test(site.head + site.tail);
  }
  return (
    site.mention.unit === null &&
    (/^\s*[时点](?:整|半|\d|前|后|至|到|[，。、—-])/.test(after) ||
      (/:$/.test(before) && /^\d\d/.test(words)))
  );
}

/** 65岁以上, 60周岁, 3岁以下. A life expectancy is a level that can be promised. */
export function isAge({ mention, head }: Site): boolean {
  return /^(?:周?岁)$/.test(mention.unit ?? '') && !/寿命|平均年龄/.test(head);
}

/** 利用3年时间, 三年行动, 连续2年, 为期3天, 3年内: how long, not how much. */
export function isPeriod(site: Site): boolean {
  const { before, after } = around(site);
  const { unit, comparator } = site.mention;
  if (!isTime(unit) || /岁$/.test(unit ?? '')) return false;
  if (/^(?:小时|分钟|秒|刻钟)$/.test(unit ?? '')) return /连续|满|工龄|为期/.test(before);
  if (/^(?:个?工作日)$/.test(unit ?? '')) return false;
  if (
    /连续|为期|利用|用|满|近|前|过去|未来|今后|下|超过$|时间|周期/.test(before.slice(-4)) &&
    comparator === '='
  )
    return true;
  if (/^(?:时间|行动|计划|规划|左右的?时间|期|来|制|以来|间|多来)/.test(after)) return true;
  if (/^(?:年|周|学年|个?月)$/.test(unit ?? '')) {
    return (
      !/(?:期限|保存|保管|寿命|年限|有效期|累计|任期|缩短|延长)/.test(site.head) ||
      comparator === '<='
    );
  }
  // Days count where they say how fast or how long: 3天内办结, 每年不少于5天.
  return comparator === '=' && !/每|时限|缩短|压缩|延长|培训|达/.test(site.head);
}
