import type { Span } from '../../../schemas/index.ts';
import { findDates } from '../grammar/dates.ts';
import { findFrequencies } from '../grammar/frequency.ts';
import { making, modal, reaching } from '../grammar/verbs.ts';

/** Words at the head of a clause that are no part of what is counted. */
export const leading = new RegExp(
  `^(?:\\s|[—―–-]+|[●■◆▪•·◇○★▲※①-⑳]|${modal}|”|在此基础上|的目标|的要求|目标是|任务是|年底|(?:[一二两三四五]|\\d)\\s*(?:年|个月|月)(?:内|时间|左右)?(?=.{2})|将|，|、|。|；|及|和|与|以及|等|是|由|对|把|为|向|按照|按(?![期时需规])|同比|分别|已经|已|目前|全[省市州县区国](?:的)?|我[省市州县区]|本[省市州县区])`,
);

/** A verb that makes something, with its object behind it. Verbs that are also nouns of the genre (服务, 救助) stay. */
export const leadingMaking = new RegExp(
  `^(?!具?有|具备|服务|就业|创业|救助|帮扶|签约|登记|注册|监测|试点|补助|补贴|支持)${making}(?=[\\u4e00-\\u9fffA-Za-z0-9“（]{2})`,
);

/** 提升|满意率|: the verb says what is done to the level. */
export const leadingChange = /^(?:提高|提升|扩大|增加|降低|减少|稳定|改善)(?=[\u4e00-\u9fff]{2})/;

/** Words right before a number that are no part of what is counted. */
export const trailing = new RegExp(
  `(?:\\s|${reaching}|${modal}|不少于|不低于|不超过|至少|各|分别|目标|数量目标|规模|的|在|了|有|已|已经|率先|普遍|其余|剩余|平均|每次|每场|每期|由|从|(?:按)?每[十百千万\\d]+(?:户|人|名|公顷|平方公里|亩|床)|其中|尚|仍|还|按|按照|(?:到|至)?每(?:人|户|名|个)|工作日|节假日|年均)$`,
);

/** A date right before a number. */
export const trailingDate =
  /(?:(?:将|到|于|在|至|比|较|与)*\s*20\d\d\s*年(?:底|末)?(?:之?前|的?基础上|相比)?|在现有的?基础上)$/;

/** Strip a pattern from the left as often as it fits, but leave something. */
export function trimLeft(
  text: string,
  [start, end]: Span,
  patterns: readonly RegExp[],
  least = 2,
): Span {
  let from = start;
  for (let turn = 0; turn < 12; turn++) {
    const piece = text.slice(from, end);
    const fit = patterns.map((pattern) => pattern.exec(piece)?.[0].length ?? 0).find((n) => n > 0);
    if (!fit || piece.length - fit < least) break;
    from += fit;
  }
  return [from, end];
}

/** Strip a pattern from the right as often as it fits, but leave something. */
export function trimRight(text: string, [start, end]: Span, pattern: RegExp, least = 2): Span {
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
export function leadIn(text: string, span: Span): Span {
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

/** Whether the words name a level, of which verbs are part: 注册率, 服务半径, 培训人数. */
export function isLevel(words: string): boolean {
  return /(?:率|比例|占比|比重|面积|数量|人数|增速|标准|收入|时间|时长|半径|距离|次数|密度|水平|浓度|强度|寿命|年限|周期|期限|时限|指数|得分)$/.test(
    words.trim(),
  );
}
