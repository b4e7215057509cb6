import { findFrequencies } from './grammar/frequency.ts';
import { findDates } from './grammar/dates.ts';
import { making, modal, reaching } from './grammar/verbs.ts';
import type { Span } from '../../schemas/index.ts';
import type { Site } from './types.ts';

/** What a number is of, and the shortest phrase that carries both; ranges of the paragraph. */
export interface Phrase {
  subject: Span;
  quote: Span;
}

const leading = new RegExp(
  `^(?:\\s|[—―–-]+|[●■◆▪•·◇○★▲※①-⑳]|${modal}|”|在此基础上|的目标|的要求|目标是|任务是|年底|(?:[一二两三四五]|\\d)\\s*(?:年|个月|月)(?:内|时间|左右)?(?=.{2})|将|，|、|。|；|及|和|与|以及|等|是|由|对|把|为|向|按照|按(?![期时需规])|同比|分别|已经|已|目前|全[省市州县区国](?:的)?|我[省市州县区]|本[省市州县区])`,
);
const leadingMaking = new RegExp(
  `^(?!具?有|具备|服务|就业|创业|救助|帮扶|签约|登记|注册|监测|试点|补助|补贴|支持)${making}(?=[\\u4e00-\\u9fffA-Za-z0-9“（]{2})`,
);
const trailing = new RegExp(
  `(?:\\s|${reaching}|${modal}|不少于|不低于|不超过|至少|各|分别|目标|数量目标|规模|的|在|了|有|已|已经|率先|普遍|其余|剩余|平均|每次|每场|每期|由|从|(?:按)?每[十百千万\\d]+(?:户|人|名|公顷|平方公里|亩|床)|其中|尚|仍|还|按|按照|(?:到|至)?每(?:人|户|名|个)|工作日|节假日|年均)$`,
);

const trailingDate =
  /(?:(?:将|到|于|在|至|比|较|与)*\s*20\d\d\s*年(?:底|末)?(?:之?前|的?基础上|相比)?|在现有的?基础上)$/;

/** 每个街道, 每人: where or for whom, not what. */
const onlyPlace =
  /^(?:平均)?每(?:个|所|名|位|户|家|座)?(?:人|[\u4e00-\u9fff]{0,4}(?:街道|社区|乡镇|村|县|区|市|网格|小区|学校|机构))(?:[（(][^（）()]{1,8}[）)])?(?:至少|不少于|均|建成|建设|建立|设立|设置|配备|配置|配|建|有|拥有|培育|打造)*$/;

/** Strip a pattern from the left as often as it fits, but leave something. */
function trimLeft(text: string, [start, end]: Span, patterns: readonly RegExp[], least = 2): Span {
  let from = start;
  for (let turn = 0; turn < 12; turn++) {
    const piece = text.slice(from, end);
    const fit = patterns.map((pattern) => pattern.exec(piece)?.[0].length ?? 0).find((n) => n > 0);
    if (!fit || piece.length - fit < least) break;
    from += fit;
  }
  return [from, end];
}

function trimRight(text: string, [start, end]: Span, pattern: RegExp, least = 2): Span {
  let to = end;
  for (let turn = 0; turn < 8; turn++) {
    const piece = text.slice(Math.max(start, to - 30), to);
    const fit = pattern.exec(piece)?.[0].length ?? 0;
    if (fit === 0 || to - fit - start < least) break;
    to -= fit;
  }
  return [start, to];
}

/** A date, a frequency and words that only lead in are not part of what is counted. */
function leadIn(text: string, span: Span): Span {
  let [from, to] = span;
  for (let turn = 0; turn < 3; turn++) {
    const piece = text.slice(from, to);
    const date = findDates(piece)[0];
    if (date && date.start <= 4 && date.end < piece.length) from += date.end;
    const often = findFrequencies(text.slice(from, to))[0];
    if (often && often.start === 0 && from + often.end < to) from += often.end;
    [from, to] = trimLeft(text, [from, to], [leading]);
  }
  return [from, to];
}

/** Names of measures that say nothing without what they measure. */
const generic =
  /^(?:总)?(?:覆盖率|覆盖面|比例|占比|占|数量|总数|总量|面积|总面积|人数|达标率|比率|规模|床位数?|数|合格率|满意度|参与率|知晓率|率)$/;

