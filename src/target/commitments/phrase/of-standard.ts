import type { Span } from '../../../schemas/index.ts';
import { making } from '../grammar/verbs.ts';
import type { Site } from '../types.ts';
import { thingBefore } from './before.ts';
import type { Phrase } from './phrase.ts';

/** “农村社区30分钟健身圈”: the circle with all that names it. */
export function ofCircle({ text, mention, head, quote }: Site): Phrase | undefined {
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
export function ofNorm(
  { text, mention, tail }: Site,
  subject: Span | undefined,
): Phrase | undefined {
  if (subject && !/^(?:平均)?每[^，。；有]{1,10}$/.test(text.slice(...subject))) return undefined;
  const norm = new RegExp(`^的?(?:标准(?!化)|要求|比例)[^，。；]{0,8}?${making}`).exec(tail);
  if (!norm || tail.length - norm[0].length < 2) return undefined;
  const to = mention.span[1];
  const thing: Span = [to + norm[0].length, to + tail.length];
  return { subject: thing, quote: [subject?.[0] ?? mention.span[0], thing[1]] };
}

/** 投诉|30分钟内响应: what must be done in time stands before. */
export function ofTime({ mention, tail }: Site, subject: Span): Phrase | undefined {
  if (!/^(?:小时|分钟|个?工作日|天|日)$/.test(mention.unit ?? '') || mention.comparator !== '<=')
    return undefined;
  const to = mention.span[1];
  return { subject, quote: [subject[0], to + (tail.length <= 10 ? tail.trimEnd().length : 0)] };
}
