import type { Span } from '../../../schemas/index.ts';
import type { Site } from '../types.ts';
import { thingBefore } from './before.ts';

/** 依托…建立|志愿服务站点|，覆盖率达80%: what the measure is of stands in the clause before. */
export function withOwner(site: Site, subject: Span): Span {
  return [thingEarlier(site)?.[0] ?? subject[0], subject[1]];
}

/** The thing at the end of the clause before; a clause with a number of its own is about something else. */
export function thingEarlier({ text, clause, sentence }: Site): Span | undefined {
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
export function thingLater(text: string, from: number, until: number): Span | undefined {
  const start = from + (/^[，,、：:\s]*/.exec(text.slice(from, from + 4))?.[0].length ?? 0);
  const piece = text.slice(start, Math.min(until, start + 60));
  const end = /[，；。：！？]/.exec(piece)?.index ?? piece.length;
  return end < 2 || /\d/.test(piece.slice(0, end))
    ? undefined
    : thingBefore(text, [start, start + end]);
}
