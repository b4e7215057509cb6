import type { UnitRecord } from '../../../schemas/index.ts';

/** Titles of the parts in which plans look back or around. */
const backward =
  /背景|基础$|基础条件|现状|成效|成就|成果|成绩|回顾|进展|形势|机遇|挑战|问题|短板|发展环境|面临|家底|^[“"]?十[一二三]五/;

/** Titles that open the plan proper: from here on it speaks of what is to be done. */
const forward = /总体要求|总体思路|指导思想|基本原则|目标|主要任务|重点任务|任务|举措|措施/;

/**
 * Ids of the units that look back: sections of that title, with all that stands in them, as far as they come before the
 * first section that speaks of goals or tasks.
 */
export function unitsLookingBack(units: readonly UnitRecord[]): Set<string> {
  const found = new Set<string>();
  let before = true;
  for (const { id, kind, title, parent } of units) {
    if (parent !== null && found.has(parent)) found.add(id);
    if (kind !== 'section' || title === null) continue;
    if (!found.has(id) && forward.test(title)) before = false;
    if (before && backward.test(title)) found.add(id);
  }
  return found;
}

/** Words by which a sentence says that something has been reached. */
const reached =
  /(?:截至|截止)(?:目前|现在|到目前)|目前[，,已全共有]|已(?:经)?(?=[\u4e00-\u9fff]{0,6}(?:达|建|实现|有|完成|覆盖|培育|发展|开展|设|配|拥|登记|注册|推|开|成立|形成|突破|超|累计|组建))|(?:现有|现辖|原有|共有)(?=[^，。；]{0,8}\d)|尚有|仍有|历史性|成功(?:创建|入选)/g;

/** 已建成小区按…配建, 对已有的…: what is there already shall be otherwise. */
const attribute =
  /^已(?:经)?[^，。；]*(?:的|应|要|须|按照?|不低于|不少于|不得|补[建齐足]|逐步|争取|力争|确保|全部|改造|提升)|^已(?:建成?|有)[^，。；]{1,12}(?:率|比例|占比)/;

/** Whether the words from such a place on, up to a number, only say what is there already. */
export function isAttribute(words: string): boolean {
  return attribute.test(words);
}

/** Where in a sentence it says that something has been reached. */
export function findReached(sentence: string): number[] {
  return [...sentence.matchAll(reached)].flatMap(({ 0: word, index }) =>
    /^已有/.test(sentence.slice(index)) && /^以/.test(word) ? [] : [index],
  );
}
