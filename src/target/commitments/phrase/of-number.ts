import type { Span } from '../../../schemas/index.ts';
import { findDates } from '../grammar/dates.ts';
import { making, reaching } from '../grammar/verbs.ts';
import type { Site } from '../types.ts';
import { deedBefore, thingBefore } from './before.ts';
import { thingEarlier, thingLater, withOwner } from './elsewhere.ts';
import type { Phrase } from './phrase.ts';
import { ofCircle, ofNorm, ofTime } from './of-standard.ts';
import { leadingMaking, trimRight } from './trim.ts';

/** Names of measures that say nothing without what they measure. */
const generic =
  /^(?:总)?(?:覆盖率|覆盖面|比例|占比|占|数量|总数|总量|面积|总面积|人数|达标率|比率|规模|床位数?|数|合格率|满意度|参与率|知晓率|率)$/;

/** 演出1万场, 巡查2次: the deed is what is counted, unless it says no more than that something is done. */
const isOften = /^(?:次|遍|轮|场|期|场次|人次)$/;

const idle = /^(?:开展|组织|举办|实施|安排|进行|完成|不少于|至少|达到|每年|每月|累计|培训)+$/;

/** What a number is of: a circle, a deed in time, what stands behind it, before it, or in the clause around. */
export function ofNumber(site: Site): Phrase {
  const { text, mention, clause, tail, head } = site;
  const [from, to] = mention.span;
  const circle = ofCircle(site);
  if (circle) return circle;
  const behind = thingBehind(to, tail, mention.unit);
  const before: Span = [from - head.length, from];
  const reaches =
    new RegExp(`${reaching}\\s*$`).test(head) &&
    !new RegExp(`${making}\\s*$`).test(head.replace(/\s+$/, ''));

  const early = thingBefore(text, [...before]);
  const timed = early && ofTime(site, early);
  if (timed) return timed;
  if (behind && !(reaches && mention.unit === '%')) {
    // 完成14个…体系|建设|: the verb says it already.
    const done = /完成\s*$/.test(head) ? trimRight(text, behind, /(?:建设|创建|编制)$/, 4) : behind;
    // 按|每百户|不低于30平方米配建服务用房: what it is counted by belongs to it.
    const by = /(?:每[十百千万\d]+(?:户|人|名)|人均|户均)\s*$/.exec(head)?.[0].length ?? 0;
    return { subject: done, quote: [from - by, behind[1]] };
  }
  const changed = /(?:由|从)[^，。；]{0,4}?\d[^，。；由从]*$/.exec(head);
  if (changed) before[1] = before[0] + changed.index;
  const isShare = reaches && mention.unit !== null && /[%‰]/.test(mention.unit);
  const subject = thingBefore(text, before, isShare) ?? undefined;
  const normed = ofNorm(site, subject);
  if (normed) return normed;
  if (subject) {
    const whole = generic.test(text.slice(...subject).replace(/\s/g, ''))
      ? withOwner(site, subject)
      : subject;
    return { subject: whole, quote: [whole[0], to] };
  }
  if (behind) return { subject: behind, quote: [from, behind[1]] };
  // Stages are told apart by their years: 2022年底前完成70%.
  const date = findDates(text.slice(before[0], from))[0];
  const dated = date ? before[0] + date.start : from;
  const deed = deedBefore(text, before);
  if (deed && isOften.test(mention.unit ?? '') && !idle.test(text.slice(...deed))) {
    return { subject: deed, quote: [deed[0], to] };
  }
  if (site.before) {
    const start = site.listed && !deed ? site.before[0] : (deed?.[0] ?? from);
    return { subject: site.before, quote: [Math.min(start, dated), to] };
  }
  const earlier = thingEarlier(site);
  if (earlier) return { subject: earlier, quote: [earlier[0], to] };
  // Nothing but the number: what follows the clause says what it is of.
  const quote: Span = [dated, to];
  const later = thingLater(text, clause[1], site.sentence[1]);
  if (later) return { subject: later, quote };
  return deed
    ? { subject: deed, quote: [deed[0], to] }
    : { subject: [mention.start, mention.end], quote };
}

/** 3个左右|社区教育实验区|、5所: the thing behind the number, up to the end of its clause or the next number. */
function thingBehind(to: number, tail: string, unit: string | null): Span | undefined {
  const lead = /^\s*(?:的|用于|是)?\s*/.exec(tail)?.[0].length ?? 0;
  let end = tail.length;
  const closing = /(?:的目标|的标准|的要求|的比例|的原则|等)?[\s、]*$/.exec(tail);
  if (closing) end = closing.index;
  const thing = tail.slice(lead, end);
  if (
    thing.length < 2 ||
    /^(?:以(?![^，。；]{1,12}的)|和|或|及|与|且|并|的|）|\)|”|、)/.test(thing)
  ) {
    return undefined;
  }
  if (/^(?:目标|标准|要求|比例|原则|培训|左右|的|可达|即可)$/.test(thing)) return undefined;
  if (new RegExp(`^(?:${reaching})+$`).test(thing)) return undefined;
  if (/^(?:标准(?!化)|要求|比例|原则)/.test(thing) && unit !== null) return undefined;
  const verb = /^(?:[%‰]|平方米|元|小时|公里|米)$/.test(unit ?? '')
    ? (leadingMaking.exec(thing)?.[0].length ?? 0)
    : 0;
  return [to + lead + verb, to + end];
}