/** Find what a number is of. */
export function findPhrase(site: Site): Phrase {
  const { subject, quote } = site.mention.coverage ? ofCoverage(site) : ofNumber(site);
  const whole = balanced(site.text, subject);
  return {
    subject: whole,
    quote: balanced(site.text, [quote[0] === subject[0] ? whole[0] : quote[0], quote[1]]),
  };
}

/** Take in the sign that belongs to a quotation mark or bracket inside, or leave that mark out. */
function balanced(text: string, [start, end]: Span): Span {
  let [from, to] = [start, end];
  for (const [opening = '', closing = ''] of ['“”', '（）', '《》', '()']) {
    const words = text.slice(from, to);
    const opens = words.split(opening).length;
    const closes = words.split(closing).length;
    if (closes > opens) {
      const before = text.slice(Math.max(0, from - 24), from);
      const place = before.lastIndexOf(opening);
      if (place >= 0 && !/[，。；]/.test(before.slice(place))) from -= before.length - place;
      else if (words.endsWith(closing)) to--;
    } else if (opens > closes) {
      const place = text.slice(to, to + 60).indexOf(closing);
      if (words.endsWith(opening)) to--;
      else if (place >= 0 && !/[。；]/.test(text.slice(to, to + place))) to += place + 1;
      else if (words.startsWith(opening)) from++;
    }
  }
  return to > from ? [from, to] : [start, end];
}

function ofNumber(site: Site): Phrase {
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

/** “农村社区30分钟健身圈”: the circle with all that names it. */
function ofCircle({ text, mention, head, quote }: Site): Phrase | undefined {
  if (!/^(?:分钟|小时|公里|米)$/.test(mention.unit ?? '')) return undefined;
  const circle = /^”?[\u4e00-\u9fff]{0,10}?圈/.exec(
    text.slice(mention.span[1], mention.span[1] + 14),
  );
  if (!circle) return undefined;
  const end = mention.span[1] + circle[0].length;
  const inside = quote ? quote[0] + 1 : mention.span[0];
  const before =
    inside < mention.span[0]
      ? undefined
      : thingBefore(text, [mention.span[0] - head.length, mention.span[0]]);
  const start =
    before && /^[^“”，]*$/.test(text.slice(before[0], mention.span[0])) ? before[0] : inside;
  return { subject: [start, end], quote: [start, end] };
}

/** 按照|每百户居民|不低于30平方米的标准配建|综合服务设施|: where only the head counted by is named before, the thing stands behind. */
function ofNorm({ text, mention, tail }: Site, subject: Span | undefined): Phrase | undefined {
  if (subject && !/^(?:平均)?每[^，。；有]{1,10}$/.test(text.slice(...subject))) return undefined;
  const norm = new RegExp(`^的?(?:标准(?!化)|要求|比例)[^，。；]{0,8}?${making}`).exec(tail);
  if (!norm || tail.length - norm[0].length < 2) return undefined;
  const to = mention.span[1];
  const thing: Span = [to + norm[0].length, to + tail.length];
  return { subject: thing, quote: [subject?.[0] ?? mention.span[0], thing[1]] };
}

/** 演出1万场, 巡查2次: the deed is what is counted, unless it says no more than that something is done. */
const isOften = /^(?:次|遍|轮|场|期|场次|人次)$/;
const idle = /^(?:开展|组织|举办|实施|安排|进行|完成|不少于|至少|达到|每年|每月|累计|培训)+$/;

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

/** 建设|村（社区）社会工作室|2000个: the thing before the number. */
function thingBefore(text: string, span: Span, isShare = false): Span | undefined {
  let whole = leadIn(text, span);
  whole = trimRight(text, whole, trailing);
  whole = trimRight(text, whole, trailingDate);
  whole = trimRight(text, whole, trailing);
  whole = afterEach(text, dropFrequency(text, beforeBound(text, whole)));
  whole = trimRight(text, whole, trailing);
  whole = afterLastMaking(text, whole);
  const level = isLevel(text.slice(...whole));
  whole = trimLeft(
    text,
    whole,
    isShare || level ? [leading, leadingChange] : [leading, leadingMaking],
  );
  const words = text.slice(...whole).trim();
  if (words.length < 2 || onlyPlace.test(words)) return undefined;
  if (
    words.length < 24 &&
    new RegExp(
      `^(?:${modal}|${reaching}|${making}|要求|按照|标准|目标|原则上|其余|剩余|其中)+$`,
    ).test(words)
  )
    return undefined;
  if (/^[）)”、，]+/.test(words) && words.length < 4) return undefined;
  return whole;
}

