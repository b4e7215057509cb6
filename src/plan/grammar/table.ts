import { halfWidth } from '../text/width.ts';
import { longestTitle } from './notice.ts';

/** What a cell of an indicator table's head says its cells are. */
export type CellRole =
  'ordinal' | 'name' | 'unit' | 'baseline' | 'target' | 'attribute' | 'category' | 'other';

const headWords =
  /序号|序|类别|类型|类|指标|主要|具体|发展|名称|内容|项目|计量|单位|属性|性质|\d{4}|年均|年度|年|基期|基准|基础|基数|现状|初期|期末|目标|规划|预期|完成|实际|数|值|末|底|累计|年均|增速|增长|\[|\]|[（）()%％、/／—―\-\s|“”十三四五]/g;

/** Whether a line is a piece of the head of an indicator table: nothing but the words such heads are made of. */
export function isTableHead(value: string): boolean {
  const words = halfWidth(value).replace(/\s+/g, '');
  return (
    words.length <= 80 &&
    /序号|指标|年|目标|属性|单位|基期|基准|现状|值|类别|名称|性质/.test(words) &&
    words.replace(headWords, '') === ''
  );
}

const headCell =
  /序号|(?:主要|具体)?指标(?:名称|类别|类型|属性|性质)?|类别|类型|名称|(?:计量)?单位|[0-9０-９]{4}年?[末底]?(?:[（(][^（）()]*[)）])?(?:基期|目标|现状|规划|基准|实际|完成|预期)?值?(?:[（(][^（）()]*[)）])?|(?:基期|目标|现状|规划|基准)值|年均[^\d序指属性]*|[（(]?(?:五年)?累计[)）]?|属性|性质/g;

/**
 * Cut the head of a table into its cells where only spaces, or nothing at all, part them.
 *
 * @param value
 *   The head without white space.
 * @returns
 *   Ranges of the cells, or `undefined` where the words are not all known.
 */
export function splitHead(value: string): [from: number, to: number][] | undefined {
  const cells = [...value.matchAll(headCell)].map(({ 0: word, index }): [number, number] => [
    index,
    index + word.length,
  ]);
  const known = cells.reduce((length, [from, to]) => length + to - from, 0);
  return known === value.length && cells.length > 1 ? cells : undefined;
}

/** Whether a line right above a table can be its title: `表1：主要指标`. */
export function isTableTitle(value: string): boolean {
  return value.length <= longestTitle && !/[。；：:]/.test(value.replace(/^表\s*\d*\s*[：:]/, ''));
}

/** Role of a column by its head cell. */
export function cellRole(head: string): CellRole {
  const name = halfWidth(head).replace(/\s/g, '');
  if (/^序号?$/.test(name)) return 'ordinal';
  if (/属性|性质/.test(name)) return 'attribute';
  if (/类别|类型|^类$/.test(name)) return 'category';
  if (/年均|累计|增速|增长/.test(name)) return 'other';
  if (/目标|规划值|预期值|期末/.test(name) && /值|年|\d|目标$/.test(name)) return 'target';
  if (/基期|基准|基础|基数|现状|初期|实际|完成/.test(name)) return 'baseline';
  if (/\d{4}/.test(name)) return 'other';
  if (/单位/.test(name)) return 'unit';
  if (/指标|名称|内容|项目/.test(name)) return 'name';
  return 'other';
}

/** `―`, `—`, `/`: printed where a table states no value. */
export function isNoValue(cell: string): boolean {
  return /^[—―–‒－\-/／一]{1,3}$|^(?:暂?无|空)$/.test(cell.trim());
}

/** Whether a cell holds a value: a number with sign and unit, or the sign for none. */
export function isValue(cell: string): boolean {
  return (
    isNoValue(cell) ||
    /^(?:[≥≤＞＜><＝=≈~约达到不少于不低于不高于大超过以上左右]*)\s*[\[［【(（]?\d[\d,，.]*\s*[\]］】)）]?\s*(?:[%％‰]|[万亿]?(?:平方米|平方公里|公里|人次|人|名|个|家|所|张|户|元|倍|次|岁|小时|分钟|件|支|处|间|套|[㎡]))?(?:\/[^\s]{1,4})?(?:以上|左右|以内|以下)?$/.test(
      // Many spaces could be shared out among the parts of the pattern in too many ways.
      halfWidth(cell).replace(/\s+/g, ' ').trim(),
    )
  );
}

/** 预期性 or 约束性. */
export function isAttribute(cell: string): boolean {
  return /^[（(]?(?:预期性|约束性|预期|约束)[)）]?$/.test(cell.replace(/\s/g, ''));
}
