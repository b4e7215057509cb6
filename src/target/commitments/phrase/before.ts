import type { Span } from '../../../schemas/index.ts';
import { findFrequencies } from '../grammar/frequency.ts';
import { making, modal, reaching } from '../grammar/verbs.ts';
import {
  isLevel,
  leadIn,
  leading,
  leadingChange,
  leadingMaking,
  trailing,
  trailingDate,
  trimLeft,
  trimRight,
} from './trim.ts';

/** 每个街道, 每人: where or for whom, not what. */
const onlyPlace =
  /^(?:平均)?每(?:个|所|名|位|户|家|座)?(?:人|[\u4e00-\u9fff]{0,4}(?:街道|社区|乡镇|村|县|区|市|网格|小区|学校|机构))(?:[（(][^（）()]{1,8}[）)])?(?:至少|不少于|均|建成|建设|建立|设立|设置|配备|配置|配|建|有|拥有|培育|打造)*$/;

/** 建设|村（社区）社会工作室|2000个: the thing before the number. */
export function thingBefore(text: string, span: Span, isShare = false): Span | undefined {
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

/** 实现|培训|全覆盖: a deed can be what is covered. */
export function deedBefore(text: string, span: Span): Span | undefined {
  const whole = trimLeft(text, leadIn(text, span), [leading]);
  const words = text.slice(...whole);
  return words.length >= 2 && !new RegExp(`^(?:${modal})+$`).test(words) ? whole : undefined;
}