/** 投诉|30分钟内响应: what must be done in time stands before. */
function ofTime({ mention, tail }: Site, subject: Span): Phrase | undefined {
  if (!/^(?:小时|分钟|个?工作日|天|日)$/.test(mention.unit ?? '') || mention.comparator !== '<=')
    return undefined;
  const to = mention.span[1];
  return { subject, quote: [subject[0], to + (tail.length <= 10 ? tail.trimEnd().length : 0)] };
}

/** 对先进单位分别|奖励|10万元、5万元. */
function afterEach(text: string, [start, end]: Span): Span {
  const each = /分别(?=[\u4e00-\u9fff]{2,6}$)/.exec(text.slice(start, end));
  const from = each ? start + each.index + 2 : start;
  return each && !new RegExp(`^(?:${reaching})+$`).test(text.slice(from, end))
    ? [from, end]
    : [start, end];
}

/** 服务时间每天 → 服务时间; 县级每年开展|应急演练|. */
function dropFrequency(text: string, [start, end]: Span): Span {
  const last = findFrequencies(text.slice(start, end)).at(-1);
  if (!last || last.start < 2 || !last.text.startsWith('每')) return [start, end];
  const behind = trimLeft(text, [start + last.end, end], [leading, leadingMaking]);
  const words = text.slice(...behind);
  const isThing =
    words.length >= 3 && !new RegExp(`^(?:${modal}|${making}|${reaching})+$`).test(words);
  return isThing ? behind : [start, start + last.start];
}

/** 标准不低于低保标准的1.3倍: what is compared is the first. */
function beforeBound(text: string, [start, end]: Span): Span {
  const bound = /不[低高]于|不少于|不超过|高于|(?<=[率重例])达到?|分别(?:达到?|为|不)/.exec(
    text.slice(start, end),
  );
  return bound && bound.index > 1 ? [start, start + bound.index] : [start, end];
}

/** 提升|满意率|: the verb says what is done to the level. */
const leadingChange = /^(?:提高|提升|扩大|增加|降低|减少|稳定|改善)(?=[\u4e00-\u9fff]{2})/;

/** Whether the words name a level, of which verbs are part: 注册率, 服务半径, 培训人数. */
function isLevel(words: string): boolean {
  return /(?:率|比例|占比|比重|面积|数量|人数|增速|标准|收入|时间|时长|半径|距离|次数|密度|水平|浓度|强度|寿命|年限|周期|期限|时限|指数|得分)$/.test(
    words.trim(),
  );
}

/** 通过购买服务建设书屋 → 书屋: behind the last verb that makes something, where it is not part of a name. */
function afterLastMaking(text: string, [start, end]: Span): Span {
  const piece = text.slice(start, end);
  if (isLevel(piece)) return [start, end];
  const verbs =
    /(?:建设|新建|改建|建成|建立|设立|成立|培育|打造|配备|配置|组建|开展|举办|完成|布设|安装|购置|设置|选派|招募|招聘|引进|发放|投放|新增)(?=[\u4e00-\u9fff“（]{3})/g;
  let from = start;
  for (const match of piece.matchAll(verbs)) {
    const before = piece.slice(0, match.index);
    if (/[的、]$/.test(before)) continue;
    from = start + match.index + match[0].length;
  }
  return from === start ? [start, end] : [from, end];
}

/** 依托…建立|志愿服务站点|，覆盖率达80%: what the measure is of stands in the clause before. */
function withOwner(site: Site, subject: Span): Span {
  return [thingEarlier(site)?.[0] ?? subject[0], subject[1]];
}

const areas =
  /(?:[、和及]?(?:(?:城乡|城市|农村|行政|各)?(?:乡镇|街道|社区|行政村|村委会|村居|村|县区|县市|区县|县|网格|小区|领域|目标群体|人群|学段|年龄段)(?:[（(][^（）()]{1,8}[）)])?))+$/;

