/** 每年, 每2年, 每天, 月均: how often. */
export const everyPattern =
  '(?:每(?:个)?\\s*(?:半|[0-9０-９]{1,3}|[一两二三四五六七八九十]{1,2})?\\s*(?:个)?(?:年度|学年|学期|季度|工作日|年|季|月|旬|周|星期|礼拜|天|日|晚|小时)|(?:一|全)年(?=不少于|至少|组织|开展|举办)|[年月日周]均|年度(?=培训|演练|不少于))';

const every = new RegExp(everyPattern, 'g');

/** A frequency in a clause, as printed without spaces. */
export interface Frequency {
  text: string;
  start: number;
  end: number;
}

/** Find how often, in a clause: every 每年, 每2年, 每天 in it. */
export function findFrequencies(clause: string): Frequency[] {
  return [...clause.matchAll(every)].map(({ 0: text, index }) => ({
    text: text.replace(/\s+/g, ''),
    start: index,
    end: index + text.length,
  }));
}