/** 政务代办服务|村（社区）全覆盖, 服务平台|实现村委会全覆盖: what is covered, without where. */
function coveredBefore(text: string, span: Span): Span | undefined {
  const whole = thingBefore(text, span, true);
  if (!whole) return undefined;
  const [start, end] = whole;
  const piece = text.slice(start, end);
  const verb = /(要|应|须|将|可)?(?:基本|全面|逐步|率先)?实现/.exec(piece);
  if (verb && verb.index > 1) {
    const behind = verb.index + verb[0].length;
    const area = areas.exec(piece.slice(behind))?.index === 0;
    if (area || piece.length - behind < 3) return [start, start + verb.index];
    if (verb[1] !== undefined) return [start + behind, end];
  }
  const area = areas.exec(piece);
  return area &&
    area.index >= 4 &&
    /(?:服务|制度|平台|网络|工作|站点|机构|设施|体系|系统|机制)$/.test(piece.slice(0, area.index))
    ? [start, start + area.index]
    : whole;
}

/** 实现|培训|全覆盖: a deed can be what is covered. */
function deedBefore(text: string, span: Span): Span | undefined {
  const whole = trimLeft(text, leadIn(text, span), [leading]);
  const words = text.slice(...whole);
  return words.length >= 2 && !new RegExp(`^(?:${modal})+$`).test(words) ? whole : undefined;
}

function thingEarlier({ text, clause, sentence }: Site): Span | undefined {
  let end = clause[0];
  while (end > sentence[0] && /[，,、：:\s]/.test(text.charAt(end - 1))) end--;
  const from = Math.max(sentence[0], end - 60);
  const piece = text.slice(from, end);
  const start =
    Math.max(
      piece.lastIndexOf('，'),
      piece.lastIndexOf('；'),
      piece.lastIndexOf('：'),
      piece.lastIndexOf('。'),
    ) + 1;
  // 利用3年时间 says when.
  if (end - from - start < 2 || /\d/.test(piece.slice(start))) return undefined;
  return thingBefore(text, [from + start, end]);
}

/** 完成70%、…的目标，完成|全州行政村村庄规划编制|. */
function thingLater(text: string, from: number, until: number): Span | undefined {
  const start = from + (/^[，,、：:\s]*/.exec(text.slice(from, from + 4))?.[0].length ?? 0);
  const piece = text.slice(start, Math.min(until, start + 60));
  const end = /[，；。：！？]/.exec(piece)?.index ?? piece.length;
  return end < 2 || /\d/.test(piece.slice(0, end))
    ? undefined
    : thingBefore(text, [start, start + end]);
}

function ofCoverage(site: Site): Phrase {
  const { text, mention, clause, tail, head } = site;
  const { start, end } = mention;
  if (mention.coverage === 'whole') {
    // 全覆盖、全达标 are of the same.
    const subject =
      coveredBefore(text, [start - head.length, start]) ??
      deedBefore(text, [start - head.length, start]) ??
      site.before ??
      thingEarlier(site);
    if (subject) return { subject, quote: [subject[0], end] };
    return { subject: [start, end], quote: [start, end] };
  }
  const last = start + (end - start) + tail.length;
  if (mention.coverage === 'reach') {
    const reach =
      end +
      (/^[^，。；、]{1,24}?(?:（[^（）]{1,12}）)?(?=[，。；、]|$)/.exec(
        text.slice(end, clause[1]),
      )?.[0].length ?? tail.length);
    const subject = thingBefore(text, [start - head.length, start]) ?? thingEarlier(site);
    if (subject) return { subject, quote: [subject[0], reach] };
    return { subject: [start, reach], quote: [start, reach] };
  }
  // 所有村（社区）均建立|新时代文明实践站|.
  const verb = new RegExp(
    `(?:均|都|全部|全面|一律|逐一|^)(?:${modal})*${making}(?:了|起)?`,
    'u',
  ).exec(text.slice(start, last));
  const object: Span | undefined = verb ? [start + verb.index + verb[0].length, last] : undefined;
  if (object && object[1] - object[0] >= 2) return { subject: object, quote: [start, last] };
  const before = head.length > 1 ? thingBefore(text, [start - head.length, start]) : undefined;
  return { subject: before ?? [start, last], quote: [before?.[0] ?? start, last] };
}
